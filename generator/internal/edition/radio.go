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

// aloud are the facts that a segment tells its listeners: fields that say so, the body of
// what is read out, and where to go. A new wording of a step or another legal basis makes
// no script wrong.
func aloud(r record.Record, key string) bool {
	f, ok := record.Of(r).Kind.Field(key)
	return ok && f.Aloud || key == "body" || key == "@office"
}

// StaleRadios holds every segment against the records it explains. What a segment was
// written from is, in this order: the version that its based_on names; the last one
// that a build had before the day it was written; the first one of the history.
func StaleRadios(s *site.Site, h History) (out []Stale) {
	told := map[string]bool{}
	for _, r := range s.Radios {
		for _, x := range r.Explains {
			told[Code(x)] = true
		}
	}
	all := gather(s, told)
	for _, r := range s.Radios {
		out = append(out, StaleRadio(s, h, all, r)...)
	}
	return out
}

// StaleRadio does the same for one segment, with editions made before.
func StaleRadio(s *site.Site, h History, all map[string]*Edition, r *site.Radio) (out []Stale) {
	for i, x := range r.Explains {
		if st, stale := staleOne(s, h, all, r, x); stale {
			st.Index = i
			out = append(out, st)
		}
	}
	return out
}

func staleOne(s *site.Site, h History, all map[string]*Edition, r *site.Radio, x record.Record) (Stale, bool) {
	st := Stale{Radio: r, Record: x, Code: Code(x)}
	k := record.Of(x).Kind
	switch {
	case k.Sheet.Table != "":
		return staleLine(h, all[k.Sheet.Table], st)
	case !k.Posted() && !k.Period.Stays:
		return staleEnd(s, st)
	}
	now := all[st.Code]
	if now == nil {
		return st, false
	}
	st.Version = now.Version
	if old, ok := h.writtenFrom(r, st.Code); ok && old.ID != now.Version {
		for _, c := range changes(old, now) {
			if aloud(x, c.key) {
				if c.key == "ways" {
					c.Name = "Thời hạn, phí, lệ phí"
					c.Old, c.New = apart(c.Old, c.New), apart(c.New, c.Old)
				}
				st.Changes = append(st.Changes, c.Change)
			}
		}
		st.Since = h.changedAfter(st.Code, old, s.Date)
	}
	state, end := s.StateOf(x), lastDay(x)
	ended := k.Period.Told && (state == site.Expired || state == site.Replaced)
	if ended && !end.IsZero() && !end.Before(r.Written.Date) && r.BasedOnVersion(st.Code) != now.Version {
		st.Changes = append(st.Changes, Change{"Tình trạng", "còn hiệu lực", "hết hiệu lực từ ngày " + end.AddDays(1).Short()})
		st.Since = earlier(st.Since, end.AddDays(1))
	}
	return st, len(st.Changes) > 0
}

// apart leaves out of a list what the other has too.
func apart(list, other string) string {
	const and = "; "
	theirs := strings.Split(other, and)
	return strings.Join(slices.DeleteFunc(strings.Split(list, and), func(x string) bool { return slices.Contains(theirs, x) }), and)
}

// staleEnd looks at the one thing that is known of a record without a history: its last
// day.
func staleEnd(s *site.Site, st Stale) (Stale, bool) {
	end := lastDay(st.Record)
	if end.IsZero() || !end.Before(s.Date) || end.Before(st.Radio.Written.Date) {
		return st, false
	}
	st.Since = end.AddDays(1)
	st.Changes = []Change{{"Tình trạng", "còn hiệu lực", "hết hiệu lực từ ngày " + st.Since.Short()}}
	return st, true
}

func lastDay(r record.Record) vi.Date {
	_, until := record.Days(r)
	return until
}

// staleLine looks for a record in the table of all records of its kind, where it is one fact.
func staleLine(h History, now *Edition, st Stale) (Stale, bool) {
	b := record.Of(st.Record)
	st.Code = b.Kind.Sheet.Table
	if now == nil {
		return st, false
	}
	st.Version = now.Version
	old, ok := h.writtenFrom(st.Radio, st.Code)
	if !ok || old.ID == now.Version {
		return st, false
	}
	field, _ := b.Kind.Field(b.Kind.Sheet.Line)
	words, _ := field.Public()
	for _, c := range changes(old, now) {
		if c.key == b.ID {
			c.Name = words.Vi
			st.Changes = append(st.Changes, c.Change)
		}
	}
	st.Since = h.changedAfter(st.Code, old, vi.Date{})
	return st, len(st.Changes) > 0
}

func earlier(a, b vi.Date) vi.Date {
	if a.IsZero() || b.Before(a) {
		return b
	}
	return a
}

// writtenFrom is the version that a segment tells.
func (h History) writtenFrom(r *site.Radio, code string) (Version, bool) {
	list := h[code]
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
func (h History) changedAfter(code string, old Version, today vi.Date) vi.Date {
	list := h[code]
	i := slices.IndexFunc(list, func(v Version) bool { return v.ID == old.ID })
	if i >= 0 && i+1 < len(list) {
		return list[i+1].Since
	}
	return today
}

// keyed is a change with the key of its fact.
type keyed struct {
	Change
	key string
}

// changes is [Changes] with keys.
func changes(old Version, now *Edition) (out []keyed) {
	for _, f := range now.Facts {
		one := &Edition{Facts: []Fact{f}}
		mark := Version{}
		for _, m := range old.Marks {
			if m.Key == f.Key {
				mark.Marks = append(mark.Marks, m)
			}
		}
		for _, c := range Changes(mark, one) {
			out = append(out, keyed{c, f.Key})
		}
	}
	for _, m := range old.Marks {
		if !slices.ContainsFunc(now.Facts, func(f Fact) bool { return f.Key == m.Key }) {
			out = append(out, keyed{Change{nameOf(m, now), m.Show, ""}, m.Key})
		}
	}
	return out
}

// Text is the change in words: "Phí, lệ phí: 8.000 đồng → 10.000 đồng".
func (c Change) Text() string {
	switch {
	case c.Old == "" && c.New == "" || c.Old == c.New:
		return c.Name
	case c.Old == "":
		return c.Name + ": thêm " + c.New
	case c.New == "":
		return c.Name + ": bỏ " + c.Old
	}
	return c.Name + ": " + c.Old + " → " + c.New
}

// Words are all changes in one line.
func (s Stale) Words() string {
	out := make([]string, len(s.Changes))
	for i, c := range s.Changes {
		out[i] = c.Text()
	}
	return strings.Join(out, "; ")
}

// RadioProblems warns of every segment that tells what is no longer so.
func RadioProblems(s *site.Site, h History) (found problem.List) {
	for _, st := range StaleRadios(s, h) {
		found = append(found, problem.New("W810", st.Radio.At("explains."+strconv.Itoa(st.Index)), "record", vi.Truncate(st.Record.Title(), 80),
			"since", cmp.Or(st.Since, s.Date).Short(), "changes", st.Words(), "version", cmp.Or(st.Code, record.Of(st.Record).ID)+"-"+cmp.Or(st.Version, "000000")))
	}
	return found
}
