package site

import (
	"cmp"
	"reflect"
	"regexp"
	"slices"
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

// referrer is what refers to records: a record, or config.toml, which has no base.
type referrer struct {
	base *record.Base
	at   func(path string) problem.Place
}

// references follows every reference of config.toml and of every record, whatever its kind
// and wherever it stands. What is found waits in l.refs for those who link; what is not is
// a fault at its place.
func (l *linker) references() {
	l.tables = l.cfg.idLists()
	l.follow(referrer{nil, l.cfg.table.At}, reflect.ValueOf(l.cfg).Elem(), "", pointers(reflect.TypeFor[Config]()))
	for _, r := range l.all {
		b := record.Of(r)
		l.follow(referrer{b, b.At}, reflect.ValueOf(r).Elem(), "", pointers(b.Kind.Type()))
	}
}

func (l *linker) follow(from referrer, v reflect.Value, at string, list []pointer) {
	for _, p := range list {
		x := v.FieldByIndex(p.field.Index)
		path := p.field.Key
		if at != "" {
			path = at + "." + path
		}
		if x.Kind() != reflect.Slice {
			l.step(from, x, path, p)
			continue
		}
		for i := range x.Len() {
			l.step(from, x.Index(i), path+"."+itoa(i), p)
		}
	}
}

// step follows one value, or goes into one table.
func (l *linker) step(from referrer, v reflect.Value, path string, p pointer) {
	switch {
	case v.Kind() == reflect.Struct && len(p.inner) > 0:
		l.follow(from, v, path, p.inner)
	case v.Kind() != reflect.String || v.String() == "":
	case p.field.From != "":
		l.inConfig(from, path, p.field.From, v.String())
	case p.field.Ref != "":
		l.record(from, path, p.field.Ref, v.String())
	}
}

// calledSo is the file name of the one record of a kind that has the value for its name or for
// the number of its document: "0001/QĐ-UBND" where a file name belongs. "" where none or
// several have it.
func (l *linker) calledSo(kind, value string) (id string) {
	shelf := l.index.byName[kind]
	if shelf == nil {
		return ""
	}
	for _, r := range shelf.list {
		if vi.Fold(r.Title()) != vi.Fold(value) && vi.Fold(record.TextOf(r, "short_name")) != vi.Fold(value) && record.NumberKey(record.TextOf(r, "number")) != record.NumberKey(value) {
			continue
		}
		if id != "" {
			return ""
		}
		id = record.Of(r).ID
	}
	return id
}

// pathOf is the id in a value that is a path of files or of pages: "co-quan/mot-cua.md".
func pathOf(kind, value string, known []string) string {
	id := strings.TrimPrefix(strings.ReplaceAll(value, `\`, "/"), "content/")
	id = KeyAt(strings.TrimSuffix(id, ".md"))
	if kind != record.Any {
		k, _ := record.KindNamed(kind)
		id = strings.TrimPrefix(strings.TrimLeft(id, "./"), k.Folder+"/")
	}
	if id != value && slices.Contains(known, id) {
		return id
	}
	return ""
}

// record finds the record that a value names.
func (l *linker) record(from referrer, path, kind, id string) {
	var found record.Record
	what, known := anyRecord, l.index.keys
	if kind == record.Any {
		found = l.index.anywhere(id)
	} else {
		shelf := l.index.byName[kind]
		if shelf == nil {
			panic("internal error: " + path + " refers to a kind that does not exist: " + kind)
		}
		found, what, known = shelf.find(id), shelf.kind.One, shelf.ids
	}
	if found == nil && l.lost.has(kind, id) {
		return
	}
	if found == nil {
		if draft := l.draftCalled(kind, id); draft != nil {
			l.tellUnpublished(from.at(path), what, id, draft)
			return
		}
		near, nearEn := problem.DidYouMean(cmp.Or(l.dotted(id), l.calledSo(kind, id), pathOf(kind, id, known()), vi.Nearest(id, known()), partOf(id, known()), l.codesBegun(id)))
		if other := l.index.anywhere(strings.TrimSuffix(id, ".md")); other != nil && near == "" {
			it := record.Of(other).Kind.One
			near, nearEn = otherKind.Vi+it.Vi, otherKind.En+it.En
		}
		l.tell("E303", from.at(path), "kind", what.Vi, "kind_en", what.En, "value", id, "near", near, "near_en", nearEn)
		return
	}
	if l.refs[from.base] == nil {
		l.refs[from.base] = map[string]record.Record{}
	}
	l.refs[from.base][path] = found
}

// codeBegun is a code, or what there is of one.
var codeBegun = regexp.MustCompile(`^\d\.\d{4,}$`)

// mostNamed is how many names are proposed of which a word is a part.
const mostNamed = 3

// shortestPart is how much of a name must be there to propose it, with both its ends.
const shortestPart = 6

// partOf proposes the names of which a value is some of the words: "bang-chinh" of
// "bang-chinh-mot-cua", a code that lacks its last figure. "" for none and for many.
func partOf(value string, known []string) string {
	words := "-" + vi.Slug(value) + "-"
	if len(words) < shortestPart {
		return ""
	}
	var found []string
	for _, name := range known {
		if strings.Contains("-"+strings.ReplaceAll(name, "/", "-")+"-", words) || codeBegun.MatchString(value) && strings.HasPrefix(name, value) {
			if found = append(found, name); len(found) > mostNamed {
				return ""
			}
		}
	}
	slices.Sort(found)
	return strings.Join(found, "” / “")
}

// inConfig asks that a table of config.toml has an id.
func (l *linker) inConfig(from referrer, path, table, id string) {
	ids, known := l.tables[table]
	if !known {
		panic("internal error: " + path + " names a table that config.toml cannot have: " + table)
	}
	for _, x := range ids {
		if x == id {
			return
		}
	}
	near, nearEn := problem.DidYouMean(cmp.Or(vi.Nearest(id, ids), partOf(id, ids)))
	l.tell("E313", from.at(path), "what", "[["+table+"]]", "what_en", "[["+table+"]]", "value", id,
		"near", near, "near_en", nearEn, "allowed", strings.Join(ids, ", "))
}

// referred is the record that a value of another names; nil when it names none, or one
// that is not there.
func referred[T record.Record](l *linker, from record.Record, path string) T {
	return leads[T](l, record.Of(from), path)
}

// leads is the same for a base; nil is config.toml.
func leads[T record.Record](l *linker, from *record.Base, path string) (out T) {
	if r, ok := l.refs[from][path]; ok {
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
