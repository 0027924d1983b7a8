package render

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

const (
	kioskHome     = site.KioskFolder + "/index.html"
	kioskEvents   = site.KioskFolder + "/" + site.LifeEventFolder + "/index.html"
	kioskFields   = site.KioskFolder + "/" + site.FieldFolder + "/index.html"
	kioskOffices  = site.KioskFolder + "/co-quan.html"
	kioskHotlines = site.KioskFolder + "/duong-day-nong.html"
)

// kioskTiles is how many fields the kiosk's first screens show.
const kioskTiles = 6

// kioskPages are the pages one can tap through at the desk.
func (r *Renderer) kioskPages() []page {
	s := r.site
	out := []page{
		r.kiosk(kioskHome, "home", placed.kioskHome),
		r.kiosk(kioskFields, "topics", func(p placed) any {
			return p.kioskTopics("Lĩnh vực", s.Fields, site.FieldFolder)
		}),
		r.kiosk(kioskOffices, "offices", placed.kioskOffices),
		r.kiosk(kioskHotlines, "hotlines", placed.kioskHotlines),
	}
	if len(s.LifeEvents) > 0 {
		out = append(out, r.kiosk(kioskEvents, "topics", func(p placed) any {
			return p.kioskTopics("Việc trong đời", s.LifeEvents, site.LifeEventFolder)
		}))
	}
	for _, g := range []struct {
		folder, index string
		topics        []*site.Topic
	}{{site.LifeEventFolder, kioskEvents, s.LifeEvents}, {site.FieldFolder, kioskFields, s.Fields}} {
		for _, t := range g.topics {
			out = append(out, r.kiosk(kioskAddress(t.Address(g.folder)), "list", func(p placed) any {
				return p.kioskList(t, g.folder, g.index)
			}))
		}
	}
	for _, x := range s.Procedures {
		if x.State.Current() {
			out = append(out, r.kiosk(kioskAddress(record.Of(x).Address()), "procedure", func(p placed) any { return p.kioskProcedure(x) }))
		}
	}
	return out
}

func (r *Renderer) kiosk(path, layout string, view func(placed) any) page {
	return page{path, "kiosk/" + layout, func() any { return view(r.at(path, "kiosk")) }}
}

func (p placed) kioskFrame(kind, title, back string) Frame {
	f := p.frame(kind, title, title)
	if back != "" {
		f.Back = &Link{"Quay lại", p.href(back)}
	}
	return f
}

func (p placed) kioskHome() any {
	s := p.r.site
	v := KioskHomePage{
		Frame:      p.kioskFrame("home", "Bạn cần làm việc gì?", ""),
		LifeEvents: p.tiles(s.LifeEvents[:min(8, len(s.LifeEvents))], site.LifeEventFolder),
		Fields:     p.tiles(mostUsed(s.Fields, kioskTiles), site.FieldFolder),
		AllFields:  Link{"Tất cả lĩnh vực", p.href(kioskFields)},
		Offices:    Link{"Quầy nào, giờ nào", p.href(kioskOffices)},
		Hotlines:   Link{"Số điện thoại", p.href(kioskHotlines)},
		Popular:    p.items(s.Popular(4)),
	}
	if len(s.LifeEvents) > 0 {
		v.AllEvents = Link{"Tất cả việc trong đời", p.href(kioskEvents)}
	}
	return v
}

func (p placed) kioskTopics(title string, topics []*site.Topic, folder string) any {
	return KioskTopicsPage{Frame: p.kioskFrame("topics", title, kioskHome), Tiles: p.tiles(topics, folder)}
}

func (p placed) kioskList(t *site.Topic, folder, index string) any {
	v := KioskListPage{Frame: p.kioskFrame("list", t.Name, index), Lead: t.Summary, Groups: p.topicGroups(t, folder)}
	v.Jump = jump(v.Groups)
	return v
}

func (p placed) kioskProcedure(x *site.Procedure) any {
	back := kioskHome
	if x.Field != nil {
		back = kioskAddress(x.Field.Address(site.FieldFolder))
	}
	v := KioskProcedurePage{Frame: p.kioskFrame("procedure", x.Name, back), Procedure: p.fenced(p.procedure(x))}
	v.Sample = v.Sample || x.Base.Sample
	v.Banner = p.banner(x)
	return v
}

// fenced turns every address outside the kiosk into plain text: a visitor must
// never be led out of it.
func (p placed) fenced(v Procedure) Procedure {
	for i := range v.Ways {
		v.Ways[i].Link.Href = ""
	}
	for _, g := range v.PaperGroups {
		for i := range g.Papers {
			g.Papers[i].Form.Href = ""
		}
	}
	return v
}

func (p placed) kioskOffices() any {
	v := KioskOfficesPage{Frame: p.kioskFrame("offices", "Quầy nào, giờ nào", kioskHome)}
	for _, o := range p.r.site.Offices {
		if o.Receives() {
			v.Offices = append(v.Offices, KioskOffice{ID: o.ID, Name: o.Name, Contact: p.contact(o), Desks: p.desks(o), Boxes: boxes(o)})
		}
	}
	return v
}

func (p placed) kioskHotlines() any {
	return KioskHotlinesPage{Frame: p.kioskFrame("hotlines", "Số điện thoại", kioskHome), Groups: p.hotlineGroups()}
}
