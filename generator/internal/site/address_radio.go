package site

import (
	"fmt"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// Addresses of the radio desk.
const (
	radioFolder = "phat-thanh"

	RadioReportAddress   = radioFolder + "/bao-cao.html"
	RadioBookAddress     = radioFolder + "/bao-cao.xlsx"
	RadioCalendarAddress = radioFolder + "/lich.ics"
	PodcastAddress       = radioFolder + "/podcast.xml"
	radioCalendars       = radioFolder + "/lich/"
)

// RadioWeekAddress is the calendar of the week that begins on a Monday.
func RadioWeekAddress(monday vi.Date) string {
	return radioCalendars + "tuan-" + monday.String() + ".html"
}

// RadioMonthAddress is the calendar of the month of its first day.
func RadioMonthAddress(first vi.Date) string {
	return radioCalendars + fmt.Sprintf("thang-%04d-%02d.html", first.Year, int(first.Month))
}

// RadioFileAddress is a file of a segment: ".ics", ".txt", ".vtt", ".chapters.json".
func RadioFileAddress(r *Radio, ending string) string {
	return strings.TrimSuffix(r.Base.Address(), ".html") + ending
}

// RadioEditorAddress is the page of a segment for who edits it and reads it out.
func RadioEditorAddress(r *Radio) string { return radioFolder + "/bien-tap/" + r.ID + ".html" }

// RadioFileEndings are the files that every segment has.
var RadioFileEndings = []string{".ics", ".txt", ".vtt", ".chapters.json"}

// RadioStationAddress is the calendar of one station.
func RadioStationAddress(st *Station) string { return radioFolder + "/lich-" + st.ID + ".ics" }

// RadioWeeks are the Mondays of the weeks with something on the air, and of this week.
func (s *Site) RadioWeeks() []vi.Date { return s.radioPeriods(Monday) }

// RadioMonths are the first days of such months.
func (s *Site) RadioMonths() []vi.Date { return s.radioPeriods(FirstOfMonth) }

func (s *Site) radioPeriods(start func(vi.Date) vi.Date) []vi.Date {
	if len(s.Radios) == 0 {
		return nil
	}
	days := []vi.Date{s.Date}
	for _, a := range s.Airings() {
		days = append(days, a.On)
	}
	return beginnings(days, start)
}

// beginnings are the first days of the periods in which days lie, each once, in order of time.
func beginnings(days []vi.Date, start func(vi.Date) vi.Date) (out []vi.Date) {
	for _, d := range days {
		out = append(out, start(d))
	}
	slices.SortFunc(out, vi.Date.Compare)
	return slices.Compact(out)
}

// Monday is that of a day's week.
func Monday(d vi.Date) vi.Date { return d.AddDays(-(int(d.DayOfWeek()) + 6) % 7) }

// FirstOfMonth is that of a day's month.
func FirstOfMonth(d vi.Date) vi.Date { return vi.Date{Year: d.Year, Month: d.Month, Day: 1} }

// radioPages are all pages and files of the radio desk.
func (s *Site) radioPages() (out []string) {
	if len(s.Radios) == 0 {
		return nil
	}
	out = append(out, RadioReportAddress, RadioReportSheet, RadioSheetAddress, RadioBookAddress, RadioCalendarAddress)
	for _, d := range s.RadioWeeks() {
		out = append(out, RadioWeekAddress(d))
	}
	for _, d := range s.RadioMonths() {
		out = append(out, RadioMonthAddress(d))
	}
	for _, st := range s.Stations {
		out = append(out, RadioStationAddress(st))
	}
	for _, r := range s.Radios {
		out = append(out, RadioEditorAddress(r))
		for _, ending := range RadioFileEndings {
			out = append(out, RadioFileAddress(r, ending))
		}
	}
	return out
}
