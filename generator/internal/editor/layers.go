package editor

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"sync"
	"time"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// A record that layers have is edited as a whole: the form shows what it says, laid
// together. What is written is the site's own file, and in it only what differs from the
// layers; their files are never written.

// layered are the records of a source with layers.
type layered struct {
	lock    sync.Mutex
	records site.Records
}

// laid are all records by the files that they have, or would have; nil for a source
// without layers.
func (e *editor) laid() (map[string]record.Record, error) {
	root := os.DirFS(e.opt.Root)
	cfg, err := site.ReadConfig(root)
	if err != nil || len(cfg.Sources) == 0 {
		return nil, err
	}
	e.layers.lock.Lock()
	defer e.layers.lock.Unlock()
	all, err := e.layers.records.Read(root, e.opt.Site)
	if err != nil {
		return nil, err
	}
	out := make(map[string]record.Record, len(all))
	for _, r := range all {
		out[record.Of(r).File] = r
	}
	return out, nil
}

// below is the record of a file that layers have; nil when none does.
func (e *editor) below(file string) (record.Record, error) {
	all, err := e.laid()
	if r := all[file]; err == nil && r != nil && record.Of(r).Lies() {
		return r, nil
	}
	return nil, err
}

// wholeText is the text of a record as it is laid together.
func wholeText(r record.Record) ([]byte, error) {
	kind := record.Of(r).Kind
	data, body := record.Laid(r, false)
	doc := amend.Empty()
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

// errNotApart is a change that cannot be said apart from the layer.
var errNotApart = errors.New("the change cannot be written apart from the layer")

// ownChange turns the change of a whole text into that of the site's own file.
func (e *editor) ownChange(c disk.Change) (disk.Change, error) {
	r, err := e.below(c.Name)
	if err != nil || r == nil || c.New == nil {
		return c, err
	}
	want, body, ok := record.Override(r, c.New)
	if !ok {
		return c, errNotApart
	}
	own := amend.Empty()
	p, _ := placeNamed(c.Name)
	c.Old, err = e.readOwn(p)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		c.Old, err = nil, nil
	case err != nil:
		return c, err
	default:
		if own, err = amend.File(c.Old); err != nil {
			return c, err
		}
	}
	own.Of(p.kind)
	have := record.Said(c.Old)
	for _, f := range record.FieldsOf(p.kind) {
		v, says := want[f.Key]
		had, there := have[f.Key]
		switch {
		case !says && there:
			err = own.Remove(f.Key)
		case says && (!there || string(record.Plain(had)) != string(record.Plain(v))):
			err = own.Set(f.Key, written(f, v))
		}
		if err != nil {
			return c, err
		}
	}
	if body != own.Body() {
		own.SetBody(body)
	}
	c.New = own.Bytes()
	return c, nil
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
		var rows []amend.Row
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

func rowAs(f record.Field, data map[string]any) (out amend.Row) {
	t := f.Type
	if record.IsTables(t) {
		t = t.Elem()
	}
	known := map[string]bool{}
	for _, inner := range record.Fields(t) {
		if v, says := data[inner.Key]; says {
			out = append(out, amend.Pair{Key: inner.Key, Value: written(inner, v)})
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
		out = append(out, amend.Pair{Key: key, Value: written(record.Field{}, data[key])})
	}
	return out
}

// itemsBelow puts the records of layers among the items of the site's own files, and gives
// those of the site what they say laid together.
func (x *index) itemsBelow(now map[string]*item, all map[string]record.Record) {
	kept := make(map[record.Record]*item, len(all))
	for file, r := range all {
		b := record.Of(r)
		if !b.Lies() {
			continue
		}
		it := x.laid[r]
		if it == nil {
			it = &item{kind: b.Kind, slug: b.ID, title: b.ID, texts: map[string]string{}}
			it.known(r)
		}
		kept[r], now[file] = it, it
	}
	x.laid = kept
}
