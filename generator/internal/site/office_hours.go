package site

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// checkOfficeHours asks about hours of an office that two places tell differently: two of
// its own lines, its text, a line with the office's own number.
func (l *linker) checkOfficeHours() {
	for _, o := range l.site.Offices {
		week, ok := weekOf(o)
		if !ok || week.Empty() {
			continue
		}
		l.checkOverlap(o)
		l.checkHoursInText(o, week)
		for _, h := range l.site.Hotlines {
			other, read := vi.ParseOpening(h.Hotline.Hours)
			if h.Number.Digits != "" && h.Number.Digits == o.Phone.Digits && read && other.Code() != week.Code() && !slices.Contains(o.Confirmed, "hours") {
				l.oddAt(h, "hours", odd{h.Hotline.Hours, problem.Text{Vi: hoursOf.Vi + o.File, En: hoursOf.En + o.File}})
			}
		}
	}
}

// weekOf is the week of an office; false where its days cannot be read.
func weekOf(o *Office) (week vi.Opening, ok bool) {
	for _, h := range o.Hours {
		if !week.Add(h.Days, h.Open.Clock, h.Close.Clock) {
			return week, false
		}
	}
	return week, true
}

// checkOverlap asks about a line of hours that runs into another line of the same day.
func (l *linker) checkOverlap(o *Office) {
	f, _ := o.Kind.Field("hours")
	for i, h := range o.Hours {
		days, _ := vi.OpenDays(h.Days)
		for _, other := range o.Hours[:i] {
			theirs, _ := vi.OpenDays(other.Days)
			both := slices.ContainsFunc(days, func(d time.Weekday) bool { return slices.Contains(theirs, d) })
			if !both || !h.Open.Before(other.Close.Clock) || !other.Open.Before(h.Close.Clock) {
				continue
			}
			usual := other.Days + " " + other.Open.String() + " – " + other.Close.String()
			l.odd(o, "hours."+itoa(i)+".open", f, odd{h.Open.String() + " – " + h.Close.String(), problem.Text{Vi: usualHours.Vi + usual, En: usualHours.En + usual}})
			return
		}
	}
}

// toldHours is where prose begins to tell hours: the names of days, up to the end of the
// sentence.
var toldHours = regexp.MustCompile(`(?i)(?:thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|hằng ngày)[^.\n]*\d[^.\n]*`)

// checkHoursInText asks about hours in the text of an office that are not those of its rows.
func (l *linker) checkHoursInText(o *Office, week vi.Opening) {
	if o.Body.Empty() || slices.Contains(o.Confirmed, "body") {
		return
	}
	for _, at := range toldHours.FindAllIndex(o.Body.Source, -1) {
		text := string(o.Body.Source[at[0]:at[1]])
		told, ok := vi.ParseOpening(text)
		if !ok {
			continue
		}
		for d, spans := range told {
			if len(spans) > 0 && !slices.Equal(spans, week[d]) {
				l.tell("W240", o.Span(at[0], at[1]), "field", problem.Both(hoursInText), "value", strings.TrimSpace(text), "usual", problem.Both(problem.Text{Vi: hoursOf.Vi + o.File, En: hoursOf.En + o.File}), "key", "body")
				return
			}
		}
	}
}

// checkWorkingDays tells of a day "worked in place of another" that is worked anyway.
func (l *linker) checkWorkingDays() {
	if l.cfg == nil {
		return
	}
	for i, w := range l.cfg.WorkingDays {
		if d := w.Day.Date; !d.IsZero() && (vi.Holidays{}).Working(d) {
			l.found = append(l.found, problem.New("W430", l.cfg.table.At("working_days."+itoa(i)+".day"), "day", d.Short(), "on", problem.Both(problem.Text{Vi: vi.LowerFirst(d.Weekday()), En: d.DayOfWeek().String()})))
		}
	}
}
