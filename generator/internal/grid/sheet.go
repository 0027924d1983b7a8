package grid

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// sheet is a sheet that is being read.
type sheet struct {
	book   *book
	name   string
	rows   []*Row
	byName map[int]*Row // by number
	merged []area
	away   []Span // hidden columns
	area   int    // cells that merged areas cover, among the rows that are there

	row    *Row // whose cells come; nil where nothing stands yet
	number int
	hidden bool
	column int
	cell   rawCell
	in     string // "v", "t" or "f": where characters belong
	said   int    // inside rPh
	deep   bool   // inside c
}

// rawCell is a cell as the file writes it.
type rawCell struct {
	kind, style    string
	value, formula strings.Builder
	isFormula      bool
}

// area is a merged area: columns and rows from 0 and 1, both ends in it.
type area struct{ x1, y1, x2, y2 int }

func (w *book) readSheet(name, part string) (*Table, error) {
	s := &sheet{book: w, name: name, byName: map[int]*Row{}}
	if _, err := w.parts.each(part, s.see); err != nil {
		return nil, err
	}
	slices.SortFunc(s.rows, func(a, b *Row) int { return cmp.Compare(a.Number, b.Number) })
	for _, a := range s.merged {
		if err := s.spread(a); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(s.rows, func(a, b *Row) int { return cmp.Compare(a.Number, b.Number) }) // with rows that only copies fill
	table := &Table{Name: name, Hidden: s.away}
	for _, r := range s.rows {
		table.add(*r)
	}
	if len(table.Rows) > maxRows {
		return nil, errRows
	}
	return table, nil
}

// see takes one element or text of the sheet's part.
func (s *sheet) see(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		return s.start(t)
	case xml.EndElement:
		return s.end(t.Name.Local)
	case xml.CharData:
		switch s.in {
		case "v", "t":
			s.cell.value.Write(t)
		case "f":
			s.cell.formula.Write(t)
		}
	}
	return nil
}

func (s *sheet) start(t xml.StartElement) error {
	switch name := t.Name.Local; name {
	case "col":
		s.hide(t)
	case "row":
		s.row, s.column, s.hidden = nil, -1, truth(attr(t, "hidden"))
		s.number++
		if n := attr(t, "r"); n != "" {
			number, err := strconv.Atoi(n)
			if err != nil || number < 1 || number > lastRow {
				return errWorkbook
			}
			s.number = number
		}
	case "c":
		s.column++
		if ref := attr(t, "r"); ref != "" {
			x, _, ok := coordinates(ref)
			if !ok {
				return errWorkbook
			}
			s.column = x
		}
		s.cell, s.deep = rawCell{kind: attr(t, "t"), style: attr(t, "s")}, true
	case "rPh":
		s.said++
	case "v", "f", "t":
		if s.deep && s.said == 0 {
			s.in = name
			s.cell.isFormula = s.cell.isFormula || name == "f"
		}
	case "mergeCell":
		return s.merge(attr(t, "ref"))
	}
	return nil
}

// hide notes columns that are not shown.
func (s *sheet) hide(t xml.StartElement) {
	from, _ := strconv.Atoi(attr(t, "min"))
	to, _ := strconv.Atoi(attr(t, "max"))
	if truth(attr(t, "hidden")) && from > 0 && to >= from {
		s.away = append(s.away, Span{from - 1, to - 1})
	}
}

func (s *sheet) end(name string) error {
	switch name {
	case "v", "f", "t":
		s.in = ""
	case "rPh":
		s.said--
	case "c":
		s.deep = false
		return s.keep(s.live(s.book.cellOf(&s.cell)))
	}
	return nil
}

// live is what of a cell is not struck out; the rest is noted.
func (s *sheet) live(c Cell, struck string) Cell {
	if s.book.styleAt(s.cell.style).font.struck {
		struck, c = strings.TrimSpace(c.Text+" "+struck), Cell{}
	}
	if struck = tidy(withoutMarks.Replace(struck)); struck != "" {
		s.book.lost = append(s.book.lost, Lost{Why: StruckOut, Table: s.name, Row: s.number, Column: s.column + 1, Text: struck})
	}
	return c
}

// lastRow and lastColumn are the ends of a sheet in Excel.
const (
	lastRow    = 1 << 20
	lastColumn = 1 << 14
)

// coordinates reads "B7": the column from 0, the row from 1.
func coordinates(ref string) (x, y int, ok bool) {
	letters := 0
	for letters < len(ref) && ref[letters] >= 'A' && ref[letters] <= 'Z' && letters < 4 {
		x = x*26 + int(ref[letters]-'A') + 1
		letters++
	}
	y, err := strconv.Atoi(ref[letters:])
	return x - 1, y, err == nil && x >= 1 && x <= lastColumn && y >= 1 && y <= lastRow
}

// keep puts a cell into its row; one that is only coloured takes no place.
func (s *sheet) keep(c Cell) error {
	if c.Empty() {
		return nil
	}
	if s.column >= maxColumns {
		return errRows
	}
	if s.row == nil {
		if s.row = s.byName[s.number]; s.row == nil {
			s.row = &Row{Number: s.number, Hidden: s.hidden}
			s.rows = append(s.rows, s.row)
			s.byName[s.number] = s.row
		}
		if len(s.rows) > maxRows {
			return errRows
		}
	}
	if err := s.book.left.takeText(len(c.Text)); err != nil {
		return err
	}
	return s.put(s.row, s.column, c)
}

// put sets a cell of a row that may be shorter.
func (s *sheet) put(r *Row, x int, c Cell) error {
	if more := x + 1 - len(r.Cells); more > 0 {
		if err := s.book.left.takeCells(more); err != nil {
			return err
		}
		r.Cells = slices.Grow(r.Cells, more)[:x+1]
	}
	r.Cells[x] = c
	return nil
}

// merge notes a merged area.
func (s *sheet) merge(ref string) error {
	first, last, two := strings.Cut(ref, ":")
	if !two {
		return nil
	}
	x1, y1, ok1 := coordinates(first)
	x2, y2, ok2 := coordinates(last)
	if !ok1 || !ok2 {
		return errWorkbook
	}
	s.merged = append(s.merged, area{min(x1, x2), min(y1, y2), min(max(x1, x2), maxColumns-1), max(y1, y2)})
	if len(s.merged) > maxMerged {
		return errRows
	}
	return nil
}

// spread brings what a merged area means to its cells: below the first one, in the same
// column, its value counts again; beside it, nothing stands. Only rows down to the last
// that holds something count.
func (s *sheet) spread(a area) error {
	if len(s.rows) == 0 || a.x1 >= maxColumns {
		return nil
	}
	bottom := s.rows[len(s.rows)-1].Number
	first := Cell{}
	if r := s.byName[a.y1]; r != nil {
		first = r.At(a.x1)
		if a.x2 > a.x1 && a.x1 < len(r.Cells) {
			first.Across = a.x2 - a.x1 + 1
			r.Cells[a.x1] = first
		}
	}
	for y := a.y1; y <= min(a.y2, bottom); y++ {
		if s.area++; s.area > maxCells {
			return errRows
		}
		r := s.byName[y]
		if r != nil {
			for x := a.x1; x <= min(a.x2, len(r.Cells)-1); x++ {
				if s.area++; s.area > maxCells {
					return errRows
				}
				if x > a.x1 || y > a.y1 {
					r.Cells[x] = Cell{}
				}
			}
		}
		if y == a.y1 || first.Empty() {
			continue
		}
		if r == nil {
			r = &Row{Number: y}
			s.rows = append(s.rows[:len(s.rows)-1], r, s.rows[len(s.rows)-1]) // the last row stays the last
			s.byName[y] = r
			if len(s.rows) > maxRows {
				return errRows
			}
		}
		if err := s.book.left.takeText(len(first.Text)); err != nil {
			return err
		}
		c := first
		c.Copied = true
		if err := s.put(r, a.x1, c); err != nil {
			return err
		}
	}
	return nil
}

var errorValue = regexp.MustCompile(`^#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)$`)

// cellOf reads a cell's value, and what is struck out of it; what it has of merged areas
// comes later.
func (w *book) cellOf(raw *rawCell) (c Cell, struck string) {
	value, style := raw.value.String(), w.styleAt(raw.style)
	switch raw.kind {
	case "s":
		n, err := strconv.Atoi(strings.TrimSpace(value))
		if value = ""; err == nil && n >= 0 && n < len(w.texts) {
			value, struck = w.texts[n].live, w.texts[n].struck
		}
	case "str", "inlineStr":
		value = withoutMarks.Replace(unescape(value))
	}
	if value == "" {
		if raw.isFormula {
			c.Fault = "=" + raw.formula.String()
		}
		return c, struck
	}
	if raw.kind == "e" || errorValue.MatchString(value) {
		c.Fault = value
		return c, struck
	}
	switch raw.kind {
	case "", "n", "str":
		if number, err := strconv.ParseFloat(value, 64); err == nil && !math.IsNaN(number) && !math.IsInf(number, 0) {
			return w.numberCell(value, number, style.format), struck
		}
	case "b":
		c.Text = "FALSE"
		if truth(value) {
			c.Text = "TRUE"
		}
		return c, struck
	case "d":
		day, _, _ := strings.Cut(value, "T")
		if date, err := vi.ParseDate(day); err == nil {
			return Cell{Text: date.String(), Date: date, Number: true}, struck
		}
	}
	c.Text = strings.TrimSpace(value)
	if style.font.capitals && !strings.Contains(c.Text, capitalsFrom) {
		c.Text = inCapitals(c.Text)
	}
	return c, struck
}

// numberCell reads a number: what it is to who reads the sheet.
func (w *book) numberCell(value string, number float64, format numberFormat) Cell {
	c := Cell{Number: true, Text: plainNumber(value, number)}
	if shown, is := format.digits.show(c.Text); is {
		return Cell{Text: shown} // a telephone, a code: what is read is no amount
	}
	if number < 0 || !format.day && !format.clock {
		return c
	}
	clock := ""
	if whole := math.Floor(number); format.clock {
		minutes := int(math.Round((number-whole)*24*60)) % (24 * 60)
		clock = fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)
	}
	switch {
	case format.day && number >= 1:
		if day := serialDay(number, w.mac); !day.IsZero() {
			if c.Date, c.Text = day, day.String(); clock != "00:00" {
				c.Clock = clock
			}
		}
	case format.clock && !format.day:
		c.Text, c.Number = clock, false
	}
	return c
}

// plainNumber writes a number with all its digits and without the noise of floating point.
func plainNumber(raw string, number float64) string {
	if strings.ContainsAny(raw, "eE") || len(raw) > 15 {
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	return raw
}
