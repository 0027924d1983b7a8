package opendata

import (
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
	for _, s := range x.Coming(m.site.Date) {
		meetings = append(meetings, m.meeting(x, s, full))
	}
	if from, until := record.Days(x); !until.IsZero() {
		if first := firstMeeting(x); !first.IsZero() {
			from = first
		}
		node.add("startDate", from.String())
		node.add("endDate", until.String())
	}
	node.add("location", m.room(x, x.Place))
	node.put("subEvent", meetings)
})

// firstMeeting is the day of the first meeting that is held; zero for none.
func firstMeeting(x *site.Session) vi.Date {
	for _, s := range x.Sittings {
		if !s.Off {
			return s.On
		}
	}
	return vi.Date{}
}

// zone is the time of Vietnam, which has no summer time.
const zone = "+07:00"

func moment(d vi.Date, c vi.Clock) string { return d.String() + "T" + isoClock(c) + ":00" + zone }

func (m *maker) meeting(x *site.Session, s *site.Sitting, full bool) object {
	status := "EventScheduled"
	switch {
	case s.Off:
		status = "EventCancelled"
	case s.Moved():
		status = "EventRescheduled"
	}
	out := object{
		{"@type", "Event"}, {"@id", m.iri(record.Of(x).Address()) + "#buoi-" + s.On.String() + "-" + isoClock(s.From)}, {"name", x.Name},
		{"startDate", moment(s.On, s.From)}, {"endDate", moment(s.On, s.To)},
		{"eventStatus", entry(status, full)},
	}
	if s.Moved() {
		out.add("previousStartDate", s.Was.String())
	}
	out.put("description", s.Why)
	out.add("location", m.room(x, s.Where))
	out.add("performer", object{{"@type", "Role"}, {"roleName", s.Host}}) // a post, never a person
	return out
}

// room is where people meet: a room of an office, or another house.
func (m *maker) room(x *site.Session, where string) object {
	out := object{{"@type", "Place"}, {"name", where}}
	switch {
	case x.Away != "":
		out.add("address", x.Away)
	case x.Office != nil:
		out.put("address", stated(x.Office.Office.Address))
	}
	return out
}
