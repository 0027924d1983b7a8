package view

import (
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Now is whether an office is open or a line answers: for the day of the build as a
// sentence that names its day, so that it stays true; a script (js/opening.js) puts what
// holds at this minute in its place.
type Now struct {
	Text   string // "Thứ Năm 26/11/2026: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"
	Week   string // the week for the script, from Sunday on, in minutes
	Closed string // holidays to come: "2027-01-01 2027-01-02"
}

// now is nil for what is open at times that nobody can tell.
func (p Place) now(o vi.Opening) *Now {
	if o.Empty() {
		return nil
	}
	if o.Always() {
		return &Now{Text: p.Say("hours.always")}
	}
	today, holidays := p.Site.Date, p.Site.Config.OfficeHolidays()
	n := &Now{Week: o.Code(), Closed: holidayCodes(today, holidays)}
	weekday := p.Upper(p.Speaker().Weekday(today))
	if spans := o.On(today, holidays); len(spans) > 0 {
		n.Text = p.Say("hours.on_day", "weekday", weekday, "day", today, "spans", p.spans(spans))
		return n
	}
	why := p.Say("hours.day_off")
	if name := holidays[today]; name != "" {
		why = p.Say("hours.day_off_for", "name", name)
	}
	n.Text = p.Say("hours.on_day", "weekday", weekday, "day", today, "spans", why)
	if next := o.After(today, holidays); !next.IsZero() {
		n.Text += " " + p.Say("hours.again", "weekday", p.Speaker().Weekday(next), "day", next, "time", o.On(next, holidays)[0].From)
	}
	return n
}

// OfficeNow is whether an office is open.
func (p Place) OfficeNow(o *site.Office) *Now {
	var week vi.Opening
	for _, h := range o.Hours {
		if !week.Add(h.Days, h.Open.Clock, h.Close.Clock) {
			return nil // days that only a person can read
		}
	}
	return p.now(week)
}

// HotlineNow is whether a line answers.
func (p Place) HotlineNow(h *site.Hotline) *Now {
	week, ok := vi.ParseOpening(h.Hours)
	if !ok {
		return nil
	}
	return p.now(week)
}

func (p Place) spans(list []vi.OpenSpan) string {
	var out []string
	for _, s := range list {
		out = append(out, p.Say("hours.span", "open", p.Write(s.From), "close", p.Write(s.To)))
	}
	return strings.Join(out, ", ")
}

// holidayCodes are the days off that are to come.
func holidayCodes(today vi.Date, holidays vi.Holidays) string {
	days := slices.SortedFunc(maps.Keys(holidays), vi.Date.Compare)
	var out []string
	for _, d := range days {
		if !d.Before(today) {
			out = append(out, d.String())
		}
	}
	return strings.Join(out, " ")
}
