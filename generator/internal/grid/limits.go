package grid

import "strings"

// Limits of what is read: an office's list has some thousand rows; a file beyond these
// is broken or hostile. They are counted while a file is read, before anything is kept.
const (
	maxFile     = 64 << 20  // bytes on the disk
	maxUnpacked = 256 << 20 // bytes that the parts of a packed file claim
	maxPart     = 64 << 20  // bytes of the parts that are read, all together
	maxParts    = 10_000    // files in a packed file
	maxElements = 2_000_000 // of all parts that are read
	maxTag      = 8 << 20   // bytes from one "<" to the next
	maxText     = 32 << 20  // bytes of all cells and paragraphs; one shared text counts for each cell
	maxCell     = 1 << 20   // bytes of one cell
	maxCells    = 1_000_000 // of all tables, with those that are empty before others
	maxRows     = 50_000    // of a table, those that hold something
	maxColumns  = 500
	maxMerged   = 20_000 // merged areas
	maxSheets   = 500
	maxTables   = 2_000 // of a Word document
	maxDeep     = 256   // elements inside each other
)

// budget is what may still be kept of a file.
type budget struct{ cells, text int }

func newBudget() *budget { return &budget{cells: maxCells, text: maxText} }

// takeCells asks for n more cells.
func (b *budget) takeCells(n int) error {
	if b.cells -= n; b.cells < 0 {
		return errRows
	}
	return nil
}

// takeText asks for n more bytes of text.
func (b *budget) takeText(n int) error {
	if b.text -= n; b.text < 0 {
		return errLarge
	}
	return nil
}

// takeRow asks for a row with its texts.
func (b *budget) takeRow(r Row) error {
	if len(r.Cells) > maxColumns {
		return errRows
	}
	n := 0
	for _, c := range r.Cells {
		n += len(c.Text)
	}
	if err := b.takeText(n); err != nil {
		return err
	}
	return b.takeCells(len(r.Cells))
}

// wide tells a line with more columns than any list has.
func wide(line, sign string) bool { return strings.Count(line, sign) >= maxColumns }
