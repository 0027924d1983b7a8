package record

import (
	"cmp"
	"reflect"
	"regexp"
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
	Silent bool // no reader of a sheet sees it: it makes no version
	Same   bool // of a row: rows of two layers that say the same here speak of one thing
	First  bool // what people come for: asked before the others
	Post   bool // what somebody is in an office, never a name
	Sound  bool // a recording in static/
	Aloud  bool // a radio segment tells it: another value makes the script wrong
	// Say is the citizens' word, where it is not the clerk's without its brackets;
	// "-" when citizens do not see the field.
	Say   problem.Text
	When  string // when a field that need not be there is needed all the same
	Part  string // heading of the group that the field begins in a form
	One   string // what one row of the list is called in a form
	With  string // the key of the row with which it makes one statement: a fee's note with the fee
	Index []int
	Type  reflect.Type
}

// Any is the Ref of a value that names a record of any kind: "thu-tuc/dang-ky-khai-sinh".
const Any = "any"

// Need says whether a key must be there.
type Need string

// The needs. A stated part must be given or said to be none ("Không").
const (
	Optional Need = ""
	Required Need = "yes"
	Stated   Need = "stated"
)

// bracketed is a remark for clerks behind a name: "Nơi tiếp nhận (bản ghi cơ quan)".
var bracketed = regexp.MustCompile(` \([^)]*\)$`)

// Public is the field in citizens' words; shown is false for a field that they do not see.
func (f Field) Public() (words problem.Text, shown bool) {
	if f.Say.Vi == "-" {
		return problem.Text{}, false
	}
	return problem.Text{
		Vi: cmp.Or(f.Say.Vi, bracketed.ReplaceAllString(f.Vi, "")),
		En: cmp.Or(f.Say.En, bracketed.ReplaceAllString(f.En, "")),
	}, true
}

// PublicFields are the fields of a kind that citizens see on its usual page.
func PublicFields(k *Kind) (out []Field) {
	for _, f := range FieldsOf(k) {
		if _, shown := f.Public(); shown && !f.Shared {
			out = append(out, f)
		}
	}
	return out
}

// Name is the clerk's word and the key: what records and reports call the field.
func (f Field) Name() string { return f.Vi + " (" + f.Key + ")" }

// Said is what a problem calls the field, in the language of the message.
func (f Field) Said() string {
	return problem.Both(problem.Text{Vi: f.Vi, En: f.En}) + " (" + f.Key + ")"
}

// saidOf is what a problem calls a field of a record.
func saidOf(r Record, key string) string {
	f, there := FieldNamed(reflect.TypeOf(r).Elem(), key)
	if !there {
		panic("internal error: there is no key " + key)
	}
	return f.Said()
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
		Ask: has("ask"), Long: has("long"), Silent: has("silent"), Aloud: has("aloud"), First: has("first"), Same: has("same"), Post: has("post"), Sound: has("sound"), Index: []int{i}, Type: f.Type,
		Say: problem.Text{Vi: f.Tag.Get("say"), En: f.Tag.Get("say_en")}, Part: f.Tag.Get("part"), When: f.Tag.Get("when"), One: f.Tag.Get("one"), With: f.Tag.Get("with"),
	}
	if out.Vi == "" || out.En == "" {
		panic("internal error: key " + key + " lacks its Vietnamese or English name")
	}
	return out
}

// FieldNamed is the field of a key of a struct; ok is false when it has none.
func FieldNamed(t reflect.Type, key string) (f Field, ok bool) {
	fields := Fields(t)
	for i := range fields { // a field is large: only the one that is meant is copied
		if fields[i].Key == key {
			return fields[i], true
		}
	}
	return Field{}, false
}

// FieldsOf lists the keys of a kind's front matter.
func FieldsOf(k *Kind) []Field { return Fields(k.Type()) }

// IsTable tells whether a struct type is a table of keys and not a value with a
// written form of its own.
func IsTable(t reflect.Type) bool { return t.Kind() == reflect.Struct && !isValue(t) }
