package view

import (
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Now is whether an office is open or a line answers: for the day of the build as a
// sentence that names its day, so that it stays true; a script (js/opening.js) puts what
// holds at this minute in its place.
type Now struct {
	Text   string   // "Thứ Năm 26/11/2026: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"
	Week   string   // the week for the script, from Sunday on, in minutes
	Closed string   // holidays to come: "2027-01-01 2027-01-02"
	Other  string   // days with other hours than the week's: "2027-01-09=450-690,810-1020"
	Doubt  string   // days soon of which nobody knows yet whether they are off: "2027-02-05 2027-02-06"
	Days   []string // the same in words, for the days ahead
}

// schedule is a week with what holds on single days: holidays, days worked in their place,
// and an office's own changes.
type schedule struct {
	week     vi.Opening
	holidays vi.Holidays
	changes  []record.Change
}

// on are the stretches of a day, and why they are not those of the week.
func (s schedule) on(d vi.Date) (spans []vi.OpenSpan, why string) {
	changed := false
	for _, c := range s.changes {
		if d.Before(c.From.Date) || d.After(c.Last()) {
			continue
		}
		changed, why = true, c.Why
		if !c.Closed() {
			spans = append(spans, vi.OpenSpan{From: c.Open.Clock, To: c.Close.Clock})
		}
	}
	if changed {
		slices.SortFunc(spans, func(a, b vi.OpenSpan) int { return a.From.Minutes() - b.From.Minutes() })
		return spans, why
	}
	return s.week.On(d, s.holidays)
}

// after is the first day after another that has stretches, and the first of them; false when
// there is none soon.
func (s schedule) after(d vi.Date) (next vi.Date, first vi.OpenSpan, ok bool) {
	for range toldDays {
		d = d.AddDays(1)
		if spans, _ := s.on(d); len(spans) > 0 {
			return d, spans[0], true
		}
	}
	return vi.Date{}, vi.OpenSpan{}, false
}

// toldDays is how far ahead days with other hours are told.
const toldDays = 45

// other tells the days ahead with other hours: for the script, and in words. Holidays are
// told by themselves.
func (p Place) other(s schedule) (code string, words []string) {
	var codes []string
	var run otherDays
	for n := range toldDays {
		d := p.Site.Date.AddDays(n)
		spans, why := s.on(d)
		if why == "" || s.holidays.Off[d] == why && len(spans) == 0 {
			continue
		}
		codes = append(codes, d.String()+"="+vi.SpansCode(spans))
		if len(words) > 0 && run.last.AddDays(1) == d && run.why == why && slices.Equal(run.spans, spans) {
			run.last = d
			words[len(words)-1] = p.sayOther(run)
			continue
		}
		run = otherDays{d, d, spans, why}
		words = append(words, p.sayOther(run))
	}
	return strings.Join(codes, " "), words
}

// otherDays are days one after another with the same hours and reason.
type otherDays struct {
	first, last vi.Date
	spans       []vi.OpenSpan
	why         string
}

func (p Place) sayOther(o otherDays) string {
	hours := p.Say("hours.closed_day")
	if len(o.spans) > 0 {
		hours = p.spans(o.spans)
	}
	return p.OtherDays(o.first, o.last, hours, o.why)
}

// OtherDays tells of a day, or of days one after another, which hours they have and why.
func (p Place) OtherDays(first, last vi.Date, hours, why string) string {
	day := p.Write(first)
	if first != last {
		day = p.Say("hours.to_day", "from", day, "to", p.Write(last))
	}
	return p.Say("hours.other_day", "weekday", p.Upper(p.Speaker().Weekday(first)), "day", day, "spans", hours, "why", why)
}

// now is nil for what is open at times that nobody can tell.
func (p Place) now(o vi.Opening, changes []record.Change) *Now {
	if o.Empty() {
		return nil
	}
	if o.Always() && len(changes) == 0 {
		return &Now{Text: p.Say("hours.always")}
	}
	today, holidays := p.Site.Date, p.Site.Config.OfficeHolidays()
	s := schedule{o, holidays, changes}
	n := &Now{Week: o.Code()}
	var doubt map[vi.Date]bool
	if !o.Always() { // which knows no holidays
		n.Closed = holidayCodes(today, holidays)
		doubt = p.Site.DaysInDoubt()
	}
	n.Doubt = soon(today, doubt)
	n.Other, n.Days = p.other(s)
	weekday := p.Upper(p.Speaker().Weekday(today))
	spans, reason := s.on(today)
	if len(spans) > 0 {
		n.Text = p.Say("hours.on_day", "weekday", weekday, "day", today, "spans", p.spans(spans))
		if doubt[today] {
			n.Text += ". " + p.Say("hours.may_be_off")
		}
		return n
	}
	why := p.Say("hours.day_off")
	if reason != "" {
		why = p.Say("hours.day_off_for", "name", reason)
	}
	n.Text = p.Say("hours.on_day", "weekday", weekday, "day", today, "spans", why)
	if next, first, ok := s.after(today); ok {
		again := "hours.again"
		if doubt[next] { // the days off around Tết are not announced yet
			again = "hours.again_at_least"
		}
		n.Text += " " + p.Say(again, "weekday", p.Speaker().Weekday(next), "day", next, "time", first.From)
	}
	return n
}

// OfficeNow is whether an office is open.
func (p Place) OfficeNow(o *site.Office) *Now {
	week, read := officeWeek(o)
	if !read {
		return nil
	}
	return p.now(week, o.Changes)
}

// officeWeek is the week of an office; false where its days can only be read by a person.
func officeWeek(o *site.Office) (week vi.Opening, read bool) {
	for _, h := range o.Hours {
		if !week.Add(h.Days, h.Open.Clock, h.Close.Clock) {
			return week, false
		}
	}
	return week, true
}

// HotlineNow is whether a line answers.
func (p Place) HotlineNow(h *site.Hotline) *Now {
	week, ok := vi.ParseOpening(h.Hours)
	if !ok {
		return nil
	}
	return p.now(week, nil)
}

func (p Place) spans(list []vi.OpenSpan) string {
	var out []string
	for _, s := range list {
		out = append(out, p.Say("hours.span", "open", p.Write(s.From), "close", p.Write(s.To)))
	}
	return strings.Join(out, ", ")
}

// soon are days of a set among those ahead, for the script.
func soon(today vi.Date, set map[vi.Date]bool) string {
	var out []string
	for n := range toldDays {
		if d := today.AddDays(n); set[d] {
			out = append(out, d.String())
		}
	}
	return strings.Join(out, " ")
}

// holidayCodes are the days off that are to come.
func holidayCodes(today vi.Date, holidays vi.Holidays) string {
	days := slices.SortedFunc(maps.Keys(holidays.Off), vi.Date.Compare)
	var out []string
	for _, d := range days {
		if !d.Before(today) {
			out = append(out, d.String())
		}
	}
	return strings.Join(out, " ")
}
