package importer

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Merged is a record file after a new import was brought into it.
type Merged struct {
	Data      []byte
	Base      []byte   // what the next import compares with
	Changes   []Change // made
	Conflicts []Change // not made: From is the clerk's, To the source's
}

// Change is one key that changed, and how it is shown to a clerk.
type Change struct {
	Key      string
	Field    problem.Text
	From, To string // may be of both languages, see problem.Both
}

// bodyKey stands for the text below the front matter.
const bodyKey = "body"

// Merge brings a new import (theirs) into a record file as it now is (ours), with what
// the last import wrote (base) to tell who changed what:
//
//	the source changed a key, the clerk did not    the source's value is taken
//	the clerk changed it, the source did not       the clerk's stays
//	both changed it, to the same                   nothing to do
//	both changed it, differently                   the clerk's stays, a conflict is told
//
// A list whose rows have names (ways by channel and case, papers by name) is merged in the
// same way row by row, and a row statement by statement; see merge_rows.go.
//
// A conflict is told again by every import until both sides agree: the base keeps the
// value that both came from. Keys that are not changed keep every byte. Choices say which
// conflicts take the source's value, and which keep the clerk's for good. Without a base
// the file is a clerk's as a whole: nothing is changed, and keys in which the two differ
// are told; what the choices take is taken, but for the keys that are the import's own
// (draft, todo, source).
func Merge(k *record.Kind, base, ours, theirs []byte, by Choices) (Merged, error) {
	m := merger{known: base != nil, by: by}
	var err error
	if m.ours, err = amend.File(ours); err != nil {
		return Merged{}, err
	}
	if m.theirs, err = amend.File(theirs); err != nil {
		return Merged{}, err
	}
	m.base = amend.Empty()
	if base != nil {
		if m.base, err = amend.File(base); err != nil {
			return Merged{}, err
		}
	}
	m.ours.Of(k)
	for _, f := range record.FieldsOf(k) {
		if err := m.field(f); err != nil {
			return Merged{}, err
		}
	}
	m.body()
	m.out.Data = m.ours.Bytes()
	m.out.Base, err = m.nextBase(k, theirs)
	return m.out, err
}

// Choices are a clerk's for the conflicts of one file, by the key of each; nil is none.
type Choices struct {
	Take func(key string) bool // the source's value
	Keep func(key string) bool // the clerk's, and this is not asked again
}

// All chooses the same for every conflict.
func All(string) bool { return true }

func (c Choices) takes(key string) bool { return c.Take != nil && c.Take(key) }
func (c Choices) keeps(key string) bool { return c.Keep != nil && c.Keep(key) }

type merger struct {
	base, ours, theirs *amend.Doc
	known              bool
	by                 Choices
	kept               []keptValue
	keptBody           bool
	out                Merged
}

// keptValue is what a key had before both changed it.
type keptValue struct {
	field record.Field
	value any
}

// nextBase is the new import with the old values of keys in conflict.
func (m *merger) nextBase(k *record.Kind, theirs []byte) ([]byte, error) {
	if len(m.kept) == 0 && !m.keptBody {
		return theirs, nil
	}
	next := merger{ours: m.theirs}
	next.ours.Of(k)
	for _, v := range m.kept {
		if err := next.write(v.field.Key, v.field.Type, valueOf(m.theirs, v.field.Key), v.value); err != nil {
			return nil, err
		}
	}
	if m.keptBody {
		next.ours.SetBody(m.base.Body())
	}
	return next.ours.Bytes(), nil
}

// ownKeys are written by imports for clerks, never about the thing itself.
var ownKeys = []string{"draft", "todo", "source", "source_url", "source_date"}

func (m *merger) field(f record.Field) error {
	base, ours, theirs := valueOf(m.base, f.Key), valueOf(m.ours, f.Key), valueOf(m.theirs, f.Key)
	if f.Key == "todo" && m.known {
		theirs = mergeLists(base, ours, theirs)
		base = ours // what is left of it is for us to write
	}
	switch {
	case reflect.DeepEqual(ours, theirs), reflect.DeepEqual(base, theirs):
		return nil
	case !m.known && slices.Contains(ownKeys, f.Key):
		return nil
	case !m.known && (theirs == nil || ours == nil && !m.by.takes(f.Key)):
		return nil // one of the two does not speak of it
	}
	if m.known && !reflect.DeepEqual(base, ours) {
		if done, err := m.rows(f, base, ours, theirs); done {
			return err
		}
	}
	change := Change{f.Key, problem.Text{Vi: f.Vi, En: f.En}, show(ours), show(theirs)}
	if !reflect.DeepEqual(base, ours) && !m.by.takes(f.Key) {
		if m.by.keeps(f.Key) {
			base = theirs
		}
		m.conflict(f, base, change)
		return nil
	}
	if err := m.write(f.Key, f.Type, ours, theirs); err != nil {
		return err
	}
	m.out.Changes = append(m.out.Changes, change)
	return nil
}

// conflict notes what is not made, and what the next import is to compare the key with.
func (m *merger) conflict(f record.Field, base any, told ...Change) {
	m.out.Conflicts = append(m.out.Conflicts, told...)
	m.kept = append(m.kept, keptValue{f, base})
}

func valueOf(d *amend.Doc, key string) any {
	v, ok := d.Get(key)
	if !ok {
		return nil
	}
	if list, ok := v.([]any); ok && len(list) == 0 {
		return nil
	}
	return v
}

// write puts the source's value of a type into the clerk's file, at a path.
func (m *merger) write(path string, t reflect.Type, ours, theirs any) error {
	switch {
	case theirs == nil && ours == nil:
		return nil
	case theirs == nil:
		return m.ours.Remove(path)
	}
	rows, isList := theirs.([]any)
	inner := rowType(t)
	if inner == nil || !isList {
		return m.ours.Set(path, rowed(t, theirs))
	}
	if ours != nil {
		if err := m.ours.Remove(path); err != nil {
			return err
		}
	}
	for i, row := range rows {
		if err := m.ours.Insert(path, i, rowed(inner, row)); err != nil {
			return err
		}
	}
	return nil
}

// rowed turns tables into rows with their keys in the order of their struct.
func rowed(t reflect.Type, v any) any {
	switch v := v.(type) {
	case map[string]any:
		var row amend.Row
		for _, f := range record.Fields(t) {
			if inner, ok := v[f.Key]; ok {
				row = append(row, amend.Pair{Key: f.Key, Value: rowed(f.Type, inner)})
			}
		}
		return row
	case []any:
		inner := rowType(t)
		if inner == nil {
			return v
		}
		var rows []amend.Row
		for _, x := range v {
			if row, ok := rowed(inner, x).(amend.Row); ok {
				rows = append(rows, row)
			}
		}
		return rows
	}
	return v
}

// mergeLists merges lists by their items: what the clerk took out stays out, what the
// source adds comes, what the source no longer says goes unless the clerk wrote it.
func mergeLists(base, ours, theirs any) any {
	b, o, t := items(base), items(ours), items(theirs)
	var out []any
	for _, x := range o {
		if slices.Contains(t, x) || !slices.Contains(b, x) {
			out = append(out, x)
		}
	}
	for _, x := range t {
		if !slices.Contains(b, x) && !slices.Contains(o, x) {
			out = append(out, x)
		}
	}
	if out == nil {
		return nil
	}
	return out
}

func items(v any) []any {
	list, ok := v.([]any)
	if !ok {
		return nil
	}
	return list
}

func (m *merger) body() {
	base, ours, theirs := m.base.Body(), m.ours.Body(), m.theirs.Body()
	if ours == theirs || base == theirs || !m.known && (theirs == "" || ours == "" && !m.by.takes(bodyKey)) {
		return
	}
	change := Change{bodyKey, bodyWord, show(ours), show(theirs)}
	if base != ours && !m.by.takes(bodyKey) {
		m.out.Conflicts, m.keptBody = append(m.out.Conflicts, change), !m.by.keeps(bodyKey)
		return
	}
	m.ours.SetBody(theirs)
	m.out.Changes = append(m.out.Changes, change)
}

// show is a value on one short line.
func show(v any) string {
	text := ""
	switch v := v.(type) {
	case nil:
		return problem.Both(nothingThere)
	case string:
		if text = v; text == "" {
			return problem.Both(nothingThere)
		}
	case vi.Date:
		text = v.Short()
	case bool:
		if v {
			return problem.Both(isSo)
		}
		return problem.Both(isNotSo)
	case []any:
		var parts []string
		for _, x := range v {
			if row, ok := x.(map[string]any); ok {
				parts = append(parts, showRow(row))
				continue
			}
			parts = append(parts, problem.InLanguage(show(x), problem.Vietnamese))
		}
		text = strings.Join(parts, "; ")
	case map[string]any:
		text = showRow(v)
	default:
		text = fmt.Sprint(v)
	}
	return vi.Truncate(vi.Collapse(text), 80)
}

func showRow(row map[string]any) string {
	var keys, parts []string
	for key := range row {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		parts = append(parts, problem.InLanguage(show(row[key]), problem.Vietnamese))
	}
	return strings.Join(parts, ", ")
}

// Identity is what a record file speaks of, "" when it cannot be told: the values of the
// keys that the kind's row names, else the title. A file that a clerk renamed is found by
// it.
func Identity(k *record.Kind, data []byte) string {
	r, _ := record.Parse(record.ContentDir+"/"+k.Folder+"/x.md", k, data)
	if r == nil {
		return ""
	}
	words := []string{r.Title()}
	if len(k.Import.Same) > 0 {
		words = nil
		for _, key := range k.Import.Same {
			words = append(words, record.TextOf(r, key))
		}
	}
	id := strings.Join(words, "|")
	if strings.Trim(id, "|") == "" {
		return ""
	}
	return IdentityOf(k, id)
}

// IdentityOf is the Identity of a record of a kind whose row names one key, by its value.
func IdentityOf(k *record.Kind, value string) string { return k.Name + "|" + vi.Fold(value) }

// Unique tells the kinds of which two files must never speak of one thing.
func Unique(k *record.Kind) bool { return k.Import.Once }
