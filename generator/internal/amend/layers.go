package amend

import (
	"errors"
	"io/fs"
	"slices"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A record that layers have is changed as a whole: Whole gives its text, laid together, and
// Apart what the site's own file must say so that it comes to another whole text. Files of
// layers are never written.

// Texts are the site's own file of a record, nil when only layers have the record, and the
// text that is changed: that file, or all that the record is laid together of. It is
// [ErrChanged] when the record was read from another file than lies there now.
func Texts(from fs.FS, r record.Record) (own, whole []byte, err error) {
	b := record.Of(r)
	if b.Own() {
		if own, err = fs.ReadFile(from, b.File); err != nil {
			return nil, nil, err
		}
	}
	if !b.Lies() {
		return own, own, nil
	}
	if text, _, _ := record.Decode(b.File, own); text != b.Read() {
		return nil, nil, ErrChanged // what lies together is another text
	}
	whole, err = Whole(r)
	return own, whole, err
}

// Whole is the text of a record as it is laid together.
func Whole(r record.Record) ([]byte, error) {
	kind := record.Of(r).Kind
	data, body := record.Laid(r, false)
	doc := Empty()
	doc.Of(kind)
	for _, f := range record.FieldsOf(kind) {
		if v, says := data[f.Key]; says {
			if err := doc.Set(f.Key, written(f, v)); err != nil {
				return nil, err
			}
		}
	}
	if body != "" {
		doc.SetBody(body)
	}
	return doc.Bytes(), nil
}

// ErrNotApart is a change that cannot be said apart from the layer.
var ErrNotApart = errors.New("the change cannot be written apart from the layer")

// Apart brings the site's own file of a record to what it must say so that the record comes
// to the whole text: to that text, where no layer has the record. A file that is not there
// yet is nil.
func Apart(r record.Record, file, whole []byte) ([]byte, error) {
	if !record.Of(r).Lies() {
		return whole, nil
	}
	want, body, ok := record.Override(r, whole)
	if !ok {
		return nil, ErrNotApart
	}
	own := Empty()
	if file != nil {
		var err error
		if own, err = File(file); err != nil {
			return nil, err
		}
	}
	kind := record.Of(r).Kind
	own.Of(kind)
	have := record.Said(file)
	for _, f := range record.FieldsOf(kind) {
		v, says := want[f.Key]
		had, there := have[f.Key]
		var err error
		switch {
		case !says && there:
			err = own.Remove(f.Key)
		case says && (!there || !record.Same(had, v)):
			err = own.Set(f.Key, written(f, v))
		}
		if err != nil {
			return nil, err
		}
	}
	if body != own.Body() {
		own.SetBody(body)
	}
	return own.Bytes(), nil
}

// written is a value of a table as it is written into a file: rows in the order of their
// keys.
func written(f record.Field, v any) any {
	switch v := v.(type) {
	case time.Time:
		return vi.Date{Year: v.Year(), Month: v.Month(), Day: v.Day()}
	case map[string]any:
		return rowAs(f, v)
	case []map[string]any:
		rows := make([]any, len(v))
		for i := range v {
			rows[i] = v[i]
		}
		return written(f, rows)
	case []any:
		var rows []Row
		for _, x := range v {
			row, is := x.(map[string]any)
			if !is {
				return v
			}
			rows = append(rows, rowAs(f, row))
		}
		if rows == nil {
			return v
		}
		return rows
	}
	return v
}

func rowAs(f record.Field, data map[string]any) (out Row) {
	t := f.Type
	if record.IsTables(t) {
		t = t.Elem()
	}
	known := map[string]bool{}
	for _, inner := range record.Fields(t) {
		if v, says := data[inner.Key]; says {
			out = append(out, Pair{Key: inner.Key, Value: written(inner, v)})
		}
		known[inner.Key] = true
	}
	var rest []string
	for key := range data {
		if !known[key] {
			rest = append(rest, key)
		}
	}
	slices.Sort(rest)
	for _, key := range rest {
		out = append(out, Pair{Key: key, Value: written(record.Field{}, data[key])})
	}
	return out
}
