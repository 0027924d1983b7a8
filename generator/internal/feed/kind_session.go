package feed

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

var _ = makes(sessionFiles)

// sessionFiles are the calendars of all sessions and of each.
func sessionFiles(s *site.Site, say words.Speaker, air *edition.Air) (out []File) {
	all := site.RecordsOf[*site.Session](s)
	if len(all) == 0 {
		return nil
	}
	out = append(out, File{site.SessionCalendarAddress, SessionCalendar(s, air, say.Say("session.title")+", "+s.Config.ShortUnit, all)})
	for _, x := range all {
		out = append(out, File{site.SessionFileAddress(x), SessionCalendar(s, air, x.Name, []*site.Session{x})})
	}
	return out
}

// SessionCalendar writes the days of some sessions. A row is one event with its repeat; a day
// of it that is held otherwise is told by an event of the same number that stands for it
// (RFC 5545, 3.8.4.4), one that is not held by an exception.
func SessionCalendar(s *site.Site, air *edition.Air, name string, of []*site.Session) []byte {
	var rows []*site.SittingRow
	for _, x := range of {
		for _, row := range x.Rows {
			if slices.ContainsFunc(row.Sittings, func(one *site.Sitting) bool { return !one.Off }) {
				rows = append(rows, row)
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b *site.SittingRow) int { return strings.Compare(air.Row(a).UID, air.Row(b).UID) })
	var w calendarWriter
	w.begin("Lich tiep cong dan", name)
	for _, row := range rows {
		for _, o := range occasionsOf(s, row, air.Row(row)) {
			w.event(o)
		}
	}
	return w.end()
}

// occasionsOf are the events of a row: its repeat, or its only day, then the days that are otherwise.
func occasionsOf(s *site.Site, row *site.SittingRow, known *edition.Event) (out []occasion) {
	first, last := row.Sittings[0], row.Sittings[len(row.Sittings)-1]
	if len(row.Sittings) == 1 {
		return []occasion{meeting(s, first, known)}
	}
	series := meeting(s, &site.Sitting{Row: row, Was: first.Usual, On: first.Usual, From: row.From.Clock, To: row.To.Clock, Host: cmp.Or(row.Host, row.Session.Host), Where: row.Session.Session.Place}, known)
	series.rule, series.until = rules[row.Repeat], last.Usual
	for _, x := range row.Sittings {
		switch {
		case x.Off:
			series.except = append(series.except, x.Usual)
		case x.Changed() || x.On != x.Usual:
			o := meeting(s, x, known)
			o.replaces = &moment{x.Usual, row.From.Clock}
			out = append(out, o)
		}
	}
	return append([]occasion{series}, out...)
}

// meeting is what a calendar says of a meeting.
func meeting(s *site.Site, x *site.Sitting, known *edition.Event) occasion {
	session := x.Session()
	lines := []string{x.Host, x.Why, session.Summary}
	place := []string{x.Where}
	if place = append(place, session.Session.Away); session.Office != nil && !x.Away() {
		place = append(place, session.Office.Name, session.Office.Office.Address)
	}
	return occasion{
		known: known, on: x.On, at: x.From, minutes: x.To.Minutes() - x.From.Minutes(),
		summary: session.Name, location: strings.Join(stated(place), ", "), description: strings.Join(stated(lines), "\n"),
		categories: vi.UpperFirst(session.Sort.String()), url: pageOf(s, session.Base.Address()),
	}
}

// stated are the texts that say something.
func stated(list []string) []string {
	return slices.DeleteFunc(list, func(text string) bool { return text == "" || record.Unknown(text) })
}
