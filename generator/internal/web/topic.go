package web

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// TopicIndexPage is site/topic-index.html: all fields, all life events, all levels.
type TopicIndexPage struct {
	view.Frame
	Lead   string
	Tiles  []view.Tile
	Groups []view.ItemGroup // instead, when they are very many
	Narrow *view.NarrowBox
}

// topicPages are the fields, life events and levels, and the lists of each.
func topicPages(scene *view.Scene) []view.Page {
	s := scene.Site
	var out []view.Page
	for _, g := range []struct {
		folder, title, lead string
		topics              []*site.Topic
	}{
		{site.FieldFolder, "list.fields", "list.choose_field", s.Fields},
		{site.LevelFolder, "search.level", "list.choose_level", s.Levels},
		{site.LifeEventFolder, "list.life_events", "list.choose_life_event", s.LifeEvents},
	} {
		if len(g.topics) == 0 {
			continue
		}
		out = append(out, scene.Page(site.TopicsAddress(g.folder), "site/topic-index", func(p view.Place) any {
			return topicIndex(p, g.folder, p.Say(g.title), p.Say(g.lead), g.topics)
		}))
		for _, t := range g.topics {
			out = append(out, scene.Page(t.Address(g.folder), "site/procedure-list", func(p view.Place) any {
				return topicPage(p, t, g.folder, p.Say(g.title))
			}))
		}
	}
	return out
}

func topicIndex(p view.Place, folder, title, lead string, topics []*site.Topic) any {
	v := TopicIndexPage{Frame: p.Frame("topic-index", title, lead), Lead: lead}
	v.Tiles, v.Groups = p.TopicIndex(topics, folder)
	v.Narrow = fold(p, &v.Frame, v.Groups, "count.names")
	return v
}

func topicPage(p view.Place, t *site.Topic, folder, index string) any {
	v := ProcedureListPage{
		Frame: p.Frame("procedure-list", t.Name, cmp.Or(t.Summary, t.Name), view.Crumb{Text: index, To: site.TopicsAddress(folder)}),
		Lead:  t.Summary, Count: p.CountOf(t),
	}
	if len(t.Procedures) > view.OnePage && folder != site.FieldFolder {
		v.Lead = p.Say("list.choose_field")
		v.Tiles, v.Groups = p.TopicIndex(fieldsOf(t), site.FieldFolder)
		v.finish(p, "count.names")
		return v
	}
	journeys := folder == site.LifeEventFolder && v.journey(p, &t)
	if !journeys {
		v.Groups = p.TopicGroups(t, folder)
	}
	if len(t.Policies) > 0 {
		g := view.ItemGroup{ID: "chinh-sach", Title: p.Say("list.related_policies")}
		for _, x := range t.Policies {
			g.Items = append(g.Items, policyItem(p, x))
		}
		if len(v.Groups) == 1 && v.Groups[0].Title == "" {
			v.Groups[0].ID, v.Groups[0].Title = "thu-tuc", p.Say("nav.procedures")
		}
		v.Groups = append(v.Groups, g)
	}
	if !journeys { // a journey is read from its first step on
		v.finish(p, "count.procedures")
	}
	return v
}

// fieldsOf are the fields of a topic's procedures, in Vietnamese order.
func fieldsOf(t *site.Topic) []*site.Topic {
	var out []*site.Topic
	for _, x := range t.Procedures {
		if !slices.Contains(out, x.Field) {
			out = append(out, x.Field)
		}
	}
	vi.SortFunc(out, func(f *site.Topic) string { return f.Name })
	return out
}
