package web

import (
	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HomePage is site/home.html. Its heading is the question that it answers; who publishes
// stands in the head and the foot.
type HomePage struct {
	view.Frame
	LifeEvents []view.Tile
	Popular    []view.Link
	Offices    []OfficeCard // where one goes today
	Emergency  []view.HotlineRef
	Hotlines   []view.HotlineRef
	Changes    []view.Change
	Ways       []view.Link // to everything else
	Further    []view.Link // what is asked for least, folded
}

// How many entries the home page shows of each sort before it leads on.
const (
	homePopular = 6
	homeOffices = 2
	homeChanges = 3
	homeFields  = 12
)

func home(p view.Place) any {
	s := p.Site
	cfg := s.Config
	v := HomePage{
		Frame:      p.Frame("home", p.Say("search.label"), p.Say("home.description", "unit", cfg.Unit)),
		LifeEvents: p.Tiles(s.LifeEvents, site.LifeEventFolder),
		Hotlines:   p.RequiredLines(),
	}
	for i := range v.LifeEvents {
		v.LifeEvents[i].Summary, v.LifeEvents[i].Count = "", ""
	}
	if len(v.LifeEvents) == 0 { // a site without them has its fields for a wall of tiles
		v.LifeEvents = p.Tiles(mostUsed(s.Fields, homeFields), site.FieldFolder)
		for i := range v.LifeEvents {
			v.LifeEvents[i].Summary = ""
		}
	}
	for _, x := range s.Popular(homePopular) {
		v.Popular = append(v.Popular, p.CommonLink(x))
	}
	for _, h := range s.Hotlines {
		if h.Role != nil && h.Role.Emergency {
			v.Emergency = append(v.Emergency, p.Hotline(h))
		}
	}
	v.Offices = desksToday(p)
	v.Changes = recentChanges(p, homeChanges)
	v.Ways, v.Further = homeWays(p), append([]view.Link{{Text: p.Say("footer.glossary"), Href: p.Href(site.GlossaryAddress)}, {Text: p.Say("data.title"), Href: p.Href(site.OpenDataAddress)}}, p.Further()...)
	v.Linked, v.OpenSearch = opendata.Home(s, p.Speaker()), openSearch(p)
	v.Scripts = append(v.Scripts, scriptsOf(p)...)
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	return v
}

// openingScript tells what is open at this minute.
const openingScript = "js/opening.js"

// homeWays lead to what the page has no room for.
func homeWays(p view.Place) (out []view.Link) {
	s := p.Site
	for _, w := range []struct {
		words, to string
		shown     bool
	}{
		{"home.all_procedures", site.ProceduresAddress, len(s.Procedures) > 0},
		{"home.all_fields", site.TopicsAddress(site.FieldFolder), len(s.Fields) > 0},
		{"home.a_to_z", site.AZAddress, true},
		{"home.all_policies", site.PoliciesAddress, len(s.Policies) > 0},
		{"home.all_offices", site.OfficesAddress, len(s.Offices) > 0},
		{"home.all_hotlines", site.HotlinesAddress, len(s.Hotlines) > 0},
		{"heard.title", site.HeardAddress, s.Hears()},
		{"blanks.title", site.BlanksAddress, s.HasBlanks()},
		{"due.title", site.DueDaysAddress, s.CountsDays()},
		{"home.all_changes", site.ChangesAddress, true},
		{"footer.sitemap", site.SitemapAddress, true},
	} {
		if w.shown {
			out = append(out, view.Link{Text: p.Say(w.words), Href: p.Href(w.to)})
		}
	}
	return out
}

// mostUsed keeps the n topics with the most procedures, in their own order.
func mostUsed(topics []*site.Topic, n int) []*site.Topic {
	if len(topics) <= n {
		return topics
	}
	least := 0
	for ; ; least++ {
		bigger := 0
		for _, t := range topics {
			if len(t.Procedures) > least {
				bigger++
			}
		}
		if bigger <= n {
			break
		}
	}
	var out []*site.Topic
	for _, t := range topics {
		if len(t.Procedures) > least {
			out = append(out, t)
		}
	}
	return out
}
