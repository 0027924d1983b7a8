package record

import (
	"reflect"

	"niemyet/generator/internal/problem"
)

// ReadInto reads a file that is TOML and no record into a struct, as [Bind] does. The table
// is nil for a text that cannot be read at all.
func ReadInto(file string, data []byte, into any) (*Table, problem.List) {
	text, found, ok := Decode(file, data)
	if !ok {
		return nil, found
	}
	table, bad := ReadTable(problem.NewSource(file, text), 0, len(text), reflect.TypeOf(into).Elem())
	if found = append(found, bad...); table.Refused {
		return table, found
	}
	return table, append(found, Bind(table, into)...)
}

// Data is what the text says, as plain values by key. Who reads a table by the tags of
// a struct wants [Bind] instead.
func (t *Table) Data() map[string]any { return t.data }

// writes tells whether something stands at a path, whether or not it can be read.
func (t *Table) writes(path string) bool {
	_, is := t.located()[path]
	return is
}
