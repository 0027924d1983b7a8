package record

import (
	"fmt"
	"reflect"
	"strings"
)

// Told is all that a record says to its readers, in the order of its keys, the text below
// them last: for rooms that look for something anywhere in it.
func Told(r Record) string {
	var out strings.Builder
	b := r.base()
	toldIn(&out, reflect.ValueOf(Raw(r)).Elem(), FieldsOf(b.Kind), false)
	if b.Body != nil {
		out.Write(b.Body.Source)
	}
	return out.String()
}

// toldIn writes what a table says under its keys; silent ones only where all is asked for.
func toldIn(out *strings.Builder, v reflect.Value, fields []Field, all bool) {
	for _, f := range fields {
		if x := v.FieldByIndex(f.Index); !x.IsZero() && (all || !f.Silent) {
			valueIn(out, x, all)
		}
	}
}

func valueIn(out *strings.Builder, x reflect.Value, all bool) {
	switch {
	case isValue(x.Type()) || x.Kind() == reflect.String:
		out.WriteString(textOf(x) + "\n")
	case x.Kind() == reflect.Slice:
		for i := range x.Len() {
			valueIn(out, x.Index(i), all)
		}
	case x.Kind() == reflect.Pointer:
		valueIn(out, x.Elem(), all)
	case x.Kind() == reflect.Struct:
		toldIn(out, x, Fields(x.Type()), all)
	default:
		fmt.Fprintln(out, x.Interface())
	}
}
