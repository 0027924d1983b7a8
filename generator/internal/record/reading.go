package record

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// What rooms read of a record by the keys that its kind's row names.

// Field is the field of a key of the kind; ok is false when it has none.
func (k *Kind) Field(key string) (f Field, ok bool) { return FieldNamed(k.Type(), key) }

// valueOf is what a record says under a key; not valid for a key that it has not.
func valueOf(r Record, key string) reflect.Value {
	r = Raw(r)
	f, ok := r.base().Kind.Field(key)
	if key == "" || !ok {
		return reflect.Value{}
	}
	return reflect.ValueOf(r).Elem().FieldByIndex(f.Index)
}

// TextOf is a value in the words in which it is written; "" for one that is not there
// and for lists.
func TextOf(r Record, key string) string {
	v := valueOf(r, key)
	if !v.IsValid() || v.IsZero() || v.Kind() == reflect.Slice {
		return ""
	}
	return strings.TrimSpace(textOf(v))
}

// TextsOf are the values of a list in the words in which they are written; of a single
// value it is the one.
func TextsOf(r Record, key string) (out []string) {
	v := valueOf(r, key)
	if !v.IsValid() || v.Kind() != reflect.Slice {
		if text := TextOf(r, key); text != "" {
			out = append(out, text)
		}
		return out
	}
	for i := range v.Len() {
		if isValue(v.Type().Elem()) || v.Type().Elem().Kind() == reflect.String {
			out = append(out, textOf(v.Index(i)))
		}
	}
	return out
}

// DayOf is the day of a key; zero when there is none.
func DayOf(r Record, key string) vi.Date {
	if v := valueOf(r, key); v.IsValid() {
		if day, is := v.Interface().(Day); is {
			return day.Date
		}
	}
	return vi.Date{}
}

// NumberOf is the number of a key; 0 when there is none.
func NumberOf(r Record, key string) int {
	if v := valueOf(r, key); v.IsValid() && v.Kind() == reflect.Int {
		return int(v.Int())
	}
	return 0
}

// ValueAt is the value of a path: "ways.0.fee". ok is false where there is none.
func ValueAt(r Record, path string) (v reflect.Value, ok bool) {
	v = reflect.ValueOf(Raw(r)).Elem()
	for part := range strings.SplitSeq(path, ".") {
		switch {
		case v.Kind() == reflect.Slice:
			i, err := strconv.Atoi(part)
			if err != nil || i < 0 || i >= v.Len() {
				return reflect.Value{}, false
			}
			v = v.Index(i)
		case IsTable(v.Type()):
			f, known := FieldNamed(v.Type(), part)
			if !known {
				return reflect.Value{}, false
			}
			v = v.FieldByIndex(f.Index)
		default:
			return reflect.Value{}, false
		}
	}
	return v, true
}

// Written is a single value as a file has it: a fee as "8.000 đồng".
func Written(v reflect.Value) string {
	if v.Kind() == reflect.String || isValue(v.Type()) {
		return strings.TrimSpace(textOf(v))
	}
	return ""
}

// Each goes through what a record has, in the order of its keys: each value with its path
// ("ways.0.fee") and its field, of a list each item, and tables and their rows before what
// is in them. see tells whether to go into a table. The body is not among them.
func Each(r Record, see func(path string, f Field, v reflect.Value) (into bool)) {
	each("", reflect.ValueOf(Raw(r)).Elem(), see)
}

func each(path string, table reflect.Value, see func(path string, f Field, v reflect.Value) bool) {
	one := func(at string, f Field, v reflect.Value) {
		if see(at, f, v) && IsTable(v.Type()) {
			each(at, v, see)
		}
	}
	for _, f := range Fields(table.Type()) {
		v, at := table.FieldByIndex(f.Index), join(path, f.Key)
		if v.Kind() != reflect.Slice {
			one(at, f, v)
			continue
		}
		for i := range v.Len() {
			one(join(at, strconv.Itoa(i)), f, v.Index(i))
		}
	}
}

// EachText gives every value that a record states, in the words in which it is written, with
// its path; what is only for clerks is left out.
func EachText(r Record, see func(path, text string)) {
	Each(r, func(path string, f Field, v reflect.Value) bool {
		if text := Written(v); text != "" && !f.Silent {
			see(path, text)
		}
		return !f.Silent
	})
}

// Told is all that a record says to its readers in words, in the order of its keys, the text
// below them last: for rooms that look for something anywhere in it.
func Told(r Record) string {
	var out strings.Builder
	EachText(r, func(_, text string) { out.WriteString(text + "\n") })
	if b := r.base().Body; b != nil {
		out.Write(b.Source)
	}
	return out.String()
}

var rowNumber = regexp.MustCompile(`\.\d+`)

// KeysOf is a path without the numbers of rows: "ways.fee" of "ways.0.fee".
func KeysOf(path string) string { return rowNumber.ReplaceAllString(path, "") }
