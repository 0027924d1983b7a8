package view

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// dayWords are the words of the days of the week, by their names as records write them.
var dayWords = map[string]string{
	"thu hai": "weekday.monday", "thu ba": "weekday.tuesday", "thu tu": "weekday.wednesday", "thu nam": "weekday.thursday",
	"thu sau": "weekday.friday", "thu bay": "weekday.saturday", "chu nhat": "weekday.sunday", "hang ngay": "hours.daily",
}

var (
	betweenDays = regexp.MustCompile(`\s*,\s*|\s+và\s+`)
	untilDay    = regexp.MustCompile(`\s+(?:đến|tới)\s+|\s*[–-]\s*`)
)

// days are the days of opening hours: as the record writes them, and in other languages
// when it names nothing but days of the week.
func (p Place) days(text string) string {
	var said []string
	for _, part := range betweenDays.Split(text, -1) {
		ends := untilDay.Split(part, -1)
		from, to := dayWords[vi.Fold(ends[0])], dayWords[vi.Fold(ends[len(ends)-1])]
		switch {
		case from == "" || to == "" || len(ends) > 2:
			return text
		case len(ends) == 2:
			said = append(said, p.Say("hours.to_day", "from", p.Say(from), "to", p.Say(to)))
		default:
			said = append(said, p.Say(from))
		}
	}
	return p.Speaker().Else(text, strings.Join(said, ", "))
}

// halfDay is the note of opening hours, which mostly names the half of the day.
func (p Place) halfDay(note string) string {
	switch vi.Fold(note) {
	case "buoi sang":
		return p.Speaker().Else(note, p.Say("hours.in_the_morning"))
	case "buoi chieu":
		return p.Speaker().Else(note, p.Say("hours.in_the_afternoon"))
	}
	return note
}
