package words

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// Tenths is a number of tenths, for what is counted in halves: 17,5 days.
type Tenths int

var months = [...]string{"", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

var weekdays = [...]string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}

// date is a day in figures or with the month's name, as the language writes it.
func (t *Table) date(d vi.Date) string {
	if d.IsZero() {
		return ""
	}
	return t.shape("calendar.date", map[string]string{
		"day": strconv.Itoa(d.Day), "day_2": d.Short()[:2], "month": strconv.Itoa(int(d.Month)), "month_2": d.Short()[3:5],
		"month_name": t.Say("month." + months[d.Month]), "year": strconv.Itoa(d.Year),
	})
}

// clock is a time of day: "7 giờ 30", "7:30".
func (t *Table) clock(c vi.Clock) string {
	key := "calendar.clock"
	if c.Minute == 0 {
		key = "calendar.full_hour"
	}
	return t.shape(key, map[string]string{"hour": strconv.Itoa(c.Hour), "minute_2": c.String()[3:]})
}

func (t *Table) money(m vi.Money) string {
	return t.shape("figure.money", map[string]string{"amount": t.figure(int64(m))})
}

func (t *Table) tenths(n Tenths) string {
	return t.figure(int64(n/10)) + t.Say("figure.decimal") + strconv.Itoa(int(n%10))
}

// shape fills a word of which each language takes the places it wants.
func (t *Table) shape(key string, values map[string]string) string {
	var b strings.Builder
	for i, part := range t.words[key].other {
		if i%2 == 1 {
			part = values[part]
		}
		b.WriteString(part)
	}
	return b.String()
}

// shapes are the words of which each language takes the places it wants, and what those are.
var shapes = map[string][]string{
	"calendar.date":      {"day", "day_2", "month", "month_2", "month_name", "year"},
	"calendar.clock":     {"hour", "minute_2"},
	"calendar.full_hour": {"hour"},
	"figure.money":       {"amount"},
}

// Weekday is the name of a day of the week inside a sentence.
func (s Speaker) Weekday(d vi.Date) string {
	if d.IsZero() {
		return ""
	}
	return s.Say("weekday." + weekdays[d.DayOfWeek()])
}

// limits are the words of the units of a time limit.
var limits = map[vi.Unit]string{
	vi.WorkingDay: "limit.working_days", vi.Day: "limit.days", vi.HourWorking: "limit.working_hours", vi.Hour: "limit.hours",
	vi.Minute: "limit.minutes", vi.Month: "limit.months", vi.Year: "limit.years",
}

// TimeLimit is how long something takes: "không quá 5 ngày làm việc", "at most 5 working days".
func (s Speaker) TimeLimit(l vi.TimeLimit) string {
	switch {
	case l.IsZero():
		return ""
	case l.Immediate && l.Unit == vi.WorkingDay:
		return s.Say("limit.within_the_working_day")
	case l.Immediate:
		return s.Say("limit.within_the_day")
	}
	var count any = l.Tenths / 10
	if l.Tenths%10 != 0 {
		count = Tenths(l.Tenths)
	}
	out := s.Say(limits[l.Unit], "count", count)
	if l.AtMost {
		out = s.Say("limit.at_most", "limit", out)
	}
	return out
}
