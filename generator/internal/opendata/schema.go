package opendata

import (
	"reflect"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// schema is the JSON Schema (2020-12) of the JSON of a kind, made of the kind's declaration.
func (m *maker) schema(k *record.Kind) []byte {
	text := object{{"type", "string"}}
	one := closed(object{
		{"id", object{{"type", "string"}, {"pattern", "^" + k.Folder + "/"}, {"description", "stable: it and the address stay for as long as the record"}}},
		{"url", object{{"type", "string"}, {"format", "uri-reference"}}},
		{"title", text},
		{"state", object{{"enum", stateNames()}}},
		{"sample", object{{"type", "boolean"}, {"description", "true: an example; nobody may rely on it"}}},
		{"record", tableSchema(k.Type())},
		{"text", object{{"type", "string"}, {"description", "the text below the facts, without marks"}}},
		{"passages", object{{"type", "array"}, {"description", "parts of the text in another language, by BCP 47"}, {"items", closed(object{{"language", text}, {"text", text}}, "language", "text")}}},
	}, "id", "url", "title", "state", "sample", "record")
	whole := closed(object{
		{"$schema", text}, {"kind", object{{"const", k.Name}}}, {"folder", object{{"const", k.Folder}}},
		{"title", object{{"type", "object"}}}, {"publisher", text}, {"as_of", daySchema()}, {"sample", object{{"type", "boolean"}}},
		{"licence", object{{"type", []string{"string", "null"}}, {"description", "null: the unit has not said"}}}, {"licence_name", text},
		{"tables", object{{"type", "object"}, {"description", "names of the ids that records say, by table"}, {"additionalProperties", object{{"type", "object"}, {"additionalProperties", text}}}}},
		{"count", object{{"type", "integer"}, {"minimum", 0}}},
		{"records", object{{"type", "array"}, {"items", one}}},
	}, "kind", "folder", "title", "publisher", "as_of", "sample", "licence", "count", "records")
	head := object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "urn:niemyet:data:" + k.Name},
		{"title", k.Title.Vi},
	}
	if base := m.site.Config.BaseURL; base != "" {
		head[1].value = m.iri(site.DataAddress(k, site.DataSchema))
	}
	return pretty(append(head, whole...))
}

// closed is an object that has these properties and no others.
func closed(properties object, required ...string) object {
	out := object{{"type", "object"}, {"additionalProperties", false}}
	out.put("required", required)
	return append(out, pair{"properties", properties})
}

func stateNames() (out []string) {
	for _, name := range states {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// tableSchema describes a table. What the checks ask for is there in every record that is
// published; a yes-or-no that says no is not.
func tableSchema(t reflect.Type) object {
	var properties object
	var required []string
	for _, f := range shownFields(t) {
		properties = append(properties, pair{f.Key, fieldSchema(f)})
		if f.Need != record.Optional && f.Type.Kind() != reflect.Bool && f.Ref == "" {
			required = append(required, f.Key)
		}
	}
	return closed(properties, required...)
}

func fieldSchema(f record.Field) object {
	name, _ := f.Public()
	out := object{{"title", name.Vi}, {"description", name.En}}
	switch {
	case f.Ref != "":
		out.put("$comment", "the id of a record: folder/name")
	case f.From != "":
		out.put("$comment", "an id of the site's table "+f.From)
	}
	if f.Type.Kind() == reflect.Slice {
		return append(out, pair{"type", "array"}, pair{"minItems", 1}, pair{"items", valueSchema(f, f.Type.Elem())})
	}
	return append(out, valueSchema(f, f.Type)...)
}

// valueSchema describes one value, as [maker.value] makes it.
func valueSchema(f record.Field, t reflect.Type) object {
	if figures := figuresOf(t); figures != nil {
		properties := object{{textKey, object{{"type", "string"}}}}
		required := []string{textKey}
		for _, x := range figures {
			properties.add(x.key, x.schema)
			if x.always {
				required = append(required, x.key)
			}
		}
		out := closed(properties, required...)
		if t == reflect.TypeFor[record.Deadline]() {
			out[0].value = []string{"object", "null"}
		}
		return out
	}
	switch t {
	case reflect.TypeFor[record.Day]():
		return daySchema()
	case reflect.TypeFor[record.Clock]():
		return object{{"type", "string"}, {"pattern", `^([01]\d|2[0-4]):[0-5]\d$`}}
	case reflect.TypeFor[record.Month]():
		return object{{"type", "string"}, {"pattern", `^\d{4}-(0[1-9]|1[0-2])$`}}
	case reflect.TypeFor[record.Percent]():
		return object{{"type", "number"}, {"minimum", 0}, {"maximum", 100}}
	}
	if t == reflect.TypeFor[record.Decimal]() {
		if f.Ask {
			return object{{"type", []string{"number", "null"}}, {"minimum", 0}}
		}
		return object{{"type", "number"}, {"minimum", 0}}
	}
	if record.IsTable(t) {
		return tableSchema(t)
	}
	switch t.Kind() {
	case reflect.Bool:
		return object{{"type", "boolean"}}
	case reflect.Int:
		return object{{"type", "integer"}}
	case reflect.Float64:
		return object{{"type", "number"}}
	}
	if list := record.ChoiceWords(t); list != nil {
		return object{{"type", "string"}, {"enum", list}}
	}
	if f.Ask {
		return object{{"type", []string{"string", "null"}}} // null: nobody has told the office yet
	}
	return object{{"type", "string"}}
}

func daySchema() object { return object{{"type", "string"}, {"format", "date"}} }

// figure is what a value says to machines beside its text.
type figure struct {
	key    string
	schema object
	always bool
}

// figuresOf are the figures of a type of values, in the order in which they stand.
func figuresOf(t reflect.Type) []figure {
	oneOf := func(words ...string) object { return object{{"enum", words}} }
	switch t {
	case reflect.TypeFor[record.Phone]():
		return []figure{{"tel", object{{"type", "string"}, {"pattern", `^tel:\+?\d+$`}}, true}}
	case reflect.TypeFor[record.Deadline]():
		return []figure{{"last", daySchema(), false}}
	case reflect.TypeFor[record.Fee]():
		return []figure{
			{"state", oneOf("amount", "free", "see_note", "unknown"), true},
			{"amount", object{{"type", "integer"}, {"minimum", 0}}, false}, {"currency", object{{"const", "VND"}}, false},
		}
	case reflect.TypeFor[record.Time]():
		return []figure{
			{"state", oneOf("stated", "see_note", "none", "unknown"), true},
			{"same_day", object{{"const", true}}, false}, {"amount", object{{"type", "number"}, {"exclusiveMinimum", 0}}, false},
			{"unit", oneOf("working_day", "day", "working_hour", "hour", "minute", "month", "year"), false}, {"at_most", object{{"const", true}}, false},
		}
	}
	return nil
}
