package web

import (
	"fmt"
	"slices"
	"strconv"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// RadioCalendarPage is site/radio-calendar.html: a week or a month.
type RadioCalendarPage struct {
	view.Frame
	Lead       string
	Month      bool
	Days       []RadioDay
	Prev, Next view.Link
	Other      view.Link // the month of a week
	Empty      bool
}

// RadioDay is a day of a calendar.
type RadioDay struct {
	Day     view.Day
	Name    string // "Thứ Năm, 05/11"
	Number  int    // of the month
	Column  int    // 1 on Monday
	Today   bool
	Quiet   string // why nothing is on the air
	Airings []RadioAiring
}

// RadioAiring is a segment on the air in a calendar.
type RadioAiring struct {
	view.Link
	Time, Slot, Station string
	Again               bool
}

// radioDay gathers what is on the air on a day.
func radioDay(p view.Place, d vi.Date, all []*site.Airing) RadioDay {
	out := RadioDay{
		Day: p.Day(d), Name: p.Say("radio.on_day", "weekday", p.Upper(p.Speaker().Weekday(d)), "day", d), Number: d.Day,
		Column: (int(d.DayOfWeek())+6)%7 + 1, Today: d == p.Site.Date,
	}
	out.Day.Text = fmt.Sprintf("%02d/%02d", d.Day, int(d.Month))
	for _, a := range all {
		if a.On == d {
			out.Airings = append(out.Airings, RadioAiring{p.Link(a.Radio), a.At.String(), p.Length(float64(a.Radio.SlotSeconds())), a.Station.Name, a.Again})
		}
	}
	if len(out.Airings) == 0 {
		out.Quiet = p.Site.Config.OfficeHolidays().Off[d]
	}
	return out
}

func radioWeek(p view.Place, from vi.Date) any {
	to := from.AddDays(6)
	title := p.Say("radio.week_title", "from", fmt.Sprintf("%02d/%02d", from.Day, int(from.Month)), "to", to)
	v := RadioCalendarPage{Frame: p.Frame("radio-calendar", title, title, p.RadioCrumb()), Empty: true}
	all := p.Site.Airings()
	for i := range 7 {
		v.Days = append(v.Days, radioDay(p, from.AddDays(i), all))
		v.Empty = v.Empty && len(v.Days[i].Airings) == 0
	}
	v.Prev, v.Next = radioNeighbours(p, p.Site.RadioWeeks(), from, site.RadioWeekAddress, func(d vi.Date) string { return p.Say("radio.week_from", "day", d) })
	month := site.FirstOfMonth(from)
	if !slices.Contains(p.Site.RadioMonths(), month) {
		month = site.FirstOfMonth(to)
	}
	if slices.Contains(p.Site.RadioMonths(), month) {
		v.Other = view.Link{Text: p.Say("radio.whole_month", "month", words.Month(month.Month), "year", strconv.Itoa(month.Year)), Href: p.Href(site.RadioMonthAddress(month))}
	}
	return v
}

func monthName(p view.Place, d vi.Date) string {
	return p.Say("radio.month_name", "month", words.Month(d.Month), "year", strconv.Itoa(d.Year))
}

func radioMonth(p view.Place, first vi.Date) any {
	title := p.Say("radio.month_title", "month", words.Month(first.Month), "year", strconv.Itoa(first.Year))
	v := RadioCalendarPage{Frame: p.Frame("radio-calendar", title, title, p.RadioCrumb()), Month: true, Empty: true}
	all := p.Site.Airings()
	for d := first; d.Month == first.Month; d = d.AddDays(1) {
		one := radioDay(p, d, all)
		v.Days = append(v.Days, one)
		v.Empty = v.Empty && len(one.Airings) == 0
	}
	v.Prev, v.Next = radioNeighbours(p, p.Site.RadioMonths(), first, site.RadioMonthAddress, func(d vi.Date) string { return monthName(p, d) })
	return v
}

// radioNeighbours are the periods before and after that have a page.
func radioNeighbours(p view.Place, all []vi.Date, at vi.Date, address, name func(vi.Date) string) (prev, next view.Link) {
	i := slices.Index(all, at)
	if i > 0 {
		prev = view.Link{Text: name(all[i-1]), Href: p.Href(address(all[i-1]))}
	}
	if i+1 < len(all) {
		next = view.Link{Text: name(all[i+1]), Href: p.Href(address(all[i+1]))}
	}
	return prev, next
}
