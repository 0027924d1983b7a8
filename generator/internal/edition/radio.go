package edition

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Stale is a record that is no longer as a radio segment tells it.
type Stale struct {
	Radio   *site.Radio
	Index   int // in the segment's explains
	Record  record.Record
	Code    string
	Version string  // of today
	Since   vi.Date // the day of the first build with the change
	Changes []Change
}

// aloud tells whether a segment tells its listeners of a part of a record's sheet. A new
// wording of a step or another legal basis makes no script wrong. A kind whose sheet is
// of its own design names the parts in its row; on one of facts each stands under the
// citizens' words of its field.
func aloud(r record.Record, key string) bool {
	k := record.Of(r).Kind
	if k.Sheet.Aloud == nil {
		return saidAloud(k, func(f record.Field) string { words, _ := f.Public(); return words.Vi }, key)
	}
	return slices.ContainsFunc(k.Sheet.Aloud, func(told string) bool {
		return same(told, key) || strings.HasPrefix(key, told+"/") || strings.HasSuffix(key, "/"+told)
	})
}

// formerlyAloud does the same for the keys of the former way.
func formerlyAloud(r record.Record, key string) bool {
	return key == "@office" || saidAloud(record.Of(r).Kind, func(f record.Field) string { return f.Key }, key)
}

// saidAloud finds the field that has a name; what has none is what is read out whole.
func saidAloud(k *record.Kind, name func(record.Field) string, key string) bool {
	for _, f := range record.FieldsOf(k) {
		if same(name(f), key) {
			return f.Aloud
		}
	}
	return key == "body" || key == TitlePart || key == RestPart
}

// StaleRadios holds every segment against the records it explains. What a segment was
// written from is, in this order: the version that its based_on names; the last one
// that a build had before the day it was written; the first one of the history.
func StaleRadios(s *site.Site, p *Posted) (out []Stale) {
	for _, r := range s.Radios {
		out = append(out, StaleRadio(s, p, r)...)
	}
	return out
}

// StaleRadio does the same for one segment.
func StaleRadio(s *site.Site, p *Posted, r *site.Radio) (out []Stale) {
	for i, x := range r.Explains {
		if st, stale := staleOne(s, p, r, x); stale {
			st.Index = i
			out = append(out, st)
		}
	}
	return out
}

func staleOne(s *site.Site, p *Posted, r *site.Radio, x record.Record) (Stale, bool) {
	st := Stale{Radio: r, Record: x, Code: Code(x)}
	k := record.Of(x).Kind
	switch {
	case k.Sheet.Table != "":
		return staleLine(p, st)
	case !record.Posted(x):
		st.Code = watchedCode(x)
	}
	now := p.Edition(st.Code)
	if now == nil || now.Undrawn {
		return st, false
	}
	st.Version = now.Version
	if old, ok := p.writtenFrom(r, st.Code); ok && !p.Stands(st.Code, old.ID) {
		st.Changes = p.tell(slices.DeleteFunc(p.changes(st.Code, old), func(c keyed) bool {
			return record.Posted(x) && !aloud(x, c.key) && (old.Printed || !formerlyAloud(x, c.key))
		}))
		st.Since = p.changedAfter(st.Code, old, s.Date)
	}
	state, end := s.StateOf(x), lastDay(x)
	ended := k.Period.Told && (state == site.Expired || state == site.Replaced)
	if ended && !end.IsZero() && !end.Before(r.Written.Date) && !p.Stands(st.Code, r.BasedOnVersion(st.Code)) {
		st.Changes = append(st.Changes, p.ended(end))
		st.Since = earlier(st.Since, end.AddDays(1))
	}
	if len(st.Changes) == 0 && !record.Posted(x) && !k.Period.Stays {
		return staleEnd(p, s, st)
	}
	return st, len(st.Changes) > 0
}

// ended is the change of a record whose last day is over.
func (p *Posted) ended(last vi.Date) Change {
	english := p.words.In(words.English)
	return Change{Name: p.words.Say("check.state"), Text: p.words.Say("check.ended_from", "day", last.AddDays(1)),
		English: line(english.Say("check.state"), english.Say("check.ended_from", "day", last.AddDays(1)))}
}

// staleEnd looks at the last day of a record that nobody posts.
func staleEnd(p *Posted, s *site.Site, st Stale) (Stale, bool) {
	end := lastDay(st.Record)
	if end.IsZero() || !end.Before(s.Date) || end.Before(st.Radio.Written.Date) {
		return st, false
	}
	st.Since = end.AddDays(1)
	st.Changes = []Change{p.ended(end)}
	return st, true
}

func lastDay(r record.Record) vi.Date {
	_, until := record.Days(r)
	return until
}

// staleLine looks for a record in the table of all records of its kind, where it is one
// part, under its title.
func staleLine(p *Posted, st Stale) (Stale, bool) {
	b := record.Of(st.Record)
	st.Code = b.Kind.Sheet.Table
	now := p.Edition(st.Code)
	if now == nil || now.Undrawn {
		return st, false
	}
	st.Version = now.Version
	old, ok := p.writtenFrom(st.Radio, st.Code)
	if !ok || p.Stands(st.Code, old.ID) {
		return st, false
	}
	field, _ := b.Kind.Field(b.Kind.Sheet.Line)
	heading, _ := field.Public()
	of := slices.DeleteFunc(p.changes(st.Code, old), func(c keyed) bool {
		last := c.key[strings.LastIndexByte(c.key, '/')+1:]
		return c.key != b.ID && !same(last, st.Record.Title())
	})
	for i := range of {
		of[i].Name, of[i].english = heading.Vi, heading.En
	}
	st.Changes = p.tell(of)
	st.Since = p.changedAfter(st.Code, old, vi.Date{})
	return st, len(st.Changes) > 0
}

func earlier(a, b vi.Date) vi.Date {
	if a.IsZero() || b.Before(a) {
		return b
	}
	return a
}

// writtenFrom is the version that a segment tells.
func (p *Posted) writtenFrom(r *site.Radio, code string) (Version, bool) {
	list := p.Versions(code)
	if id := r.BasedOnVersion(code); id != "" {
		if i := slices.IndexFunc(list, func(v Version) bool { return v.ID == id }); i >= 0 {
			return list[i], true
		}
	}
	var out Version
	for i, v := range list {
		if i == 0 || v.Since.Before(r.Written.Date) {
			out = v
		}
	}
	return out, len(list) > 0
}

// changedAfter is the day of the version after the old one; a change that no build has
// seen yet is of today.
func (p *Posted) changedAfter(code string, old Version, today vi.Date) vi.Date {
	list := p.past[code]
	i := slices.IndexFunc(list, func(v Version) bool { return v.ID == old.ID })
	for i++; i > 0 && i < len(list); i++ {
		if list[i].Same != old.ID {
			return list[i].Since
		}
	}
	return today
}

// Said are all changes in one line, in both languages; the first is the site's own.
func (s Stale) Said() problem.Text {
	english := make([]string, len(s.Changes))
	for i, c := range s.Changes {
		english[i] = c.English
	}
	return problem.Text{Vi: s.Words(), En: strings.Join(english, "; ")}
}

// Words are all changes in one line.
func (s Stale) Words() string {
	out := make([]string, len(s.Changes))
	for i, c := range s.Changes {
		out[i] = c.Line()
	}
	return strings.Join(out, "; ")
}

// RadioProblems warns of every segment that tells what is no longer so. had are the faults of
// the site: a value that cannot be read has not changed, be it in the record that is told of or
// in an office that its answers are taken from. Nothing is asked until it is mended.
func RadioProblems(s *site.Site, p *Posted, had problem.List) (found problem.List) {
	segments := map[string]bool{}
	for _, r := range s.Radios {
		segments[record.Of(r).File] = true
	}
	if slices.ContainsFunc(had, func(x problem.Problem) bool { return x.Severity() == problem.Error && !segments[x.File] }) {
		return nil
	}
	for _, st := range StaleRadios(s, p) {
		found = append(found, problem.New("W810", st.Radio.At("explains."+strconv.Itoa(st.Index)), "record", vi.Truncate(st.Record.Title(), 80),
			"since", cmp.Or(st.Since, s.Date).Short(), "changes", problem.Both(st.Said()), "version", cmp.Or(st.Code, record.Of(st.Record).ID)+"-"+cmp.Or(st.Version, "000000")))
	}
	return found
}
