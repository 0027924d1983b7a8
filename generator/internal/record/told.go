package record

import (
	"reflect"
	"strings"
)

// Told is all that a record says to its readers, in the order of its keys, the text below
// them last: for rooms that look for something anywhere in it.
func Told(r Record) string {
	var out strings.Builder
	b := r.base()
	toldIn(&out, reflect.ValueOf(Raw(r)).Elem(), FieldsOf(b.Kind))
	if b.Body != nil {
		out.Write(b.Body.Source)
	}
	return out.String()
}

func toldIn(out *strings.Builder, v reflect.Value, fields []Field) {
	for _, f := range fields {
		if f.Silent {
			continue
		}
		x := v.FieldByIndex(f.Index)
		switch {
		case x.IsZero():
		case isTables(x.Type()):
			for i := range x.Len() {
				toldIn(out, x.Index(i), Fields(x.Type().Elem()))
			}
		case x.Kind() == reflect.Slice:
			for i := range x.Len() {
				out.WriteString(textOf(x.Index(i)) + "\n")
			}
		case isValue(x.Type()) || x.Kind() == reflect.String:
			out.WriteString(textOf(x) + "\n")
		}
	}
}
