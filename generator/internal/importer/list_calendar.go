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
	if event["STATUS"] == "CANCELLED" {
		d.Passed = append(d.Passed, daysCancelled.With(where.Vi))
		return
	}
	from, fine := dayOfCalendar(event["DTSTART"])
	to := from
	if end := event["DTEND"]; end != "" && fine {
		to, fine = dayOfCalendar(end)
		if fine && !strings.Contains(end, "T") {
			to = to.AddDays(-1) // the end is the first day after
		}
	}
	if !fine || name == "" || to.Before(from) || event["RRULE"] != "" {
		why := daysEventWrong
		if event["RRULE"] != "" {
			why = daysEventRepeats
		}
		d.Wrong = append(d.Wrong, problem.Text{Vi: where.Vi + why.Vi, En: where.En + why.En})
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

// dayOfCalendar is the day of "20270206" or "20270206T000000Z".
func dayOfCalendar(text string) (vi.Date, bool) {
	t, err := time.Parse("20060102", strings.TrimSpace(text)[:min(8, len(strings.TrimSpace(text)))])
	if err != nil {
		return vi.Date{}, false
	}
	return vi.DateOf(t), true
}
