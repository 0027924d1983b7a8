package view

import (
	"slices"
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
	Shown   edition.Shown   // what was published when; nil for none
	Rounds  edition.Rounds  // what was printed for the boards; nil for none
	Log     edition.Log     // what was printed for the boards and signed for, for the audit of what hangs
	PDF     map[string]int  // how many bytes the file of a sheet has, by the address of its page; nil for none

	Words         func(medium string) words.Speaker // says the words of a medium
	StyleHash     func(sheet string) string         // stands in the address of a style sheet
	ScriptVersion func(medium string) string        // stands in the addresses of a medium's scripts
	HasStatic     func(name string) bool            // tells whether static/ has a file
	HasLayout     func(name string) bool            // tells whether there is a layout: "site/procedure"
	Asks          func(layout string) bool          // tells whether there is a layout that asks the record of its page; nil for all
	Things        func(*Scene) []edition.Thing      // what is posted; nil for nothing
	Keyed         words.Speaker                     // says keys with words, for a proof
	OnKiosk       func(record.Record) bool          // tells whether a record has a page on the kiosk
}

// Scene is what all pages of a site share. It is read-only but for what it finds once for many.
type Scene struct {
	Site *site.Site
	Given

	posted  func() *edition.Posted
	asked   func() map[string]string // where it is asked whether a record's page was of use, by the record's key
	news    func() []edition.News
	outline func() []edition.News  // those that draw no sheets of others
	turned  func() map[string]bool // keys of records that were changed
	coming  func() coming          // what people are told to be coming
	found   *found                 // what many pages tell of the same papers and ways
	recent  *recent                // views of procedures, those that were made last
	proof   bool
}

// Called is what lists and links call a record.
func (scene *Scene) Called(x record.Record) string { return scene.Site.NameApart(x) }

// Asked is a record for those layouts that ask it, and none where none of them does: a record leads to the whole site, and a page
// that shows what its view says of it is made of no more than that.
func (scene *Scene) Asked(x record.Record, layouts ...string) record.Record {
	if scene.Asks == nil || slices.ContainsFunc(layouts, scene.Asks) {
		return x
	}
	return nil
}

// Heading is what every medium heads a procedure by, and the legal name below it.
func (scene *Scene) Heading(x *site.Procedure) (heading, legal string) { return scene.Site.Heading(x) }

// NewScene is the scene of a site.
func NewScene(s *site.Site, given Given) *Scene {
	given.Shown = given.Shown.Renamed(s)
	r := &Scene{Site: s, Given: given, found: &found{}, recent: newRecent()}
	r.posted = sync.OnceValue(func() *edition.Posted {
		var things []edition.Thing
		if given.Things != nil {
			things = given.Things(r)
		}
		return edition.NewPosted(s, given.History, things, given.Words("site"))
	})
	chronicler := sync.OnceValue(func() *edition.Chronicler { return edition.NewChronicler(s, r.Posted(), given.Shown) })
	r.news = sync.OnceValue(func() []edition.News { return chronicler().Chronicle() })
	r.outline = sync.OnceValue(func() []edition.News { return chronicler().Outline() })
	r.turned = sync.OnceValue(func() map[string]bool { return chronicler().ChangedKeys() })
	r.coming = sync.OnceValue(func() coming { return comingOf(s) })
	r.asked = sync.OnceValue(func() map[string]string {
		out := make(map[string]string, s.Records())
		for n, x := range r.AllRecords() {
			out[record.Of(x).Key()] = site.UsefulAddressOf(site.UsefulPageOf(n)) + "#" + site.PageCode(x)
		}
		return out
	})
	return r
}

// Posted is what is posted, and every version there ever was, this build's included. It
// is made when a sheet or an answer to its code first asks, and each version when it is
// asked for.
func (scene *Scene) Posted() *edition.Posted { return scene.posted() }

// News is what people are told of the changes of the site, newest first.
func (scene *Scene) News() []edition.News { return scene.news() }

// Proof is the scene for proofs of sheets: the text alone that a version is made of. All
// words carry their keys, sheets wear no version, and nothing depends on the day of the
// build but what is in force.
func (scene *Scene) Proof() *Scene {
	out := *scene
	out.proof = true
	out.Words = func(string) words.Speaker { return scene.Keyed }
	return &out
}

// IsProof tells whether a sheet is drawn for its version: then it shows whole what it
// shows one after another as days pass, so that a passing day makes no sheet old.
func (scene *Scene) IsProof() bool { return scene.proof }

// DataDay is the day that a sheet says its data are of; zero in a proof.
func (scene *Scene) DataDay() vi.Date {
	if scene.proof {
		return vi.Date{}
	}
	return scene.Site.Date
}
