package opendata

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// An office is a place with its hours, the days on which they are others, and its point.
var _ = means(record.KindOf[*record.Office](), func(m *maker, x *site.Office, node *object, full bool) {
	var week vi.Opening
	for _, h := range x.Hours {
		week.Add(h.Days, h.Open.Clock, h.Close.Clock)
	}
	node.put("openingHoursSpecification", openingHours(week, full))
	var other []any
	for _, c := range x.Changes {
		one := object{{"@type", "OpeningHoursSpecification"}, {"validFrom", c.From.String()}, {"validThrough", c.Last().String()}}
		if c.Closed() { // schema.org says closed by the same hour twice
			one = append(one, pair{"opens", "00:00"}, pair{"closes", "00:00"})
		} else {
			one = append(one, pair{"opens", isoClock(c.Open.Clock)}, pair{"closes", isoClock(c.Close.Clock)})
		}
		other = append(other, one)
	}
	node.put("specialOpeningHoursSpecification", other)
	if x.Map != (record.MapPoint{}) {
		node.add("geo", object{{"@type", "GeoCoordinates"}, {"latitude", x.Map.Lat}, {"longitude", x.Map.Lon}})
	}
})

// A hotline is a point of contact, with the hours in which somebody answers.
var _ = means(record.KindOf[*record.Hotline](), func(m *maker, x *site.Hotline, node *object, full bool) {
	if week, reads := vi.ParseOpening(x.Hours); reads {
		node.put("hoursAvailable", openingHours(week, full))
	}
})

// weekdays are those of schema.org, by [time.Weekday].
var weekdays = [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// openingHours are the stretches of a week, one for all days that have it, from Monday on.
func openingHours(week vi.Opening, full bool) (out []any) {
	days := map[vi.OpenSpan][]any{}
	var spans []vi.OpenSpan
	for i := range weekdays {
		d := (i + 1) % len(weekdays)
		for _, span := range week[d] {
			if days[span] == nil {
				spans = append(spans, span)
			}
			days[span] = append(days[span], entry(weekdays[d], full))
		}
	}
	for _, span := range spans {
		closes := isoClock(span.To)
		if closes == "24:00" {
			closes = "23:59"
		}
		out = append(out, object{{"@type", "OpeningHoursSpecification"}, {"dayOfWeek", days[span]}, {"opens", isoClock(span.From)}, {"closes", closes}})
	}
	return out
}
