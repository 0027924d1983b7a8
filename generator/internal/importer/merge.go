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
// A conflict is told again by every import until both sides agree: the base keeps the
// value that both came from. Keys that are not changed keep every byte. With force a conflict takes the source's
// value. Without a base the file is a clerk's as a whole: nothing is changed, and keys in
// which the two differ are told; with force all of them are taken, but for those that
// are the import's own (draft, todo, source).
func Merge(k *record.Kind, base, ours, theirs []byte, force bool) (Merged, error) {
	m := merger{known: base != nil, force: force}
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

type merger struct {
	base, ours, theirs *amend.Doc
	known, force       bool
	out                Merged
}

// nextBase is the new import with the old values of keys in conflict.
func (m *merger) nextBase(k *record.Kind, theirs []byte) ([]byte, error) {
	if len(m.out.Conflicts) == 0 {
		return theirs, nil
	}
	next := merger{ours: m.theirs}
	next.ours.Of(k)
	fields := map[string]record.Field{}
	for _, f := range record.FieldsOf(k) {
		fields[f.Key] = f
	}
	for _, c := range m.out.Conflicts {
		if c.Key == bodyKey {
			next.ours.SetBody(m.base.Body())
			continue
		}
		if err := next.write(fields[c.Key], valueOf(m.theirs, c.Key), valueOf(m.base, c.Key)); err != nil {
			return nil, err
		}
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
	case !m.known && (theirs == nil || ours == nil && !m.force):
		return nil // one of the two does not speak of it
	}
	change := Change{f.Key, problem.Text{Vi: f.Vi, En: f.En}, show(ours), show(theirs)}
	if !reflect.DeepEqual(base, ours) && !m.force {
		m.out.Conflicts = append(m.out.Conflicts, change)
		return nil
	}
	if err := m.write(f, ours, theirs); err != nil {
		return err
	}
	m.out.Changes = append(m.out.Changes, change)
	return nil
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

// write puts the source's value into the clerk's file.
func (m *merger) write(f record.Field, ours, theirs any) error {
	switch {
	case theirs == nil && ours == nil:
		return nil
	case theirs == nil:
		return m.ours.Remove(f.Key)
	}
	rows, isList := theirs.([]any)
	inner := rowType(f.Type)
	if inner == nil || !isList {
		return m.ours.Set(f.Key, rowed(f.Type, theirs))
	}
	if ours != nil {
		if err := m.ours.Remove(f.Key); err != nil {
			return err
		}
	}
	for i, row := range rows {
		if err := m.ours.Insert(f.Key, i, rowed(inner, row)); err != nil {
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
	if ours == theirs || base == theirs || !m.known && (theirs == "" || ours == "" && !m.force) {
		return
	}
	change := Change{bodyKey, bodyWord, show(ours), show(theirs)}
	if base != ours && !m.force {
		m.out.Conflicts = append(m.out.Conflicts, change)
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
	return vi.Truncate(vi.Collapse(strings.ReplaceAll(text, "\n", " ")), 80)
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
