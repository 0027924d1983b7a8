package record

import (
	"reflect"
	"strconv"
	"strings"
)

// FactSource says which document tells a fact that the record's own source left open, or
// tells better: the fee by the resolution of the province. A key may have several.
type FactSource struct {
	Key      string `key:"key" vi:"Mục" en:"Key" need:"yes" eg:"ways.fee" is:"same"`
	Document string `key:"document" vi:"Văn bản nói rõ" en:"Document" need:"yes" eg:"Quyết định số 163/QĐ-BTP"`
	Date     Day    `key:"date" vi:"Ngày văn bản" en:"Day of the document" eg:"2026-01-15"`
	Page     string `key:"page" vi:"Trang, mục" en:"Page" eg:"trang 3, mục II.1"`
	By       string `key:"by" vi:"Người ghi" en:"Noted by" eg:"Tổ Một cửa"`
	NotedOn  Day    `key:"noted_on" vi:"Ngày ghi" en:"Noted on" eg:"2026-11-26"`
}

// checkFacts asks that each names a key of the kind.
func checkFacts(c *checker) {
	for i, f := range c.base.Facts {
		if _, there := c.base.Kind.FieldAt(f.Key); f.Key == "" || there {
			continue
		}
		c.noKey("fact_sources."+strconv.Itoa(i)+".key", f.Key, c.base.Kind.paths())
	}
}

// FieldAt is the field of a path of keys, which says nothing of rows: "ways.fee".
func (k *Kind) FieldAt(path string) (f Field, ok bool) {
	t := k.Type()
	for key := range strings.SplitSeq(path, ".") {
		if t = rowType(t); t == nil {
			return Field{}, false
		}
		if f, ok = FieldNamed(t, key); !ok {
			return Field{}, false
		}
		t = f.Type
	}
	return f, ok
}

// rowType is the struct of a table or of a list of tables; nil for all else.
func rowType(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if !IsTable(t) {
		return nil
	}
	return t
}

// paths are the keys of a kind and those inside its tables.
func (k *Kind) paths() (out []string) {
	for _, f := range FieldsOf(k) {
		out = append(out, f.Key)
		if t := rowType(f.Type); t != nil && !f.Shared {
			for _, inner := range Fields(t) {
				out = append(out, f.Key+"."+inner.Key)
			}
		}
	}
	return out
}

// Gap is a value of a record that is "?": its path in the file ("ways.0.fee"), the path
// of its keys alone ("ways.fee"), and the field.
type Gap struct {
	Path, Key string
	Field     Field
}

// Gaps are the values of a record that nobody has told yet.
func Gaps(r Record) (out []Gap) {
	Each(r, func(path string, f Field, v reflect.Value) bool {
		if f.Ask && isGap(v) {
			out = append(out, Gap{path, KeysOf(path), f})
		}
		return true
	})
	return out
}

// SaidAt are the values that a record has under a path of keys, in all rows.
func SaidAt(r Record, key string) []string {
	return saidIn(reflect.ValueOf(Raw(r)).Elem(), key)
}

func saidIn(v reflect.Value, key string) (out []string) {
	top, rest, _ := strings.Cut(key, ".")
	f, known := FieldNamed(v.Type(), top)
	if !known {
		return nil
	}
	x := v.FieldByIndex(f.Index)
	table := rowType(f.Type)
	switch {
	case table != nil && rest != "" && x.Kind() == reflect.Slice:
		for i := range x.Len() {
			out = append(out, saidIn(x.Index(i), rest)...)
		}
	case table != nil && rest != "":
		out = saidIn(x, rest)
	case table == nil && x.Kind() == reflect.Slice:
		for i := range x.Len() {
			out = append(out, Written(x.Index(i)))
		}
	case table == nil:
		out = append(out, Written(x))
	}
	return out
}

// isGap tells a value that is "?".
func isGap(v reflect.Value) bool { return Unknown(Written(v)) }

// TodoKey is the path of keys that a line of `todo` asks about, by the words that it
// begins with, and what the line tells of it; "" for a line of somebody's own.
func (k *Kind) TodoKey(todo string) (key, why string) {
	begins := ""
	for words, of := range k.Import.Todos {
		if rest, ok := strings.CutPrefix(todo, words); ok && len(words) > len(begins) {
			begins, key, why = words, of, strings.TrimLeft(rest, ": ")
		}
	}
	return key, why
}
