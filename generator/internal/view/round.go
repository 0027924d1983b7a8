package view

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// RoundsView is what is collected where and when.
type RoundsView struct {
	Rows    []RoundLine
	Soon    []RoundSoon // the next days, of all areas; none on paper
	Changed []RoundSoon // days that are not as the rows say
	Files   []Link      // calendars for a phone; site only
	Hours   bool        // any row names an hour
	Places  bool        // any row names a place
}

// RoundLine is a row: an area and its days.
type RoundLine struct {
	Area, What string
	Days       string // "thứ Hai, thứ Năm"
	Hours      string // "17:00 đến 19:00"
	Place      string
	Holiday    string // what becomes of a holiday
	Term       string // "Từ 01/01/2027 đến hết 31/12/2027"
	Next       string // "thứ Hai 30/11/2026"; empty on paper
}

// RoundSoon is one day and what is collected on it, or why nothing is.
type RoundSoon struct {
	Day  string // "thứ Hai 30/11/2026"
	Said []string
}

// soonDays is for how many days a page tells what is collected, changedDays for how many what is
// otherwise.
const (
	soonDays    = 7
	changedDays = 90
)

// Rounds tells what is collected by a policy; nil for one by which nothing is.
func (p Place) Rounds(x *site.Policy) *RoundsView {
	rows := x.Rounds(p.Site)
	today := p.Site.Date
	if !p.IsProof() {
		rows = slices.DeleteFunc(rows, func(r *site.RoundRow) bool { return r.Ended(today) })
	}
	if len(rows) == 0 {
		return nil
	}
	v := &RoundsView{}
	for _, r := range follow(rows) {
		line := p.roundLine(r)
		v.Hours, v.Places = v.Hours || line.Hours != "", v.Places || line.Place != ""
		v.Rows = append(v.Rows, line)
	}
	v.Changed = p.roundChanges(rows)
	if p.Medium == "print" {
		return v
	}
	v.Soon = p.roundsSoon(rows)
	if p.Medium == "site" {
		v.Files = p.roundFiles(x)
	}
	return v
}

// follow makes one row of those that differ in nothing but their years and follow each other: a
// calendar of a year that goes on as it was is one line.
func follow(rows []*site.RoundRow) (out []*site.RoundRow) {
	for _, r := range rows {
		before := slices.IndexFunc(out, func(x *site.RoundRow) bool {
			a, b := *x.Round, *r.Round
			if a.Until.AddDays(1) != b.From.Date {
				return false
			}
			a.From, a.Until = b.From, b.Until
			return reflect.DeepEqual(a, b) && len(b.Weekdays) > 0
		})
		if before < 0 {
			out = append(out, r)
			continue
		}
		whole := *out[before].Round
		whole.Until = r.Until
		out[before] = &site.RoundRow{Round: &whole, Policy: r.Policy, Days: slices.Concat(out[before].Days, r.Days)}
	}
	return out
}

func (p Place) roundLine(r *site.RoundRow) RoundLine {
	v := RoundLine{Area: r.Area, What: r.What, Days: p.roundDays(r.Round), Hours: p.between(r.Begins, r.Ends), Place: Stated(r.Place),
		Term: p.Say("round.term", "from", r.From, "until", r.Until), Holiday: p.Say(holidayWords[r.OnDayOff])}
	if p.Medium != "print" {
		v.Next = p.dayOfWeek(r.Next(p.Site.Date))
	}
	return v
}

// holidayWords say what becomes of a day that is a holiday.
var holidayWords = map[record.RoundOff]string{
	"": "round.held", record.RoundHeld: "round.held", record.RoundDropped: "round.dropped", record.RoundNextDay: "round.next_day",
}

// roundDays are the days of a row in words.
func (p Place) roundDays(r *record.Round) string {
	if len(r.Weekdays) == 0 {
		return p.Say(regularWords[r.Repeat], "weekday", p.Speaker().Weekday(r.From.Date), "number", r.From.Day)
	}
	var days []string
	for _, day := range record.Weekdays() {
		if slices.Contains(r.Weekdays, day) {
			days = append(days, p.Say(dayWords[vi.Fold(day.String())]))
		}
	}
	if len(days) == len(record.Weekdays()) {
		return p.Say("round.daily")
	}
	return strings.Join(days, ", ")
}

// between are the hours of a row: both, the first alone, or none.
func (p Place) between(from, to record.Clock) string {
	switch {
	case from == (record.Clock{}):
		return ""
	case to == (record.Clock{}):
		return p.Say("round.from_hour", "from", from)
	}
	return p.Say("round.hours", "from", from, "to", to)
}

// dayOfWeek is a day with that of the week: "thứ Hai 30/11/2026".
func (p Place) dayOfWeek(d vi.Date) string {
	if d.IsZero() {
		return ""
	}
	return p.Say("round.day", "weekday", p.Speaker().Weekday(d), "day", d)
}

// roundsSoon are the next days, each with what is collected.
func (p Place) roundsSoon(rows []*site.RoundRow) (out []RoundSoon) {
	for i := range soonDays {
		day := p.Site.Date.AddDays(i)
		soon := RoundSoon{Day: p.dayOfWeek(day)}
		for _, r := range rows {
			for _, d := range r.Days {
				if d.On == day && d.Held() {
					said := r.Area + ": " + vi.LowerFirst(r.What)
					if hours := p.between(r.Begins, r.Ends); hours != "" {
						said += ", " + hours
					}
					if d.On != d.Was {
						said = p.Say("round.instead", "what", said, "day", d.Was, "why", d.Why)
					}
					soon.Said = append(soon.Said, said)
				}
			}
		}
		if len(soon.Said) > 0 {
			out = append(out, soon)
		}
	}
	return out
}

// roundChanges are the days on which it is not as the rows say: those to come soon, and on paper
// all that are to come. Rows of which the same is to be said on a day are told together.
func (p Place) roundChanges(rows []*site.RoundRow) (out []RoundSoon) {
	today := p.Site.Date
	said := map[vi.Date][]string{}
	for _, r := range rows {
		for _, d := range r.Days {
			ahead := today.DaysUntil(d.Was)
			if d.Why == "" || !p.IsProof() && (ahead < 0 || p.Medium != "print" && ahead > changedDays) {
				continue
			}
			what := r.Area + ": " + vi.LowerFirst(r.What)
			line := p.Say("round.off", "what", what, "why", d.Why)
			switch {
			case !p.IsProof() && d.Undecided: // a version of a sheet is made of the day as it stands
				line = p.Say("round.undecided", "what", what, "why", d.Why)
			case !d.Off:
				line = p.Say("round.moved", "what", what, "day", p.dayOfWeek(d.On), "why", d.Why)
			case d.On != d.Was:
				line = p.Say("round.joined", "what", what, "day", p.dayOfWeek(d.On), "why", d.Why)
			}
			said[d.Was] = append(said[d.Was], line)
		}
	}
	for _, day := range slices.SortedFunc(maps.Keys(said), vi.Date.Compare) {
		out = append(out, RoundSoon{Day: p.dayOfWeek(day), Said: said[day]})
	}
	return out
}

func (p Place) roundFiles(x *site.Policy) (out []Link) {
	areas := x.CollectionAreas()
	if len(areas) > 1 {
		for _, area := range areas {
			out = append(out, Link{Text: p.Say("round.file_of", "area", area), Href: p.Href(site.CollectionAreaAddress(x, area))})
		}
	}
	return append(out, Link{Text: p.Say("round.file"), Href: p.Href(site.CollectionAddress(x))})
}
