package opendata

import (
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// A session is an event of events: the meetings of the day of the site and after it, as the
// calendar really has them, with those that are not held.
var _ = means(record.KindOf[*record.Session](), func(m *maker, x *site.Session, node *object, full bool) {
	if x.Office != nil {
		node.add("organizer", object{{"@type", "GovernmentOffice"}, {"@id", m.iri(record.Of(x.Office).Address())}, {"name", x.Office.Name}})
	}
	var meetings []any
	seen := map[string]int{} // two rows may meet on one day at one hour
	for _, s := range x.Coming(m.site.Date) {
		id := "#buoi-" + s.On.String() + "-" + isoClock(s.From)
		if seen[id]++; seen[id] > 1 {
			id += "-" + strconv.Itoa(seen[id])
		}
		meetings = append(meetings, m.meeting(x, s, id, full))
	}
	if first := x.Next(vi.Date{}); first != nil { // the first and the last that is held
		node.add("startDate", first.On.String())
		node.add("endDate", x.Last().String())
	}
	node.put("location", m.room(x, x.Place))
	node.put("subEvent", meetings)
})

// zone is the time of Vietnam, which has no summer time.
const zone = "+07:00"

func moment(d vi.Date, c vi.Clock) string { return d.String() + "T" + isoClock(c) + ":00" + zone }

func (m *maker) meeting(x *site.Session, s *site.Sitting, id string, full bool) object {
	status := "EventScheduled"
	switch {
	case s.Off:
		status = "EventCancelled"
	case s.Moved():
		status = "EventRescheduled"
	}
	out := object{
		{"@type", "Event"}, {"@id", m.iri(record.Of(x).Address()) + id}, {"name", x.Name},
		{"startDate", moment(s.On, s.From)}, {"endDate", moment(s.On, s.To)},
		{"eventStatus", entry(status, full)},
	}
	if s.Moved() {
		out.add("previousStartDate", s.Was.String())
	}
	out.put("description", s.Why)
	out.put("location", m.room(x, s.Where))
	if host := stated(s.Host); host != "" {
		out.add("performer", object{{"@type", "Role"}, {"roleName", host}}) // a post, never a person
	}
	return out
}

// room is where people meet: a room of an office, or another house; nil when nobody knows.
func (m *maker) room(x *site.Session, where string) object {
	var out object
	out.put("name", stated(where))
	switch {
	case x.Away != "":
		out.put("address", stated(x.Away))
	case x.Office != nil:
		out.put("address", stated(x.Office.Office.Address))
	}
	if len(out) == 0 {
		return nil
	}
	return append(object{{"@type", "Place"}}, out...)
}
