package editor

import (
	"reflect"
	"slices"
	"strconv"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
)

// apply brings a file from what it has to what the form wants. Only what differs is
// touched; keys that the form does not know are not looked at.
func apply(doc *amend.Doc, path string, have, want *entry) error {
	for _, f := range record.Fields(want.typ) {
		if have.odd[f.Key] {
			continue
		}
		if err := applyField(doc, join(path, f.Key), f, have, want); err != nil {
			return err
		}
	}
	return nil
}

func applyField(doc *amend.Doc, at string, f record.Field, have, want *entry) error {
	switch shapeOf(f.Type) {
	case scalar:
		text := want.text[f.Key]
		switch {
		case text == have.text[f.Key]:
			return nil
		case text == "":
			return doc.Remove(at)
		}
		return doc.Set(at, amend.ValueOf(f.Type, text))
	case list:
		texts := want.list[f.Key]
		if boxes(f) {
			texts = inOrder(have.list[f.Key], texts)
		}
		switch {
		case slices.Equal(texts, have.list[f.Key]):
			return nil
		case len(texts) == 0:
			return doc.Remove(at)
		}
		return doc.Set(at, valuesOf(f.Type.Elem(), texts))
	case table:
		before, after := have.tables[f.Key], want.tables[f.Key]
		switch {
		case after == nil && before == nil:
			return nil
		case after == nil:
			return doc.Remove(at)
		case before == nil:
			return doc.Set(at, rowOf(after))
		}
		return apply(doc, at, before, after)
	}
	return applyRows(doc, at, have.rows[f.Key], want.rows[f.Key])
}

// boxes tells lists that are ticked off, and so come in the order of the boxes.
func boxes(f record.Field) bool { return f.From != "" || f.Key == "fields" }

// inOrder puts ticked values in the order in which the file has them, new ones last.
func inOrder(have, ticked []string) (out []string) {
	for _, v := range have {
		if slices.Contains(ticked, v) {
			out = append(out, v)
		}
	}
	for _, v := range ticked {
		if !slices.Contains(have, v) {
			out = append(out, v)
		}
	}
	return out
}

// applyRows takes away, moves and adds rows, then looks into those that stay.
func applyRows(doc *amend.Doc, at string, have, want []*entry) error {
	want = slices.DeleteFunc(slices.Clone(want), func(row *entry) bool { return row.was == fresh && row.empty() })
	var now []int // which row of the file stands where
	for i := range have {
		now = append(now, i)
	}
	for i := len(have) - 1; i >= 0; i-- {
		if !slices.ContainsFunc(want, func(row *entry) bool { return row.was == i }) {
			if err := doc.Remove(join(at, strconv.Itoa(i))); err != nil {
				return err
			}
			now = slices.Delete(now, i, i+1)
		}
	}
	for i, row := range want {
		stands := slices.Index(now, row.was)
		if row.was == fresh || stands < i { // new, or named twice by the browser
			if err := doc.Insert(at, i, rowOf(row)); err != nil {
				return err
			}
			now = slices.Insert(now, i, fresh)
			continue
		}
		if stands != i {
			if err := doc.Move(at, stands, i); err != nil {
				return err
			}
			now = slices.Insert(slices.Delete(now, stands, stands+1), i, row.was)
		}
		if err := apply(doc, join(at, strconv.Itoa(i)), have[row.was], row); err != nil {
			return err
		}
	}
	return nil
}

// rowOf is a table to be written anew, in the order of its keys.
func rowOf(e *entry) (out amend.Row) {
	for _, f := range record.Fields(e.typ) {
		switch shapeOf(f.Type) {
		case scalar:
			if text := e.text[f.Key]; text != "" {
				out = append(out, amend.Pair{Key: f.Key, Value: amend.ValueOf(f.Type, text)})
			}
		case list:
			if texts := e.list[f.Key]; len(texts) > 0 {
				out = append(out, amend.Pair{Key: f.Key, Value: valuesOf(f.Type.Elem(), texts)})
			}
		case table:
			if inner := e.tables[f.Key]; inner != nil {
				out = append(out, amend.Pair{Key: f.Key, Value: rowOf(inner)})
			}
		case rows:
			var inner []amend.Row
			for _, row := range e.rows[f.Key] {
				if !row.empty() {
					inner = append(inner, rowOf(row))
				}
			}
			if inner != nil {
				out = append(out, amend.Pair{Key: f.Key, Value: inner})
			}
		}
	}
	return out
}

func valuesOf(t reflect.Type, texts []string) []any {
	out := make([]any, len(texts))
	for i, text := range texts {
		out[i] = amend.ValueOf(t, text)
	}
	return out
}
