package record

import (
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
)

// Keys and heads of tables that stand where they mean something else than their author
// thinks. They are told once and read as they were meant: all that would follow from them
// is no fault of its own.

// Lines that are heads of one table and of one of several: the head with its brackets, and
// the key in it.
var (
	singleHead = regexp.MustCompile(`^[ \t]*(\[[ \t]*([A-Za-z0-9_-]+)[ \t]*\])[ \t]*(?:#.*)?\r?$`)
	doubleHead = regexp.MustCompile(`^[ \t]*(\[\[[ \t]*([A-Za-z0-9_-]+)[ \t]*\]\])[ \t]*(?:#.*)?\r?$`)
)

// heads mends the heads of tables that have a bracket too few, or too many: [papers] for
// one of several papers.
func (t *Table) heads(m *mending, shape reflect.Type) (found problem.List) {
	if shape == nil || !strings.Contains(m.text, "[") {
		return nil
	}
	rows, single := map[string]bool{}, map[string]bool{}
	for _, f := range Fields(shape) {
		switch {
		case isTables(f.Type):
			rows[f.Key] = true
		case IsTable(f.Type):
			single[f.Key] = true
		}
	}
	found = t.headsOf(m, singleHead, rows, slipSingle, "[[", "]]")
	return append(found, t.headsOf(m, doubleHead, single, slipDouble, "[", "]")...)
}

func (t *Table) headsOf(m *mending, form *regexp.Regexp, keys map[string]bool, what problem.Text, opens, closes string) (found problem.List) {
	if len(keys) == 0 {
		return nil
	}
	told := map[string]int{} // where in found
	all := headsIn(m.text, form)
	if opens == "[" { // two of one table are no slip of brackets
		count := map[string]int{}
		for _, at := range all {
			count[m.text[at[4]:at[5]]]++
		}
		all = slices.DeleteFunc(all, func(at []int) bool { return count[m.text[at[4]:at[5]]] > 1 })
	}
	slices.Reverse(all) // from the end, so that offsets hold
	for _, at := range all {
		from, to, key := at[2], at[3], m.text[at[4]:at[5]]
		if !keys[key] || insideText(m.text, at[0]) {
			continue
		}
		c := candidate{from: from, to: to, with: opens + key + closes}
		edits, place := m.edits(t.start, c), t.span(m, from, to)
		if i, had := told[key]; had {
			found[i].Place = place // the first of them
			found[i].Mend.Edits = append(found[i].Mend.Edits, edits...)
		} else {
			told[key] = len(found)
			words := problem.Text{Vi: strings.ReplaceAll(what.Vi, "{table}", key), En: strings.ReplaceAll(what.En, "{table}", key)}
			found = append(found, problem.New("E103", place, "slip", problem.Both(words),
				"how", problem.Both(writeAgain), "right", opens+key+closes).Mended(edits...))
		}
		m.replace(from, to, c.with)
	}
	return found
}

// headsIn finds heads of one form: the offsets of line, head and key. Only lines that begin
// with a bracket are looked at closely: the form tried on whole texts was a fifth of reading.
func headsIn(text string, form *regexp.Regexp) (out [][]int) {
	for from := 0; from < len(text); {
		to := lineEnd(text, from)
		if line := text[from:to]; strings.HasPrefix(strings.TrimLeft(line, " \t"), "[") {
			if at := form.FindStringSubmatchIndex(line); at != nil {
				for i := range at {
					at[i] += from
				}
				out = append(out, at)
			}
		}
		from = to + 1
	}
	return out
}

// insideText tells whether an offset lies in a text of several lines.
func insideText(text string, at int) bool {
	return strings.Count(text[:at], `"""`)%2 == 1 || strings.Count(text[:at], `'''`)%2 == 1
}

// hoist lifts keys of the whole record out of the table under whose head they stand: what
// is written below [[papers]] belongs to that paper, and few authors know.
func (t *Table) hoist(shape reflect.Type) (found problem.List) {
	if shape == nil {
		return nil
	}
	for _, f := range Fields(shape) {
		if rowType(f.Type) == nil {
			continue
		}
		rows, _ := rawList(t.data[f.Key])
		if row, single := t.data[f.Key].(map[string]any); single {
			rows = []any{row}
		}
		for i, row := range rows {
			path := f.Key
			if f.Type.Kind() == reflect.Slice {
				path = join(path, strconv.Itoa(i))
			}
			if row, is := row.(map[string]any); is {
				found = append(found, t.lift(path, f, shape, row)...)
			}
		}
	}
	return found
}

// lift moves the keys of one row of a field that only the record has.
func (t *Table) lift(path string, f Field, shape reflect.Type, row map[string]any) (found problem.List) {
	for _, key := range slices.Sorted(maps.Keys(row)) {
		if _, known := FieldNamed(rowType(f.Type), key); known {
			continue
		}
		_, own := FieldNamed(shape, key)
		_, given := t.data[key]
		if !own || t.broken[key] {
			continue
		}
		from := join(path, key)
		place := t.Key(from)
		if given {
			found = append(found, problem.New("E113", place, "key", key))
			delete(row, key)
			continue
		}
		t.data[key] = row[key]
		delete(row, key)
		p := problem.New("E118", place, "key", key, "table", f.Key)
		if edits := t.upward(from); edits != nil {
			p = p.Mended(edits...)
		}
		found = append(found, p)
		if t.moved == nil {
			t.moved = map[string]string{}
		}
		t.moved[key] = from
	}
	return found
}

// upward moves the lines of a key above the first head of a table; nil where it has no
// lines of its own.
func (t *Table) upward(path string) []problem.Edit {
	text := t.Source.Text()
	at, ok := t.located()[path]
	if !ok {
		return nil
	}
	from, to := lineBegin(text, t.start+at.KeyStart), lineEnd(text, t.start+at.End)
	if strings.TrimSpace(text[from:t.start+at.KeyStart]) != "" || to >= len(text) {
		return nil
	}
	first := len(text)
	for _, s := range t.located() {
		if s.KeyStart == s.Start && s.KeyEnd == s.End && strings.HasPrefix(text[t.start+s.KeyStart:], "[") {
			first = min(first, lineBegin(text, t.start+s.KeyStart))
		}
	}
	if first >= from {
		return nil
	}
	return []problem.Edit{{Start: first, End: first, With: text[from : to+1]}, {Start: from, End: to + 1}}
}

// found is where a value stands that belongs to a path.
func (t *Table) found(path string) string {
	if t.moved == nil {
		return path
	}
	key, rest, _ := strings.Cut(path, ".")
	if from, ok := t.moved[key]; ok {
		return join(from, rest)
	}
	return path
}
