package render

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const (
	kioskHome     = site.KioskFolder + "/index.html"
	kioskEvents   = site.KioskFolder + "/" + site.LifeEventFolder + "/index.html"
	kioskFields   = site.KioskFolder + "/" + site.FieldFolder + "/index.html"
	kioskWho      = site.KioskFolder + "/" + whoFolder + "/index.html"
	kioskOffices  = site.KioskFolder + "/co-quan.html"
	kioskHotlines = site.KioskFolder + "/duong-day-nong.html"
	kioskSearch   = site.KioskFolder + "/" + site.SearchAddress

	whoFolder  = "toi-la"
	deskFolder = "quay"
)

// kioskEventTiles is how many life events the kiosk's first screen shows.
const kioskEventTiles = 8

// kioskPages are the pages one can tap through at the desk.
func (r *Scene) kioskPages() []page {
	s := r.Site
	who := s.Visitors()
	out := []page{
		r.kiosk(kioskHome, "home", func(p placed) any { return p.kioskHome(who) }),
		r.kiosk(kioskSearch, "search", placed.kioskSearch),
		r.kiosk(kioskFields, "topics", func(p placed) any {
			return p.kioskTopics("Theo lĩnh vực", s.Fields, site.FieldFolder)
		}),
	}
	if r.hasOffices() {
		out = append(out, r.kiosk(kioskOffices, "offices", placed.kioskOffices))
	}
	if len(s.Hotlines) > 0 {
		out = append(out, r.kiosk(kioskHotlines, "hotlines", placed.kioskHotlines))
	}
	events := filled(s.LifeEvents)
	if len(events) > 0 {
		out = append(out, r.kiosk(kioskEvents, "topics", func(p placed) any {
			return p.kioskTopics("Việc trong đời", events, site.LifeEventFolder)
		}))
	}
	if len(who) > 0 {
		out = append(out, r.kiosk(kioskWho, "topics", func(p placed) any { return p.kioskTopics("Tôi là ai?", who, whoFolder) }))
	}
	for _, g := range []struct {
		folder, index string
		topics        []*site.Topic
	}{{site.LifeEventFolder, kioskEvents, events}, {site.FieldFolder, kioskFields, s.Fields}, {whoFolder, kioskWho, who}} {
		for _, t := range g.topics {
			out = append(out, r.kiosk(kioskAddress(t.Address(g.folder)), "list", func(p placed) any {
				return p.kioskList(t, g.folder, g.index)
			}))
		}
	}
	for _, o := range s.Offices {
		for _, d := range o.Desks {
			out = append(out, r.kiosk(deskAddress(d), "desk", func(p placed) any { return p.kioskDesk(d) }))
		}
	}
	for _, x := range s.Procedures {
		if x.State.Current() {
			out = append(out, r.kiosk(kioskAddress(record.Of(x).Address()), "procedure", func(p placed) any { return p.kioskProcedure(x) }))
		}
	}
	return out
}

func (r *Scene) kiosk(path, layout string, view func(placed) any) page {
	return page{path: path, layout: "kiosk/" + layout, view: func() any { return view(r.at(path, "kiosk")) }}
}

func deskAddress(d *site.Desk) string {
	return site.KioskFolder + "/" + deskFolder + "/" + d.Office.ID + "-" + vi.Slug(d.Number) + ".html"
}

func (p placed) kioskFrame(kind, title, back string) Frame {
	f := p.frame(kind, title, title)
	if back != "" {
		f.Back = &Link{"Quay lại", p.href(back)}
	}
	f.Kiosk = p.Scene.kioskSettings()
	f.Scripts = p.kioskScripts(kind)
	return f
}

func (p placed) kioskHome(who []*site.Topic) any {
	s := p.Site
	events := filled(s.LifeEvents)
	v := KioskHomePage{
		Frame:      p.kioskFrame("home", "Bạn cần làm việc gì?", ""),
		Search:     Link{"Tìm bằng chữ", p.href(kioskSearch)},
		LifeEvents: p.kioskTiles(events[:min(kioskEventTiles, len(events))], site.LifeEventFolder),
		Popular:    p.items(s.Popular(4)),
	}
	add := func(show bool, icon, text, to string) {
		if show {
			v.Ways = append(v.Ways, Tile{Link: Link{text, p.href(to)}, Icon: icon})
		}
	}
	add(len(events) > kioskEventTiles, "people", "Việc khác trong đời", kioskEvents)
	add(true, "papers", "Theo lĩnh vực", kioskFields)
	add(len(who) > 0, "person", "Tôi là ai?", kioskWho)
	add(p.Scene.hasOffices(), "place", "Quầy nào, giờ nào?", kioskOffices)
	add(len(s.Hotlines) > 0, "phone", "Số điện thoại", kioskHotlines)
	return v
}

// hasOffices tells whether there is a place to send citizens to.
func (r *Scene) hasOffices() bool {
	for _, o := range r.Site.Offices {
		if o.Receives() {
			return true
		}
	}
	return false
}

func (p placed) kioskSearch() any {
	return KioskSearchPage{Frame: p.kioskFrame("search", "Tìm thủ tục", kioskHome), Fields: Link{"Theo lĩnh vực", p.href(kioskFields)}}
}

func (p placed) kioskTopics(title string, topics []*site.Topic, folder string) any {
	return KioskTopicsPage{Frame: p.kioskFrame("topics", title, kioskHome), Tiles: p.kioskTiles(topics, folder)}
}

func (p placed) kioskList(t *site.Topic, folder, index string) any {
	v := KioskListPage{Frame: p.kioskFrame("list", t.Name, index), Lead: t.Summary, Groups: p.topicGroups(t, folder)}
	v.Jump = jump(v.Groups)
	return v
}

func (p placed) kioskDesk(d *site.Desk) any {
	v := KioskDeskPage{
		Frame:  p.kioskFrame("desk", deskName(d)+" làm gì?", kioskOffices),
		Name:   d.Name,
		Office: shortName(d.Office), Address: stated(d.Office.Office.Address), Where: d.Place, Fields: d.Fields,
	}
	v.Sample = v.Sample || d.Office.Base.Sample
	t := &site.Topic{}
	for _, x := range d.Office.Procedures {
		if x.Desk == d {
			t.Procedures = append(t.Procedures, x)
		}
	}
	v.Groups = p.topicGroups(t, whoFolder)
	v.Jump = jump(v.Groups)
	return v
}

func (p placed) kioskOffices() any {
	v := KioskOfficesPage{Frame: p.kioskFrame("offices", "Quầy nào, giờ nào?", kioskHome)}
	for _, o := range p.Site.Offices {
		if !o.Receives() {
			continue
		}
		k := KioskOffice{ID: o.ID, Name: o.Name, Contact: p.contact(o), Access: stated(o.Access), Boxes: boxes(o)}
		k.Contact.Office = Link{}
		for _, d := range o.Desks {
			n := 0
			for _, x := range o.Procedures {
				if x.Desk == d {
					n++
				}
			}
			tile := Tile{Link: Link{deskName(d) + ": " + d.Name, p.href(deskAddress(d))}, Summary: vi.UpperFirst(d.Place), Icon: "place"}
			if n > 0 {
				tile.Count = count(n, "thủ tục")
			}
			k.Desks = append(k.Desks, tile)
		}
		v.Offices = append(v.Offices, k)
	}
	return v
}

func (p placed) kioskHotlines() any {
	return KioskHotlinesPage{Frame: p.kioskFrame("hotlines", "Số điện thoại", kioskHome), Groups: p.hotlineGroups()}
}

// kioskTiles are tiles that count what the kiosk shows: procedures.
func (p placed) kioskTiles(topics []*site.Topic, folder string) (out []Tile) {
	for _, t := range topics {
		out = append(out, Tile{Link: p.topic(t, folder), Summary: t.Summary, Count: count(len(t.Procedures), "thủ tục"), Icon: t.Icon})
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
