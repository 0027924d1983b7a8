package opendata

import (
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// A radio segment is an episode of its column, with each time that it is on the air and its
// recording.
var _ = means(record.KindOf[*record.Radio](), func(m *maker, x *site.Radio, node *object, full bool) {
	if name := x.Plan.Name; name != "" {
		node.add("partOfSeries", object{{"@type", "RadioSeries"}, {"name", name}, {"url", m.iri(site.RadiosAddress)}})
	}
	if n := x.SlotSeconds(); x.Sound.Seconds == 0 && n > 0 {
		node.add("timeRequired", seconds(float64(n)))
	}
	if x.Audio != "" {
		audio := object{{"@type", "AudioObject"}, {"contentUrl", m.iri(x.Audio)}}
		audio.put("encodingFormat", x.Sound.Type)
		if x.Sound.Seconds > 0 {
			node.add("duration", seconds(x.Sound.Seconds))
			audio.add("duration", seconds(x.Sound.Seconds))
		}
		node.add("audio", audio)
	}
	var aired []any
	for _, a := range x.Airings {
		aired = append(aired, object{
			{"@type", "BroadcastEvent"}, {"startDate", moment(a.On, a.At)},
			{"publishedOn", object{{"@type", "BroadcastService"}, {"name", a.Station.Name}}},
		})
	}
	node.put("publication", aired)
})

// seconds is a length in ISO 8601.
func seconds(n float64) string { return "PT" + strconv.Itoa(int(n+0.5)) + "S" }
