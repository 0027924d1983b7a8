package site

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Wait is a time limit of procedures in force, whose last day can be told.
type Wait struct {
	Limit      vi.TimeLimit // without "at most", which ends on the same day
	Procedures []*Procedure
}

// Waits are the time limits of the procedures in force, the shortest first: working days,
// then days as the calendar has them, then months and years.
func (s *Site) Waits() (out []Wait) {
	holidays := s.Config.OfficeHolidays()
	for _, p := range s.Procedures {
		if !p.State.Current() {
			continue
		}
		for _, w := range p.Ways {
			if w.Time.State != record.TimeStated {
				continue
			}
			limit := w.Time.Limit
			limit.AtMost = false
			if limit.Immediate {
				limit.Unit = vi.WorkingDay
			}
			i := slices.IndexFunc(out, func(t Wait) bool { return t.Limit == limit })
			if i < 0 {
				if _, told := holidays.Due(s.Date, limit); !told {
					continue
				}
				i = len(out)
				out = append(out, Wait{Limit: limit})
			}
			if !slices.Contains(out[i].Procedures, p) {
				out[i].Procedures = append(out[i].Procedures, p)
			}
		}
	}
	unit := func(t Wait) int {
		return slices.Index([]vi.Unit{vi.WorkingDay, vi.Day, vi.Month, vi.Year}, t.Limit.Unit)
	}
	slices.SortStableFunc(out, func(a, b Wait) int { return cmp.Or(unit(a)-unit(b), a.Limit.Tenths-b.Limit.Tenths) })
	return out
}

// HolidaysKnown is the last day up to which config.toml knows the days off: the end of the last
// year that it has some of, but not beyond one of the law's that it leaves out, nor one that is
// not decided yet and may be longer. Zero when it has none.
func (s *Site) HolidaysKnown() (last vi.Date) {
	for _, h := range s.Config.Holidays {
		if h.Last().After(last) {
			last = h.Last()
		}
	}
	if last.IsZero() {
		return last
	}
	last.Month, last.Day = 12, 31
	before := func(day vi.Date) {
		if !day.Before(s.Date) && !day.After(last) {
			last = day.AddDays(-1)
		}
	}
	for _, h := range s.Config.Holidays {
		if h.Undecided {
			before(h.From.Date)
		}
	}
	off := s.Config.OfficeHolidays().Off
	for year := s.Date.Year; year <= last.Year; year++ {
		for _, h := range legalHolidays {
			for _, day := range h.days(year) {
				if off[day] == "" {
					before(day)
				}
			}
		}
	}
	return last
}

// DaysInDoubt are the days of which nobody knows yet whether they are off: those of a holiday that is
// not decided, the day on either side of it, and the law's days off that config.toml leaves out.
func (s *Site) DaysInDoubt() map[vi.Date]bool {
	open, last := map[vi.Date]bool{}, s.Date.Year
	for _, h := range s.Config.Holidays {
		last = max(last, h.Last().Year)
		if !h.Undecided || h.From.IsZero() {
			continue
		}
		for day := h.From.AddDays(-1); !day.After(h.Last().AddDays(1)); day = day.AddDays(1) {
			open[day] = true
		}
	}
	off := s.Config.OfficeHolidays().Off
	for year := s.Date.Year; year <= last+1; year++ {
		for _, h := range legalHolidays {
			for _, day := range h.days(year) {
				open[day] = open[day] || off[day] == ""
			}
		}
	}
	return open
}
