package site

import (
	"reflect"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Plain are the records of a kind that has no type of its own in this package: they
// are shown as their facts and their body. A new kind begins as one, and gets a type,
// links and pages of its own when it needs them.
type Plain struct {
	Kind    *record.Kind
	Records []record.Record // by title
}

// addPlain keeps a record of a kind without a type of its own.
func (l *linker) addPlain(r record.Record) {
	kind := record.Of(r).Kind
	i := slices.IndexFunc(l.site.Plain, func(p *Plain) bool { return p.Kind == kind })
	if i < 0 {
		l.site.Plain = append(l.site.Plain, &Plain{Kind: kind})
		i = len(l.site.Plain) - 1
	}
	l.site.Plain[i].Records = append(l.site.Plain[i].Records, r)
}

// linkPlain checks the references of plain records, which their field tags declare.
func (l *linker) linkPlain() {
	for _, p := range l.site.Plain {
		vi.SortFunc(p.Records, record.Record.Title)
		for _, r := range p.Records {
			for _, f := range record.FieldsOf(p.Kind) {
				l.checkRef(r, f)
			}
		}
	}
}

func (l *linker) checkRef(r record.Record, f record.Field) {
	if f.Ref == "" || f.Ref == "any" {
		return
	}
	kind, ok := record.KindNamed(f.Ref)
	if !ok {
		panic("internal error: key " + f.Key + " refers to a kind that does not exist: " + f.Ref)
	}
	v := reflect.ValueOf(r).Elem().FieldByIndex(f.Index)
	switch v.Kind() {
	case reflect.String:
		l.mustExist(r, f.Key, kind, v.String())
	case reflect.Slice:
		for i := range v.Len() {
			l.mustExist(r, f.Key+"."+itoa(i), kind, v.Index(i).String())
		}
	}
}

func (l *linker) mustExist(r record.Record, path string, kind *record.Kind, id string) {
	if id == "" || l.site.Find(kind, id) != nil {
		return
	}
	l.noRecord(r, path, id, kind.One, l.ids(kind))
}

// ids are the names of all records of a kind.
func (l *linker) ids(kind *record.Kind) (out []string) {
	for _, r := range l.all {
		if b := record.Of(r); b.Kind == kind {
			out = append(out, b.ID)
		}
	}
	return out
}

// Find looks a record up by its file name, a procedure by its code too; nil when
// there is none.
func (s *Site) Find(kind *record.Kind, id string) record.Record {
	if r, ok := s.byKey[kind.Folder+"/"+id]; ok {
		return r
	}
	if kind.Name == "procedure" {
		for _, p := range s.Procedures {
			if string(p.Code) == id {
				return p
			}
		}
	}
	return nil
}
