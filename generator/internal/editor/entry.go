package editor

import (
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// shape is how a field is held by a form.
type shape int

const (
	scalar shape = iota // one text
	list                // texts
	rows                // tables, one below the other
	table               // one table
)

func shapeOf(t reflect.Type) shape {
	switch {
	case record.IsTables(t):
		return rows
	case record.IsValue(t):
		return scalar
	case t.Kind() == reflect.Slice:
		return list
	case t.Kind() == reflect.Struct:
		return table
	}
	return scalar
}

// entry is a table as a form holds it: texts under the keys of its type. It comes
// from a file or from what the browser sent, and the difference of the two is what
// a clerk has changed.
type entry struct {
	typ    reflect.Type
	was    int // which row of the file this is; fresh for one that is not there yet
	text   map[string]string
	list   map[string][]string
	rows   map[string][]*entry
	tables map[string]*entry
	odd    map[string]bool // values of the file that the form cannot show and leaves alone
}

// fresh marks a row that the file does not have yet.
const fresh = -1

func newEntry(t reflect.Type) *entry {
	return &entry{
		typ: t, was: fresh, text: map[string]string{}, list: map[string][]string{},
		rows: map[string][]*entry{}, tables: map[string]*entry{}, odd: map[string]bool{},
	}
}

// blank is a new row, its needed numbers as the examples have them.
func blank(t reflect.Type) *entry {
	e := newEntry(t)
	for _, f := range record.Fields(t) {
		if f.Need == record.Required && f.Type.Kind() == reflect.Int {
			e.text[f.Key] = f.Eg
		}
	}
	return e
}

// fromData reads a table of a file.
func fromData(t reflect.Type, data map[string]any) *entry {
	e := newEntry(t)
	for _, f := range record.Fields(t) {
		raw, there := data[f.Key]
		if there && !e.take(f, raw) {
			e.odd[f.Key] = true
		}
	}
	return e
}

// take holds a value, and tells whether the form can show it.
func (e *entry) take(f record.Field, raw any) (ok bool) {
	switch shapeOf(f.Type) {
	case scalar:
		e.text[f.Key], ok = textOf(f.Type, raw)
		return ok
	case table:
		data, ok := raw.(map[string]any)
		if ok {
			e.tables[f.Key] = fromData(f.Type, data)
		}
		return ok
	}
	items, ok := raw.([]any)
	if !ok {
		return false
	}
	for i, item := range items {
		if shapeOf(f.Type) == rows {
			data, ok := item.(map[string]any)
			if !ok {
				return false
			}
			row := fromData(f.Type.Elem(), data)
			row.was = i
			e.rows[f.Key] = append(e.rows[f.Key], row)
			continue
		}
		text, ok := textOf(f.Type.Elem(), item)
		if !ok || strings.Contains(text, "\n") {
			return false
		}
		e.list[f.Key] = append(e.list[f.Key], text)
	}
	return true
}

// textOf is a value as it stands in a field of a form; ok is false for a value of
// another type than the key has.
func textOf(t reflect.Type, raw any) (text string, ok bool) {
	kind := t.Kind()
	switch v := raw.(type) {
	case string:
		return strings.TrimSpace(v), record.IsValue(t) || kind == reflect.String
	case bool:
		return map[bool]string{true: "true"}[v], kind == reflect.Bool
	case int64:
		return strconv.FormatInt(v, 10), kind == reflect.Int || kind == reflect.Float64
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), kind == reflect.Float64
	case vi.Date:
		return v.String(), t == reflect.TypeFor[record.Day]()
	}
	return "", false
}

// fromPost reads a table from what the browser sent. Names are the paths behind a
// letter: f for a value, l for a list of lines, r for a row.
func fromPost(t reflect.Type, sent url.Values, path string) *entry {
	e := newEntry(t)
	for _, f := range record.Fields(t) {
		at := join(path, f.Key)
		switch shapeOf(f.Type) {
		case scalar:
			e.text[f.Key] = tidy(sent.Get("f." + at))
		case list:
			for _, text := range append(slices.Clone(sent["f."+at]), strings.Split(sent.Get("l."+at), "\n")...) {
				if text = tidy(text); text != "" {
					e.list[f.Key] = append(e.list[f.Key], text)
				}
			}
		case table:
			if inner := fromPost(f.Type, sent, at); !inner.empty() {
				e.tables[f.Key] = inner
			}
		case rows:
			for i := 0; sent.Has("r." + join(at, strconv.Itoa(i))); i++ {
				place := join(at, strconv.Itoa(i))
				row := fromPost(f.Type.Elem(), sent, place)
				if was, err := strconv.Atoi(sent.Get("r." + place)); err == nil && was >= 0 {
					row.was = was
				}
				e.rows[f.Key] = append(e.rows[f.Key], row)
			}
		}
	}
	return e
}

// tidy gives a text the line ends of a file and no blank around it.
func tidy(text string) string {
	return strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n"))
}

// empty tells whether nothing was filled in. A number that a new row has from the
// start does not count.
func (e *entry) empty() bool {
	for _, f := range record.Fields(e.typ) {
		if text := e.text[f.Key]; text != "" && (f.Type.Kind() != reflect.Int || text != f.Eg) {
			return false
		}
		if len(e.list[f.Key]) > 0 || len(e.rows[f.Key]) > 0 || e.tables[f.Key] != nil || e.odd[f.Key] {
			return false
		}
	}
	return true
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// find gives the entry that holds the last key of a path: "ways.0.fees" is key
// "fees" of row 0 of ways.
func (e *entry) find(path string) (holder *entry, key string, ok bool) {
	parts := strings.Split(path, ".")
	for len(parts) > 1 {
		if inner := e.tables[parts[0]]; inner != nil {
			e, parts = inner, parts[1:]
			continue
		}
		i, err := strconv.Atoi(parts[1])
		list := e.rows[parts[0]]
		if len(parts) < 3 || err != nil || i < 0 || i >= len(list) {
			return nil, "", false
		}
		e, parts = list[i], parts[2:]
	}
	return e, parts[0], true
}

// arrange does what a button of a row asks: "add:papers", "remove:papers.2",
// "up:papers.2", "down:papers.2". It gives the path to look at next.
func (e *entry) arrange(order string) (focus string, err error) {
	verb, path, _ := strings.Cut(order, ":")
	n := 0
	if verb != "add" {
		i := strings.LastIndexByte(path, '.')
		if i < 0 {
			return "", fmt.Errorf("no row in %q", order)
		}
		if n, err = strconv.Atoi(path[i+1:]); err != nil {
			return "", err
		}
		path = path[:i]
	}
	holder, key, ok := e.find(path)
	if !ok {
		return "", fmt.Errorf("no list %q", path)
	}
	i := slices.IndexFunc(record.Fields(holder.typ), func(f record.Field) bool { return f.Key == key })
	if i < 0 || shapeOf(record.Fields(holder.typ)[i].Type) != rows {
		return "", fmt.Errorf("no list %q", path)
	}
	all := holder.rows[key]
	if n < 0 || verb != "add" && n >= len(all) {
		return "", fmt.Errorf("no row %d in %q", n, path)
	}
	switch {
	case verb == "add":
		n = len(all)
		all = append(all, blank(record.Fields(holder.typ)[i].Type.Elem()))
	case verb == "remove":
		all = slices.Delete(all, n, n+1)
		n = min(n, len(all)-1)
	case verb == "up" && n > 0:
		all[n-1], all[n] = all[n], all[n-1]
		n--
	case verb == "down" && n+1 < len(all):
		all[n+1], all[n] = all[n], all[n+1]
		n++
	}
	holder.rows[key] = all
	if n < 0 {
		return path, nil
	}
	return join(path, strconv.Itoa(n)), nil
}
