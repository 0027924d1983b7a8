package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// State says how a record stands on the day of the build.
type State int

// The states, in the order in which a citizen cares.
const (
	InForce State = iota
	Upcoming
	Expired
	Replaced // expired, and another takes its place
	Abolished
)

// Current tells whether the record belongs in lists and search on the day.
func (s State) Current() bool { return s == InForce || s == Upcoming }

// StateOn is how a record alone stands on a day, by the period that its kind's row
// names. A last day is still in force.
func StateOn(r record.Record, on vi.Date) State {
	from, until := record.Days(r)
	return StateWithin(from, until, on)
}

// StateWithin is how what holds from one day to the end of another stands on a day; a day that
// is zero sets no bound.
func StateWithin(from, until, on vi.Date) State {
	switch {
	case !until.IsZero() && until.Before(on):
		return Expired
	case !from.IsZero() && from.After(on):
		return Upcoming
	}
	return InForce
}

// StateOf is how a record of the site stands on the site's day, with what other records
// say of it: replaced, abolished. It answers for drafts and strangers by their own days.
func (s *Site) StateOf(r record.Record) State {
	if state, known := s.states[record.Of(r)]; known {
		return state
	}
	return StateOn(r, s.Date)
}

// StateNamed is how the record of a file name stands; one that the site has not read
// stands as its own days say.
func (s *Site) StateNamed(kind *record.Kind, id string, unread record.Record) State {
	if shelf := s.index.byName[kind.Name]; shelf != nil && shelf.byID[id] != nil {
		return s.StateOf(shelf.byID[id])
	}
	return StateOn(unread, s.Date)
}

// Published lists the records that belong in lists on the day, by address: all but
// those that no longer apply. Of some kinds lists tell what is over; those stay.
func (s *Site) Published() []*record.Base { return s.published }

// publish keeps the records that still apply.
func (l *linker) publish() {
	for _, r := range l.all {
		b := record.Of(r)
		if b.Kind.Period.Stays || l.site.states[b].Current() {
			l.site.published = append(l.site.published, b)
		}
	}
	slices.SortFunc(l.site.published, func(a, b *record.Base) int { return strings.Compare(a.Address(), b.Address()) })
}
