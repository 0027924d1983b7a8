package record

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Value is what a record says under one key, and where.
type Value struct {
	Path  string // "ways.0.fee"
	Text  string
	At    problem.Place
	Cover *Cover // what of a farther layer lies below; nil when nothing else does
}

// Values are what a record says, in the order of its keys; of lists row by row. What the
// record says nothing about is not there.
func Values(r Record) []Value {
	r = Raw(r)
	b := r.base()
	covers := map[string]*Cover{}
	for _, c := range b.Covers() {
		covers[c.Path] = &c
	}
	var out []Value
	put := func(at, text string) {
		out = append(out, Value{Path: at, Text: text, At: b.At(at), Cover: covers[at]})
	}
	var table func(at string, v reflect.Value)
	table = func(at string, v reflect.Value) {
		for _, f := range Fields(v.Type()) {
			x, path := v.FieldByIndex(f.Index), join(at, f.Key)
			switch {
			case x.IsZero() && !b.table.Says(path):
			case IsTable(f.Type):
				table(path, x)
			case isTables(f.Type):
				for i := range x.Len() {
					table(join(path, strconv.Itoa(i)), x.Index(i))
				}
			case f.Type.Kind() == reflect.Slice:
				put(path, strings.Join(textsOfAny(x), "; "))
			default:
				put(path, textOfAny(x))
			}
		}
	}
	table("", reflect.ValueOf(r).Elem())
	return out
}

// Says tells whether the text has a value at exactly this path.
func (t *Table) Says(path string) bool {
	if t.origins != nil {
		from := t.origin(path)
		return from.table.Says(from.path)
	}
	_, there := t.located()[path]
	return there
}

// textsOfAny are the values of a list in words.
func textsOfAny(v reflect.Value) (out []string) {
	for i := range v.Len() {
		out = append(out, textOfAny(v.Index(i)))
	}
	return out
}

// textOfAny is a value of any type in the words in which it is written.
func textOfAny(v reflect.Value) string {
	if v.Kind() == reflect.String || isValue(v.Type()) {
		return Written(v)
	}
	return plainText(v.Interface())
}

// Brief is a value of a table in a few words; lists of rows are counted.
func Brief(v any) string {
	if rows, ok := rowsOf(v); ok && len(rows) > 0 {
		return strconv.Itoa(len(rows)) + " mục"
	}
	if list, ok := v.([]any); ok {
		var parts []string
		for _, x := range list {
			parts = append(parts, plainText(x))
		}
		return vi.Truncate(strings.Join(parts, "; "), briefest)
	}
	if row, ok := v.(map[string]any); ok {
		return vi.Truncate(plainText(row["name"]), briefest)
	}
	return vi.Truncate(vi.Collapse(plainText(v)), briefest)
}

const briefest = 60

// Plain is a value of a table as bytes that are the same for the same value.
func Plain(v any) []byte {
	out, err := json.Marshal(v)
	if err != nil {
		panic("internal error: a value of a table: " + err.Error())
	}
	return out
}

// Same tells whether two values of tables are one.
func Same(a, b any) bool { return string(Plain(a)) == string(Plain(b)) }
