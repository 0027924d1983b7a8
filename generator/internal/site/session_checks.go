package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What the law asks of receiving citizens (NĐ 154/2026): the schedule is posted in time,
// and the chairman of a commune receives people on a day of every week. What breaks it is
// told and not refused: a schedule that came late is still better than none.

const (
	postedAhead  = 5  // working days from the day of posting to the first meeting
	heardWithin  = 30 // days after a dialogue or a meeting with voters
	mostWeeks    = 4  // that a message lists
	weekWorkdays = 5  // from Monday on
)

func checkSession(l *linker, s *Session) {
	l.checkDaysOfSession(s)
	l.checkWordsOfSession(s)
	l.checkMoved(s)
	l.checkPosting(s)
	l.checkDaysOff(s)
	l.checkDaysTold(s)
	for i, row := range s.Rows {
		l.checkBeyond(s, "sittings."+itoa(i)+".until", row.Repeat, row.Until.Date)
	}
	l.checkAsked(s)
	l.checkHead(s)
}

// checkPosting tells of meetings that were not posted five working days before.
func (l *linker) checkPosting(s *Session) {
	if s.Sort != record.Reception {
		return
	}
	holidays := l.cfg.OfficeHolidays()
	for i, row := range s.Rows {
		posted, path := s.Posted.Date, "sittings."+itoa(i)+".on"
		if !row.Posted.IsZero() {
			posted = row.Posted.Date
		}
		if first := row.On.Date; !first.IsZero() && !posted.IsZero() {
			if early := holidays.AddWorkingDays(posted, postedAhead); first.Before(early) {
				l.fault("W838", s, path, "on", first.Short(), "from", posted.Short(), "due", early.Short(), "days", itoa(postedAhead))
			}
		}
	}
}

// checkDaysOff tells of a meeting with citizens that the record puts, by itself, on a day on which the office is closed.
func (l *linker) checkDaysOff(s *Session) {
	if s.Sort != record.Reception {
		return
	}
	off := l.cfg.OfficeHolidays().Off
	for i, row := range s.Rows {
		if name := off[row.On.Date]; row.Repeat == "" && name != "" {
			l.fault("W839", s, "sittings."+itoa(i)+".on", "on", row.On.Short(), "name", name)
		}
	}
	for i, c := range s.Changes {
		if name := off[c.To.Date]; name != "" {
			l.fault("W839", s, "changes."+itoa(i)+".moved_to", "on", c.To.Short(), "name", name)
		}
	}
	if s.Office != nil {
		for _, c := range s.Office.Changes {
			l.checkShut(s, c)
		}
	}
}

// checkShut tells of the first meeting to come that is held while its office is closed for a reason of its own. No repeat
// leaves such a day out: who comes would stand before a closed door.
func (l *linker) checkShut(s *Session, c record.Change) {
	if !c.Closed() {
		return
	}
	for i, row := range s.Rows {
		for _, x := range row.Sittings {
			if day := x.On; !x.Off && !x.Away() && !day.Before(l.opt.Date) && !day.Before(c.From.Date) && !day.After(c.Last()) {
				l.fault("W839", s, "sittings."+itoa(i)+".on", "on", day.Short(), "name", problem.Both(problem.Text{Vi: officeShut.Vi + c.Why, En: officeShut.En + c.Why}))
				return
			}
		}
	}
}

// checkDaysTold asks that what is told of a day is told of one on which there is a meeting: a
// change of the day that a row has, a question also of the day to which a meeting was moved.
func (l *linker) checkDaysTold(s *Session) {
	if len(s.Rows) == 0 {
		return
	}
	told := func(path string, on record.Day, is func(*Sitting) bool) {
		if !on.IsZero() && !slices.ContainsFunc(s.Rows, func(row *SittingRow) bool { return slices.ContainsFunc(row.Sittings, is) }) {
			l.fault("E837", s, path, "on", on.Short())
		}
	}
	for i, c := range s.Changes {
		told("changes."+itoa(i)+".on", c.On, func(x *Sitting) bool { return x.meant(c.On) })
	}
	for i, a := range s.Asked {
		told("questions."+itoa(i)+".on", a.On, func(x *Sitting) bool { return x.meant(a.On) || x.On == a.On.Date })
	}
}

// checkAsked tells of answers that are late, and of meetings after which nothing was told.
func (l *linker) checkAsked(s *Session) {
	for i, a := range s.Asked {
		if late := a.Due.DaysUntil(l.opt.Date); a.Answer == "" && !a.Due.IsZero() && late > 0 {
			l.fault("W842", s, "questions."+itoa(i)+".due", "due", a.Due.Short(), "days", itoa(late))
		}
	}
	last := s.Last()
	if s.Sort == record.Reception || last.IsZero() || len(s.Asked) > 0 || s.Conclusion != "" {
		return
	}
	if days := last.DaysUntil(l.opt.Date); days > heardWithin {
		l.fault("W844", s, "sittings", "on", last.Short(), "days", itoa(days))
	}
}

// checkHead holds what all sessions of a commune's office say of its chairman against the
// weeks that are to be known by now. It is told once, at the first of its receptions.
func (l *linker) checkHead(s *Session) {
	if s.Office == nil || !commune(s.Office) || first(receptions(s.Office)) != s {
		return
	}
	holidays, today := l.cfg.OfficeHolidays(), l.opt.Date
	known := headDays(s.Office)
	if len(known) == 0 {
		l.fault("W840", s, "host", "office", s.Office.Name, "weeks", Monday(today).Short()+", …")
		return
	}
	last := slices.MaxFunc(known, vi.Date.Compare)
	if last.Before(Monday(holidays.AddWorkingDays(today, postedAhead))) {
		l.fault("W841", s, "sittings", "office", s.Office.Name, "until", last.Short(), "days", itoa(postedAhead))
	}
	var without []string
	for monday := Monday(today); !monday.After(Monday(last)); monday = monday.AddDays(7) {
		if works(monday, holidays) && !slices.ContainsFunc(known, func(d vi.Date) bool { return Monday(d) == monday }) {
			without = append(without, monday.Short())
		}
	}
	if len(without) > 0 && !last.Before(today) {
		if len(without) > mostWeeks {
			without = append(without[:mostWeeks], "…")
		}
		l.fault("W840", s, "sittings", "office", s.Office.Name, "weeks", strings.Join(without, ", "))
	}
}

// works tells whether the office works on a day of the week that begins on a Monday.
func works(monday vi.Date, holidays vi.Holidays) bool {
	for n := range weekWorkdays {
		if holidays.Working(monday.AddDays(n)) {
			return true
		}
	}
	return false
}

// receptions are the sessions of an office at which citizens are received.
func receptions(o *Office) (out []*Session) {
	for _, s := range o.Sessions {
		if s.Sort == record.Reception {
			out = append(out, s)
		}
	}
	return out
}

// first is the one that speaks for all; nil for none.
func first(list []*Session) *Session {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// headDays are the days on which the chairman receives citizens.
func headDays(o *Office) (out []vi.Date) {
	for _, s := range receptions(o) {
		for _, x := range s.Sittings {
			if !x.Off && record.Heads(x.Host) {
				out = append(out, x.On)
			}
		}
	}
	return out
}

// commune tells whether an office is the people's committee of a commune, by its name.
func commune(o *Office) bool {
	name := vi.Fold(o.Name)
	for _, committee := range []string{"ubnd ", "uy ban nhan dan "} {
		if rest, is := strings.CutPrefix(name, committee); is {
			return slices.ContainsFunc([]string{"phuong ", "xa ", "thi tran ", "dac khu "}, func(level string) bool { return strings.HasPrefix(rest, level) })
		}
	}
	return false
}
