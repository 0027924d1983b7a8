package site

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// RoundRow is a row of a collection and its days as they really are: holidays as the row says,
// then the days that the record changes.
type RoundRow struct {
	*record.Round
	Policy *Policy
	Days   []RoundDay // in order of the days that the row names
}

// RoundDay is one day of a row.
type RoundDay struct {
	Was       vi.Date // the day that the row names
	On        vi.Date // the day on which it is
	Off       bool    // it is not at all
	Undecided bool    // On may be off too: the days off of Tết are decided in autumn
	Why       string  // why it is not, or not on that day; "" for a day like any other
}

// Held tells whether people can be told that it is on that day.
func (d RoundDay) Held() bool { return !d.Off && !d.Undecided }

// Rounds are the rows of a collection with their days.
func (p *Policy) Rounds(s *Site) (out []*RoundRow) {
	holidays, open := s.Config.OfficeHolidays(), s.DaysInDoubt()
	for i := range p.Policy.Rounds {
		row := &RoundRow{Round: &p.Policy.Rounds[i], Policy: p}
		for _, day := range row.Round.Days() {
			row.Days = append(row.Days, row.day(day, holidays, open, p.RoundChanges))
		}
		row.join()
		out = append(out, row)
	}
	return out
}

// day is what becomes of a day that the row names. What the record says of it stands above
// what it says of holidays. Only what moves over or onto a day of which nobody knows whether it
// is off waits for word: the day after a holiday that is sure is sure, whatever lies before it.
func (r *RoundRow) day(day vi.Date, holidays vi.Holidays, open map[vi.Date]bool, changes []record.RoundChange) RoundDay {
	out := RoundDay{Was: day, On: day}
	if why := holidays.Off[day]; why != "" {
		switch r.OnDayOff {
		case record.RoundDropped:
			out.Off, out.Why = true, why
		case record.RoundNextDay:
			out.Why = why
			for holidays.Off[out.On] != "" {
				out.Undecided = out.Undecided || open[out.On]
				out.On = out.On.AddDays(1)
			}
			out.Undecided = out.Undecided || open[out.On]
		}
	}
	for _, c := range changes {
		if c.On.Date != day || c.Area != "" && record.AreaKey(c.Area) != record.AreaKey(r.Area) {
			continue
		}
		out = RoundDay{Was: day, On: cmp.Or(c.To.Date, day), Off: c.To.IsZero(), Why: c.Why}
	}
	return out
}

// join leaves one of two collections that days off put on one day.
func (r *RoundRow) join() {
	held := map[vi.Date]bool{}
	for _, moved := range []bool{false, true} { // a day's own collection stays
		for i := range r.Days {
			d := &r.Days[i]
			if d.Off || (d.On != d.Was) != moved {
				continue
			}
			d.Off = held[d.On]
			held[d.On] = true
		}
	}
}

// Next is the first day on which the row is known to come, from a day on; zero for none.
func (r *RoundRow) Next(from vi.Date) (next vi.Date) {
	for _, d := range r.Days {
		if d.Held() && !d.On.Before(from) && (next.IsZero() || d.On.Before(next)) {
			next = d.On
		}
	}
	return next
}

// Ended tells whether the row has no day any more.
func (r *RoundRow) Ended(on vi.Date) bool {
	return !slices.ContainsFunc(r.Days, func(d RoundDay) bool { return !d.Off && !d.On.Before(on) })
}

// CollectionAreas are the areas that have days, as the record first names them.
func (p *Policy) CollectionAreas() (out []string) {
	for _, r := range p.Policy.Rounds {
		if !slices.ContainsFunc(out, func(a string) bool { return record.AreaKey(a) == record.AreaKey(r.Area) }) {
			out = append(out, r.Area)
		}
	}
	return out
}

// PaydaysAhead are the next days on which something is paid out, at most n, as the calendar of
// the office has them.
func (s *Site) PaydaysAhead(p record.Payday, n int) (out []vi.Date) {
	holidays := s.Config.OfficeHolidays()
	for _, day := range p.Days() {
		on := p.Repeat.Settled(day, holidays)
		if !holidays.Working(on) {
			if p.DayOff != record.DayMoved && p.Repeat != "" {
				continue
			}
			if p.Repeat != "" {
				on = holidays.OnOrAfter(on)
			}
		}
		if !on.Before(s.Date) && len(out) < n && !slices.Contains(out, on) {
			out = append(out, on)
		}
	}
	return out
}

// checkRounds tells of collections and payments of which the holidays are not known, and of what is
// collected in an area no more.
func checkRounds(l *linker, p *Policy) {
	for i, r := range p.Policy.Rounds {
		if r.OnDayOff != "" && r.OnDayOff != record.RoundHeld {
			l.checkBeyond(p, "rounds."+itoa(i)+".until", record.Weekly, r.Until.Date)
		}
	}
	for i, x := range p.Paydays {
		l.checkBeyond(p, "paydays."+itoa(i)+".until", x.Repeat, x.Until.Date)
	}
	if l.site.states[&p.Base] != InForce {
		return
	}
	rows := p.Rounds(l.site)
	last := map[string]int{} // the last row of what is collected in an area
	for i, r := range rows {
		if at, had := last[r.of()]; !had || !r.Until.Before(rows[at].Until.Date) {
			last[r.of()] = i
		}
	}
	for i, r := range rows {
		if last[r.of()] == i && r.Until.Before(l.opt.Date) && r.Ended(l.opt.Date) {
			l.fault("W910", p, "rounds."+itoa(i)+".until", "day", r.Until.Short())
		}
	}
}

// of is what is collected, and in which area: rows that follow each other are of one.
func (r *RoundRow) of() string { return record.AreaKey(r.Area) + "/" + vi.Fold(r.What) }

var _ = checking(checkRounds)
