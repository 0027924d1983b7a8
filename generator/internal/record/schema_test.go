package record

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
)

func TestSchema(t *testing.T) {
	for _, k := range Kinds {
		text := Schema(k)
		golden(t, "schema/"+k.Name+".json", text)
		var schema map[string]any
		if err := json.Unmarshal(text, &schema); err != nil {
			t.Fatal(k.Name, err)
		}
		data := map[string]any{}
		p, _, _ := split(string(Scaffold(k, "Tên")))
		front := filledIn(string(Scaffold(k, "Tên"))[p.start:p.end])
		if _, err := toml.Decode(front, &data); err != nil {
			t.Fatal(k.Name, err)
		}
		for _, fault := range validate(schema, data, k.Name) {
			t.Error(fault)
		}
		data["nmae"] = "x"
		delete(data, "name")
		if got := validate(schema, data, k.Name); len(got) != 2 {
			t.Errorf("%s: an unknown and a missing key give %q", k.Name, got)
		}
	}
}

// toFill is a line of a scaffold to fill in, below the remark with its example.
var toFill = regexp.MustCompile(`(?m)(; ví dụ: (.+)\n[a-z_]+ = )(""|\[\])$`)

// filledIn puts the examples of a scaffold where a clerk would put facts.
func filledIn(text string) string { return toFill.ReplaceAllString(text, "$1$2") }

// validate knows as much of JSON Schema as Schema writes.
func validate(schema map[string]any, value any, at string) (faults []string) {
	bad := func(format string, args ...any) {
		faults = append(faults, at+": "+fmt.Sprintf(format, args...))
	}
	if list, ok := value.([]map[string]any); ok {
		items := make([]any, len(list))
		for i := range list {
			items[i] = list[i]
		}
		value = items
	}
	if day, ok := value.(time.Time); ok {
		if schema["format"] != "date" {
			bad("a date where none is wanted")
		}
		value = day.Format(time.DateOnly)
	}
	switch v := value.(type) {
	case string:
		if schema["type"] != "string" {
			bad("text, want %v", schema["type"])
		}
		faults = append(faults, validateText(schema, v, at)...)
	case bool:
		if schema["type"] != "boolean" {
			bad("bool, want %v", schema["type"])
		}
	case int64, float64:
		if schema["type"] != "integer" && schema["type"] != "number" {
			bad("number, want %v", schema["type"])
		}
	case []any:
		if schema["type"] != "array" {
			bad("list, want %v", schema["type"])
			return faults
		}
		for i, item := range v {
			faults = append(faults, validate(schema["items"].(map[string]any), item, fmt.Sprint(at, ".", i))...)
		}
	case map[string]any:
		if schema["type"] != "object" || schema["additionalProperties"] != false {
			bad("table, want %v", schema["type"])
			return faults
		}
		properties := schema["properties"].(map[string]any)
		for key, inner := range v {
			if p, ok := properties[key].(map[string]any); ok {
				faults = append(faults, validate(p, inner, at+"."+key)...)
			} else {
				bad("unknown key %s", key)
			}
		}
		required, _ := schema["required"].([]any)
		for _, key := range required {
			if _, ok := v[key.(string)]; !ok {
				bad("missing key %s", key)
			}
		}
	default:
		bad("a value of type %T", value)
	}
	return faults
}

func validateText(schema map[string]any, text, at string) (faults []string) {
	if enum, ok := schema["enum"].([]any); ok && !slices.Contains(enum, any(text)) {
		faults = append(faults, fmt.Sprintf("%s: %q is none of %v", at, text, enum))
	}
	if pattern, ok := schema["pattern"].(string); ok && !regexp.MustCompile(pattern).MatchString(text) {
		faults = append(faults, fmt.Sprintf("%s: %q does not match %s", at, text, pattern))
	}
	if choices, ok := schema["anyOf"].([]any); ok {
		fits := false
		for _, one := range choices {
			fits = fits || len(validateText(one.(map[string]any), text, at)) == 0
		}
		if !fits {
			faults = append(faults, fmt.Sprintf("%s: %q fits nothing of %v", at, text, choices))
		}
	}
	return faults
}
