package view

import (
	"encoding/json"
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// A time limit runs by the calendar of the state: a weekend or a holiday moves its end (Bộ luật
// Dân sự 2015, Điều 148 khoản 5), the day on which one office is shut for itself does not. But
// nobody hands anything out there on that day, so whoever is told a day is told when the desk
// is open again.

// dueDesks are the offices where procedures are handed in and collected, with their days.
type dueDesks struct {
	place Place
	each  []dueDesk
}

type dueDesk struct {
	name string
	schedule
}

// desksOf are the offices of the procedures in force that keep hours which can be read.
func (p Place) desksOf(procedures []*site.Procedure) dueDesks {
	out := dueDesks{place: p}
	var seen []*site.Office
	for _, x := range procedures {
		o := x.Office
		if o == nil || !x.State.Current() || slices.Contains(seen, o) {
			continue
		}
		seen = append(seen, o)
		if week, read := officeWeek(o); read && !week.Empty() {
			out.each = append(out.each, dueDesk{o.Name, schedule{week, p.Site.Config.OfficeHolidays(), o.Changes}})
		}
	}
	return out
}

// shut says of each office that is shut on a day, in the words of a key, when it is open again.
func (d dueDesks) shut(key string, day vi.Date) (out []string) {
	for _, o := range d.each {
		spans, why := o.on(day)
		if len(spans) > 0 {
			continue
		}
		if why != "" {
			why = d.place.Say("due.shut_why", "why", why)
		}
		if next, _, ok := o.after(day); ok {
			out = append(out, d.place.Say(key, "name", o.name, "why", why, "day", d.place.WeekDay(next).Text))
		} else {
			out = append(out, d.place.Say("due.shut_long", "name", o.name, "why", why))
		}
	}
	return out
}

// code tells the script what shut says of the working days ahead: {"2026-11-27": ["…"]}. Farther
// ahead the days are told that an office names.
func (d dueDesks) code() string {
	days, holidays := map[string][]string{}, d.place.Site.Config.OfficeHolidays()
	add := func(day vi.Date) {
		if told := d.shut("due.shut_to_collect", day); len(told) > 0 && holidays.Working(day) {
			days[day.String()] = told
		}
	}
	today := d.place.Site.Date
	for n := range toldDays {
		add(today.AddDays(n))
	}
	for _, o := range d.each {
		for _, c := range o.changes {
			for day, n := c.From.Date, 0; !day.After(c.Last()) && n < toldDays; day, n = day.AddDays(1), n+1 {
				if !day.Before(today) {
					add(day)
				}
			}
		}
	}
	if len(days) == 0 {
		return ""
	}
	told, _ := json.Marshal(days) // strings alone
	return string(told)
}
