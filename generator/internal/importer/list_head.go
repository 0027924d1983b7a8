package importer

import (
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// head is the row of titles of a table and what each column is.
type head struct {
	row     int // index in the table's rows
	rows    int // how many rows the titles take
	columns []column
}

// column is one titled column. path names the record's key: "name", "ways.fee", "body",
// or "#" for the running number; "" is a column that nothing is taken from.
type column struct {
	index  int
	title  string
	path   string
	vi     string // the clerk's word for the key
	known  bool   // the mapping file speaks of it
	unused bool   // and says that nothing is taken from it
}

// laterPath stands in the mapping file for a column that nobody has placed yet: what it
// holds goes into each record's todo.
const laterPath = "todo"

// has tells whether some column gives a key or a key below it.
func (h head) has(key string) bool {
	return slices.ContainsFunc(h.columns, func(c column) bool { return c.path == key || strings.HasPrefix(c.path, key+".") })
}

// at is the column at a place; false where it has no title.
func (h head) at(index int) (column, bool) {
	for _, c := range h.columns {
		if c.index == index {
			return c, true
		}
	}
	return column{}, false
}

const (
	searched = 40 // rows that may stand above the titles
	storeys  = 4  // rows that titles may take
)

// findHead finds the row of titles: the one in which most columns fit, at least two of
// them, or one in a table of a single column.
func findHead(t *grid.Table, k *record.Kind, m *Mapping) (best head, ok bool) {
	score, names, said := 0, namesOf(k), m.titles()
	for i := range min(len(t.Rows), searched) {
		for rows := 1; rows <= storeys && i+rows <= len(t.Rows); rows++ {
			if rows > 1 && !storeyBelow(t.Rows[i+rows-2], t.Rows[i+rows-1]) {
				break
			}
			h := head{row: i, rows: rows, columns: matchColumns(titlesAt(t, i, rows), names, said)}
			n := 0
			for _, c := range h.columns {
				if c.path != "" {
					n++
				}
			}
			if (n > score || n == score && rows > 1 && h.row == best.row) && (n >= 2 || len(h.columns) == 1) {
				best, score, ok = h, n, true
			}
		}
	}
	return best, ok
}

// storeyBelow tells whether titles go on in the next row: under a merged cell, or, in a
// text table, where the first row is empty behind a title and the next has none under the
// others.
func storeyBelow(top, next grid.Row) bool {
	across, down := false, false
	for x, c := range top.Cells { // a cell across the whole table names the table
		across = across || c.Across > 1 && (x > 0 || c.Across < len(top.Cells)) && !c.Copied
	}
	for _, c := range next.Cells {
		down = down || c.Copied
	}
	if across || down {
		return across && down
	}
	return partsOfTitles(top, next)
}

// partsOfTitles tells whether a row gives the parts of titles above it, and nothing else: below
// each cell that is empty, and below the title before those; the first columns are whole.
func partsOfTitles(top, next grid.Row) bool {
	if len(top.Cells) == 0 || top.At(0).Empty() || !next.At(0).Empty() {
		return false
	}
	named := 0
	columns := max(len(top.Cells), len(next.Cells))
	for x := range columns {
		above, below := top.At(x), next.At(x)
		open := above.Empty() || top.At(x+1).Empty() && x+1 < columns
		if below.Empty() == open || below.Number {
			return false
		}
		if !below.Empty() {
			named++
		}
	}
	return named >= 2
}

// titlesAt are the titles by column; those of a lower row stand behind those above them.
func titlesAt(t *grid.Table, i, rows int) []string {
	titles := storey(t.Rows[i], rows > 1)
	for below := 1; below < rows; below++ {
		parts := storey(t.Rows[i+below], below < rows-1)
		for x := range titles { // a text table: a title stands above all its parts
			if titles[x] == "" && x > 0 && t.Rows[i].At(x).Empty() && x < len(parts) && parts[x] != "" {
				titles[x] = titles[x-1]
			}
		}
		for x := len(titles); x < len(parts); x++ {
			titles = append(titles, "")
			if x > 0 && t.Rows[i].At(x).Empty() {
				titles[x] = titles[x-1]
			}
		}
		for x, part := range parts {
			titles[x] = strings.TrimSpace(titles[x] + " " + part)
		}
	}
	return titles
}

// storey are the titles that one row gives by column. Where another row follows, the title of a
// merged cell stands above each of the columns that it spans.
func storey(r grid.Row, above bool) []string {
	titles := make([]string, len(r.Cells))
	for x, c := range r.Cells {
		title := vi.Collapse(c.Text)
		if c.Copied || title == "" {
			continue
		}
		titles[x] = title
		for j := x + 1; j < x+c.Across && above; j++ {
			if j == len(titles) { // a sheet ends its rows at the last cell with words
				titles = append(titles, "")
			}
			titles[j] = title
		}
	}
	return titles
}

// matchColumns finds the key of each title: as the mapping file says, else by name. Two
// columns never give the same key; the better fit wins.
func matchColumns(titles []string, names nameTable, said mappedTitles) []column {
	var out []column
	taken := map[string]bool{}
	for x, title := range titles {
		if title == "" {
			continue
		}
		c := column{index: x, title: title}
		if path, known := said.path(title); known {
			c.known, c.unused = true, path == ""
			if path != laterPath {
				c.path = path
				taken[path] = path != ""
			}
		}
		out = append(out, c)
	}
	for _, exact := range []bool{true, false} {
		for i := range out {
			c := &out[i]
			if c.known || c.path != "" {
				continue
			}
			if path := names.find(c.title, exact, taken); path != "" {
				c.path, taken[path] = path, true
			}
		}
	}
	for i := range out {
		if !out[i].known {
			out[i].path = names.noteOf(out[i].path, out)
		}
		out[i].vi = names.vi[out[i].path]
	}
	return out
}

// noteOf is the note that a column of remarks is. What would be the note of a row of which no other column says anything, a
// paper without a name or hours without a day, is that of the one list whose rows are filled, or is left for a clerk to place.
func (n nameTable) noteOf(path string, columns []column) string {
	own, is := strings.CutSuffix(path, ".note")
	if !is {
		return path
	}
	filled := map[string]bool{}
	for _, c := range columns {
		if list, _, nested := strings.Cut(c.path, "."); nested && c.path != path {
			filled[list] = true
		}
	}
	if filled[own] {
		return path
	}
	maps.DeleteFunc(filled, func(list string, _ bool) bool { return n.vi[list+".note"] == "" })
	if len(filled) != 1 {
		return ""
	}
	for list := range filled {
		own = list
	}
	if note := own + ".note"; !slices.ContainsFunc(columns, func(c column) bool { return c.path == note }) {
		return note
	}
	return ""
}

// nameTable finds keys by what clerks call them.
type nameTable struct {
	paths map[string]string // folded name -> path
	vi    map[string]string // path -> clerk's word
	order []string          // folded names, longest first
}

func namesOf(k *record.Kind) nameTable {
	n := nameTable{map[string]string{}, map[string]string{"#": "số thứ tự", "body": "nội dung"}, nil}
	n.addFields("", record.FieldsOf(k))
	for name, path := range columnNames {
		n.paths[name] = path
	}
	for name, path := range k.Import.Names {
		n.paths[name] = path
	}
	for name := range n.paths {
		n.order = append(n.order, name)
	}
	slices.SortFunc(n.order, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return n
}

// bracketed is a remark inside a name: "Nơi tiếp nhận (bản ghi cơ quan)".
var bracketed = regexp.MustCompile(`\([^)]*\)`)

func (n *nameTable) addFields(path string, fields []record.Field) {
	for _, f := range fields {
		at := join(path, f.Key)
		n.vi[at] = f.Vi
		if inner := rowType(f.Type); inner != nil {
			if path == "" { // no cell fills the rows of rows: what a title like theirs holds would be lost
				n.addFields(at, record.Fields(inner))
			}
			continue
		}
		for _, name := range []string{bracketed.ReplaceAllString(f.Vi, " "), at} {
			name = vi.Fold(name)
			if _, taken := n.paths[name]; !taken {
				n.paths[name] = at
			}
		}
	}
}

// rowType is the type of the rows of a list of tables, nil for other types.
func rowType(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct && record.IsTable(t.Elem()) {
		return t.Elem()
	}
	return nil
}

// find is the key of a title. Without exact a title may say more than the name, or, from
// two words on, less: "Cơ quan chủ trì thực hiện".
func (n nameTable) find(title string, exact bool, taken map[string]bool) string {
	folded := vi.Fold(bracketed.ReplaceAllString(title, " "))
	if folded == "" {
		folded = vi.Fold(title)
	}
	if exact {
		if path := n.paths[folded]; !taken[path] {
			return path
		}
		return ""
	}
	for _, name := range n.order {
		path := n.paths[name]
		if taken[path] || !strings.Contains(name, " ") || strings.Contains(name, ".") || strings.HasSuffix(path, "_short") { // "Lệ phí" beside "Phí" is no wording of it
			continue
		}
		if strings.Contains(" "+folded+" ", " "+name+" ") || strings.Contains(folded, " ") && strings.HasPrefix(name, folded+" ") && n.onlyOne(folded) {
			return path
		}
	}
	return ""
}

// onlyOne tells whether all names that begin with a title are of one key: "Đang giải quyết" may be
// in time or overdue, and whoever counts files must not guess which.
func (n nameTable) onlyOne(title string) bool {
	of := ""
	for name, path := range n.paths {
		if !strings.HasPrefix(name, title+" ") {
			continue
		}
		if of != "" && of != path {
			return false
		}
		of = path
	}
	return true
}

// titlesOf are the titles that a table of a kind should have: its needed keys.
func titlesOf(k *record.Kind) (out []string) {
	for _, f := range record.FieldsOf(k) {
		if f.Need != record.Optional {
			out = append(out, f.Vi)
		}
	}
	return out
}
