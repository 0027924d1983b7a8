package web

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HomePage is site/home.html.
type HomePage struct {
	view.Frame
	Lead       string // one sentence under the name
	LifeEvents []view.Tile
	Popular    []view.Item
	Fields     []view.Tile
	Areas      []view.Tile // policy areas
	Hotlines   []view.HotlineRef
	Emergency  []view.HotlineRef
	Offices    []OfficeCard
	Changes    []view.Change
	Sessions   []view.Item // later: reception of citizens
}

// How many entries the home page shows of each sort before it leads on.
const (
	homePopular = 8
	homeFields  = 12
	homeOffices = 4
	homeChanges = 5
)

func home(p view.Place) any {
	s := p.Site
	cfg := s.Config
	v := HomePage{
		Frame:      p.Frame("home", cfg.Unit, p.Say("home.description", "unit", cfg.Unit)),
		Lead:       p.Say("home.lead"),
		LifeEvents: p.Tiles(s.LifeEvents, site.LifeEventFolder),
		Popular:    p.Items(s.Popular(homePopular)),
		Fields:     p.Tiles(mostUsed(s.Fields, homeFields), site.FieldFolder),
		Hotlines:   p.RequiredLines(),
	}
	for _, a := range s.Areas {
		v.Areas = append(v.Areas, view.Tile{Link: view.Link{Text: a.Name, Href: p.Href(a.Address())}, Summary: a.Summary, Count: p.Say("count.policies", "count", len(a.Policies)), Icon: a.Icon})
	}
	for _, h := range s.Hotlines {
		if h.Role != nil && h.Role.Emergency {
			v.Emergency = append(v.Emergency, p.Hotline(h))
		}
	}
	for _, o := range s.Offices {
		if o.HasDesks() {
			v.Offices = append(v.Offices, officeCard(p, o))
		}
	}
	v.Offices = v.Offices[:min(homeOffices, len(v.Offices))]
	v.Changes = recentChanges(p, homeChanges)
	v.Scripts = append(v.Scripts, scriptsOf(p)...)
	return v
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
