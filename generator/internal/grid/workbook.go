package grid

import (
	"bytes"
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/vi"
)

// readWorkbook reads the visible sheets of a workbook.
func readWorkbook(data []byte) (*File, error) {
	if err := checkPackage(data, "xl/workbook.xml"); err != nil {
		return nil, err
	}
	book, err := open(data)
	if err != nil {
		return nil, errWorkbook
	}
	defer func() { _ = book.Close() }() // memory only
	f := &File{}
	for _, name := range book.GetSheetList() {
		if visible, err := book.GetSheetVisible(name); err == nil && !visible {
			f.Skipped = append(f.Skipped, name)
			continue
		}
		table, err := readSheet(book, name)
		switch {
		case errors.Is(err, errRows):
			return nil, err
		case err != nil:
			continue // a sheet of drawings has no cells
		}
		f.mend(table)
		f.Blocks = append(f.Blocks, Block{Line: 1, Table: table})
	}
	f.clean()
	return f, nil
}

// open keeps a panic of the library on a hostile file from a clerk.
func open(data []byte) (book *excelize.File, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("errWorkbook workbook")
		}
	}()
	return excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
}

// sheet is a sheet that is being read.
type sheet struct {
	book  *excelize.File
	name  string
	dates map[int]bool // by style
	cells map[[2]int]merged
	mac   bool // days are counted from 1904
}

// merged is what a merged range says about one of its cells.
type merged struct {
	across int // of the first cell
	column int
	row    int // of the first cell
	first  bool
}

func readSheet(book *excelize.File, name string) (table *Table, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("errWorkbook sheet")
		}
	}()
	raw, err := book.GetRows(name, excelize.Options{RawCellValue: true})
	if err != nil {
		return nil, err
	}
	shown, err := book.GetRows(name)
	if err != nil {
		return nil, err
	}
	s := &sheet{book: book, name: name, dates: map[int]bool{}, cells: map[[2]int]merged{}}
	if props, err := book.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		s.mac = *props.Date1904
	}
	if err := s.readMerged(); err != nil {
		return nil, err
	}
	if len(raw) > maxRows {
		return nil, errRows
	}
	table = &Table{Name: name}
	read := make([][]Cell, len(raw))
	for y := range raw {
		if len(raw[y]) > maxColumns {
			return nil, errRows
		}
		row := Row{Number: y + 1}
		if visible, err := book.GetRowVisible(name, y+1); err == nil {
			row.Hidden = !visible
		}
		width := max(len(raw[y]), s.width(y))
		for x := range width {
			row.Cells = append(row.Cells, s.cell(x, y, at(raw[y], x), at2(shown, y, x), read))
		}
		read[y] = row.Cells
		table.add(row)
	}
	return table, nil
}

func at(row []string, x int) string {
	if x < len(row) {
		return row[x]
	}
	return ""
}

func at2(rows [][]string, y, x int) string {
	if y < len(rows) {
		return at(rows[y], x)
	}
	return ""
}

// width is how far merged cells reach in a row that is shorter.
func (s *sheet) width(y int) (n int) {
	for key, m := range s.cells {
		if key[1] == y && !m.first && m.column == key[0] {
			n = max(n, key[0]+1)
		}
	}
	return n
}

// readMerged notes for the cells of each merged range where its first cell is. Below
// it, in the same column, the value counts again; beside it, it does not.
func (s *sheet) readMerged() error {
	ranges, err := s.book.GetMergeCells(s.name)
	if err != nil {
		return err
	}
	covered := 0
	for _, m := range ranges {
		x1, y1, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		x2, y2, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		if covered += (x2 - x1 + 1) * (y2 - y1 + 1); err1 != nil || err2 != nil || x2-x1 > maxColumns || y2-y1 > maxRows || covered > maxRows {
			return errRows
		}
		for y := y1 - 1; y < y2; y++ {
			for x := x1 - 1; x < x2; x++ {
				s.cells[[2]int{x, y}] = merged{x2 - x1 + 1, x1 - 1, y1 - 1, x == x1-1 && y == y1-1}
			}
		}
	}
	return nil
}

func (s *sheet) cell(x, y int, raw, shown string, above [][]Cell) Cell {
	m, isMerged := s.cells[[2]int{x, y}]
	if isMerged && !m.first {
		if x == m.column && m.row < len(above) && m.column < len(above[m.row]) {
			c := above[m.row][m.column]
			c.Copied = true
			return c
		}
		return Cell{}
	}
	c := Cell{}
	if isMerged && m.across > 1 {
		c.Across = m.across
	}
	name, err := excelize.CoordinatesToCellName(x+1, y+1)
	if err != nil {
		return c
	}
	if raw == "" {
		if formula, err := s.book.GetCellFormula(s.name, name); err == nil && formula != "" {
			c.Fault = "=" + formula
		}
		return c
	}
	number, notNumber := strconv.ParseFloat(raw, 64)
	kind, err := s.book.GetCellType(s.name, name)
	switch {
	case err == nil && kind == excelize.CellTypeError || errorValue.MatchString(raw):
		c.Fault = raw
		return c
	case notNumber == nil && (kind == excelize.CellTypeUnset || kind == excelize.CellTypeNumber || kind == excelize.CellTypeFormula || kind == excelize.CellTypeDate):
		c.Number = true
		if s.isDate(name) {
			if day, err := excelize.ExcelDateToTime(number, s.mac); err == nil && number >= 1 {
				c.Date = vi.DateOf(day)
				c.Text = c.Date.String()
				return c
			}
		}
		c.Text = plainNumber(raw, number)
		return c
	}
	c.Text = strings.TrimSpace(shown)
	return c
}

var errorValue = regexp.MustCompile(`^#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)$`)

// plainNumber writes a number with all its digits and without the noise of floating point.
func plainNumber(raw string, number float64) string {
	if strings.ContainsAny(raw, "eE") || len(raw) > 15 {
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	return raw
}

// isDate tells whether the cell's number format shows a day.
func (s *sheet) isDate(name string) bool {
	id, err := s.book.GetCellStyle(s.name, name)
	if err != nil {
		return false
	}
	if known, ok := s.dates[id]; ok {
		return known
	}
	style, err := s.book.GetStyle(id)
	is := err == nil && (dateFormat(style.NumFmt) || style.CustomNumFmt != nil && dayCode.MatchString(literal.ReplaceAllString(*style.CustomNumFmt, "")))
	s.dates[id] = is
	return is
}

// dateFormat tells the built-in formats that show a day (ECMA-376, 18.8.30).
func dateFormat(id int) bool {
	return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id >= 34 && id <= 36 || id >= 50 && id <= 58
}

var (
	literal = regexp.MustCompile(`"[^"]*"|\\.|\[[^\]]*\]`)
	dayCode = regexp.MustCompile(`(?i)d.*m|m.*d|m.*y|y.*m`)
)

// SerialDay is the day that a number means to Excel.
func SerialDay(n float64) vi.Date {
	day, err := excelize.ExcelDateToTime(n, false)
	if err != nil {
		return vi.Date{}
	}
	return vi.DateOf(day)
}
