package record

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strconv"

	"niemyet/generator/internal/vi"
)

// Schema is the JSON Schema (2020-12) of a kind's front matter, made from the same
// tags as the checks, so that an editor warns of what `niemyet check` would refuse.
// It asks for the written form of a value ("trực tiếp"), where reading is lenient.
func Schema(k *Kind) []byte {
	t := reflect.TypeOf(k.New()).Elem()
	top := schemaObject{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "urn:niemyet:" + k.Name},
		{"title", vi.UpperFirst(k.One.Vi)},
		{"description", "Khai báo của tệp " + ContentDir + "/" + k.Folder + "/*.md, giữa hai dòng +++."},
	}
	return append(indentJSON(append(top, tableSchema(t)...)), '\n')
}

// TypeSchema is the JSON Schema of another file of TOML whose struct wears the same tags.
// Unlike that of a kind it lets keys pass that it does not know at the top: Taplo, for
// which it is made, would underline the whole file for one of them. `niemyet check`
// tells them at their place.
func TypeSchema(t reflect.Type, id, title, about string) []byte {
	top := schemaObject{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "urn:niemyet:" + id}, {"title", title}, {"description", about},
	}
	for _, p := range tableSchema(t) {
		if p.key != "additionalProperties" {
			top = append(top, p)
		}
	}
	return append(indentJSON(top), '\n')
}

// schemaObject is a JSON object whose keys keep their order.
type schemaObject []schemaPair

type schemaPair struct {
	key   string
	value any
}

// MarshalJSON implements json.Marshaler.
func (o schemaObject) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, p := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(plainJSON(p.key))
		b.WriteByte(':')
		b.Write(plainJSON(p.value))
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// plainJSON writes a value without turning < and & into escapes.
func plainJSON(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic("internal error: schema: " + err.Error())
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}

func indentJSON(v any) []byte {
	var b bytes.Buffer
	if err := json.Indent(&b, plainJSON(v), "", "  "); err != nil {
		panic("internal error: schema: " + err.Error())
	}
	return b.Bytes()
}

// tableSchema describes a table: which keys it may and must have.
func tableSchema(t reflect.Type) schemaObject {
	var properties schemaObject
	var required []string
	for _, f := range Fields(t) {
		properties = append(properties, schemaPair{f.Key, fieldSchema(f)})
		if f.Need != Optional {
			required = append(required, f.Key)
		}
	}
	out := schemaObject{{"type", "object"}, {"additionalProperties", false}}
	if required != nil {
		out = append(out, schemaPair{"required", required})
	}
	return append(out, schemaPair{"properties", properties})
}

func fieldSchema(f Field) schemaObject {
	out := schemaObject{{"title", f.Vi}}
	if d := describe(f); d != "" {
		out = append(out, schemaPair{"description", d})
	}
	if f.Type.Kind() == reflect.Slice {
		out = append(out, schemaPair{"type", "array"})
		if f.Need != Optional {
			out = append(out, schemaPair{"minItems", 1})
		}
		return append(out, schemaPair{"items", typeSchema(f.Type.Elem(), f)})
	}
	return append(out, typeSchema(f.Type, f)...)
}

// describe says in Vietnamese what may stand there.
func describe(f Field) string {
	d := ""
	if f.Eg != "" {
		d = "Ví dụ: " + f.Eg + "."
	}
	if f.Ref != "" {
		d += " Tên tệp hoặc mã của một bản ghi khác."
	}
	if f.From != "" {
		d += " Một mã trong [[" + f.From + "]] của config.toml."
	}
	if f.Need == Stated {
		d += " Không có thì ghi “Không”."
	}
	if f.Ask {
		d += " Chưa biết thì ghi “?”."
	}
	return vi.Collapse(d)
}

// typeSchema describes one value.
func typeSchema(t reflect.Type, f Field) schemaObject {
	if c, ok := reflect.New(t).Interface().(choice); ok {
		return schemaObject{{"type", "string"}, {"enum", c.words()}}
	}
	switch t {
	case reflect.TypeFor[Day]():
		return schemaObject{{"type", "string"}, {"format", "date"}}
	case reflect.TypeFor[Clock]():
		return schemaObject{{"type", "string"}, {"pattern", `^([01]?\d|2[0-3]):[0-5]\d$`}}
	case reflect.TypeFor[Percent]():
		return schemaObject{{"type", []string{"string", "number"}}, {"pattern", percentForm.String()}, {"minimum", 0}, {"maximum", 100}}
	case reflect.TypeFor[Decimal]():
		return schemaObject{{"type", []string{"string", "number"}}, {"pattern", `^(\?|\d[\d.,]*( .+)?)$`}, {"minimum", 0}}
	case reflect.TypeFor[Month]():
		return schemaObject{{"type", "string"}, {"pattern", `^\D*\d+`}}
	case reflect.TypeFor[Code]():
		return schemaObject{{"type", "string"}, {"pattern", codePattern.String()}}
	case reflect.TypeFor[Slug]():
		return schemaObject{{"type", "string"}, {"pattern", `^[a-z0-9]+(-[a-z0-9]+)*$`}, {"maxLength", vi.SlugMax}}
	case reflect.TypeFor[URL]():
		return schemaObject{{"type", "string"}, {"format", "uri"}, {"pattern", `^https?://`}}
	case reflect.TypeFor[FileOrURL]():
		return schemaObject{{"type", "string"}, {"pattern", `^(https?://|[A-Za-z0-9_])`}}
	case reflect.TypeFor[Email]():
		return schemaObject{{"type", "string"}, {"format", "email"}}
	case reflect.TypeFor[DocumentNumber]():
		return schemaObject{{"type", "string"}, {"pattern", documentNumber.String()}}
	case reflect.TypeFor[Phone]():
		return schemaObject{{"type", "string"}, {"pattern", `^[\d\s.()+-]+$`}}
	case reflect.TypeFor[Deadline]():
		return schemaObject{{"type", "string"}}
	case reflect.TypeFor[Fee]():
		return amountSchema(f, Fee{State: FeeFree}.text(), Fee{State: FeeSeeNote}.text())
	case reflect.TypeFor[Time]():
		return amountSchema(f, Time{State: TimeNone}.text(), Time{State: TimeSeeNote}.text(), "ngay trong ngày", "ngay trong ngày làm việc")
	}
	switch t.Kind() {
	case reflect.Bool:
		return schemaObject{{"type", "boolean"}}
	case reflect.Int:
		return schemaObject{{"type", "integer"}, {"minimum", 0}, {"maximum", 1_000_000_000}}
	case reflect.Float64:
		return schemaObject{{"type", "number"}}
	case reflect.Struct:
		return tableSchema(t)
	case reflect.String:
		return schemaObject{{"type", "string"}}
	}
	panic("internal error: no schema for " + t.String() + " of key " + strconv.Quote(f.Key))
}

// amountSchema: one of the fixed words, or something with a number in it.
func amountSchema(f Field, words ...string) schemaObject {
	if f.Ask {
		words = append(words, unknown)
	}
	return schemaObject{{"type", "string"}, {"anyOf", []schemaObject{{{"enum", words}}, {{"pattern", `\d`}}}}}
}
