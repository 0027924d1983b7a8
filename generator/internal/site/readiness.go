package site

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/usage"
)

// A site is published on a ladder of two rungs.
//
//   - Must: without it people are sent nowhere: who the unit is, an office to file at with
//     its address, hours, desks and box, a line for each required role, no sample. A
//     release with one missing is refused; another build says what a release would refuse.
//   - Should: what most people come for: time, fee and place of the procedures used the
//     most. It is counted and stops nothing.

// MostUsed is how many procedures the second rung looks at.
const MostUsed = 100

// must is one thing of the first rung.
type must struct {
	met  bool
	what problem.Text
	code problem.Code // what a release says of it, when it is not met
	at   problem.Place
	args []string
	told bool   // another warning says so already
	in   string // the file to mend, where it is not that of the place
}

// Missing is a thing of the first rung that is not there, and the file to put it in; ""
// where no single one is.
type Missing struct {
	What problem.Text
	File string
}

// Lack is what the second rung lacks of one kind of fact.
type Lack struct {
	What       problem.Text
	Procedures []*Procedure // the most used first
}

// Readiness is how far a site has come.
type Readiness struct {
	Missing []Missing // things of the first rung
	Lacks   []Lack    // of the second, the most frequent first
	Looked  int       // procedures of the second rung

	all, met int
}

// Percent is how much of the ladder is there; 100 means all of it.
func (r Readiness) Percent() int {
	if r.all == 0 {
		return 0
	}
	return r.met * 100 / r.all
}

// Readiness counts what a release needs. Everything of the first rung counts as one, and
// so does each time, fee and place of the second.
func (s *Site) Readiness() Readiness {
	var r Readiness
	for _, m := range s.musts {
		r.count(m.met)
		if !m.met {
			r.Missing = append(r.Missing, Missing{m.what, cmp.Or(m.in, m.at.File)})
		}
	}
	list := s.MostUsed(MostUsed)
	r.Looked = len(list)
	for _, f := range sought {
		lack := Lack{What: f.what}
		for _, p := range list {
			known := f.known(p)
			r.count(known)
			if !known {
				lack.Procedures = append(lack.Procedures, p)
			}
		}
		if len(lack.Procedures) > 0 {
			r.Lacks = append(r.Lacks, lack)
		}
	}
	slices.SortStableFunc(r.Lacks, func(a, b Lack) int { return cmp.Compare(len(b.Procedures), len(a.Procedures)) })
	return r
}

func (r *Readiness) count(met bool) {
	r.all++
	if met {
		r.met++
	}
}

// sought are the facts of the second rung.
var sought = []struct {
	what  problem.Text
	known func(p *Procedure) bool
}{
	{aFee, func(p *Procedure) bool { return p.EveryWay(record.Way.FeeKnown) }},
	{aTime, func(p *Procedure) bool { return p.EveryWay(record.Way.TimeKnown) }},
	{aPlace, func(p *Procedure) bool {
		return p.Office != nil || (p.Receiving != "" && !record.Unknown(p.Receiving))
	}},
}

// MostUsed lists current procedures, the most used first: by what the record says, else by
// what the country counts. What nobody counted comes last, in order of names.
func (s *Site) MostUsed(n int) []*Procedure {
	var list []*Procedure
	uses := map[*Procedure]int{}
	for _, p := range s.Procedures {
		if p.State.Current() {
			list = append(list, p)
			uses[p] = UsesOf(p)
		}
	}
	slices.SortStableFunc(list, func(a, b *Procedure) int { return cmp.Compare(uses[b], uses[a]) })
	return list[:min(n, len(list))]
}

// OfLadder tells whether a fault says that something of the first rung is missing, and not
// that a record is wrong.
func OfLadder(code problem.Code) bool {
	return slices.Contains([]problem.Code{"E229", "E230", "E308", "E501", "E502"}, code)
}

// checkReady reports what is missing of the first rung: as a fault in a release, else as
// a warning that a release will be refused.
func (l *linker) checkReady() {
	l.site.musts = l.musts()
	for _, m := range l.site.musts {
		switch {
		case m.met || m.code == "E501" || (m.told && !l.opt.Release): // samples are told at each of them
		case l.opt.Release:
			l.found = append(l.found, problem.New(m.code, m.at, m.args...))
		case !l.cfg.Sample: // an illustration as a whole is no work in progress
			l.found = append(l.found, problem.New("W502", m.at, "lacking", problem.Both(m.what)))
		}
	}
}

// musts are all things of the first rung, in the order in which they are told.
func (l *linker) musts() (out []must) {
	c := l.cfg
	lacking := func(met bool, at problem.Place, what problem.Text) {
		out = append(out, must{met: met, what: what, code: "E502", at: at, args: []string{"lacking", problem.Both(what)}})
	}
	desks := slices.DeleteFunc(slices.Clone(l.site.Offices), func(o *Office) bool { return !o.HasDesks() })
	if c.table != nil { // else there is no config.toml, which is told
		reached := c.Phone.Digits != "" || c.Email != "" || slices.ContainsFunc(desks, func(o *Office) bool { return o.Phone.Digits != "" || o.Email != "" })
		lacking(reached, c.table.At("phone"), unitPhone)
		if len(desks) > 0 { // a number of the office will do, and its form is at hand
			out[len(out)-1].in = desks[0].File
		}
	}
	lacking(len(desks) > 0 || len(l.site.Procedures) == 0, problem.Place{File: ConfigFile}, someDesk)
	for _, o := range desks {
		lacking(o.Office.Address != "" && !record.Unknown(o.Office.Address), o.At("address"), ofOffice(officeAddress, o))
		out[len(out)-1].told = true // W316 or E106
		lacking(len(o.Hours) > 0, o.At("name"), ofOffice(officeHours, o))
		if o.OneStop {
			out = append(out, must{met: len(o.Desks) > 0, what: ofOffice(officeDesks, o), code: "E229", at: o.At("one_stop")},
				must{met: len(o.Boxes) > 0, what: ofOffice(officeBoxes, o), code: "E230", at: o.At("one_stop")})
		}
		out = append(out, l.lines(o)...)
	}
	return append(out, must{met: !l.samples(), what: someSample, code: "E501"})
}

// lines are the hotlines that an office with desks must have: one for each required role
// (plan V.2: the reporting line, the inspection team, the leader at the desk).
func (l *linker) lines(o *Office) (out []must) {
	at := "desks"
	if o.OneStop {
		at = "one_stop"
	}
	for i := range l.cfg.HotlineRoles {
		role := &l.cfg.HotlineRoles[i]
		if !role.Required {
			continue
		}
		has := slices.ContainsFunc(o.Hotlines, func(h *Hotline) bool { return h.Role == role })
		what := problem.Text{Vi: lineFor.Vi + role.Name, En: lineFor.En + role.Name}
		draft := l.draftLine(string(role.ID))
		if draft != "" {
			what = problem.Text{Vi: what.Vi + inDraft.Vi + draft, En: what.En + inDraft.En + draft}
		}
		out = append(out, must{met: has, what: what, code: "E308", at: o.At(at), args: []string{"role", role.Name, "id", string(role.ID), "office", o.ID}, in: draft})
	}
	return out
}

// draftLine is the file of a hotline in that role that waits for its facts.
func (l *linker) draftLine(role string) string {
	for _, r := range l.site.Drafts {
		if h, ok := r.(*record.Hotline); ok && h.Role == role {
			return record.Of(r).File
		}
	}
	return ""
}

// samples tells whether anything of the site is an illustration.
func (l *linker) samples() bool {
	return l.cfg.Sample || slices.ContainsFunc(l.all, func(r record.Record) bool { return record.Of(r).Sample })
}

func ofOffice(what problem.Text, o *Office) problem.Text {
	return problem.Text{Vi: what.Vi + o.Name, En: what.En + o.Name}
}

// UsesOf is how often what a record describes is used: by its own count, else by that of the whole
// country; 0 when nobody counted.
func UsesOf(r record.Record) int {
	k := record.Of(r).Kind
	if k.Uses == "" {
		return 0
	}
	return cmp.Or(record.NumberOf(r, k.Uses), usage.Of(record.TextOf(r, k.Code)))
}
