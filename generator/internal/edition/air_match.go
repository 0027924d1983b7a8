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

// nearness are the ways in which a broadcast of today is one that was noted, the surest
// first: an office that changes the time has not made another broadcast.
var nearness = []func(e *Event, run *site.Run) bool{
	func(e *Event, r *site.Run) bool {
		return e.station == r.Station.ID && e.on == r.On.Date && e.at == r.At.String()
	},
	func(e *Event, r *site.Run) bool { return e.station == r.Station.ID && e.on == r.On.Date },
	func(e *Event, r *site.Run) bool { return e.station == r.Station.ID && e.at == r.At.String() },
	func(e *Event, r *site.Run) bool { return e.on == r.On.Date && e.at == r.At.String() },
	func(e *Event, r *site.Run) bool { return e.station == r.Station.ID },
}

// match finds the number of each broadcast of a segment, or gives it one.
func (a *Air) match(s *site.Site, r *site.Radio, names []string) {
	runs := slices.Clone(r.Runs)
	slices.SortStableFunc(runs, func(x, y *site.Run) int {
		return cmp.Or(x.On.Compare(y.On.Date), strings.Compare(x.At.String(), y.At.String()), strings.Compare(x.Station.ID, y.Station.ID))
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
		live = a.take(runs, live, near)
	}
	a.take(runs, gone, nearness[0]) // it was dropped, and is back
	for _, run := range runs {
		if e := a.of[run]; e != nil {
			e.follow(s, run)
			continue
		}
		e := &Event{segment: names[0], noted: s.Date, UID: a.fresh(names[0], run), Modified: midnight(later(r.Written.Date, r.ReviewedOn.Date))}
		e.place(run)
		e.move, e.words = digestsOf(s, run)
		a.events = append(a.events, e)
		a.of[run] = e
	}
}

// take gives events to the broadcasts that are near, and returns those left.
func (a *Air) take(runs []*site.Run, events []*Event, near func(*Event, *site.Run) bool) []*Event {
	for _, run := range runs {
		if a.of[run] != nil {
			continue
		}
		best := -1
		for i, e := range events {
			if near(e, run) && (best < 0 || apart(e, run) < apart(events[best], run)) {
				best = i
			}
		}
		if best >= 0 {
			a.of[run] = events[best]
			events = slices.Delete(slices.Clone(events), best, best+1)
		}
	}
	return events
}

// apart is how far a broadcast would have moved, in days.
func apart(e *Event, run *site.Run) int {
	return max(run.On.DaysUntil(e.on), e.on.DaysUntil(run.On.Date))
}

// fresh is a number that no broadcast has or had. The first broadcasts of a segment have the same
// in every build, book or none.
func (a *Air) fresh(segment string, run *site.Run) string {
	for n := 1; ; n++ {
		uid := number(a.site, "lan/"+segment+"/"+run.Station.ID+"/"+run.On.String()+"/"+strconv.Itoa(n))
		if !slices.ContainsFunc(a.events, func(e *Event) bool { return e.UID == uid }) {
			return uid
		}
	}
}

// follow notes what has changed of a broadcast that is known.
func (e *Event) follow(s *site.Site, run *site.Run) {
	move, words := digestsOf(s, run)
	if !e.gone && e.move == move && e.words == words && e.station == run.Station.ID {
		return
	}
	if e.gone || e.move != move {
		e.Sequence++
	}
	if next := midnight(s.Date); next.After(e.Modified) {
		e.Modified = next
	} else {
		e.Modified = e.Modified.Add(time.Second) // the second change of a day is a later one
	}
	e.place(run)
	e.move, e.words, e.gone, e.noted = move, words, false, s.Date
}

func (e *Event) place(run *site.Run) {
	e.station, e.on, e.at = run.Station.ID, run.On.Date, run.At.String()
}

func midnight(d vi.Date) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// digestsOf are of when and where a broadcast is, and of all else that a calendar says of it.
func digestsOf(s *site.Site, run *site.Run) (move, words string) {
	r := run.Radio
	var days strings.Builder
	for _, list := range [][]vi.Date{run.Days, run.Silent} {
		for _, d := range list {
			days.WriteString(d.String() + " ")
		}
		days.WriteString("/")
	}
	move = strings.Join([]string{run.At.String(), days.String(), run.Station.Name, strconv.Itoa(r.SlotSeconds())}, "\n")
	words = strings.Join([]string{r.Name, r.Summary, r.Plan.Name, site.Absolute(string(s.Config.BaseURL), r.Base.Address())}, "\n")
	return digest(move)[:markDigits], digest(words)[:markDigits]
}
