package site

import (
	"maps"
	"reflect"
	"slices"

	"niemyet/generator/internal/record"
)

// index knows the records of every kind: as the site has them, by file name, by code,
// and by what no two of them may share.
type index struct {
	shelves []*shelf // as record.Kinds has them; a kind without records has one too
	byName  map[string]*shelf
	byType  map[reflect.Type]*shelf
	byKey   map[string]record.Record // "thu-tuc/dang-ky-khai-sinh"
	byCode  map[string]record.Record // of all kinds that have codes
}

// shelf is the records of one kind.
type shelf struct {
	kind   *record.Kind
	list   []record.Record // in order of their files
	byID   map[string]record.Record
	byCode map[string]record.Record
	shared []map[string]record.Record // by kind.Unique: the first that has a value
}

// wrapper makes the site's own type of a record.
type wrapper struct {
	linked reflect.Type
	make   func(record.Record) record.Record
}

var wrappers = map[reflect.Type]wrapper{}

// typed says that records of a kind have a type of their own here; those of all other
// kinds stand in the site as they are. It is called beside the type.
func typed[R, T record.Record](make func(R) T) bool {
	wrappers[reflect.TypeFor[R]()] = wrapper{reflect.TypeFor[T](), func(r record.Record) record.Record { return make(r.(R)) }}
	return true
}

// What kinds link and check beyond the ref tags of their keys, by the type of their records.
var ownLinks, ownChecks []func(*linker)

// linking says what a kind's records take from what is linked. It is called beside the type.
func linking[T record.Record](link func(*linker, T)) bool {
	ownLinks = append(ownLinks, eachOf(link))
	return true
}

// checking says what is checked of a kind's records when all is linked. It is called
// beside the type.
func checking[T record.Record](check func(*linker, T)) bool {
	ownChecks = append(ownChecks, eachOf(check))
	return true
}

// What pages the records of kinds have beside their own and their main sheets.
var ownPages []func(*Site) []string

// paging says which further pages a kind's records have; "" is none. It is called beside
// the type.
func paging[T record.Record](pages func(T) []string) bool {
	ownPages = append(ownPages, func(s *Site) (out []string) {
		for _, r := range all[T](s.index) {
			out = append(out, pages(r)...)
		}
		return out
	})
	return true
}

func eachOf[T record.Record](do func(*linker, T)) func(*linker) {
	return func(l *linker) {
		for _, r := range all[T](l.index) {
			do(l, r)
		}
	}
}

// RecordsOf are the records of a type as people read them: RecordsOf[*Consultation](s).
func RecordsOf[T record.Record](s *Site) []T { return all[T](s.index) }

func newIndex() *index {
	x := &index{byName: map[string]*shelf{}, byType: map[reflect.Type]*shelf{}, byKey: map[string]record.Record{}, byCode: map[string]record.Record{}}
	for _, k := range record.Kinds {
		s := &shelf{kind: k, byID: map[string]record.Record{}, byCode: map[string]record.Record{}, shared: make([]map[string]record.Record, len(k.Unique))}
		for i := range s.shared {
			s.shared[i] = map[string]record.Record{}
		}
		x.shelves = append(x.shelves, s)
		x.byName[k.Name] = s
		t := reflect.PointerTo(k.Type())
		if w, own := wrappers[t]; own {
			t = w.linked
		}
		x.byType[t] = s
	}
	return x
}

// add puts a record on its shelf.
func (x *index) add(r record.Record) {
	b := record.Of(r)
	s := x.byName[b.Kind.Name]
	made := r
	if w, own := wrappers[reflect.TypeOf(r)]; own {
		made = w.make(r)
	}
	s.list = append(s.list, made)
	s.byID[b.ID], x.byKey[b.Key()] = made, made
	for _, id := range b.FartherNames() {
		if key := b.Kind.Folder + "/" + id; x.byKey[key] == nil { // layers go on calling it so
			s.byID[id], x.byKey[key] = made, made
		}
	}
	if code := record.TextOf(r, b.Kind.Code); code != "" && s.byCode[code] == nil {
		s.byCode[code], x.byCode[code] = made, made
	}
	for i, u := range b.Kind.Unique {
		if v := shared(u, r); v != "" && s.shared[i][v] == nil {
			s.shared[i][v] = made
		}
	}
}

// shared is what a record must not share with another; "" is shared with nobody.
func shared(u record.Unique, r record.Record) string {
	if u.Of != nil {
		return u.Of(record.Raw(r))
	}
	return record.TextOf(r, u.Key)
}

// all are the records of a type.
func all[T record.Record](x *index) (out []T) {
	for _, r := range x.byType[reflect.TypeFor[T]()].list {
		out = append(out, r.(T))
	}
	return out
}

// holding is the record of a type that has a value which only one may have; nil when
// there is none.
func holding[T record.Record](x *index, value string) (out T) {
	if r, ok := x.byType[reflect.TypeFor[T]()].shared[0][value]; ok && value != "" {
		out = r.(T)
	}
	return out
}

// find looks a record up on its shelf: by its code, then by its file name.
func (s *shelf) find(id string) record.Record {
	if r, ok := s.byCode[id]; ok {
		return r
	}
	return s.byID[id]
}

// anywhere looks a record of any kind up: by folder and file name, then by its code.
func (x *index) anywhere(key string) record.Record {
	if r, ok := x.byKey[key]; ok {
		return r
	}
	return x.byCode[key]
}

// Find looks a record of the site up by its file name or its code; nil when there is
// none.
func (s *Site) Find(kind *record.Kind, id string) record.Record {
	if shelf := s.index.byName[kind.Name]; shelf != nil && id != "" {
		return shelf.find(id)
	}
	return nil
}

// Linked is a record as the site has it, with what it refers to.
func (s *Site) Linked(r record.Record) record.Record {
	if x, ok := s.index.byKey[record.Of(r).Key()]; ok {
		return x
	}
	return r
}

// Of lists the records of a kind as people read them.
func (s *Site) Of(kind *record.Kind) []record.Record {
	if shelf := s.index.byName[kind.Name]; shelf != nil {
		return shelf.list
	}
	return nil
}

// Has tells whether there are records of a kind, and so a list of them.
func (s *Site) Has(kind string) bool {
	shelf := s.index.byName[kind]
	return shelf != nil && len(shelf.list) > 0
}

func (x *index) keys() []string { return slices.Collect(maps.Keys(x.byKey)) }

func (s *shelf) ids() []string { return slices.Collect(maps.Keys(s.byID)) }
