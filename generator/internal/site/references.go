package site

import (
	"reflect"
	"strings"
	"sync"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// pointer is a field whose value names another record (ref) or an entry of a table of
// config.toml (from), or a table in which such fields stand.
type pointer struct {
	field record.Field
	inner []pointer
}

var pointersOf sync.Map // reflect.Type -> []pointer

// pointers are those of a struct, however deep they stand.
func pointers(t reflect.Type) []pointer {
	if known, ok := pointersOf.Load(t); ok {
		return known.([]pointer)
	}
	var out []pointer
	for _, f := range record.Fields(t) {
		p := pointer{field: f}
		below := f.Type
		if below.Kind() == reflect.Slice {
			below = below.Elem()
		}
		if record.IsTable(below) {
			p.inner = pointers(below)
		}
		if f.Ref != "" || f.From != "" || len(p.inner) > 0 {
			out = append(out, p)
		}
	}
	pointersOf.Store(t, out)
	return out
}

// references follows every reference of every record, whatever its kind and wherever
// it stands. What is found waits in l.refs for those who link; what is not is a fault at
// its place.
func (l *linker) references() {
	l.tables = l.cfg.idLists()
	for _, r := range l.all {
		l.follow(r, reflect.ValueOf(r).Elem(), "", pointers(record.Of(r).Kind.Type()))
	}
}

func (l *linker) follow(r record.Record, v reflect.Value, at string, list []pointer) {
	for _, p := range list {
		x := v.FieldByIndex(p.field.Index)
		path := p.field.Key
		if at != "" {
			path = at + "." + path
		}
		if x.Kind() != reflect.Slice {
			l.step(r, x, path, p)
			continue
		}
		for i := range x.Len() {
			l.step(r, x.Index(i), path+"."+itoa(i), p)
		}
	}
}

// step follows one value, or goes into one table.
func (l *linker) step(r record.Record, v reflect.Value, path string, p pointer) {
	switch {
	case v.Kind() == reflect.Struct && len(p.inner) > 0:
		l.follow(r, v, path, p.inner)
	case v.Kind() != reflect.String || v.String() == "":
	case p.field.From != "":
		l.inConfig(r, path, p.field.From, v.String())
	case p.field.Ref != "":
		l.record(r, path, p.field.Ref, v.String())
	}
}

// record finds the record that a value names.
func (l *linker) record(from record.Record, path, kind, id string) {
	var found record.Record
	what, known := anyRecord, l.index.keys
	if kind == record.Any {
		found = l.index.anywhere(id)
	} else {
		shelf := l.index.byName[kind]
		if shelf == nil {
			panic("internal error: " + record.Of(from).Kind.Name + ": " + path + " refers to a kind that does not exist: " + kind)
		}
		found, what, known = shelf.find(id), shelf.kind.One, shelf.ids
	}
	if found == nil {
		near, nearEn := problem.DidYouMean(vi.Nearest(id, known()))
		l.fault("E303", from, path, "kind", what.Vi, "kind_en", what.En, "value", id, "near", near, "near_en", nearEn)
		return
	}
	b := record.Of(from)
	if l.refs[b] == nil {
		l.refs[b] = map[string]record.Record{}
	}
	l.refs[b][path] = found
}

// inConfig asks that a table of config.toml has an id.
func (l *linker) inConfig(from record.Record, path, table, id string) {
	ids, known := l.tables[table]
	if !known {
		panic("internal error: " + record.Of(from).Kind.Name + ": " + path + " names a table that config.toml cannot have: " + table)
	}
	for _, x := range ids {
		if x == id {
			return
		}
	}
	near, nearEn := problem.DidYouMean(vi.Nearest(id, ids))
	l.fault("E313", from, path, "what", "[["+table+"]]", "what_en", "[["+table+"]]", "value", id,
		"near", near, "near_en", nearEn, "allowed", strings.Join(ids, ", "))
}

// referred is the record that a value of another names; nil when it names none, or one
// that is not there.
func referred[T record.Record](l *linker, from record.Record, path string) (out T) {
	if r, ok := l.refs[record.Of(from)][path]; ok {
		out, _ = r.(T)
	}
	return out
}

// referredAll are the records that a list of n values names, those that are not there
// left out.
func referredAll[T record.Record](l *linker, from record.Record, key string, n int) (out []T) {
	for i := range n {
		if r, ok := l.refs[record.Of(from)][key+"."+itoa(i)].(T); ok {
			out = append(out, r)
		}
	}
	return out
}
