package words

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Tenths is a number of tenths, for what is counted in halves: 17,5 days.
type Tenths int

// Percent is a share in hundredths of a per cent, as indices are published: "83,94%".
type Percent int

// Points is a difference of two shares, in the same hundredths: "1,28".
type Points int

// Lasting is how long something lasts, in whole seconds: "1 phút 05 giây".
type Lasting int

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

// decimal is a number of a record with the marks of the language.
func (t *Table) decimal(d record.Decimal) string {
	_, decimals, has := strings.Cut(d.String(), ",")
	out := t.figure(d.Fixed() / record.DecimalOne)
	if has {
		out += t.Say("figure.decimal") + decimals
	}
	return out
}

// percent is a share with two decimals always, so that figures of a table stand below each other.
func (t *Table) percent(n Percent) string { return t.points(Points(n)) + "%" }

func (t *Table) points(n Points) string {
	return t.figure(int64(n/100)) + t.Say("figure.decimal") + fmt.Sprintf("%02d", int(n%100))
}

// lasting says minutes and seconds; seconds after minutes are a number of their own.
func (t *Table) lasting(n Lasting) string {
	minutes, rest := int(n)/60, int(n)%60
	switch {
	case minutes == 0:
		return t.Say("duration.seconds", "count", rest)
	case rest == 0:
		return t.Say("duration.minutes", "count", minutes)
	}
	return t.Say("duration.both", "minutes", t.Say("duration.minutes", "count", minutes), "count", rest, "seconds", n.twoFigures())
}

// twoFigures are the seconds after the minutes, "05".
func (n Lasting) twoFigures() string { return fmt.Sprintf("%02d", int(n)%60) }

// key is how a length stands in what versions are made of. Versions of posted sheets hang
// on it: it never changes.
func (n Lasting) key() string {
	switch minutes, rest := int(n)/60, int(n)%60; {
	case minutes == 0:
		return sayKey("duration.seconds", []any{"", rest})
	case rest == 0:
		return sayKey("duration.minutes", []any{"", minutes})
	default:
		return sayKey("duration.both", []any{"", sayKey("duration.minutes", []any{"", minutes}), "", n.twoFigures()})
	}
}

// shape fills a word of which each language takes the places it wants.
func (t *Table) shape(key string, values map[string]string) string {
	var b strings.Builder
	w, _ := t.word(key)
	for i, part := range w.other {
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
	"calendar.in_full":   {"day", "day_2", "month", "month_official", "month_name", "year"},
	"calendar.month":     {"month", "month_2", "month_name"},
	"calendar.clock":     {"hour", "minute_2"},
	"calendar.full_hour": {"hour"},
	"figure.money":       {"amount"},
	"duration.both":      {"minutes", "count", "seconds"},
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
	return s.atMost(l, s.Say(limits[l.Unit], "count", countOf(l)))
}

// Figure is a time limit without its unit: the beginning of a span.
func (s Speaker) Figure(l vi.TimeLimit) string { return s.atMost(l, s.Write(countOf(l))) }

func (s Speaker) atMost(l vi.TimeLimit, text string) string {
	if l.AtMost {
		return s.Say("limit.at_most", "limit", text)
	}
	return text
}

func countOf(l vi.TimeLimit) any {
	if l.Tenths%10 != 0 {
		return Tenths(l.Tenths)
	}
	return l.Tenths / 10
}

// InFull is a day as prose has it: "ngày 05 tháng 02 năm 2026".
type InFull vi.Date

// Long is a day in full, of whatever holds one.
func Long(day interface{ AddDays(n int) vi.Date }) InFull { return InFull(day.AddDays(0)) }

// Month is a month beside its year: "11" of "Tháng 11/2026", "November" of "November 2026".
type Month time.Month

func (t *Table) month(m Month) string {
	number := strconv.Itoa(int(m))
	return t.shape("calendar.month", map[string]string{"month": number, "month_2": ("0" + number)[len(number)-1:], "month_name": t.Say("month." + months[m])})
}

// long writes a day in full. In official Vietnamese a 0 stands before months 1 and 2
// only, so that nobody can add a digit.
func (t *Table) long(d InFull) string {
	if vi.Date(d).IsZero() {
		return ""
	}
	short := vi.Date(d).Short()
	official := strconv.Itoa(int(d.Month))
	if d.Month <= time.February {
		official = short[3:5]
	}
	return t.shape("calendar.in_full", map[string]string{
		"day": strconv.Itoa(d.Day), "day_2": short[:2], "month": strconv.Itoa(int(d.Month)), "month_official": official,
		"month_name": t.Say("month." + months[d.Month]), "year": strconv.Itoa(d.Year),
	})
}
