package grid

import (
	"encoding/xml"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// readDocument reads the paragraphs and tables of a Word document, from its main part
// alone: heads, feet, notes and comments are no content. Text that is marked as deleted
// is left out, inserted text counts. A table inside a cell is read as text of that cell.
func readDocument(data []byte) (*File, error) {
	p, err := openPackage(data, "word/document.xml")
	if err != nil {
		return nil, err
	}
	d := &document{left: newBudget(), file: &File{}}
	if _, err := p.each("word/document.xml", d.see); err != nil {
		return nil, refusal(err, errDocument)
	}
	d.file.mendDocument()
	d.file.clean()
	return d.file, nil
}

// document is a main part that is being read.
type document struct {
	left    *budget
	inText  bool // inside the characters of a run
	skip    int  // elements open inside those
	file    *File
	para    strings.Builder
	style   string
	bold    bool // every run with text so far is bold
	ran     bool // a run with text came
	deleted int
	runBold bool
	tables  int // seen at the outermost level
	open    []*openTable
	paras   int
}

// openTable is a table whose end has not come.
type openTable struct {
	table *Table
	row   []Cell
	cell  strings.Builder
	span  int
	merge string // "", "restart", "continue"
	rows  int
}

// see takes one element or text of the main part.
func (d *document) see(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		if d.skip > 0 || d.inText {
			d.skip++ // nothing counts that stands inside the characters of a run
			return nil
		}
		return d.start(t)
	case xml.EndElement:
		switch {
		case d.skip > 0:
			d.skip--
			return nil
		case d.inText:
			d.inText = false
			return nil
		}
		return d.end(t.Name.Local)
	case xml.CharData:
		if d.inText && d.skip == 0 {
			return d.put(string(t))
		}
	}
	return nil
}

func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (d *document) start(t xml.StartElement) error {
	switch t.Name.Local {
	case "p":
		d.para.Reset()
		d.style, d.bold, d.ran = "", true, false
	case "pStyle":
		d.style = attr(t, "val")
	case "r":
		d.runBold = false
	case "b":
		v := attr(t, "val")
		d.runBold = v != "0" && v != "false"
	case "t":
		d.inText = true
	case "tab":
		return d.put("\t")
	case "br", "cr":
		return d.put("\n")
	case "noBreakHyphen":
		return d.put("-")
	case "del", "moveFrom":
		d.deleted++
	case "tbl":
		if len(d.open) == 0 {
			d.tables++
		}
		d.open = append(d.open, &openTable{table: &Table{Name: "Bảng " + strconv.Itoa(d.tables)}})
	case "tr":
		if n := len(d.open); n > 0 {
			d.open[n-1].row = nil
		}
	case "tc":
		if n := len(d.open); n > 0 {
			d.open[n-1].cell.Reset()
			d.open[n-1].span, d.open[n-1].merge = 1, ""
		}
	case "gridSpan":
		if n := len(d.open); n > 0 {
			if span, err := strconv.Atoi(attr(t, "val")); err == nil && span > 0 && span <= maxColumns {
				d.open[n-1].span = span
			}
		}
	case "vMerge":
		if n := len(d.open); n > 0 {
			if d.open[n-1].merge = "continue"; attr(t, "val") == "restart" {
				d.open[n-1].merge = "restart"
			}
		}
	}
	return nil
}

func (d *document) put(text string) error {
	if d.deleted > 0 {
		return nil
	}
	if err := d.left.takeText(len(text)); err != nil {
		return err
	}
	if strings.TrimSpace(text) != "" {
		d.ran = true
		d.bold = d.bold && d.runBold
	}
	d.para.WriteString(text)
	return nil
}

func (d *document) end(name string) error {
	n := len(d.open)
	switch name {
	case "p":
		d.endParagraph()
	case "del", "moveFrom":
		d.deleted--
	case "tc":
		if n > 0 {
			return d.endCell(d.open[n-1])
		}
	case "tr":
		if n > 0 {
			return d.open[n-1].endRow()
		}
	case "tbl":
		if n == 0 {
			return nil
		}
		t := d.open[n-1].table
		d.open = d.open[:n-1]
		if n > 1 { // a table inside a cell: its rows as lines
			for _, r := range t.Rows {
				for _, c := range r.Cells {
					if err := d.left.takeText(len(c.Text)); err != nil {
						return err
					}
					d.open[n-2].cell.WriteString(c.Text + "\n")
				}
			}
			return nil
		}
		d.file.Blocks = append(d.file.Blocks, Block{Line: d.paras, Table: t})
	}
	return nil
}

func (d *document) endParagraph() {
	text := strings.TrimSpace(strings.ReplaceAll(d.para.String(), "\t", " "))
	d.para.Reset()
	if n := len(d.open); n > 0 {
		d.open[n-1].cell.WriteString(text + "\n")
		return
	}
	d.paras++
	if text != "" {
		d.file.Blocks = append(d.file.Blocks, Block{Line: d.paras, Text: text, Style: d.style, Bold: d.ran && d.bold})
	}
}

func (d *document) endCell(t *openTable) error {
	if len(t.row)+t.span > maxColumns {
		return errRows
	}
	if err := d.left.takeCells(t.span); err != nil {
		return err
	}
	column, c := len(t.row), Cell{Text: strings.TrimSpace(t.cell.String())}
	if t.span > 1 {
		c.Across = t.span
	}
	if t.merge == "continue" && c.Text == "" && len(t.table.Rows) > 0 {
		if above := t.table.Rows[len(t.table.Rows)-1]; above.Number == t.rows {
			c = above.At(column)
			if err := d.left.takeText(len(c.Text)); err != nil {
				return err
			}
			c.Copied = true
		}
	}
	t.row = append(t.row, c)
	for range t.span - 1 {
		t.row = append(t.row, Cell{})
	}
	return nil
}

func (t *openTable) endRow() error {
	if t.rows++; t.rows > maxRows {
		return errRows
	}
	t.table.add(Row{Number: t.rows, Cells: t.row})
	t.row = nil
	return nil
}

// mendDocument converts old fonts in tables and, as one, in all paragraphs.
func (f *File) mendDocument() {
	var all strings.Builder
	for _, b := range f.Blocks {
		if b.Table != nil {
			f.mend(b.Table)
			continue
		}
		all.WriteString(b.Text + "\n")
	}
	encoding := vi.DetectLegacy([]byte(all.String()))
	if !oldFont(encoding) {
		return
	}
	n := 0
	for i := range f.Blocks {
		if b := &f.Blocks[i]; b.Table == nil {
			if text, ok := vi.DecodeLegacy([]byte(b.Text), encoding); ok && text != b.Text {
				b.Text = text
				n++
			}
		}
	}
	f.Converted = append(f.Converted, Converted{Where: inParagraphs, Encoding: encoding, Cells: n})
}
