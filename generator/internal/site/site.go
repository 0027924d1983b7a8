// Package site links records into one read-only site as of a given day.
//
// In: an fs.FS with config.toml and content/, and a day. Out: a Site in which
// every reference is a pointer, every record knows its state on that day, and
// every list is in the order in which people read it; and every problem of every
// file, sorted. With one error in the list the site must not be published, but it
// is whole enough to go on looking for faults.
//
// What never happens: the clock is not read (the day is a parameter), nothing is
// written, and after Load nothing in a Site changes, so that any number of
// goroutines may read it.
package site

import (
	"io/fs"
	"slices"
	"sync"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Options say for when and for whom a site is built.
type Options struct {
	Date     vi.Date                          // the day that decides what is in force
	Release  bool                             // refuse sample records: the site is for the public
	Sound    func(name string) (Sound, error) // measures a recording of static/; may be nil
	Open     func(path string) Layer          // opens a layer of config.toml; nil: one inside the source
	Began    func(file string) []byte         // the text that a record had when the revision of a file began; nil for nobody knows; set by who reads a folder
	FileSize func(name string) int64          // the bytes of a file of static/, 0 for none; may be nil
	HasFile  func(name string) bool           // tells whether static/ holds a file that bodies may link to; may be nil
	Lost     []record.Lost                    // files that were meant as records and give none
}

// Site is everything layouts are made from.
type Site struct {
	Config *Config
	Date   vi.Date

	Procedures []*Procedure // by name, also those that no longer apply
	Policies   []*Policy
	Hotlines   []*Hotline
	Radios     []*Radio
	Stations   []*Station // in the order of config.toml
	Offices    []*Office
	Decisions  []*Decision
	Laws       []*Law
	Notices    []*Notice // newest first
	Boards     []*Board
	Tasks      []*Task // as their plans number them
	Pages      []*Page

	Fields     []*Topic // that have procedures in force
	Levels     []*Topic
	LifeEvents []*Topic
	Areas      []*Area
	Glossary   []Term   // in Vietnamese order
	Blanks     []*Blank // forms that procedures in force ask for, by name

	Plain []*Plain // kinds shown by their facts alone

	Drafts []record.Record // not published, in order of their files
	Coming []record.Record // revisions of a later day
	Kept   []record.Record // kept back until a later day; among Drafts too, for nothing may lead there
	Over   []record.Record // in whose place a revision stands

	Elsewhere []Elsewhere // matters that another house does

	Aliases []Alias // former addresses and where they lead now

	index     *index
	states    map[*record.Base]State
	headings  map[string]int                            // how many procedures people call so first, folded
	apart     map[*record.Base]string                   // what tells records of one name apart
	given     map[*record.Base]map[string]record.Record // what keys lead to that records leave open
	all       []record.Record                           // as their kinds made them, in order of their files
	published []*record.Base
	musts     []must
	documents documents
	unled     map[*record.Body]map[string]bool // destinations that are drafts

	holding sync.Once
	holders map[string]record.Record // by file, as messages name it
}

// Alias is a former address of a record.
type Alias struct{ From, To string } // both below the root: "thu-tuc/khai-sinh.html"

// Load reads, checks and links a site. The error is a failure of the machine.
func Load(fsys fs.FS, opt Options) (*Site, problem.List, error) {
	return new(Loader).Load(fsys, opt, nil)
}

// Link makes a site of records that were read before.
func Link(cfg *Config, records []record.Record, opt Options) (*Site, problem.List) {
	return linkAhead(cfg, records, opt, &memo{})
}

// Linker is [Link] for those who link nearly the same records again and again: it
// remembers what it worked out of single ones. It is not for concurrent use.
type Linker struct{ memo memo }

// Link makes a site of records that were read before.
func (l *Linker) Link(cfg *Config, records []record.Record, opt Options) (*Site, problem.List) {
	return linkAhead(cfg, records, opt, &l.memo)
}

// linkAhead makes the site of the day, and looks at the days on which something begins.
func linkAhead(cfg *Config, records []record.Record, opt Options, m *memo) (*Site, problem.List) {
	s, found := link(cfg, records, opt, m)
	found = append(found, foresee(cfg, records, opt, m, s, found)...)
	m.forget()
	return s, found
}

// link makes the site of one day.
func link(cfg *Config, records []record.Record, opt Options, m *memo) (*Site, problem.List) {
	l := newLinker(cfg, opt, m)
	l.gather(records)
	l.links()
	l.site.findElsewhere()
	l.checks()
	l.mute()
	l.order()
	l.publish()
	l.site.tellApart()
	l.site.countHeadings()
	return l.site, l.found
}

// Records is how many records the site is made of, drafts left out.
func (s *Site) Records() int { return len(s.all) }

// Holder is the record that a file is of, as messages name the file: the site's own, or one
// of a layer that the record lies in; nil for any other.
func (s *Site) Holder(file string) record.Record {
	s.holding.Do(func() {
		s.holders = make(map[string]record.Record, len(s.all))
		for _, r := range slices.Concat(s.all, s.Drafts) {
			for _, part := range record.Of(r).Parts() {
				s.holders[part.File] = r
			}
		}
	})
	return s.holders[file]
}

// All lists the records of the site as their kinds made them, those that no longer apply
// among them, in order of their files. [Site.Linked] gives what each refers to.
func (s *Site) All() []record.Record { return slices.Clone(s.all) }
