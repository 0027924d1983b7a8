package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Session is a session record with what it refers to, its days as they are really held.
type Session struct {
	*record.Session
	Office   *Office
	Hotlines []*Hotline
	About    []record.Record
	Rows     []*SittingRow // one for each row of the record, in its order
	Sittings []*Sitting    // of all rows, in order of time, those that are not held too
}

// SittingRow is a row of a session and its days, as a calendar has them: a repeat with what
// is otherwise.
type SittingRow struct {
	*record.Sitting
	Session  *Session
	Place    int // in the record
	Sittings []*Sitting
}

// Sitting is one meeting.
type Sitting struct {
	Row         *SittingRow
	Usual       vi.Date // the day on which its row has it, for who knows no days off
	Was         vi.Date // the day on which its row has it, by the calendar of the office
	On          vi.Date // the day on which it is held
	From, To    vi.Clock
	Host, Where string
	Off         bool    // it is not held at all
	Instead     vi.Date // of one that is off: the day on which it is held
	joined      bool    // another meeting of the day takes its place
	Why         string  // why it is not held, or not as its row says
}

// Moved tells whether the meeting is on another day than its row says.
func (s *Sitting) Moved() bool { return s.On != s.Was }

// Away tells whether the meeting is in another house than that of its office, which its address
// says, or the change of its place.
func (s *Sitting) Away() bool {
	return s.Session().Session.Away != "" || s.Where != s.Session().Session.Place
}

// Changed tells whether the meeting is not what its row says.
func (s *Sitting) Changed() bool { return s.Why != "" }

// Session is whose meeting it is.
func (s *Sitting) Session() *Session { return s.Row.Session }

var (
	_ = typed(func(r *record.Session) *Session { return &Session{Session: r} })
	_ = linking(linkSession)
	_ = checking(checkSession)
)

// linkSession finds what a session names, then the days on which it is held.
func linkSession(l *linker, s *Session) {
	s.Office = referred[*Office](l, s, "office")
	s.Hotlines = referredAll[*Hotline](l, s, "hotlines", len(s.Session.Hotlines))
	s.About = referredAll[record.Record](l, s, "about", len(s.Session.About))
	if s.Office != nil {
		s.Office.Sessions = append(s.Office.Sessions, s)
	}
	holidays := l.cfg.OfficeHolidays()
	for i := range s.Session.Sittings {
		row := &SittingRow{Sitting: &s.Session.Sittings[i], Session: s, Place: i}
		for _, day := range row.Days() {
			row.Sittings = append(row.Sittings, row.sitting(day, holidays))
		}
		s.Rows = append(s.Rows, row)
	}
	s.join()
	for _, row := range s.Rows {
		for _, x := range row.Sittings {
			if !x.joined {
				s.Sittings = append(s.Sittings, x)
			}
			if x.Moved() && x.Why != "" { // whoever knows the usual day looks there
				s.Sittings = append(s.Sittings, &Sitting{Row: row, Was: x.Was, On: x.Was, From: row.From.Clock, To: row.To.Clock, Host: x.Host, Where: s.Session.Place, Off: true, Why: x.Why, Instead: x.On})
			}
		}
	}
	inTime(s.Sittings)
	if day := l.opt.Date; s.Answers(day) || l.site.states[&s.Base] == Expired && s.Next(day) != nil {
		l.site.states[&s.Base] = InForce
	}
}

// join leaves one of the meetings that days off put together: a Saturday's and a Sunday's that
// move to Monday are held with Monday's own when hour, host and house are the same.
func (s *Session) join() {
	type moment struct {
		on          vi.Date
		from, to    vi.Clock
		host, where string
	}
	held := map[moment]bool{}
	for _, moved := range []bool{false, true} { // a day's own meeting stays
		for _, row := range s.Rows {
			for _, x := range row.Sittings {
				if x.Off || x.Moved() != moved {
					continue
				}
				at := moment{x.On, x.From, x.To, x.Host, x.Where}
				x.joined = moved && held[at]
				x.Off = x.joined
				held[at] = true
			}
		}
	}
}

// sitting is the meeting that the row has on a day: as the row says, unless the calendar
// says otherwise; what the record says of that day stands above both.
func (r *SittingRow) sitting(day vi.Date, holidays vi.Holidays) *Sitting {
	s := r.Session
	settled := r.Repeat.Settled(day, holidays)
	out := &Sitting{Row: r, Usual: day, Was: settled, On: settled, From: r.From.Clock, To: r.To.Clock, Host: cmp.Or(r.Host, s.Host), Where: s.Session.Place}
	if why := r.offOn(settled, holidays); why != "" {
		out.Why = why
		if out.Off = s.DayOff != record.DayMoved; !out.Off {
			out.On = holidays.OnOrAfter(settled)
		}
	}
	for _, c := range s.Changes {
		if out.meant(c.On) {
			out.change(c)
			out.joined = c.From != (record.Clock{}) && r.behind(settled)
			out.Off = out.Off || out.joined
		}
	}
	return out
}

// meant tells whether a change is one of the meeting: it names the day that the row says.
func (s *Sitting) meant(on record.Day) bool { return on.Date == s.Was || on.Date == s.Usual }

// behind tells whether an earlier row of the record has a meeting on the day too: morning and
// afternoon of a day that is held at another time become one.
func (r *SittingRow) behind(day vi.Date) bool {
	return slices.ContainsFunc(r.Session.Rows, func(earlier *SittingRow) bool {
		return slices.ContainsFunc(earlier.Sittings, func(x *Sitting) bool { return x.Was == day })
	})
}

// offOn tells why there is nobody there on a day of a repeat; "" where somebody is. A day
// that the record names by itself is held: whoever wrote it knows the day. On a day of the
// week that is off every week a meeting was meant to be there.
func (r *SittingRow) offOn(day vi.Date, holidays vi.Holidays) string {
	switch {
	case r.Repeat == "" || r.Repeat == record.Weekly && holidays.Off[day] == "":
		return ""
	case holidays.Off[day] != "":
		return holidays.Off[day]
	case !holidays.Working(day):
		return day.Weekday()
	}
	return ""
}

// change makes a meeting what the record says of its day.
func (s *Sitting) change(c record.SittingChange) {
	s.Why, s.On, s.Off = c.Why, s.Was, c.Dropped()
	if !c.To.IsZero() {
		s.On = c.To.Date
	}
	if c.From != (record.Clock{}) {
		s.From, s.To = c.From.Clock, c.Until.Clock
	}
	s.Host, s.Where = cmp.Or(c.Host, s.Host), cmp.Or(c.Place, s.Where)
}

// inTime sorts meetings as they are held.
func inTime(list []*Sitting) {
	slices.SortStableFunc(list, func(a, b *Sitting) int {
		return cmp.Or(a.On.Compare(b.On), a.From.Compare(b.From), strings.Compare(a.Session().ID, b.Session().ID))
	})
}

// Sittings are all meetings of the site in order of time.
func (s *Site) Sittings() (out []*Sitting) {
	for _, x := range RecordsOf[*Session](s) {
		out = append(out, x.Sittings...)
	}
	inTime(out)
	return out
}

// Coming are the meetings of a day and after it, those that are not held too.
func (s *Session) Coming(day vi.Date) (out []*Sitting) {
	for _, x := range s.Sittings {
		if !x.On.Before(day) {
			out = append(out, x)
		}
	}
	return out
}

// Next is the first meeting of a day or after it that is held; nil when there is none.
func (s *Session) Next(day vi.Date) *Sitting {
	for _, x := range s.Coming(day) {
		if !x.Off {
			return x
		}
	}
	return nil
}

// Last is the day of the last meeting that is held; zero for none.
func (s *Session) Last() (last vi.Date) {
	for _, x := range s.Sittings {
		if !x.Off {
			last = x.On
		}
	}
	return last
}

// answersFor is for how long after its last meeting a session with answers goes on telling them.
const answersFor = 365

// Answers tells whether a session that is over still tells what was answered.
func (s *Session) Answers(day vi.Date) bool {
	last := s.Last()
	return (len(s.Asked) > 0 || s.Conclusion != "") && last.Before(day) && last.DaysUntil(day) <= answersFor
}

// kioskDays is for how many days from the build on the kiosk says who receives people: it may
// run for a while without a new one.
const kioskDays = 35

// KioskSittings are the meetings that the kiosk tells. Whoever wants to be heard may be sent
// to another house, so that those of all offices are told.
func (s *Site) KioskSittings() []*Sitting { return s.SittingsSoon(kioskDays) }

// SittingsSoon are the meetings within so many days or, where none is held in them, those of the
// next day that has one: who looks into the calendar is told when, not that there is nothing.
func (s *Site) SittingsSoon(days int) (out []*Sitting) {
	out = s.SittingsWithin(days)
	if slices.ContainsFunc(out, func(x *Sitting) bool { return !x.Off }) {
		return out
	}
	var next vi.Date
	for _, x := range s.Sittings() {
		switch {
		case x.Off || s.Date.DaysUntil(x.On) < days:
		case next.IsZero() || x.On == next:
			next, out = x.On, append(out, x)
		}
	}
	return out
}

// SittingsWithin are the meetings of the day of the site and of those after it, so many days in all.
func (s *Site) SittingsWithin(days int) (out []*Sitting) {
	for _, x := range s.Sittings() {
		if ahead := s.Date.DaysUntil(x.On); ahead >= 0 && ahead < days {
			out = append(out, x)
		}
	}
	return out
}
