package record

import (
	"reflect"
	"strings"
	"sync"

	"niemyet/generator/internal/problem"
)

// Field is one key of a table as its struct declares it. The struct tag is the
// single source of the key, its Vietnamese and English names, whether it is
// needed and what it refers to; checks, messages, `niemyet new`, JSON Schema and
// the guide are all made from it.
//
//	Name string `key:"name" vi:"Tên thủ tục" en:"Name" need:"yes" eg:"Đăng ký khai sinh"`
type Field struct {
	Key  string
	Vi   string // the clerk's word
	En   string
	Need Need
	Ref  string // kind of record that the value names: "office"; "any" for folder/slug
	From string // table of config.toml whose ids the value names: "life_events"
	Eg   string // an example of the value, as it is written in TOML without quotes
	// Ask marks a value that may be "?" for now.
	Ask    bool
	Shared bool // of Base: every kind has it
	Long   bool // prose of several lines
	Index  []int
	Type   reflect.Type
}

// Need says whether a key must be there.
type Need string

// The needs. A stated part must be given or said to be none ("Không").
const (
	Optional Need = ""
	Required Need = "yes"
	Stated   Need = "stated"
)

// Name is the clerk's word and the key: what records and reports call the field.
func (f Field) Name() string { return f.Vi + " (" + f.Key + ")" }

// Said is what a problem calls the field, in the language of the message.
func (f Field) Said() string {
	return problem.Both(problem.Text{Vi: f.Vi, En: f.En}) + " (" + f.Key + ")"
}

// saidOf is what a problem calls a field of a record.
func saidOf(r Record, key string) string {
	for _, f := range Fields(reflect.TypeOf(r).Elem()) {
		if f.Key == key {
			return f.Said()
		}
	}
	panic("internal error: there is no key " + key)
}

var fieldsOf sync.Map // reflect.Type -> []Field

// Fields lists the keys of a struct, embedded structs included, in the order in
// which they are declared.
func Fields(t reflect.Type) []Field {
	if known, ok := fieldsOf.Load(t); ok {
		return known.([]Field)
	}
	var all []Field
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous && f.Tag.Get("key") == "" {
			for _, inner := range Fields(f.Type) {
				inner.Index = append([]int{i}, inner.Index...)
				inner.Shared = f.Type == reflect.TypeFor[Base]()
				all = append(all, inner)
			}
			continue
		}
		if key := f.Tag.Get("key"); key != "" {
			all = append(all, fieldOf(f, key, i))
		}
	}
	fieldsOf.Store(t, all)
	return all
}

func fieldOf(f reflect.StructField, key string, i int) Field {
	flags := strings.Split(f.Tag.Get("is"), ",")
	has := func(flag string) bool {
		for _, x := range flags {
			if x == flag {
				return true
			}
		}
		return false
	}
	out := Field{
		Key: key, Vi: f.Tag.Get("vi"), En: f.Tag.Get("en"), Need: Need(f.Tag.Get("need")),
		Ref: f.Tag.Get("ref"), From: f.Tag.Get("from"), Eg: f.Tag.Get("eg"),
		Ask: has("ask"), Long: has("long"), Index: []int{i}, Type: f.Type,
	}
	if out.Vi == "" || out.En == "" {
		panic("internal error: key " + key + " lacks its Vietnamese or English name")
	}
	return out
}

// FieldsOf lists the keys of a kind's front matter.
func FieldsOf(k *Kind) []Field { return Fields(reflect.TypeOf(k.New()).Elem()) }

// IsTable tells whether a struct type is a table of keys and not a value with a
// written form of its own.
func IsTable(t reflect.Type) bool { return t.Kind() == reflect.Struct && !isValue(t) }
