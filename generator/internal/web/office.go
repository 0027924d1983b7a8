package web

import (
	"fmt"
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("office", Drawing{
		List: allOffices, Item: of(officePage), More: qualityPages,
	})
}

// OfficePage is site/office.html.
type OfficePage struct {
	view.Frame
	FormerNames []string
	NameSince   string   // the day of today's name; "" when it is not known
	Does        []string // what it does
	Access      string   // the way in for disabled people
	Parent      view.Link
	Children    []view.Link
	Contact     view.Contact
	Now         *view.Now
	Desks       []Desk
	Hotlines    []view.HotlineRef
	Boxes       []view.Spot // suggestion boxes
	Boards      []view.Spot
	Way, Plan   *Plan     // to the office and in it; nil when the record gives none
	Map         view.Link // a "geo:" address is refused by html/template; use https or leave empty
	Body        template.HTML
	Procedures  []view.ItemGroup // by field
	Takes       int              // how many procedures
	Sessions    []view.Item      // when it receives citizens, holds dialogues
	Source      view.Source
}

// Desk is a counter and what it serves.
type Desk struct {
	ID, Name string
	Fields   []view.Link
	Where    string
}

// OfficeCard is an office in a list.
type OfficeCard struct {
	view.Link
	Address string
	Hours   []string
	Phones  []view.Phone
	Now     *view.Now
	Sample  bool
}

// OfficeListPage is site/office-list.html.
type OfficeListPage struct {
	view.Frame
	Lead   string
	Groups []OfficeGroup
}

// OfficeGroup is a titled part of the list.
type OfficeGroup struct {
	ID, Title string
	Cards     []OfficeCard
}

// officeList is from how many procedures on the fields of an office are folded: people come
// to its page for its address and hours.
const officeList = 9

// Plan is a drawing of an office or of the way to it, and the same in words.
type Plan struct {
	Src, Alt string
	Text     []string
}

func officePage(p view.Place, x *site.Office) any {
	v := OfficePage{
		Frame:       p.RecordFrame(x, x.Does, view.KindCrumb(x)),
		FormerNames: x.FormerNames, Contact: p.Contact(x), Now: p.OfficeNow(x), Hotlines: p.Hotlines(x.Hotlines),
		Does: view.Lines(x.Does), Access: x.Access, Desks: desks(p, x), Boxes: p.Boxes(x), Body: p.Markdown(x.Body, 0), Source: p.Source(&x.Base),
	}
	v.Scripts = append(v.Scripts, p.Href(openingScript), p.Href("js/fold.js"))
	v.Contact.Office = view.Link{} // the title says it
	if !x.NameSince.IsZero() {
		v.NameSince = p.Write(x.NameSince)
	}
	if x.Parent != nil {
		v.Parent = p.Office(x.Parent)
	}
	for _, c := range x.Children {
		v.Children = append(v.Children, p.Office(c))
	}
	for _, b := range x.Boards {
		v.Boards = append(v.Boards, view.Spot{Name: p.Say("board.title"), Where: b.Place, Note: b.Holds})
	}
	if x.Map != (record.MapPoint{}) {
		v.Map = view.Link{Text: p.Say("office.map"), Href: fmt.Sprintf("https://www.openstreetmap.org/?mlat=%.5[1]f&mlon=%.5[2]f#map=18/%.5[1]f/%.5[2]f", x.Map.Lat, x.Map.Lon)}
	}
	for _, y := range x.Procedures {
		v.Procedures = view.InGroup(v.Procedures, "lv-"+y.Field.ID, y.Field.Name, p.NamedItem(y))
	}
	vi.SortFunc(v.Procedures, func(g view.ItemGroup) string { return g.Title })
	p.FoldFrom(v.Procedures, "count.procedures", officeList)
	v.Takes = len(x.Procedures)
	for _, y := range x.Sessions {
		if y.Next(p.Site.Date) != nil {
			v.Sessions = append(v.Sessions, sessionItem(p, y))
		}
	}
	v.Way = drawn(p, x.Way, p.Say("office.way_of", "place", view.ShortName(x)), x.WayText)
	v.Plan = drawn(p, x.Plan, p.Say("kiosk.plan_of", "place", view.ShortName(x)), x.PlanText)
	return v
}

func drawn(p view.Place, file, alt, words string) *Plan {
	if file == "" || !p.HasStatic(file) {
		return nil
	}
	return &Plan{Src: p.Href(file), Alt: alt, Text: view.Lines(words)}
}

func desks(p view.Place, x *site.Office) (out []Desk) {
	for _, d := range x.Desks {
		v := Desk{ID: x.ID + "-quay-" + vi.Slug(d.Number), Name: p.DeskName(d) + " – " + d.Name, Where: d.Place}
		linked := map[string]bool{}
		for _, t := range d.Topics {
			v.Fields = append(v.Fields, p.Topic(t, site.FieldFolder))
			linked[vi.Fold(t.Name)] = true
		}
		for _, f := range p.DeskFields(d) {
			if !linked[vi.Fold(f)] {
				v.Fields = append(v.Fields, view.Link{Text: f})
			}
		}
		out = append(out, v)
	}
	return out
}

func allOffices(p view.Place) any {
	lead := p.Say("office.lead")
	v := OfficeListPage{Frame: p.Frame("office-list", p.Say("office.title"), lead), Lead: lead}
	desks := OfficeGroup{ID: "mot-cua", Title: p.Say("office.one_stop")}
	others := OfficeGroup{ID: "co-quan-khac", Title: p.Say("office.others")}
	for _, o := range p.Site.Offices {
		if o.HasDesks() {
			desks.Cards = append(desks.Cards, officeCard(p, o))
		} else {
			card := officeCard(p, o)
			card.Hours = nil // its page has them; the line of today is enough here
			others.Cards = append(others.Cards, card)
		}
	}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	for _, g := range []OfficeGroup{desks, others} {
		if len(g.Cards) > 0 {
			v.Groups = append(v.Groups, g)
		}
	}
	return v
}

// desksToday are the first places that take files, with whether they are open, for whoever has to go or ring.
func desksToday(p view.Place) (out []OfficeCard) {
	for _, o := range p.Site.Offices {
		if o.HasDesks() && len(out) < homeOffices {
			card := officeCard(p, o)
			card.Hours = nil // the line of today says them
			out = append(out, card)
		}
	}
	return out
}

func officeCard(p view.Place, o *site.Office) OfficeCard {
	c := p.Contact(o)
	return OfficeCard{Link: view.Link{Text: o.Name, Href: p.Href(o.Base.Address())}, Address: c.Address, Hours: c.Hours, Phones: c.Phones, Now: p.OfficeNow(o), Sample: o.Base.Sample}
}
