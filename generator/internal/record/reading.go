package record

import (
	"reflect"
	"strings"

	"niemyet/generator/internal/vi"
)

// What rooms read of a record by the keys that its kind's row names.

// Field is the field of a key of the kind; ok is false when it has none.
func (k *Kind) Field(key string) (f Field, ok bool) {
	for _, f := range FieldsOf(k) {
		if f.Key == key {
			return f, true
		}
	}
	return Field{}, false
}

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
