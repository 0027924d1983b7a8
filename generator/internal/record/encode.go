package record

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Encode writes a record as a file: front matter, then body. Keys come in the
// order of Fields, which is the order in which clerks read them; an optional key
// without a value is left out; tables stand last, as TOML wants them. What Parse
// reads back from the bytes is the record again.
//
// It serves importers and `niemyet new`, never the build: nobody's own file is
// written anew by it.
func Encode(r Record) []byte {
	var e encoder
	e.out.WriteString(fence + "\n")
	e.table("", reflect.ValueOf(r).Elem())
	e.out.WriteString(fence + "\n")
	if body := r.base().Body.markdown(); body != "" {
		e.out.WriteString("\n" + body + "\n")
	}
	return []byte(e.out.String())
}

// markdown is the body's own text, without the front matter that is blanked in
// Source and without blank lines around it.
func (b *Body) markdown() string {
	if b == nil {
		return ""
	}
	text := strings.TrimRight(string(b.Source), " \t\n")
	for {
		line, rest, more := strings.Cut(text, "\n")
		if strings.TrimSpace(line) != "" || !more {
			return text
		}
		text = rest
	}
}

type encoder struct{ out strings.Builder }

// table writes the keys of one struct: first those with plain values, then its
// lists of tables, because TOML ends a table where the next header begins.
func (e *encoder) table(path string, from reflect.Value) {
	var tables []Field
	for _, f := range Fields(from.Type()) {
		v := from.FieldByIndex(f.Index)
		switch {
		case isTables(f.Type):
			tables = append(tables, f)
		case v.IsZero() && !needsZero(f):
		case v.Kind() == reflect.Slice && v.Len() == 0:
		default:
			e.out.WriteString(f.Key + " = " + e.value(v) + "\n")
		}
	}
	for _, f := range tables {
		list := from.FieldByIndex(f.Index)
		for i := range list.Len() {
			header := join(path, f.Key)
			e.out.WriteString("\n[[" + header + "]]\n")
			e.table(header, list.Index(i))
		}
	}
}

// isTables tells lists of tables from lists of values.
func isTables(t reflect.Type) bool {
	return t.Kind() == reflect.Slice && IsTable(t.Elem())
}

// needsZero: a needed number says something when it is zero, as "no originals" does.
func needsZero(f Field) bool {
	return f.Need != Optional && (f.Type.Kind() == reflect.Int || f.Type.Kind() == reflect.Float64)
}

// widestList is the most bytes of a list on one line; a longer one has a line for
// each of its values.
const widestList = 100

// value writes one value as TOML.
func (e *encoder) value(v reflect.Value) string {
	if day, ok := v.Interface().(Day); ok {
		return day.String()
	}
	if isValue(v.Type()) {
		return quote(textOf(v))
	}
	switch v.Kind() {
	case reflect.String:
		return quote(v.String())
	case reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case reflect.Int:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Float64:
		text := strconv.FormatFloat(v.Float(), 'f', -1, 64)
		if !strings.Contains(text, ".") {
			text += ".0"
		}
		return text
	case reflect.Slice:
		items := make([]string, v.Len())
		for i := range items {
			items[i] = e.value(v.Index(i))
		}
		if one := "[" + strings.Join(items, ", ") + "]"; len(one) <= widestList {
			return one
		}
		return "[\n  " + strings.Join(items, ",\n  ") + ",\n]"
	case reflect.Struct:
		return e.inline(v)
	}
	panic("internal error: no way to write a value of type " + v.Type().String())
}

// inline writes a struct that is no list as an inline table: map = { lat = 12.0, lon = 107.7 }.
func (e *encoder) inline(v reflect.Value) string {
	var pairs []string
	for _, f := range Fields(v.Type()) {
		if inner := v.FieldByIndex(f.Index); !inner.IsZero() || needsZero(f) {
			pairs = append(pairs, f.Key+" = "+e.value(inner))
		}
	}
	return "{ " + strings.Join(pairs, ", ") + " }"
}

// textOf is a value's text in the form that its own parser reads.
func textOf(v reflect.Value) string {
	switch x := v.Interface().(type) {
	case Fee:
		return x.text()
	case Time:
		return x.text()
	case fmt.Stringer: // choices, phones, clocks
		return x.String()
	}
	return v.String() // kinds of string: Code, URL, Slug …
}

// text is the fee as its parser reads it; "" when none was given.
func (f Fee) text() string {
	switch f.State {
	case FeeAmount:
		return f.Amount.String()
	case FeeFree:
		return "Không"
	case FeeSeeNote:
		return "Xem ghi chú"
	case FeeUnknown:
		return unknown
	}
	return ""
}

// text is the time limit as its parser reads it; "" when none was given.
func (t Time) text() string {
	switch t.State {
	case TimeStated:
		return t.Limit.String()
	case TimeSeeNote:
		return "Xem ghi chú"
	case TimeNone:
		return "Không quy định"
	case TimeUnknown:
		return unknown
	}
	return ""
}
