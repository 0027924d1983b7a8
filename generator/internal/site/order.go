package site

import (
	"cmp"
	"reflect"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// order puts every list into the order in which people read it: as the row of its kind
// says, tasks as their plans number them.
func (l *linker) order() {
	s, keys := l.site, &l.memo.sortKeys
	byName := func(list []*Procedure) { vi.SortWith(keys, list, (*Procedure).SortName) }
	for _, topics := range [][]*Topic{s.Fields, s.Levels, s.LifeEvents} {
		for _, t := range topics {
			byName(t.Procedures)
		}
	}
	for _, t := range s.LifeEvents {
		mostUsedFirst(t.Procedures) // who has a child needs the birth certificate first, not what begins with A
	}
	for _, o := range s.Offices {
		byName(o.Procedures)
	}
	for _, b := range s.Blanks {
		byName(b.Uses)
	}
	for _, t := range s.Fields {
		for _, b := range t.Blanks {
			byName(b.Uses)
		}
	}
	for _, law := range s.Laws {
		byName(law.CitedBy)
		law.CitedBy = slices.Compact(law.CitedBy)
	}
	for _, a := range s.Areas {
		vi.SortWith(keys, a.Policies, func(p *Policy) string { return p.Name })
	}
	for _, shelf := range l.index.shelves {
		l.orderShelf(shelf)
	}
	orderTasks(s.Tasks)
	putBack(l.index, s.Tasks)
	l.shelve()
	l.linkFormer()
	s.Glossary = slices.Clone(l.cfg.Glossary)
	vi.SortWith(keys, s.Glossary, func(t Term) string { return t.Short })
	slices.SortFunc(s.Aliases, func(a, b Alias) int { return cmp.Compare(a.From, b.From) })
	s.all = l.all
	slices.SortFunc(s.all, func(a, b record.Record) int { return cmp.Compare(record.Of(a).File, record.Of(b).File) })
}

// orderShelf sorts the records of a kind.
func (l *linker) orderShelf(s *shelf) {
	o := s.kind.Order
	switch {
	case o.Files:
	case o.By != "":
		field, _ := s.kind.Field(o.By)
		if field.Type == reflect.TypeFor[record.Day]() {
			slices.SortStableFunc(s.list, func(a, b record.Record) int {
				first, second := record.DayOf(a, o.By), record.DayOf(b, o.By)
				if o.Newest {
					first, second = second, first
				}
				return first.Compare(second)
			})
			return
		}
		slices.SortStableFunc(s.list, func(a, b record.Record) int {
			return cmp.Compare(numberRank(record.NumberOf(a, o.By)), numberRank(record.NumberOf(b, o.By)))
		})
	case o.Words != nil:
		vi.SortWith(&l.memo.sortKeys, s.list, func(r record.Record) string { return o.Words(record.Raw(r)) })
	default:
		vi.SortWith(&l.memo.sortKeys, s.list, record.Record.Title)
	}
}

// numberRank puts records without a number behind those with one.
func numberRank(n int) int {
	if n == 0 {
		return 1 << 30
	}
	return n
}

// putBack gives the shelf of a type the order of a list.
func putBack[T record.Record](x *index, list []T) {
	s := x.byType[reflect.TypeFor[T]()]
	for i, r := range list {
		s.list[i] = r
	}
}
