package site

import (
	"fmt"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Addresses of the sessions, beside those of their records.
var (
	SessionsAddress        = ListAddress(record.KindOf[*record.Session]())
	sessionFolder          = record.KindOf[*record.Session]().Folder
	SessionCalendarAddress = sessionFolder + "/lich.ics"
)

// SessionWeekAddress is the calendar of the week that begins on a Monday.
func SessionWeekAddress(monday vi.Date) string {
	return sessionFolder + "/tuan/" + monday.String() + ".html"
}

// SessionMonthAddress is the calendar of the month of its first day.
func SessionMonthAddress(first vi.Date) string {
	return sessionFolder + fmt.Sprintf("/thang/%04d-%02d.html", first.Year, int(first.Month))
}

// SessionFileAddress is the calendar of one session.
func SessionFileAddress(s *Session) string { return sessionFolder + "/" + s.ID + ".ics" }

// SessionWeeks are the Mondays of the weeks with a meeting, and of this week.
func (s *Site) SessionWeeks() []vi.Date { return s.sessionPeriods(Monday) }

// SessionMonths are the first days of such months.
func (s *Site) SessionMonths() []vi.Date { return s.sessionPeriods(FirstOfMonth) }

func (s *Site) sessionPeriods(start func(vi.Date) vi.Date) []vi.Date {
	if len(RecordsOf[*Session](s)) == 0 {
		return nil
	}
	days := []vi.Date{s.Date}
	for _, x := range s.Sittings() {
		days = append(days, x.On)
	}
	return beginnings(days, start)
}

// SessionPosterAddress is a session's sheet on large paper.
func SessionPosterAddress(s *Session) string {
	return PrintFolder + "/" + sessionFolder + "-a3/" + s.ID + ".html"
}

// sessionPages are all pages and files of the sessions beside their records.
func (s *Site) sessionPages() (out []string) {
	if len(RecordsOf[*Session](s)) == 0 {
		return nil
	}
	out = append(out, SessionCalendarAddress)
	for _, d := range s.SessionWeeks() {
		out = append(out, SessionWeekAddress(d))
	}
	for _, d := range s.SessionMonths() {
		out = append(out, SessionMonthAddress(d))
	}
	for _, x := range RecordsOf[*Session](s) {
		out = append(out, SessionFileAddress(x), SessionPosterAddress(x))
	}
	return out
}
