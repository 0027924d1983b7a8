package record

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/vi"
)

// inMonth is the day of a repeat by the month, the i-th month from that of the first: its
// last day, or its first from Monday to Friday, which Settled moves beyond holidays.
func (r Repeat) inMonth(first vi.Date, i int) (day vi.Date, ok bool) {
	at := int(first.Month) - 1 + i
	begin := vi.Date{Year: first.Year + at/12, Month: time.Month(at%12 + 1), Day: 1}
	day = vi.Holidays{}.OnOrAfter(begin)
	if r == MonthEnd {
		next := begin.AddDays(31)
		day = vi.Date{Year: next.Year, Month: next.Month, Day: 1}.AddDays(-1)
	}
	return day, !day.Before(first)
}

// Settled is a day of the repeat by the calendar of an office: the first working day of a
// month is none that is off, and may be a Saturday that is worked.
func (r Repeat) Settled(day vi.Date, holidays vi.Holidays) vi.Date {
	if r != FirstWorkday {
		return day
	}
	return holidays.OnOrAfter(vi.Date{Year: day.Year, Month: day.Month, Day: 1})
}

// repeat asks for both a repeat and its end, and tells what it does that its author may not
// think of: months that it passes over, days taken out that are none of it, a first day that
// is not one, and where it is cut.
func (c *checker) repeat(path string, r Repeat, on, until Day, except []Day) {
	switch {
	case r == "" && c.base.table.writes(path+".repeat"): // what could not be read was told as that
		return
	case r != "" && until.IsZero():
		c.fault("E802", path+".repeat", "repeat", r.String())
		return
	case !until.IsZero() && (r == "" || until.Before(on.Date)):
		c.fault("E803", path+".until", "until", until.Short(), "on", on.Short())
		return
	case r == "" || on.IsZero():
		return
	}
	days := r.Days(on.Date, until.Date)
	if skipped := r.skipped(on.Date, until.Date); len(skipped) > 0 {
		c.fault("W431", path+".repeat", "day", strconv.Itoa(on.Day), "months", strings.Join(skipped, ", "))
	}
	for i, x := range except {
		if !x.IsZero() && !slices.Contains(days, x.Date) {
			c.fault("W432", path+".except."+strconv.Itoa(i), "day", x.Short())
		}
	}
	if n := len(days); n == mostDays && days[n-1].Before(until.Date) {
		c.fault("W433", path+".until", "count", strconv.Itoa(n), "last", days[n-1].Short(), "until", until.Short())
	}
	if len(days) == 0 {
		c.fault("W435", path+".until", "repeat", r.String(), "on", on.Short(), "until", until.Short())
	}
}

// mostMonths is how many months without the day are named.
const mostMonths = 4

// skipped are the months that a repeat from the 29th, 30th or 31st passes over.
func (r Repeat) skipped(on, until vi.Date) (out []string) {
	if r != EachMonth && r != EachQuarter {
		return nil
	}
	for i := 1; ; i++ {
		day, ok := r.occurrence(on, i)
		begin := vi.Date{Year: day.Year, Month: day.Month, Day: 1}
		if begin.After(until) || len(out) == mostMonths {
			return out
		}
		if !ok {
			out = append(out, strconv.Itoa(int(day.Month))+"/"+strconv.Itoa(day.Year))
		}
	}
}
