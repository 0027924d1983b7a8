package record

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// CMSOption is one value of a list that config.toml holds: "sinh-con", "Sinh con".
type CMSOption struct{ Value, Label string }

// CMS is a configuration for Sveltia CMS and Decap CMS: a collection for each kind, its
// fields from the same tags as the checks. lists are the tables of config.toml that
// fields choose from; a field whose table is not known is free text.
//
// It asks for the written form of a value and knows nothing of rules between records;
// `niemyet check` has the last word.
func CMS(lists map[string][]CMSOption) []byte {
	var y yaml
	y.out.WriteString("# Làm ra bằng: niemyet schema --cms. Bản ghi thêm khóa mới thì làm lại tệp này.\n" +
		"# Để tệp ở admin/config.yml, cạnh admin/index.html của Sveltia CMS (hoặc Decap CMS).\n" +
		"# Sửa ba dòng dưới đây theo kho Git của đơn vị.\n")
	var collections []any
	for _, k := range Kinds {
		collections = append(collections, collection(k, lists))
	}
	y.object(schemaObject{
		{"backend", schemaObject{{"name", "github"}, {"repo", "ten-to-chuc/ten-kho"}, {"branch", "main"}}},
		{"media_folder", "static/tep"}, {"public_folder", "/tep"},
		{"slug", schemaObject{{"encoding", "ascii"}, {"clean_accents", true}, {"sanitize_replacement", "-"}}},
		{"collections", collections},
	}, "")
	return []byte(y.out.String())
}

func collection(k *Kind, lists map[string][]CMSOption) schemaObject {
	fields := cmsFields(k.Type(), lists)
	fields = append(fields, schemaObject{{"name", "body"}, {"label", "Phần lời"}, {"widget", "markdown"}, {"required", false},
		{"hint", "Không dùng HTML. Mức phí, thời hạn, số điện thoại ghi ở các ô trên, không chép lại vào đây."}})
	return schemaObject{
		{"name", k.Name}, {"label", k.Title.Vi}, {"label_singular", vi.UpperFirst(k.One.Vi)},
		{"folder", ContentDir + "/" + k.Folder}, {"create", true}, {"extension", "md"}, {"format", "toml-frontmatter"},
		{"identifier_field", "name"}, {"slug", "{{fields.name}}"}, {"summary", "{{fields.name}}"},
		{"fields", fields},
	}
}

func cmsFields(t reflect.Type, lists map[string][]CMSOption) (out []any) {
	for _, f := range Fields(t) {
		out = append(out, cmsField(f, lists))
	}
	return out
}

// cmsParts are the inputs of a table. Decap asks for the required parts of a single table that need
// not be there, too, and no office without coordinates could be saved: there none is required.
func cmsParts(t reflect.Type, f Field, lists map[string][]CMSOption) (out []any) {
	for _, part := range Fields(t) {
		if f.Need == Optional && f.Type.Kind() != reflect.Slice {
			part.Need = Optional
		}
		out = append(out, cmsField(part, lists))
	}
	return out
}

// cmsField is one input of the form.
func cmsField(f Field, lists map[string][]CMSOption) schemaObject {
	out := schemaObject{{"name", f.Key}, {"label", f.Vi}}
	if hint := describe(f); hint != "" {
		out = append(out, schemaPair{"hint", hint})
	}
	if f.Need == Optional {
		out = append(out, schemaPair{"required", false})
	}
	if f.Type.Kind() != reflect.Slice {
		return append(out, cmsWidget(f.Type, f, lists)...)
	}
	item := f.Type.Elem()
	switch inner := cmsWidget(item, f, lists); inner[0].value {
	case "object":
		first := Fields(item)[0].Key
		// Without a default of its own Decap begins a list with a row of its parts' defaults, whose
		// required parts then stop every saving.
		return append(out, schemaObject{{"widget", "list"}, {"label_singular", vi.UpperFirst(f.Vi)}, {"summary", "{{fields." + first + "}}"}, {"default", []any{}}, inner[1]}...)
	case "relation", "select":
		return append(append(out, inner...), schemaPair{"multiple", true})
	default:
		return append(out, schemaObject{{"widget", "list"}, {"field", append(schemaObject{{"name", "item"}, {"label", f.Vi}}, inner...)}}...)
	}
}

// cmsWidget is the input of one value; its first pair names the widget.
func cmsWidget(t reflect.Type, f Field, lists map[string][]CMSOption) schemaObject {
	if c, ok := reflect.New(t).Interface().(choice); ok {
		return schemaObject{{"widget", "select"}, {"options", c.words()}}
	}
	if options := lists[f.From]; f.From != "" && len(options) > 0 {
		var list []any
		for _, o := range options {
			list = append(list, schemaObject{{"label", o.Label}, {"value", o.Value}})
		}
		return schemaObject{{"widget", "select"}, {"options", list}}
	}
	if f.Ref != "" && f.Ref != Any {
		id := "{{slug}}"
		if kind, ok := KindNamed(f.Ref); ok && kind.Code != "" {
			id = kind.Code
		}
		return schemaObject{{"widget", "relation"}, {"collection", f.Ref}, {"value_field", id}, {"display_fields", []string{"name"}}, {"search_fields", []string{"name"}}}
	}
	if t == reflect.TypeFor[Day]() {
		day := schemaObject{{"widget", "datetime"}, {"format", "YYYY-MM-DD"}, {"date_format", "DD/MM/YYYY"}, {"time_format", false}}
		if f.Need == Optional { // Decap fills in today where nothing is said
			day = append(day, schemaPair{"default", ""})
		}
		return day
	}
	if pattern := cmsPattern(t); pattern != "" && !f.Ask {
		return schemaObject{{"widget", "string"}, {"pattern", []string{pattern, "Viết theo mẫu: " + f.Eg}}}
	}
	switch {
	case isValue(t):
		return schemaObject{{"widget", "string"}}
	case t.Kind() == reflect.Bool:
		return schemaObject{{"widget", "boolean"}, {"default", false}}
	case t.Kind() == reflect.Int:
		return schemaObject{{"widget", "number"}, {"value_type", "int"}, {"min", 0}}
	case t.Kind() == reflect.Float64:
		return schemaObject{{"widget", "number"}, {"value_type", "float"}, {"step", 0.00001}}
	case t.Kind() == reflect.Struct:
		return schemaObject{{"widget", "object"}, {"fields", cmsParts(t, f, lists)}}
	case f.Long:
		return schemaObject{{"widget", "text"}}
	}
	return schemaObject{{"widget", "string"}}
}

// cmsPattern is the form of a value that the checks ask for, where one expression says
// it in the language of browsers too.
func cmsPattern(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[Code]():
		return codePattern.String()
	case reflect.TypeFor[Slug]():
		return `^[a-z0-9]+(-[a-z0-9]+)*$`
	case reflect.TypeFor[Clock]():
		return `^([01]?\d|2[0-3]):[0-5]\d$`
	case reflect.TypeFor[URL]():
		return `^https?://`
	case reflect.TypeFor[FileOrURL]():
		return `^(https?://|[A-Za-z0-9_])`
	case reflect.TypeFor[Email]():
		return emailPattern.String()
	case reflect.TypeFor[Phone]():
		return `^[\d\s.()+-]+$`
	}
	return ""
}

// yaml writes the little YAML that a configuration needs: maps, lists, and scalars in
// the form that JSON and YAML share, so that no text can be taken for something else.
type yaml struct{ out strings.Builder }

func (y *yaml) object(o schemaObject, indent string) {
	for i, p := range o {
		if i > 0 {
			y.out.WriteString(indent)
		}
		y.out.WriteString(p.key + ":")
		y.value(p.value, indent)
	}
}

func (y *yaml) value(v any, indent string) {
	switch v := v.(type) {
	case schemaObject:
		y.out.WriteString("\n" + indent + "  ")
		y.object(v, indent+"  ")
	case []any:
		if len(v) == 0 {
			y.out.WriteString(" []\n")
			return
		}
		y.out.WriteString("\n")
		for _, item := range v {
			y.out.WriteString(indent + "  - ")
			y.object(item.(schemaObject), indent+"    ")
		}
	default:
		y.out.WriteString(" " + scalar(v) + "\n")
	}
}

// scalar is a plain value, or a list of texts in one line.
func scalar(v any) string {
	switch v := v.(type) {
	case string:
		return string(plainJSON(v))
	case bool:
		return strconv.FormatBool(v)
	case int:
		return strconv.Itoa(v)
	case []string:
		parts := make([]string, len(v))
		for i, s := range v {
			parts[i] = scalar(s)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	raw, err := json.Marshal(v)
	if err != nil {
		panic("internal error: cms: " + err.Error())
	}
	return string(raw)
}
