package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// TopicsPage is kiosk/topics.html: all fields, life events or kinds of visitor as tiles.
type TopicsPage struct {
	view.Frame
	Lead  string
	Tiles []view.Tile
}

// ListPage is kiosk/list.html: the procedures of a field, a life event or a kind of visitor.
type ListPage struct {
	view.Frame
	Lead    string
	Jump    []view.Link
	Journey *view.JourneyView // of a life event; Groups have the rest
	Groups  []view.ItemGroup
}

func topics(p view.Place, title string, topics []*site.Topic, folder string) any {
	return TopicsPage{Frame: frame(p, "topics", title, site.KioskHomeAddress), Tiles: tiles(p, topics, folder)}
}

func list(p view.Place, t *site.Topic, folder, index string) any {
	v := ListPage{Frame: frame(p, "list", p.TopicName(t), index), Lead: p.TopicSummary(t)}
	if folder == site.LifeEventFolder {
		var rest *site.Topic
		if v.Journey, rest = p.EventJourney(t); v.Journey != nil || len(t.Journeys) > 0 {
			v.Groups = p.EventRest(t, rest)
			if len(t.Journeys) == 1 {
				v.Lead = t.Journeys[0].Summary
			}
			return v
		}
	}
	v.Groups = p.TopicGroups(t, folder)
	v.Jump = view.Jump(v.Groups)
	v.Scripts = scripts(p, listScripts)
	return v
}

// tiles are tiles that count what the kiosk shows: procedures.
func tiles(p view.Place, topics []*site.Topic, folder string) (out []view.Tile) {
	for _, t := range topics {
		out = append(out, view.Tile{Link: p.Topic(t, folder), Summary: p.TopicSummary(t), Count: p.Say("count.procedures", "count", len(t.Procedures)), Icon: t.Icon})
	}
	return out
}

// filled are the topics that have procedures.
func filled(topics []*site.Topic) (out []*site.Topic) {
	for _, t := range topics {
		if len(t.Procedures) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// topicPages are the fields, the life events and the kinds of visitor, and the list of each.
func topicPages(scene *view.Scene) (out []view.Page) {
	for _, g := range []struct {
		title, folder, index string
		topics               []*site.Topic
		always               bool
	}{
		{"list.fields_title", site.FieldFolder, site.KioskFieldsAddress, scene.Site.Fields, true},
		{"list.life_events", site.LifeEventFolder, site.KioskEventsAddress, filled(scene.Site.LifeEvents), false},
		{"kiosk.who_am_i", site.VisitorFolder, site.KioskVisitorsAddress, scene.Site.Visitors(), false},
	} {
		if len(g.topics) == 0 && !g.always {
			continue
		}
		out = append(out, scene.Page(g.index, "kiosk/topics", func(p view.Place) any { return topics(p, p.Say(g.title), g.topics, g.folder) }))
		for _, t := range g.topics {
			out = append(out, scene.Page(site.KioskAddress(t.Address(g.folder)), "kiosk/list", func(p view.Place) any { return list(p, t, g.folder, g.index) }))
		}
	}
	return out
}
