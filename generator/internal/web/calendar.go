package web

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// CalendarPage is site/calendar.html: a week or a month.
type CalendarPage struct {
	view.Frame
	Month      bool
	Days       []CalendarDay
	Prev, Next view.Link
	Other      view.Link // the month of a week
	Nothing    string    // what is said of a week or month with nothing in it
}

// CalendarDay is a day of a calendar.
type CalendarDay struct {
	Day     view.Day
	Name    string // "Thứ Năm, 05/11"
	Number  int    // of the month
	Column  int    // 1 on Monday
	Today   bool
	Quiet   string // said of a day with nothing on it
	Entries []CalendarEntry
}

// CalendarEntry is something on a day.
type CalendarEntry struct {
	view.Link
	Time, Note string
	Off        bool // it does not take place
}

// calendar is what a calendar is made of: pages of weeks and months, and what is on each day.
type calendar struct {
	words         calendarWords
	list          string    // address of the list that it stands below
	weeks, months []vi.Date // that have a page
	week, month   func(vi.Date) string
	on            func(p view.Place, d vi.Date) []CalendarEntry
	off           map[vi.Date]string // why there is nothing, by the day
}

// calendarWords are the keys of what a calendar says of its own; what every calendar says stands with radio.
type calendarWords struct {
	list, nothing, silent string
	weekTitle, monthTitle string
}

// pages are all weeks and months.
func (c calendar) pages(scene *view.Scene) (out []view.Page) {
	c.off = scene.Site.Config.OfficeHolidays().Off
	for _, d := range c.weeks {
		out = append(out, scene.Page(c.week(d), "site/calendar", func(p view.Place) any { return c.weekPage(p, d) }))
	}
	for _, d := range c.months {
		out = append(out, scene.Page(c.month(d), "site/calendar", func(p view.Place) any { return c.monthPage(p, d) }))
	}
	return out
}

// page is a calendar without its days.
func (c calendar) page(p view.Place, title string) CalendarPage {
	return CalendarPage{Frame: p.Frame("calendar", title, title, view.Crumb{Text: p.Say(c.words.list), To: c.list}), Nothing: p.Say(c.words.nothing)}
}

// add puts a day on a page.
func (c calendar) add(p view.Place, v *CalendarPage, d vi.Date) {
	one := CalendarDay{
		Day: p.Day(d), Name: p.Say("radio.on_day", "weekday", p.Upper(p.Speaker().Weekday(d)), "day", d), Number: d.Day,
		Column: (int(d.DayOfWeek())+6)%7 + 1, Today: d == p.Site.Date, Entries: c.on(p, d),
	}
	one.Day.Text = fmt.Sprintf("%02d/%02d", d.Day, int(d.Month))
	if len(one.Entries) == 0 {
		one.Quiet = c.off[d]
		if !v.Month { // a month of empty days says so without words
			one.Quiet = cmp.Or(one.Quiet, p.Say(c.words.silent))
		}
	} else {
		v.Nothing = ""
	}
	v.Days = append(v.Days, one)
}

func (c calendar) weekPage(p view.Place, from vi.Date) any {
	to := from.AddDays(6)
	v := c.page(p, p.Say(c.words.weekTitle, "from", fmt.Sprintf("%02d/%02d", from.Day, int(from.Month)), "to", to))
	for i := range 7 {
		c.add(p, &v, from.AddDays(i))
	}
	v.Prev, v.Next = neighbours(p, c.weeks, from, c.week, func(d vi.Date) string { return p.Say("radio.week_from", "day", d) })
	month := site.FirstOfMonth(from)
	if !slices.Contains(c.months, month) {
		month = site.FirstOfMonth(to)
	}
	if slices.Contains(c.months, month) {
		v.Other = view.Link{Text: p.Say("radio.whole_month", "month", words.Month(month.Month), "year", strconv.Itoa(month.Year)), Href: p.Href(c.month(month))}
	}
	return v
}

func (c calendar) monthPage(p view.Place, first vi.Date) any {
	v := c.page(p, p.Say(c.words.monthTitle, "month", words.Month(first.Month), "year", strconv.Itoa(first.Year)))
	v.Month = true
	for d := first; d.Month == first.Month; d = d.AddDays(1) {
		c.add(p, &v, d)
	}
	v.Prev, v.Next = neighbours(p, c.months, first, c.month, func(d vi.Date) string {
		return p.Say("radio.month_name", "month", words.Month(d.Month), "year", strconv.Itoa(d.Year))
	})
	return v
}

// neighbours are the periods before and after that have a page.
func neighbours(p view.Place, all []vi.Date, at vi.Date, address, name func(vi.Date) string) (prev, next view.Link) {
	i := slices.Index(all, at)
	if i > 0 {
		prev = view.Link{Text: name(all[i-1]), Href: p.Href(address(all[i-1]))}
	}
	if i+1 < len(all) {
		next = view.Link{Text: name(all[i+1]), Href: p.Href(address(all[i+1]))}
	}
	return prev, next
}
