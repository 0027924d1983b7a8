package importer

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// readCalendar reads a calendar file (RFC 5545): each event is a run of days. A rule of
// repeats is not followed: days off are decided for each year.
func readCalendar(data []byte) (out DaysOff, err error) {
	if !utf8.Valid(data) || !strings.Contains(string(data), "BEGIN:VCALENDAR") {
		return out, problem.Reason(daysNoCalendar)
	}
	text := strings.ReplaceAll(string(data), "\r\n", "\n")
	text = strings.NewReplacer("\n ", "", "\n\t", "").Replace(text) // folded lines
	var event map[string]string
	number, at := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		at++
		name, value, ok := strings.Cut(strings.TrimRight(line, "\r"), ":")
		if !ok {
			continue
		}
		name, _, _ = strings.Cut(strings.ToUpper(name), ";")
		switch {
		case name == "BEGIN" && value == "VEVENT":
			event = map[string]string{}
			number++
		case name == "END" && value == "VEVENT":
			out.event(number, event)
			event = nil
		case event != nil && event[name] == "":
			event[name] = value
		}
	}
	out.sort()
	return out, nil
}

// event takes one event of a calendar.
func (d *DaysOff) event(number int, event map[string]string) {
	name := strings.TrimSpace(unescaped.Replace(event["SUMMARY"]))
	where := daysEvent.With(fmt.Sprint(number), name)
	told := func(what problem.Text) problem.Text {
		return problem.Text{Vi: where.Vi + what.Vi, En: where.En + what.En}
	}
	if event["STATUS"] == "CANCELLED" {
		d.Passed = append(d.Passed, told(daysCancelled))
		return
	}
	began, fine := timeOfCalendar(event["DTSTART"])
	from := vi.DateOf(began)
	to := from
	if end := event["DTEND"]; end != "" && fine {
		ended, ok := timeOfCalendar(end)
		to, fine = vi.DateOf(ended.Add(-time.Second)), ok // the end is the first moment after
	}
	fine = fine && event["DURATION"] == "" && !to.Before(from) && from.DaysUntil(to) <= mostDaysOff
	if !fine || name == "" || event["RRULE"] != "" {
		why := daysEventWrong
		if event["RRULE"] != "" {
			why = daysEventRepeats
		}
		d.Wrong = append(d.Wrong, told(why))
		return
	}
	worked := strings.Contains(vi.Fold(name), "lam bu")
	if !worked {
		d.Days = append(d.Days, DayOff{Name: name, From: from, To: to})
		return
	}
	for day := from; !day.After(to); day = day.AddDays(1) {
		d.Days = append(d.Days, DayOff{Name: name, From: day, To: day, Worked: true})
	}
}

var unescaped = strings.NewReplacer(`\n`, " ", `\N`, " ", `\,`, ",", `\;`, ";", `\\`, `\`)

// timeOfCalendar reads "20270206", "20270206T073000", or "20270206T003000Z", which is told in the
// time of Greenwich, as the hours of Vietnam.
func timeOfCalendar(text string) (time.Time, bool) {
	text = strings.TrimSpace(text)
	if t, err := time.Parse("20060102T150405Z", text); err == nil {
		return t.In(vi.Zone), true
	}
	t, err := time.Parse("20060102T150405", text)
	if err != nil {
		t, err = time.Parse("20060102", text)
	}
	return t, err == nil
}
