package editor

import (
	"cmp"
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
		out.list[f.Key], ok = amend.JoinItems(opened.list[f.Key], mine.list[f.Key], theirs.list[f.Key])
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

// joinRows lays rows together: theirs, without those that I took out, with my cells where I changed
// them and my new rows behind the ones before them. Rows that I moved are asked about, and so are
// rows of which one changed the name and the other something else: it may be another thing by now.
func joinRows(was, mine, theirs []*entry) (out []*entry, ok bool) {
	kept, ok := keptRows(was, mine)
	if !ok {
		return nil, false
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
		if kept[i] == nil {
			if !sameRow(row, was[i]) {
				return nil, false
			}
			continue // I took it out
		}
		joined, ok := joinRow(was[i], kept[i], row)
		if !ok || renamed(was[i], kept[i], row) {
			return nil, false
		}
		joined.was = j
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

// keptRows are my rows by the row of the opened file that they were; ok is false where I moved one.
func keptRows(was, mine []*entry) (kept map[int]*entry, ok bool) {
	kept = map[int]*entry{}
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
	return kept, true
}

// namesOf are what tells one row of its kind from another.
func namesOf(row *entry) (out []string) {
	for _, f := range record.Fields(row.typ) {
		if f.Same {
			out = append(out, shown(row, f))
		}
	}
	return out
}

func oneName(a, b *entry) bool { return slices.Equal(namesOf(a), namesOf(b)) }

// renamed tells a row that one made speak of something else while the other changed it too.
func renamed(was, mine, theirs *entry) bool {
	return !(oneName(was, mine) && oneName(was, theirs)) && !sameRow(was, mine) && !sameRow(was, theirs) && !sameRow(mine, theirs)
}

// withNew puts my new rows behind those before which they stand in mine. One that they put in as
// well stands once.
func withNew(out, mine []*entry, at map[int]int) []*entry {
	theirs := map[*entry]bool{} // new rows of theirs that are none of mine yet
	for _, row := range out {
		theirs[row] = true
	}
	for _, i := range at {
		delete(theirs, out[i])
	}
	next := 0
	for _, row := range mine {
		i, there := at[row.was]
		if row.was != fresh && there {
			next = i + 1
		}
		if row.was != fresh || row.empty() {
			continue
		}
		if i := slices.IndexFunc(out, func(o *entry) bool { return theirs[o] && sameRow(o, row) }); i >= 0 {
			delete(theirs, out[i])
			continue
		}
		out = slices.Insert(out, next, copied(row, fresh))
		for k, v := range at {
			if v >= next {
				at[k] = v + 1
			}
		}
		next++
	}
	return out
}

// rowsOf tells which row of the opened file each of theirs is: one that says the same, else the one
// that stands there and is alike. ok is false where they moved rows, and where it may be one of several.
func rowsOf(was, theirs []*entry) (from []int, ok bool) {
	taken := make([]bool, len(was))
	from = make([]int, len(theirs))
	if twins(was, theirs) {
		return nil, false
	}
	last := fresh
	for j, row := range theirs {
		from[j] = fresh
		for i := range was {
			if !taken[i] && sameRow(was[i], row) && (from[j] == fresh || from[j] < last) {
				from[j] = i
			}
		}
		if from[j] == fresh {
			continue
		}
		if from[j] < last {
			return nil, false
		}
		taken[from[j]], last = true, from[j]
	}
	return from, likeRows(was, theirs, from, taken)
}

// twins tells whether a row stood more than once and no longer stands so often: which of them went is not plain.
func twins(was, theirs []*entry) bool {
	for _, row := range was {
		same := func(all []*entry) (n int) {
			for _, other := range all {
				if sameRow(row, other) {
					n++
				}
			}
			return n
		}
		if n := same(was); n > 1 && same(theirs) != n {
			return true
		}
	}
	return false
}

// likeRows fills in the rows of theirs that say the same as none: between the rows around them there
// must be one that is alike, or none. It is false where there is more than one way to read it.
func likeRows(was, theirs []*entry, from []int, taken []bool) bool {
	owner := map[int]int{}
	last := fresh
	for j, row := range theirs {
		if from[j] != fresh {
			last = from[j]
			continue
		}
		end := len(was)
		for _, i := range from[j+1:] {
			if i != fresh {
				end = i
				break
			}
		}
		var likely []int
		for i := last + 1; i < end; i++ {
			if !taken[i] && alikeRow(was[i], row) {
				likely = append(likely, i)
			}
		}
		if len(likely) > 1 {
			likely = slices.DeleteFunc(likely, func(i int) bool { return !oneName(was[i], row) })
			if len(likely) != 1 {
				return false
			}
		}
		if len(likely) == 1 {
			if _, twice := owner[likely[0]]; twice {
				return false
			}
			owner[likely[0]], from[j] = j, likely[0]
		}
	}
	return slices.IsSortedFunc(slices.DeleteFunc(slices.Clone(from), func(i int) bool { return i == fresh }), cmp.Compare[int])
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
