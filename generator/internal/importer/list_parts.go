package importer

import (
	"slices"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// partTables parts a table where another one begins below it: where a row further down gives other
// titles, each of them a key by its name. One set of titles would read the other's cells as its own.
func partTables(f *grid.File, k *record.Kind) {
	names := namesOf(k)
	var out []grid.Block
	for _, b := range f.Blocks {
		if b.Table == nil {
			out = append(out, b)
			continue
		}
		for _, beside := range besideOf(b.Table, names) {
			for _, part := range partsOf(beside, names) {
				out = append(out, grid.Block{Line: b.Line, Table: part})
			}
		}
	}
	f.Blocks = out
}

func partsOf(t *grid.Table, names nameTable) (out []*grid.Table) {
	from, last, titles := 0, -2, ""
	for i, r := range t.Rows {
		own, ok := onlyTitles(r, names)
		if !ok {
			continue
		}
		if titles != "" && own != titles && i > last+1 {
			out = append(out, &grid.Table{Name: t.Name, Rows: t.Rows[from:i], Hidden: t.Hidden})
			from = i
		}
		last, titles = i, own
	}
	return append(out, &grid.Table{Name: t.Name, Rows: slices.Clip(t.Rows[from:]), Hidden: t.Hidden})
}

// besideOf parts a table in which another stands to the right: a row gives the same titles twice. What stands above
// that row is of both and stays with the first.
func besideOf(t *grid.Table, names nameTable) []*grid.Table {
	for i, r := range t.Rows {
		if _, ok := onlyTitles(r, names); !ok {
			continue
		}
		if at := titlesAgain(r); at > 0 {
			left, right := columnsOf(t, 0, 0, at), columnsOf(t, i, at, len(r.Cells))
			return append([]*grid.Table{left}, besideOf(right, names)...)
		}
	}
	return []*grid.Table{t}
}

// titlesAgain is the column from which a row of titles gives all of them once more; 0 for none.
func titlesAgain(r grid.Row) int {
	var titles []string
	var columns []int
	for i, c := range r.Cells {
		if !c.Empty() {
			titles, columns = append(titles, vi.Fold(c.Text)), append(columns, i)
		}
	}
	for n := 2; n <= len(titles)/2; n++ {
		if slices.Equal(titles[:n], titles[n:2*n]) {
			return columns[n]
		}
	}
	return 0
}

// columnsOf are some columns of the rows from one on. Rows in which nothing stands there end a table and are left out.
func columnsOf(t *grid.Table, row, from, to int) *grid.Table {
	out := &grid.Table{Name: t.Name, Hidden: t.Hidden}
	for _, r := range t.Rows[row:] {
		part := r
		part.Cells = slices.Clone(r.Cells[min(from, len(r.Cells)):min(to, len(r.Cells))])
		if row == 0 || slices.ContainsFunc(part.Cells, func(c grid.Cell) bool { return !c.Empty() }) {
			out.Rows = append(out.Rows, part)
		}
	}
	return out
}

// onlyTitles are the titles of a row in which nothing else stands.
func onlyTitles(r grid.Row, names nameTable) (titles string, ok bool) {
	keys := map[string]bool{}
	for _, c := range r.Cells {
		if c.Empty() {
			continue
		}
		path := names.find(c.Text, true, nil)
		if path == "" {
			return "", false
		}
		keys[path] = true
		titles += vi.Fold(c.Text) + "|"
	}
	return titles, len(keys) >= 2
}

// ditto are the signs and words by which a cell says what the one above it says.
var ditto = []string{"\"", "''", "″", "”", "“", "〃", "nt", "n.t", "-nt-", "-\"-", "như trên", "(như trên)", "//"}

// sameAsAbove puts what stands above in the place of such a sign; each is told.
func (s *listSheet) sameAsAbove(above, r grid.Row) grid.Row {
	cells := slices.Clone(r.Cells)
	for x, c := range cells {
		if from := above.At(x); !from.Empty() && slices.Contains(ditto, strings.ToLower(c.Text)) {
			s.report("N624", s.place(r, x), "cell", cellName(r, x), "value", c.Text, "to", vi.Truncate(from.Text, 80))
			from.Across, from.Copied = 0, false
			cells[x] = from
		}
	}
	r.Cells = cells
	return r
}
