package amend

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// plain brings what toml.Decode gives and what callers give to one shape, always a copy.
func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for key, inner := range v {
			out[key] = plain(inner)
		}
		return out
	case Row:
		out := make(map[string]any, len(v))
		for _, p := range v {
			out[p.Key] = plain(p.Value)
		}
		return out
	case string:
		return strings.ReplaceAll(v, "\r\n", "\n")
	case int:
		return int64(v)
	case record.Day:
		return v.Date
	case time.Time:
		return plainTime(v)
	}
	if list := reflect.ValueOf(v); list.IsValid() && list.Kind() == reflect.Slice {
		out := make([]any, list.Len())
		for i := range out {
			out[i] = plain(list.Index(i).Interface())
		}
		return out
	}
	return v
}

// localDate is how the TOML library names a day without time and zone.
const localDate = "date-local"

func plainTime(t time.Time) any {
	if t.Location().String() == localDate {
		return vi.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}
	}
	return t.Format(time.RFC3339Nano) + " " + t.Location().String()
}

// alike tells whether a value already says what is wished.
func alike(have, want any) bool {
	if reflect.DeepEqual(have, want) {
		return true
	}
	switch want := want.(type) {
	case vi.Date:
		if text, ok := have.(string); ok {
			day, err := vi.ParseDate(strings.TrimSpace(text))
			return err == nil && day == want
		}
	case float64:
		n, ok := have.(int64)
		return ok && float64(n) == want
	}
	return false
}

func split(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// Parent cuts the last part off a path.
func Parent(path string) (table, key string) {
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return "", path
	}
	return path[:i], path[i+1:]
}

func isIndex(part string) bool { return part != "" && strings.Trim(part, "0123456789") == "" }

func at(list []any, part string) (int, bool) {
	i, err := strconv.Atoi(part)
	return i, err == nil && i >= 0 && i < len(list)
}

func get(data any, path string) (any, bool) {
	for _, part := range split(path) {
		switch node := data.(type) {
		case map[string]any:
			inner, ok := node[part]
			if !ok {
				return nil, false
			}
			data = inner
		case []any:
			i, ok := at(node, part)
			if !ok {
				return nil, false
			}
			data = node[i]
		default:
			return nil, false
		}
	}
	return data, true
}

// changed is a copy of a tree in which what stands at path is given by change; gone
// takes it out.
func changed(data map[string]any, path string, change func(old any, there bool) (fresh any, gone bool)) (map[string]any, error) {
	tree := plain(data).(map[string]any)
	table, key := Parent(path)
	holder, ok := get(tree, table)
	if !ok {
		return nil, fmt.Errorf("%s: %w", path, ErrNoPlace)
	}
	switch node := holder.(type) {
	case map[string]any:
		old, there := node[key]
		fresh, gone := change(old, there)
		if delete(node, key); !gone {
			node[key] = fresh
		}
	case []any:
		i, ok := at(node, key)
		if !ok {
			return nil, fmt.Errorf("%s: %w", path, ErrNoPlace)
		}
		fresh, gone := change(node[i], true)
		if !gone {
			node[i] = fresh
			return tree, nil
		}
		return changed(tree, table, func(any, bool) (any, bool) { return slices.Delete(node, i, i+1), false })
	default:
		return nil, fmt.Errorf("%s: %w", path, ErrNoPlace)
	}
	return tree, nil
}
