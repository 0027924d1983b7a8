package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/vi"
)

// listRow is a row that is to become a record: a row of the table, or several that are one.
type listRow struct {
	row     grid.Row
	cells   map[string]grid.Cell // by path
	section string
	number  string // of the section: "IV"
}

// gather takes the rows below the titles: headings are kept for the rows below them,
// repeated titles and empty rows are passed over, rows that go on are joined.
func (s *listSheet) gather() (out []listRow) {
	section, number, above := "", "", grid.Row{}
	var heads []headRow
	for _, r := range s.table.Rows[s.head.row+s.head.rows:] {
		if s.titles(r) || columnNumbers(r) {
			continue
		}
		if text, num, ok := s.heading(r); ok {
			if sumOfTable.MatchString(vi.Fold(text)) {
				s.notKept(s.file, s.table.Name, r.Number, 0, rowAddsUp, text)
				continue
			}
			section, number = text, num
			heads = append(heads, headRow{r, text, false})
			s.noteHeading(r, text, num)
			continue
		}
		if text, is := s.sum(r); is {
			s.notKept(s.file, s.table.Name, r.Number, 0, rowAddsUp, text)
			continue
		}
		r = s.sameAsAbove(above, r)
		above = r
		made := listRow{r, s.cells(r), section, number}
		if !s.holds(made) {
			continue
		}
		if n := len(heads); n > 0 {
			heads[n-1].used = true
		}
		if n := len(out); n > 0 && s.goesOn(&out[n-1], made) {
			continue
		}
		out = append(out, made)
	}
	for _, h := range heads {
		if !h.used || s.opt.Kind.Import.Heading == "" {
			s.notKept(s.file, s.table.Name, h.row.Number, 0, headingNoUse, h.text)
		}
	}
	return out
}

// sumOfTable is a line below a table that counts its rows: "Tổng cộng: 02 thủ tục". It heads nothing.
var sumOfTable = regexp.MustCompile(`^(?:tong cong|tong so|tong|cong)(?: ?:| \d|$)`)

// sum tells a row that begins with such a line and has nothing but numbers beside it; text is all that it says.
func (s *listSheet) sum(r grid.Row) (text string, is bool) {
	for i := range r.Cells {
		switch c := r.At(i); {
		case c.Empty() || c.Copied:
		case sumOfTable.MatchString(vi.Fold(c.Text)):
			is = true
		case !is || strings.ContainsFunc(c.Text, unicode.IsLetter):
			return "", false
		}
	}
	return rowText(r), is
}

// headRow is a heading, and whether a row stands below it.
type headRow struct {
	row  grid.Row
	text string
	used bool
}

// holds tells whether a row says something in the columns that are keys. What it says in
// others alone is noted; a running number alone says nothing.
func (s *listSheet) holds(r listRow) bool {
	for path := range r.cells {
		if path != "#" {
			return true
		}
	}
	for _, c := range r.row.Cells {
		if _, number := r.cells["#"]; c.Text != "" && (!number || c.Text != r.cells["#"].Text) {
			s.rowsNotKept(s.file, s.table, []grid.Row{r.row}, rowNoUse)
			break
		}
	}
	return false
}

// cells are the cells of the columns that are keys, those that are empty left out.
func (s *listSheet) cells(r grid.Row) map[string]grid.Cell {
	out := map[string]grid.Cell{}
	for _, c := range s.head.columns {
		if cell := r.At(c.index); c.path != "" && !cell.Empty() {
			out[c.path] = cell
		}
	}
	return out
}

// titles tells a row that prints the titles again, as at the top of each page.
func (s *listSheet) titles(r grid.Row) bool {
	same, filled := 0, 0
	for _, c := range s.head.columns {
		if cell := r.At(c.index); !cell.Empty() {
			if filled++; vi.Fold(cell.Text) == vi.Fold(c.title) {
				same++
			}
		}
	}
	return same >= 2 && same == filled
}

// columnNumbers tells a row "(1) (2) (3)" or "1 2 3 4" under the titles.
func columnNumbers(r grid.Row) bool {
	next := 0
	for _, c := range r.Cells {
		if c.Empty() {
			continue
		}
		n, err := strconv.Atoi(strings.Trim(c.Text, "()[] "))
		if err != nil || n != next+1 {
			return false
		}
		next = n
	}
	return next >= 3
}

var (
	romanHead  = regexp.MustCompile(`^([IVXL]{1,6}|[A-ZĐ])(?:[.)\s]|$)`)
	romanOnly  = regexp.MustCompile(`^[IVXL]{1,6}\.?$|^[A-ZĐ]\.?$`)
	wordyStart = regexp.MustCompile(`^(?:Phần|Mục|Nhóm|Lĩnh vực|Chương)\s`)
)

// heading reads a row that names the part below it: its only cell is merged across, or
// begins with a Roman number or a letter, or stands in the column of numbers and is
// none; or a Roman number stands there and one text beside it.
func (s *listSheet) heading(r grid.Row) (text, number string, ok bool) {
	var filled []int
	for x, c := range r.Cells {
		if !c.Empty() {
			filled = append(filled, x)
		}
	}
	numbers := slices.IndexFunc(s.head.columns, func(c column) bool { return c.path == "#" || c.path != "" && c.path == s.opt.Kind.Import.Number })
	atNumbers := func(x int) bool { return numbers >= 0 && s.head.columns[numbers].index == x }
	switch {
	case len(filled) == 1:
		c := r.Cells[filled[0]]
		letters := strings.ContainsFunc(c.Text, unicode.IsLetter)
		if c.Across > 1 && letters || romanHead.MatchString(c.Text) && letters && len(c.Text) > 6 || wordyStart.MatchString(c.Text) || atNumbers(filled[0]) && letters {
			text = c.Text
		}
	case len(filled) == 2 && atNumbers(filled[0]) && romanOnly.MatchString(r.Cells[filled[0]].Text):
		text = strings.TrimSuffix(r.Cells[filled[0]].Text, ".") + ". " + r.Cells[filled[1]].Text
	}
	if text == "" {
		return "", "", false
	}
	text = vi.Collapse(text)
	if m := romanHead.FindStringSubmatch(text); m != nil {
		number = m[1]
	}
	return text, number, true
}

// noteHeading tells of a number that two different headings have.
func (s *listSheet) noteHeading(r grid.Row, text, number string) {
	if number == "" {
		return
	}
	if first, twice := s.headings[number]; twice {
		s.report("W618", s.place(r, 0), "value", number, "other", strconv.Itoa(first.row))
		return
	}
	s.headings[number] = heading{text, r.Number}
}

// goesOn joins a row to the one before: its name is merged with it, or, in a text table,
// the sentence goes on over a page break: no cell is filled in both but the duty, which
// ends without a full stop above and begins with a small letter below.
func (s *listSheet) goesOn(last *listRow, next listRow) bool {
	key := cmp.Or(s.opt.Kind.Import.NameFrom, "name")
	if cell, ok := next.cells[key]; ok && cell.Copied {
		for path, c := range next.cells {
			if !c.Copied {
				last.append(path, c, "\n")
			}
		}
		return true
	}
	above, below := last.cells[key], next.cells[key]
	if above.Text == "" || below.Text == "" || next.section != last.section || strings.HasSuffix(above.Text, ".") {
		return false
	}
	if first := []rune(below.Text)[0]; !unicode.IsLower(first) {
		return false
	}
	gap := false
	for _, c := range s.head.columns {
		_, a := last.cells[c.path]
		_, b := next.cells[c.path]
		if c.path == "" || c.path == key {
			continue
		}
		if a && b {
			return false
		}
		gap = gap || !a && b
	}
	if !gap {
		return false
	}
	for path, c := range next.cells {
		last.append(path, c, " ")
	}
	s.report("W623", s.place(next.row, 0), "other", strconv.Itoa(last.row.Number))
	return true
}

func (r *listRow) append(path string, c grid.Cell, between string) {
	old, ok := r.cells[path]
	if !ok {
		r.cells[path] = c
		return
	}
	if c.Text != "" {
		old.Text = strings.TrimSpace(old.Text + between + c.Text)
		old.Number, old.Date = false, vi.Date{}
	}
	r.cells[path] = old
}
