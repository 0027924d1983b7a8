package view

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// lists are the records of the kinds that package site gives a type, in the order in
// which people read them.
var lists = map[string]func(*site.Site) []record.Record{
	"procedure": list(func(s *site.Site) []*site.Procedure { return s.Procedures }),
	"policy":    list(func(s *site.Site) []*site.Policy { return s.Policies }),
	"hotline":   list(func(s *site.Site) []*site.Hotline { return s.Hotlines }),
	"radio":     list(func(s *site.Site) []*site.Radio { return s.Radios }),
	"office":    list(func(s *site.Site) []*site.Office { return s.Offices }),
	"decision":  list(func(s *site.Site) []*site.Decision { return s.Decisions }),
	"notice":    list(func(s *site.Site) []*site.Notice { return s.Notices }),
	"board":     list(func(s *site.Site) []*site.Board { return s.Boards }),
	"task":      list(func(s *site.Site) []*site.Task { return s.Tasks }),
	"law":       list(func(s *site.Site) []*site.Law { return s.Laws }),
	"page":      list(func(s *site.Site) []*site.Page { return s.Pages }),
}

func list[T record.Record](of func(*site.Site) []T) func(*site.Site) []record.Record {
	return func(s *site.Site) (out []record.Record) {
		for _, x := range of(s) {
			out = append(out, x)
		}
		return out
	}
}

// Current are the records of a kind that belong in lists on the day.
func (scene *Scene) Current(k *record.Kind) []record.Record {
	return slices.DeleteFunc(scene.Records(k), func(x record.Record) bool { return !scene.applies(x) })
}

func (scene *Scene) applies(x record.Record) bool {
	switch x := x.(type) {
	case *site.Procedure:
		return x.State.Current()
	case *site.Policy:
		return x.State.Current()
	case *site.Notice:
		return x.State.Current()
	}
	return true
}

// Records are the records of a kind as people read them, each as the site has it.
func (scene *Scene) Records(k *record.Kind) []record.Record {
	if of := lists[k.Name]; of != nil {
		return of(scene.Site)
	}
	for _, plain := range scene.Site.Plain {
		if plain.Kind == k {
			return slices.Clone(plain.Records)
		}
	}
	return nil
}
