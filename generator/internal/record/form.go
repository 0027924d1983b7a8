package record

import (
	"reflect"

	"niemyet/generator/internal/vi"
)

// What a form asks of fields and types: the tags say the rest.

// IsValue tells types that are written as one text or date from plain tables.
func IsValue(t reflect.Type) bool { return isValue(t) }

// IsTables tells lists of tables ([[ways]]) from lists of values.
func IsTables(t reflect.Type) bool { return isTables(t) }

// Words are the words of which a value is one; nil when the type has no such words.
func Words(t reflect.Type) []string {
	if c, ok := reflect.New(t).Interface().(choice); ok {
		return c.words()
	}
	return nil
}

// Phrases are the fixed words that may stand where otherwise a sum of money or a time stands.
func Phrases(f Field) (out []string) {
	switch f.Type {
	case reflect.TypeFor[Fee]():
		out = []string{Fee{State: FeeFree}.text(), Fee{State: FeeSeeNote}.text()}
	case reflect.TypeFor[Time]():
		out = []string{"Ngay trong ngày", Time{State: TimeNone}.text(), Time{State: TimeSeeNote}.text()}
	default:
		return nil
	}
	if f.Ask {
		out = append(out, unknown)
	}
	return out
}

// FileName makes a record's title clean and its file's name of it, without ".md". ok is
// false when no name can be made of it.
func FileName(title string) (clean, slug string, ok bool) {
	clean, _ = vi.Clean(title)
	clean = vi.Collapse(clean)
	slug = vi.Slug(clean)
	return clean, slug, slug != "" && slug != "index" && !Unknown(clean)
}
