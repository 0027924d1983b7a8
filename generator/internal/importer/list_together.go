package importer

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// together makes one record of a table: each row is a row of the list, or the lists, that
// its columns name. What holds for all comes from --set, as for records of a row each. A row
// that adds up those above it is left out: the site adds up by itself, and would count twice.
func (s *listSheet) together(rows []listRow) {
	rows = slices.DeleteFunc(rows, s.addsUp)
	if len(rows) == 0 {
		return
	}
	d := &recordDraft{kind: s.opt.Kind, rows: map[string]listRow{}}
	for _, f := range record.FieldsOf(d.kind) {
		if rowType(f.Type) == nil {
			s.common(d, rows, f)
			continue
		}
		n := 0
		for i := range rows {
			if s.listed(d, &rows[i], f, n) {
				n++
			}
		}
	}
	if _, named := d.get("name"); !named {
		title := strings.TrimSuffix(path.Base(s.file), path.Ext(s.file))
		d.entries = append([]entry{d.made("name", title, -1)}, d.entries...)
		d.draft = true
		d.later("Đặt tên báo cáo: máy lấy tạm tên tệp.")
	}
	if _, told := d.get("source"); !told { // figures without a source are none
		d.entries = append(d.entries, d.made("source", "Tệp "+path.Base(s.file), -1))
	}
	first := rows[0]
	if vi.Slug(d.title()) == "" {
		s.tellEmpty(first, 0, "name")
		return
	}
	rec, ok := s.settle(d, first)
	if !ok {
		return
	}
	for _, r := range rows[1:] {
		s.unplaced(d, r)
	}
	s.keep(rec, d, first)
	for _, r := range rows[1:] {
		s.rows = append(s.rows, RowReport{Line: r.row.Number, Name: rec.Title(), File: s.rows[len(s.rows)-1].File})
	}
}

// common takes a value of the record as a whole: of the first row that gives it, else what
// was given for all.
func (s *listSheet) common(d *recordDraft, rows []listRow, f record.Field) {
	for i := range rows {
		if cell := rows[i].cells[f.Key]; !cell.Empty() {
			s.add(d, rows[i], f.Key, f, cell, s.columnOf(f.Key))
			return
		}
	}
	if text := s.given(f.Key); text != "" {
		s.add(d, rows[0], f.Key, f, grid.Cell{Text: text}, -1)
	}
}

// listed makes the n-th row of a list of a row of the table; none when no column of the list
// says anything.
func (s *listSheet) listed(d *recordDraft, r *listRow, list record.Field, n int) bool {
	at := list.Key + "." + strconv.Itoa(n) + "."
	before := len(d.entries)
	for _, f := range record.Fields(rowType(list.Type)) {
		if cell := r.cells[list.Key+"."+f.Key]; !cell.Empty() {
			s.add(d, *r, at+f.Key, f, cell, s.columnOf(list.Key+"."+f.Key))
		}
	}
	for _, e := range d.entries[before:] {
		d.rows[e.path] = *r
	}
	return len(d.entries) > before
}

// addsUp tells a row that only adds up others, and notes it.
func (s *listSheet) addsUp(r listRow) bool {
	for _, c := range r.row.Cells {
		if c.Empty() {
			continue
		}
		switch vi.Fold(strings.Trim(c.Text, ":. ")) {
		case "cong", "tong", "tong cong", "tong so", "cong chung":
			s.notKept(s.file, s.table.Name, r.row.Number, 0, rowAddsUp, strings.Join(texts(r.row), "; "))
			return true
		}
	}
	return false
}

var rowAddsUp = problem.Text{Vi: "dòng cộng: trang tự cộng", En: "a row of sums: the site adds up by itself"}

func texts(r grid.Row) (out []string) {
	for _, c := range r.Cells {
		if !c.Empty() {
			out = append(out, c.Text)
		}
	}
	return out
}
