package feed

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

var _ = makes(collectionFiles)

// collectionFiles are the calendars of what is collected: of each policy, and of each area of
// it, for a household wants its own days alone.
func collectionFiles(s *site.Site, _ words.Speaker, _ *edition.Air) (out []File) {
	for _, p := range site.RecordsOf[*site.Policy](s) {
		rows := p.Rounds(s)
		if len(rows) == 0 {
			continue
		}
		out = append(out, File{site.CollectionAddress(p), collectionCalendar(s, p.Name, rows)})
		for _, area := range p.CollectionAreas() {
			own := slices.DeleteFunc(slices.Clone(rows), func(r *site.RoundRow) bool { return record.AreaKey(r.Area) != record.AreaKey(area) })
			out = append(out, File{site.CollectionAreaAddress(p, area), collectionCalendar(s, p.Name+": "+area, own)})
		}
	}
	return out
}

func collectionCalendar(s *site.Site, name string, rows []*site.RoundRow) []byte {
	var w calendarWriter
	w.begin("Lich thu gom", name)
	for _, r := range rows {
		for _, o := range roundOccasions(s, r) {
			w.event(o)
		}
	}
	return w.end()
}

// roundOccasions are the events of a row: its only day, or its repeat with the days that are
// not, and for each day that is moved an event of the same number that stands for it.
func roundOccasions(s *site.Site, r *site.RoundRow) (out []occasion) {
	if !slices.ContainsFunc(r.Days, site.RoundDay.Held) {
		return nil
	}
	first, last := r.Days[0], r.Days[len(r.Days)-1]
	if len(r.Days) == 1 {
		return []occasion{roundOccasion(s, r, first)}
	}
	series := roundOccasion(s, r, site.RoundDay{On: first.Was})
	series.rule, series.until = roundRule(r.Round), last.Was
	for _, d := range r.Days {
		switch {
		case !d.Held():
			series.except = append(series.except, d.Was)
		case d.On != d.Was:
			o := roundOccasion(s, r, d)
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

// again is how many rows before this one are of the same area, the same things and the same
// first day: those of the morning and those of the evening are events of their own.
func again(r *site.RoundRow) (n int) {
	rounds := r.Policy.Policy.Rounds
	for i := range rounds {
		x := &rounds[i]
		if x == r.Round {
			return n
		}
		if vi.Slug(x.Area) == vi.Slug(r.Area) && vi.Slug(x.What) == vi.Slug(r.What) && x.From == r.From {
			n++
		}
	}
	return n
}

// roundOccasion is what a calendar says of one day. Its number is made of what the row is of:
// the same area and the same things are the same event, whatever their days.
func roundOccasion(s *site.Site, r *site.RoundRow, d site.RoundDay) occasion {
	p := r.Policy
	modified := p.ReviewedOn.Date
	if modified.IsZero() {
		modified = r.From.Date
	}
	number := []string{"thu-gom", p.ID, vi.Slug(r.Area), vi.Slug(r.What), r.From.String()}
	if n := again(r); n > 0 {
		number = append(number, strconv.Itoa(n+1))
	}
	o := occasion{
		known: &edition.Event{
			UID:      strings.Join(append(number, "niemyet"), "."),
			Sequence: len(p.RoundChanges), Modified: time.Date(modified.Year, modified.Month, modified.Day, 0, 0, 0, 0, vi.Zone),
		},
		on: d.On, at: r.Begins.Clock, minutes: r.Ends.Minutes() - r.Begins.Minutes(),
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
