package record

import (
	"fmt"
	"maps"
	"reflect"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/vi"
)

// dropKey takes a row away that lies in a farther layer.
const dropKey = "drop"

// merger lays tables together and notes where each value comes from.
type merger struct {
	origins map[string]origin
	covered []Cover
}

// side is a table, or a part of one, that is laid on another.
type side struct {
	data map[string]any
	at   origin
}

func (s side) below(key string) origin { return origin{s.at.table, join(s.at.path, key)} }

// Cover is a value that lies on another one of a farther layer.
type Cover struct {
	Path  string // in the record laid together; of a row that is dropped, in the nearer file
	Row   string // what tells the row from others: "trực tiếp"; "" outside of rows
	Key   string // of the record or of the row; "" for a whole row that is dropped
	List  string // of the row: "ways"; "" outside of rows
	Field Field  // of the key, or of the list of a row that is dropped
	Now   any    // the nearer value; nil for a row that is dropped
	Under any    // the farther value
	Near  *Table
	Far   *Table

	nearPath, farPath string
}

// together lays the tables of a record together, the nearest first.
func together(t reflect.Type, tables []*Table) (*Table, []Cover) {
	far := len(tables) - 1
	m := merger{origins: map[string]origin{"": {tables[far], ""}}}
	data := tables[far].data
	for i := far - 1; i >= 0; i-- {
		before := m
		m = merger{origins: map[string]origin{"": {tables[i], ""}}, covered: before.covered}
		merged := &Table{origins: before.origins, Source: tables[far].Source}
		data = m.table("", t, side{tables[i].data, origin{tables[i], ""}}, side{data, origin{merged, ""}})
		m.origins = through(m.origins, merged)
		for i := range m.covered {
			if c := &m.covered[i]; c.Far == merged {
				from := merged.origin(c.farPath)
				c.Far, c.farPath = from.table, from.path
			}
		}
	}
	out := &Table{Source: tables[0].Source, data: data, broken: map[string]bool{}, start: tables[0].start, end: tables[0].end, origins: m.origins}
	for _, table := range tables {
		maps.Copy(out.broken, table.broken)
	}
	return out, m.covered
}

// through leads places of a table that was laid together itself on to the files.
func through(origins map[string]origin, merged *Table) map[string]origin {
	out := make(map[string]origin, len(origins))
	for path, from := range origins {
		if from.table != merged {
			out[path] = from
			continue
		}
		if _, said := out[path]; !said {
			out[path] = merged.origin(from.path)
		}
		for inner, deep := range merged.origins {
			if rest, is := strings.CutPrefix(inner, from.path+"."); is {
				if at := join(path, rest); origins[at].table == nil {
					out[at] = deep
				}
			}
		}
	}
	return out
}

// table lays one table on another.
func (m *merger) table(path string, t reflect.Type, near, far side) map[string]any {
	out := make(map[string]any, len(near.data)+len(far.data))
	for key, value := range far.data {
		if _, covered := near.data[key]; !covered {
			out[key] = value
			m.origins[join(path, key)] = far.below(key)
		}
	}
	fields := fieldsByKey(t)
	for key, value := range near.data {
		at := join(path, key)
		below, lies := far.data[key]
		field, known := fields[key]
		if lies && known {
			if merged, done := m.inner(at, field, near, far, value, below); done {
				out[key] = merged
				continue
			}
		}
		out[key] = value
		m.origins[at] = near.below(key)
		if lies && known && !reflect.DeepEqual(value, below) {
			m.covered = append(m.covered, Cover{
				Path: at, Key: key, Field: field, Now: value, Under: below,
				Near: near.at.table, nearPath: join(near.at.path, key), Far: far.at.table, farPath: join(far.at.path, key),
			})
		}
	}
	return out
}

// inner lays what is a table, or a list of rows, on what lies below; done is false for
// values that cannot be taken apart.
func (m *merger) inner(at string, field Field, near, far side, value, below any) (merged any, done bool) {
	if IsTable(field.Type) {
		n, isNear := value.(map[string]any)
		f, isFar := below.(map[string]any)
		if !isNear || !isFar {
			return nil, false
		}
		m.origins[at] = near.below(field.Key)
		return m.table(at, field.Type, side{n, near.below(field.Key)}, side{f, far.below(field.Key)}), true
	}
	if !isTables(field.Type) {
		return nil, false
	}
	same := sameKeys(field.Type.Elem())
	n, isNear := rowsOf(value)
	f, isFar := rowsOf(below)
	if len(same) == 0 || !isNear || !isFar {
		return nil, false
	}
	m.origins[at] = near.below(field.Key)
	l := rowMerger{m: m, at: at, row: field.Type.Elem(), same: same, field: field, near: near.below(field.Key), far: far.below(field.Key)}
	return l.rows(n, f), true
}

// rowMerger lays rows on rows.
type rowMerger struct {
	m         *merger
	at        string
	field     Field // of the list
	row       reflect.Type
	same      rowKeys
	near, far origin
}

// rows lays each row on the first that it speaks of; rows below keep their order, and new
// ones follow.
func (l rowMerger) rows(near, far []map[string]any) []any {
	on := l.same.lying(near, far)
	lies := map[int]int{} // the row of near on that of far
	for i, j := range on {
		lies[j] = i
	}
	var out []any
	for j, row := range far {
		i, covered := lies[j]
		at := join(l.at, strconv.Itoa(len(out)))
		f := side{row, origin{l.far.table, join(l.far.path, strconv.Itoa(j))}}
		if !covered {
			out = append(out, row)
			l.m.origins[at] = f.at
			continue
		}
		n := side{near[i], origin{l.near.table, join(l.near.path, strconv.Itoa(i))}}
		if dropped(near[i]) {
			l.m.covered = append(l.m.covered, Cover{Path: n.at.path, Row: l.same.said(row), List: l.field.Key, Field: l.field, Under: row,
				Near: n.at.table, nearPath: n.at.path, Far: f.at.table, farPath: f.at.path})
			continue
		}
		first := len(l.m.covered)
		l.m.origins[at] = n.at
		out = append(out, l.m.table(at, l.row, n, f))
		for k := first; k < len(l.m.covered); k++ {
			c := &l.m.covered[k]
			if c.List != "" {
				c.List, c.Row = l.field.Key+"."+c.List, l.same.said(row)+"; "+c.Row
			} else {
				c.List, c.Row = l.field.Key, l.same.said(row)
			}
		}
	}
	for i, j := range on {
		if j >= 0 || dropped(near[i]) {
			continue // what it took away is gone
		}
		l.m.origins[join(l.at, strconv.Itoa(len(out)))] = origin{l.near.table, join(l.near.path, strconv.Itoa(i))}
		out = append(out, near[i])
	}
	return out
}

func dropped(row map[string]any) bool { return row[dropKey] == true }

// plainText is a value of a table in words; "" for one that is not there.
func plainText(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return strings.TrimSpace(v)
	case time.Time:
		return v.Format(time.DateOnly)
	}
	return fmt.Sprint(v)
}

// rowsOf are the tables of a list; ok is false when it holds anything else.
func rowsOf(raw any) (out []map[string]any, ok bool) {
	items, ok := rawList(raw)
	if !ok {
		return nil, false
	}
	for _, item := range items {
		row, is := item.(map[string]any)
		if !is {
			return nil, false
		}
		out = append(out, row)
	}
	return out, true
}

// rowKeys are the keys by which two rows of a list speak of one thing.
type rowKeys []string

// sameKeys are those of a struct.
func sameKeys(t reflect.Type) (out rowKeys) {
	for _, f := range Fields(t) {
		if f.Same {
			out = append(out, f.Key)
		}
	}
	return out
}

// lying tells on which row of far each row of near lies: on the first of its name that is
// free; -1 is none.
func (k rowKeys) lying(near, far []map[string]any) []int {
	free := map[string][]int{}
	for j, row := range far {
		name := k.name(row)
		free[name] = append(free[name], j)
	}
	on := make([]int, len(near))
	for i, row := range near {
		on[i] = -1
		if name := k.name(row); name != "" && len(free[name]) > 0 {
			on[i], free[name] = free[name][0], free[name][1:]
		}
	}
	return on
}

// name is what two rows share that speak of one thing; "" for a row that no key names.
func (k rowKeys) name(row map[string]any) string {
	parts := make([]string, len(k))
	for i, key := range k {
		parts[i] = vi.Fold(plainText(row[key]))
	}
	if strings.Join(parts, "") == "" {
		return ""
	}
	return strings.Join(parts, "\x00")
}

// RowNames are what tells the rows of a list of t apart, and how people call them. ok is
// false where nothing does, or two rows have one name.
func RowNames(t reflect.Type, rows []map[string]any) (names, said []string, ok bool) {
	keys, seen := sameKeys(t), map[string]bool{}
	for _, row := range rows {
		name := keys.name(row)
		if name == "" || seen[name] {
			return nil, nil, false
		}
		seen[name] = true
		names, said = append(names, name), append(said, keys.said(row))
	}
	return names, said, true
}

// said is the row's name for people.
func (k rowKeys) said(row map[string]any) string {
	var parts []string
	for _, key := range k {
		if text := plainText(row[key]); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, ", ")
}

func fieldsByKey(t reflect.Type) map[string]Field {
	out := map[string]Field{}
	for _, f := range Fields(t) {
		out[f.Key] = f
	}
	return out
}
