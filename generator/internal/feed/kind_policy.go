package feed

import (
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

var _ = makes(collectionFiles)

// collectionFiles are the calendars of what is collected: of each policy, and of each area of
// it, for a household wants its own days alone.
func collectionFiles(s *site.Site, _ words.Speaker, air *edition.Air) (out []File) {
	for _, p := range site.RecordsOf[*site.Policy](s) {
		rows := p.Rounds(s)
		if len(rows) == 0 {
			continue
		}
		out = append(out, File{site.CollectionAddress(p), collectionCalendar(s, air, p.Name, rows)})
		for _, area := range p.CollectionAreas() {
			own := slices.DeleteFunc(slices.Clone(rows), func(r *site.RoundRow) bool { return record.AreaKey(r.Area) != record.AreaKey(area) })
			out = append(out, File{site.CollectionAreaAddress(p, area), collectionCalendar(s, air, p.Name+": "+area, own)})
		}
	}
	return out
}

func collectionCalendar(s *site.Site, air *edition.Air, name string, rows []*site.RoundRow) []byte {
	var w calendarWriter
	w.begin("Lich thu gom", name)
	for _, r := range rows {
		for _, o := range roundOccasions(s, r, air.Round(r)) {
			w.event(o)
		}
	}
	return w.end()
}

// roundOccasions are the events of a row: its only day, or its repeat with the days that are
// not, and for each day that is moved an event of the same number that stands for it.
func roundOccasions(s *site.Site, r *site.RoundRow, known *edition.Event) (out []occasion) {
	if !slices.ContainsFunc(r.Days, site.RoundDay.Held) {
		return nil
	}
	first, last := r.Days[0], r.Days[len(r.Days)-1]
	if len(r.Days) == 1 {
		return []occasion{roundOccasion(s, r, known, first)}
	}
	series := roundOccasion(s, r, known, site.RoundDay{On: first.Was})
	series.rule, series.until = roundRule(r.Round), last.Was
	for _, d := range r.Days {
		switch {
		case !d.Held():
			series.except = append(series.except, d.Was)
		case d.On != d.Was:
			o := roundOccasion(s, r, known, d)
			o.replaces = &moment{d.Was, o.at}
			out = append(out, o)
		}
	}
	return append([]occasion{series}, out...)
}

// weekdayLetters are the days of RFC 5545.
var weekdayLetters = [...]string{"MO", "TU", "WE", "TH", "FR", "SA", "SU"}

func roundRule(r *record.Round) string {
	if len(r.Weekdays) == 0 {
		return rules[r.Repeat]
	}
	var days []string
	for i, day := range record.Weekdays() {
		if slices.Contains(r.Weekdays, day) {
			days = append(days, weekdayLetters[i])
		}
	}
	return "FREQ=WEEKLY;BYDAY=" + strings.Join(days, ",")
}

// morning is when a day begins that has no hour.
var morning = vi.Clock{Hour: 6}

// roundOccasion is what a calendar says of one day, under the number of its row in the book.
func roundOccasion(s *site.Site, r *site.RoundRow, known *edition.Event, d site.RoundDay) occasion {
	p := r.Policy
	o := occasion{
		known: known,
		on:    d.On, at: r.Begins.Clock, minutes: r.Ends.Minutes() - r.Begins.Minutes(),
		summary: r.What + ": " + r.Area, location: strings.Join(stated([]string{r.Place}), ""), description: strings.Join(stated([]string{d.Why, p.Summary}), "\n"), categories: p.Name, url: pageOf(s, p.Base.Address()),
	}
	if r.Begins == (record.Clock{}) {
		o.at, o.minutes = morning, 60
	}
	if o.minutes <= 0 {
		o.minutes = 60
	}
	return o
}
