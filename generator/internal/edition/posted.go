package edition

import (
	"maps"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Posted is everything posted of a site, and every version there ever was. A version is
// made when it is first asked for. Safe for concurrent use.
type Posted struct {
	on     vi.Date
	past   History
	things map[string]*made
	forms  map[string][]string // codes by the code of their thing
	words  words.Speaker
	former func() formers
	whole  func() History
}

// made is a thing whose edition is made once.
type made struct {
	Thing
	drawn, told sync.Once
	edition     *Edition
	versions    []Version
}

func (m *made) editionOf(p *Posted) *Edition {
	m.drawn.Do(func() { m.edition = p.print(m.Thing) })
	return m.edition
}

func (m *made) versionsOf(p *Posted) []Version {
	m.told.Do(func() { m.versions = p.withToday(m.Code) })
	return m.versions
}

// NewPosted is what is posted of a site. The speaker says what has changed.
func NewPosted(s *site.Site, past History, things []Thing, speaker words.Speaker) *Posted {
	p := &Posted{on: s.Date, past: past.Renamed(s), things: map[string]*made{}, forms: map[string][]string{}, words: speaker}
	p.former = sync.OnceValue(func() formers { return formersOf(s) })
	p.whole = sync.OnceValue(func() History {
		out, _ := p.past.With(p.all(), p.on)
		return out
	})
	for _, t := range slices.Concat(things, watched(s, speaker.Say("check.part_text"))) {
		p.forms[BaseOf(t.Code)] = append(p.forms[BaseOf(t.Code)], t.Code)
		p.things[t.Code] = &made{Thing: t}
	}
	return p
}

// print makes the edition of a thing.
func (p *Posted) print(t Thing) *Edition {
	e := &Edition{Code: t.Code, Title: t.Title}
	if t.Print != nil {
		e.Parts = t.Print()
	}
	e.Undrawn = len(e.Parts) == 0
	e.seal()
	e.facts = func() string { return p.former().version(BaseOf(t.Code)) }
	if !t.Young && p.past.counted(t.Code) {
		e.former = p.former().version(BaseOf(t.Code))
	}
	return e
}

// Thing is what has a code; ok is false when nothing has it today.
func (p *Posted) Thing(code string) (t Thing, ok bool) {
	m, ok := p.things[code]
	if ok {
		t = m.Thing
	}
	return t, ok
}

// Edition is what has a code as it is printed today; nil when nothing has.
func (p *Posted) Edition(code string) *Edition {
	if m := p.things[code]; m != nil {
		return m.editionOf(p)
	}
	return nil
}

// all makes every edition there is.
func (p *Posted) all() map[string]*Edition {
	codes := slices.Sorted(maps.Keys(p.things))
	editions := make([]*Edition, len(codes))
	var next atomic.Int64
	var pool sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(codes); i = int(next.Add(1)) - 1 {
				editions[i] = p.Edition(codes[i])
			}
		})
	}
	pool.Wait()
	out := make(map[string]*Edition, len(codes))
	for i, code := range codes {
		if !editions[i].Undrawn {
			out[code] = editions[i]
		}
	}
	return out
}

// History is every version of everything, those of today included.
func (p *Posted) History() History { return p.whole() }

// Past is every version that earlier builds made.
func (p *Posted) Past() History { return p.past }

// Versions are those of one code, in order of time, that of today included.
func (p *Posted) Versions(code string) []Version {
	if m := p.things[code]; m != nil {
		return m.versionsOf(p)
	}
	return p.past[code]
}

// withToday adds the version of today to those of a code.
func (p *Posted) withToday(code string) []Version {
	if e := p.Edition(code); e != nil && !e.Undrawn {
		out, _ := History{code: p.past[code], BaseOf(code): p.past[BaseOf(code)]}.With(map[string]*Edition{code: e}, p.on)
		return out[code]
	}
	return p.past[code]
}

// of is the history of one code.
func (p *Posted) of(code string) History { return History{code: p.Versions(code)} }

// Version is the version of a code by its number.
func (p *Posted) Version(code, id string) Version { return p.of(code).Version(code, id) }

// On is [History.On] for one code.
func (p *Posted) On(code string, day vi.Date) (Version, bool) { return p.of(code).On(code, day) }

// Before is [History.Before] for one code.
func (p *Posted) Before(code string, day vi.Date) (Version, bool) {
	return p.of(code).before(code, day, p.past.older(day))
}

// Stands tells whether a sheet that wears a version says what the one of today does.
func (p *Posted) Stands(code, id string) bool {
	e := p.Edition(code)
	return e != nil && p.of(code).stands(code, id, e.Version)
}

// Forms are the codes of the sheets that wore one version together when versions were
// counted in the former way; nil for a version of the text, which one sheet wears.
func (p *Posted) Forms(code, id string) (out []string) {
	for _, c := range p.forms[code] {
		if slices.ContainsFunc(p.Versions(c), func(v Version) bool { return v.Same == id }) {
			out = append(out, c)
		}
	}
	return out
}
