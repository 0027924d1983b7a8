package fill

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
)

// todo is a line that an import left about a key.
type todo struct {
	line string
	key  string
	why  string   // what it tells of the value, without the rows
	rows []string // which rows it is about: "trực tiếp"; none for all
}

type todos []todo

// rowsAtEnd are the ways of filing in brackets that end a line: "(trực tiếp, bưu chính)".
var rowsAtEnd = regexp.MustCompile(`\s*\(([^()“”]*)\)$`)

// todosOf are the lines of a record that ask about a key.
func todosOf(b *record.Base) (out todos) {
	for _, line := range b.Todo {
		key, why := b.Kind.TodoKey(line)
		if key == "" {
			continue
		}
		t := todo{line: line, key: key, why: why}
		if m := rowsAtEnd.FindStringSubmatch(why); m != nil {
			t.why = strings.TrimSuffix(why, m[0])
			t.rows = strings.Split(m[1], ", ")
		}
		t.why = strings.ReplaceAll(t.why, " ()", "") // an empty remark of the source tells records apart in vain
		out = append(out, t)
	}
	return out
}

// about is the line that asks for a key in a row.
func (all todos) about(key, row string) (todo, bool) {
	for _, t := range all {
		if t.key == key && (len(t.rows) == 0 || slices.Contains(t.rows, row)) {
			return t, true
		}
	}
	return todo{}, false
}

// rowOf names the row in which a value stands by the first field of the row.
func rowOf(r record.Record, path string) string {
	parts := strings.Split(path, ".")
	if len(parts) < 3 {
		return ""
	}
	row, ok := record.ValueAt(r, strings.Join(parts[:2], "."))
	if !ok || !record.IsTable(row.Type()) {
		return ""
	}
	fields := record.Fields(row.Type())
	return record.Written(row.FieldByIndex(fields[0].Index))
}

// lookedAt are the values that a line of todo asks to look at: in its rows those that send
// the reader to a note, else all of them. A key whose values cannot be given here has none.
func lookedAt(r record.Record, t todo) (paths []string, now string) {
	top, leaf, nested := strings.Cut(t.key, ".")
	if !nested || strings.Contains(leaf, ".") {
		return nil, ""
	}
	list, ok := record.ValueAt(r, top)
	field, known := record.Of(r).Kind.FieldAt(t.key)
	if !ok || !known || !field.Ask || list.Kind() != reflect.Slice {
		return nil, ""
	}
	var open, all []string
	for i := range list.Len() {
		path := top + "." + strconv.Itoa(i) + "." + leaf
		if len(t.rows) > 0 && !slices.Contains(t.rows, rowOf(r, path)) {
			continue
		}
		v, _ := record.ValueAt(r, path)
		if all = append(all, path); seeNote(v) {
			open = append(open, path)
			now = note(r, path)
		}
	}
	if len(open) > 0 {
		return open, now
	}
	if len(all) > 0 {
		v, _ := record.ValueAt(r, all[0])
		now = record.Written(v)
	}
	return all, now
}

// seeNote tells a fee or a time that the note beside it says.
func seeNote(v reflect.Value) bool {
	switch x := v.Interface().(type) {
	case record.Fee:
		return x.State == record.FeeSeeNote
	case record.Time:
		return x.State == record.TimeSeeNote
	}
	return false
}

// note is the text of the key beside a value that explains it: fee_note of fee.
func note(r record.Record, path string) string {
	v, ok := record.ValueAt(r, path+noteOf)
	if !ok {
		return ""
	}
	return record.Written(v)
}

// noteOf ends the name of the key that explains another.
const noteOf = "_note"
