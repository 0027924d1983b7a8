package web

import (
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// radioCalendar is what is on the air, by the day.
func radioCalendar(s *site.Site) calendar {
	airings := map[vi.Date][]*site.Airing{}
	for _, a := range s.Airings() {
		airings[a.On] = append(airings[a.On], a)
	}
	return calendar{
		words: calendarWords{list: "radio.title", nothing: "radio.nothing", silent: "radio.silent", weekTitle: "radio.week_title", monthTitle: "radio.month_title"},
		list:  site.RadiosAddress, weeks: s.RadioWeeks(), months: s.RadioMonths(), week: site.RadioWeekAddress, month: site.RadioMonthAddress,
		on: func(p view.Place, d vi.Date) (out []CalendarEntry) {
			for _, a := range airings[d] {
				note := []string{a.Station.Name, p.Length(float64(a.Radio.SlotSeconds()))}
				if a.Again {
					note = append(note, p.Say("radio.again"))
				}
				out = append(out, CalendarEntry{Link: p.Link(a.Radio), Time: a.At.String(), Note: strings.Join(note, ", ")})
			}
			return out
		},
	}
}
