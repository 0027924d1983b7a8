package editor

import (
	"slices"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
)

// When two clerks changed one field, both may be right: one mended the second paper, the other
// added a fourth. What each changed against the file that the first of them opened is laid
// together, and nobody has to choose whose work goes.

// joinField puts what both changed in a field into one value, held by a copy of mine. ok is false
// where both changed the same thing.
func joinField(f record.Field, opened, mine, theirs *entry) (out *entry, ok bool) {
	out = newEntry(mine.typ)
	switch shapeOf(f.Type) {
	case scalar:
		was, a, b := opened.text[f.Key], mine.text[f.Key], theirs.text[f.Key]
		if !strings.Contains(was+a+b, "\n") {
			return nil, false
		}
		out.text[f.Key], ok = amend.Join(was, a, b)
	case list:
		out.list[f.Key], ok = joinList(opened.list[f.Key], mine.list[f.Key], theirs.list[f.Key])
	case rows:
		out.rows[f.Key], ok = joinRows(opened.rows[f.Key], mine.rows[f.Key], theirs.rows[f.Key])
	case table:
		if opened.tables[f.Key] == nil || mine.tables[f.Key] == nil || theirs.tables[f.Key] == nil {
			return nil, false
		}
		out.tables[f.Key], ok = joinRow(opened.tables[f.Key], mine.tables[f.Key], theirs.tables[f.Key])
	}
	return out, ok
}

// joinList has what either added, without what either took out. An item that both replaced is asked about.
func joinList(was, mine, theirs []string) (out []string, ok bool) {
	for _, item := range was {
		if !slices.Contains(mine, item) && !slices.Contains(theirs, item) {
			return nil, false
		}
	}
	for _, item := range theirs {
		if slices.Contains(mine, item) || !slices.Contains(was, item) {
			out = append(out, item)
		}
	}
	for _, item := range mine {
		if !slices.Contains(was, item) && !slices.Contains(out, item) {
			out = append(out, item)
		}
	}
	return out, true
}

// joinRows lays rows together: theirs, without those that I took out, with my cells where I changed
// them and my new rows behind the ones before them. Rows that I moved are asked about.
func joinRows(was, mine, theirs []*entry) (out []*entry, ok bool) {
	kept := map[int]*entry{} // mine, by the row that they were
	last := fresh
	for _, row := range mine {
		if row.was == fresh {
			continue
		}
		if row.was <= last || row.was >= len(was) {
			return nil, false
		}
		kept[row.was], last = row, row.was
	}
	from, ok := rowsOf(was, theirs)
	if !ok {
		return nil, false
	}
	at := map[int]int{} // which row of the result a row of the opened file is
	for j, row := range theirs {
		i := from[j]
		if i == fresh {
			out = append(out, copied(row, j))
			continue
		}
		joined := copied(row, j)
		switch {
		case kept[i] != nil:
			if joined, ok = joinRow(was[i], kept[i], row); !ok {
				return nil, false
			}
			joined.was = j
		case sameRow(row, was[i]):
			continue // I took it out
		default:
			return nil, false
		}
		at[i] = len(out)
		out = append(out, joined)
	}
	for i, row := range kept { // they took it out
		if !slices.Contains(from, i) && !sameRow(row, was[i]) {
			return nil, false
		}
	}
	return withNew(out, mine, at), true
}

// withNew puts my new rows behind those before which they stand in mine.
func withNew(out, mine []*entry, at map[int]int) []*entry {
	next := 0
	for _, row := range mine {
		i, there := at[row.was]
		switch {
		case row.was != fresh && there:
			next = i + 1
		case row.was == fresh && !row.empty() && !slices.ContainsFunc(out, func(o *entry) bool { return sameRow(o, row) }):
			out = slices.Insert(out, next, copied(row, fresh))
			for k, v := range at {
				if v >= next {
					at[k] = v + 1
				}
			}
			next++
		}
	}
	return out
}

// rowsOf tells which row of the opened file each of theirs is: one that says the same, else one that
// stands where it stood and begins alike. ok is false where they moved rows.
func rowsOf(was, theirs []*entry) (from []int, ok bool) {
	taken := map[int]bool{}
	from = make([]int, len(theirs))
	for j, row := range theirs {
		from[j] = slices.IndexFunc(was, func(w *entry) bool { return !taken[w.was] && sameRow(w, row) })
		taken[from[j]] = true
	}
	last := fresh
	for j, row := range theirs {
		if from[j] == fresh {
			if i := slices.IndexFunc(was, func(w *entry) bool { return !taken[w.was] && w.was > last && alikeRow(w, row) }); i >= 0 {
				from[j], taken[i] = i, true
			}
		}
		if from[j] != fresh {
			if from[j] < last {
				return nil, false
			}
			last = from[j]
		}
	}
	return from, true
}

// alikeRow tells rows that have most of their texts in common.
func alikeRow(a, b *entry) bool {
	same, other := 0, 0
	for _, f := range record.Fields(a.typ) {
		switch x, y := shown(a, f), shown(b, f); {
		case x != y:
			other++
		case x != "":
			same++
		}
	}
	return same >= other && same > 0
}

// joinRow lays two changes of one row together, cell by cell.
func joinRow(was, mine, theirs *entry) (out *entry, ok bool) {
	out = copied(theirs, theirs.was)
	for _, f := range record.Fields(out.typ) {
		old, a, b := shown(was, f), shown(mine, f), shown(theirs, f)
		switch {
		case a == b || a == old:
		case b == old:
			out.copyField(f.Key, mine)
			if shapeOf(f.Type) == rows {
				out.rows[f.Key] = copies(mine.rows[f.Key])
				renumber(out.rows[f.Key], theirs.rows[f.Key])
			}
		default:
			return nil, false
		}
	}
	return out, true
}

// copied is a row that can be changed without touching the one that it was.
func copied(row *entry, was int) *entry {
	out := newEntry(row.typ)
	out.was = was
	for _, f := range record.Fields(row.typ) {
		out.copyField(f.Key, row)
		if shapeOf(f.Type) == rows {
			out.rows[f.Key] = copies(row.rows[f.Key])
		}
	}
	return out
}

func copies(all []*entry) (out []*entry) {
	for _, row := range all {
		out = append(out, copied(row, row.was))
	}
	return out
}
