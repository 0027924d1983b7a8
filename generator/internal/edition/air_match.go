package edition

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// moment is what a calendar has an event of: a broadcast, a row of a session or of a collection.
type moment struct {
	of          any    // whose event it is
	station     string // where it is
	on          vi.Date
	at          string
	move, words string    // digests of when and where it is, and of all else that is said of it
	written     time.Time // the last change that it tells itself
}

// nearness are the ways in which a moment of today is one that was noted, the surest
// first: an office that changes the time has not made another broadcast.
var nearness = []func(e *Event, m *moment) bool{
	func(e *Event, m *moment) bool { return e.station == m.station && e.on == m.on && e.at == m.at },
	func(e *Event, m *moment) bool { return e.station == m.station && e.on == m.on },
	func(e *Event, m *moment) bool { return e.station == m.station && e.at == m.at },
	func(e *Event, m *moment) bool { return e.on == m.on && e.at == m.at },
	func(e *Event, m *moment) bool { return e.station == m.station },
}

// match finds the number of each moment of a record, or gives it one. names are those that
// the record has or had in this book, the first one first.
func (a *Air) match(s *site.Site, names []string, moments []*moment) {
	slices.SortStableFunc(moments, func(x, y *moment) int {
		return cmp.Or(x.on.Compare(y.on), strings.Compare(x.at, y.at), strings.Compare(x.station, y.station))
	})
	var live, gone []*Event
	for _, e := range a.events {
		switch {
		case !slices.Contains(names, e.segment):
		case e.gone:
			gone = append(gone, e)
		default:
			live = append(live, e)
		}
	}
	for _, near := range nearness {
		live = a.take(moments, live, near)
	}
	a.take(moments, gone, nearness[0]) // it was dropped, and is back
	for _, m := range moments {
		if e := a.of[m.of]; e != nil {
			e.follow(s, m)
			continue
		}
		e := &Event{segment: names[0], noted: s.Date, UID: a.fresh(names[0], m), Modified: m.written}
		e.place(m)
		e.move, e.words = m.move, m.words
		a.events = append(a.events, e)
		a.of[m.of] = e
	}
}

// take gives events to the moments that are near, and returns those left.
func (a *Air) take(moments []*moment, events []*Event, near func(*Event, *moment) bool) []*Event {
	for _, m := range moments {
		if a.of[m.of] != nil {
			continue
		}
		best := -1
		for i, e := range events {
			if near(e, m) && (best < 0 || apart(e, m) < apart(events[best], m)) {
				best = i
			}
		}
		if best >= 0 {
			a.of[m.of] = events[best]
			events = slices.Delete(slices.Clone(events), best, best+1)
		}
	}
	return events
}

// apart is how far a moment would have moved, in days.
func apart(e *Event, m *moment) int {
	return max(m.on.DaysUntil(e.on), e.on.DaysUntil(m.on))
}

// fresh is a number that no moment has or had. The first moments of a record have the same
// in every build, book or none.
func (a *Air) fresh(segment string, m *moment) string {
	for n := 1; ; n++ {
		uid := number(a.site, "lan/"+segment+"/"+m.station+"/"+m.on.String()+"/"+strconv.Itoa(n))
		if !slices.ContainsFunc(a.events, func(e *Event) bool { return e.UID == uid }) {
			return uid
		}
	}
}

// follow notes what has changed of a moment that is known.
func (e *Event) follow(s *site.Site, m *moment) {
	if !e.gone && e.move == m.move && e.words == m.words && e.station == m.station {
		return
	}
	if e.gone || e.move != m.move {
		e.Sequence++
	}
	if next := midnight(s.Date); next.After(e.Modified) {
		e.Modified = next
	} else {
		e.Modified = e.Modified.Add(time.Second) // the second change of a day is a later one
	}
	e.place(m)
	e.move, e.words, e.gone, e.noted = m.move, m.words, false, s.Date
}

func (e *Event) place(m *moment) {
	e.station, e.on, e.at = m.station, m.on, m.at
}

func midnight(d vi.Date) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// digests are of when and where a moment is, and of all else that a calendar says of it.
func digests(move, words []string) (string, string) {
	return digest(strings.Join(move, "\n"))[:markDigits], digest(strings.Join(words, "\n"))[:markDigits]
}

// runsOf are the broadcasts of a segment.
func runsOf(s *site.Site, r *site.Radio) (out []*moment) {
	for _, run := range r.Runs {
		m := &moment{of: run, station: run.Station.ID, on: run.On.Date, at: run.At.String(), written: midnight(later(r.Written.Date, r.ReviewedOn.Date))}
		m.move, m.words = digestsOf(s, run)
		out = append(out, m)
	}
	return out
}

func digestsOf(s *site.Site, run *site.Run) (move, words string) {
	r := run.Radio
	var days strings.Builder
	for _, list := range [][]vi.Date{run.Days, run.Silent} {
		for _, d := range list {
			days.WriteString(d.String() + " ")
		}
		days.WriteString("/")
	}
	return digests([]string{run.At.String(), days.String(), run.Station.Name, strconv.Itoa(r.SlotSeconds())},
		[]string{r.Name, r.Summary, r.Plan.Name, site.Absolute(string(s.Config.BaseURL), r.Base.Address())})
}
