// Package grid reads the files that offices have into plain tables and paragraphs:
// Excel workbooks (.xlsx), .csv, text with tabs (.txt, .tsv) and Word documents (.docx).
//
// In: a file's name and bytes. Out: a File with the paragraphs and tables in the order
// in which they stand, every cell as text (dates as dates), with the row and column a
// person sees; and what was converted on the way (cp1258, TCVN3, VNI, UTF-16).
//
// What Word shows without holding it as text is read too: automatic numbers, signs of
// Wingdings, capitals of .VnTimeH. A table that only sets the page is read as the lists in it
// (setting.go). What is struck out, deleted or hidden is not read, nor are heads
// and feet of pages, notes and remarks: all of it is named (Lost).
//
// What never happens: a formula is computed (the value Excel kept is read), a link or a
// macro is followed, more than limits.go allows is unpacked, nothing is written, and a
// file that cannot be read gives an error in a clerk's words, never a panic.
package grid

import (
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// File is what a file holds.
type File struct {
	Blocks    []Block
	Converted []Converted
	Skipped   []string // hidden sheets
	Lost      []Lost   // what is not read, in the order of the file

	Unaccepted int // paragraphs with words that were added under Track Changes and are read as accepted
}

// Block is a paragraph or a table.
type Block struct {
	Line  int    // of the paragraph: line of a text file, number of a paragraph in a document
	Style string // of a paragraph in a document: "Heading1", "Title"
	Bold  bool
	Text  string // of a paragraph; may hold line ends
	Table *Table
}

// Table is a sheet, or a table of a document.
type Table struct {
	Name string // of the sheet, "Bảng 2" in a document; "" in a text file
	Rows []Row  // without those that are empty

	Hidden []Span // columns that the program does not show
}

// Span is a run of columns, counted from 0; both ends are in it.
type Span struct{ From, To int }

// HidesColumn tells whether the program does not show a column.
func (t *Table) HidesColumn(index int) bool {
	return slices.ContainsFunc(t.Hidden, func(s Span) bool { return s.From <= index && index <= s.To })
}

// Row is one row that holds something.
type Row struct {
	Number int // as a person counts it: from 1
	Hidden bool
	Cells  []Cell // by column, from the first
}

// Cell is one cell.
type Cell struct {
	Text   string  // trimmed; for a date the day as 2026-11-23
	Date   vi.Date // when the program says that it is a date
	Clock  string  // the time of that day, where the program shows one: "08:00"
	Number bool    // a number to the program that wrote it
	Fault  string  // an error value ("#N/A"), or a formula without a value
	Across int     // columns that the cell covers when it is merged, else 0
	Copied bool    // it repeats the cell above it, with which it is merged
}

// Empty tells whether nothing stands in the cell.
func (c Cell) Empty() bool { return c.Text == "" && c.Fault == "" }

// At is a cell of the row; an empty one where the row is shorter.
func (r Row) At(column int) Cell {
	if column < 0 || column >= len(r.Cells) {
		return Cell{}
	}
	return r.Cells[column]
}

// Converted tells which text was in an old encoding.
type Converted struct {
	Where    problem.Text // "cột C"; the whole file
	Table    string
	Encoding string
	Cells    int
}

// Known tells whether a file of this name is for this package.
func Known(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt", ".docx", ".doc":
		return true
	}
	return false
}

// Read reads a file by the ending of its name.
func Read(name string, data []byte) (*File, error) {
	if len(data) == 0 {
		return nil, errEmpty
	}
	if len(data) > maxFile {
		return nil, errLarge
	}
	compound := strings.HasPrefix(string(data[:min(8, len(data))]), "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	switch strings.ToLower(path.Ext(name)) {
	case ".xlsx", ".xlsm":
		if compound {
			return nil, errLocked
		}
		return readWorkbook(data)
	case ".docx":
		if compound {
			return nil, errLocked
		}
		return readDocument(data)
	case ".csv", ".tsv", ".txt":
		return readText(data, strings.ToLower(path.Ext(name)))
	}
	if why, known := elsewhere[strings.ToLower(path.Ext(name))]; known {
		return nil, why
	}
	return nil, errKind
}

// Column is a column's letters: 0 is "A", 27 is "AB".
func Column(n int) string {
	out := ""
	for n++; n > 0; n = (n - 1) / 26 {
		out = string(rune('A'+(n-1)%26)) + out
	}
	return out
}

// tidy is a cell's text: clean NFC, each line collapsed, no empty lines.
func tidy(text string) string {
	text, _ = vi.Clean(text)
	var lines []string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' || r == '\v' }) {
		if line = vi.Collapse(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// clean tidies every text, after old fonts were converted: cleaning earlier would take
// signs away that are letters of such a font.
func (f *File) clean() {
	kept := f.Blocks[:0]
	for _, b := range f.Blocks {
		if b.Table == nil {
			if b.Text = tidy(b.Text); b.Text == "" {
				continue
			}
		} else {
			b.Table.clean()
		}
		kept = append(kept, b)
	}
	f.Blocks = kept
}

func (t *Table) clean() {
	rows := t.Rows
	t.Rows = nil
	for _, r := range rows {
		for i := range r.Cells {
			r.Cells[i].Text = tidy(r.Cells[i].Text)
		}
		t.add(r)
	}
}

// add keeps a row unless all its cells are empty.
func (t *Table) add(r Row) {
	for len(r.Cells) > 0 && r.Cells[len(r.Cells)-1].Empty() {
		r.Cells = r.Cells[:len(r.Cells)-1]
	}
	for _, c := range r.Cells {
		if !c.Empty() {
			t.Rows = append(t.Rows, r)
			return
		}
	}
}
