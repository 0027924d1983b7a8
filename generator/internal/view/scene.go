package view

import (
	"sync"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Given is what a page must know that no record says. Whoever executes pages fills it
// in; a page asks and imports nobody for it.
type Given struct {
	Version string          // of the generator, shown in the pages' source
	History edition.History // versions of earlier builds; nil for none
	Rounds  edition.Rounds  // what was printed for the boards; nil for none

	Words         func(medium string) words.Speaker // says the words of a medium
	StyleHash     func(medium string) string        // stands in the address of a medium's style sheet
	ScriptVersion func(medium string) string        // stands in the addresses of a medium's scripts
	HasStatic     func(name string) bool            // tells whether static/ has a file
	HasLayout     func(name string) bool            // tells whether there is a layout: "site/procedure"
	OnKiosk       func(record.Record) bool          // tells whether a record has a page on the kiosk
}

// Scene is what all pages of a site share. It is read-only.
type Scene struct {
	Site *site.Site
	Given

	names  map[string]int // how many records of kinds that have codes have a name, folded
	posted func() *Posted
}

// Posted is what is posted, by code, and every version there ever was, this build's
// included.
type Posted struct {
	Editions map[string]*edition.Edition
	History  edition.History
}

// Called is a record's name, with its code where another has the same name: the national
// base repeats names, and two links of one name must not lead to two pages.
func (scene *Scene) Called(x record.Record) string {
	code := record.TextOf(x, record.Of(x).Kind.Code)
	if code != "" && scene.names[vi.Fold(x.Title())] > 1 {
		return x.Title() + " (" + code + ")"
	}
	return x.Title()
}

// NewScene is the scene of a site.
func NewScene(s *site.Site, given Given) *Scene {
	r := &Scene{Site: s, Given: given, names: map[string]int{}}
	for _, k := range record.Kinds {
		if k.Code == "" {
			continue
		}
		for _, x := range s.Of(k) {
			r.names[vi.Fold(x.Title())]++
		}
	}
	r.posted = sync.OnceValue(func() *Posted {
		p := &Posted{Editions: edition.All(s)}
		p.History, _ = given.History.Renamed(s).With(p.Editions, s.Date)
		return p
	})
	return r
}

// Posted is made when a sheet or an answer to its code first asks.
func (scene *Scene) Posted() *Posted { return scene.posted() }
