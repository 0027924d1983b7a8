package kiosk

import (
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("office", Drawing{Card: of(office), Facts: of(officeFacts), Screens: officeScreens})
	put(Screen{
		Address: site.KioskOfficesAddress, Layout: "kiosk/offices", Words: "kiosk.offices", Seek: "kiosk.seek_offices",
		Way:  &Way{Rank: 10, Group: ToAsk, Icon: "place"},
		Draw: offices,
	})
}

// here are the offices that the kiosk sends people to.
func here(scene *view.Scene) []*site.Office { return scene.Site.KioskOffices() }

// officeScreens are the screens of the desks, and how each office that takes files serves.
func officeScreens(scene *view.Scene) (out []view.Page) {
	eachQuality(scene.Site, func(o *site.Office, to string) {
		out = append(out, scene.Page(to, "kiosk/office-quality", func(p view.Place) any { return quality(p, o) }))
	})
	return append(out, deskPages(scene)...)
}

// eachQuality goes through the offices that have a screen of how they serve.
func eachQuality(s *site.Site, do func(o *site.Office, to string)) {
	for _, o := range s.Offices {
		if to := site.KioskQualityAddress(o); to != "" {
			do(o, to)
		}
	}
}

func qualityTitle(p view.Place, o *site.Office) string {
	return p.Say("office_quality.title", "office", view.ShortName(o))
}

// QualityScreen is kiosk/office-quality.html: how an office serves, counted from records.
type QualityScreen struct {
	view.Frame
	view.OfficeQualityView
	Office view.Link
}

func quality(p view.Place, o *site.Office) any {
	v := QualityScreen{Frame: frame(p, "office-quality", qualityTitle(p, o), site.KioskOfficesAddress), OfficeQualityView: p.OfficeQuality(o), Office: p.Link(o)}
	v.Sample = v.Sample || o.Base.Sample
	return v
}

// deskPages are the screens of the desks.
func deskPages(scene *view.Scene) (out []view.Page) {
	for _, o := range here(scene) {
		for _, d := range o.Desks {
			out = append(out, scene.Page(site.KioskDeskAddress(d), "kiosk/desk", func(p view.Place) any { return desk(p, d) }))
		}
	}
	return out
}

// DeskPage is kiosk/desk.html: what one desk does.
type DeskPage struct {
	view.Frame
	Name, Office, Address string
	Where                 string // its place in the building
	Queue                 []string
	Fields                []string
	Jump                  []view.Link
	Groups                []view.ItemGroup
}

// OfficesPage is kiosk/offices.html: desks, hours, what each desk serves.
type OfficesPage struct {
	view.Frame
	Lead    string
	Offices []Office
}

// OfficePage is kiosk/office.html: one office.
type OfficePage struct {
	view.Frame
	Lead []string // what it does
	Office
	Parent   view.Link
	Children []view.Item
	Lines    []view.HotlineRef
	Quality  view.Link // how it serves; empty where it takes no files
	Source   view.Source
}

// Office is an office with its desks.
type Office struct {
	ID, Name string
	More     view.Link // its own screen
	Contact  view.Contact
	Now      *view.Now // whether it is open
	Access   string
	Queue    []string // how to take a number
	Plan     *Picture
	Duty     []Duty
	Desks    []view.Tile
	Boxes    []view.Spot
}

// Duty is a line of the roster.
type Duty struct{ Days, Role, Does, At string }

// Picture is a drawing to find one's way by, and the same in words.
type Picture struct {
	Src, Alt string
	Text     []string
	Here     *Here // where the kiosk stands on it; nil when it is not said
}

// Here is a place on a picture, in percent.
type Here struct{ Left, Top int }

func desk(p view.Place, d *site.Desk) any {
	v := DeskPage{
		Frame:  frame(p, "desk", p.Say("kiosk.what_desk_does", "desk", p.DeskName(d)), site.KioskOfficesAddress),
		Name:   d.Name,
		Office: view.ShortName(d.Office), Address: view.Stated(d.Office.Office.Address), Where: d.Place, Fields: p.DeskFields(d),
		Queue: view.Lines(d.Office.Queue),
	}
	v.Sample = v.Sample || d.Office.Base.Sample
	t := &site.Topic{}
	for _, x := range d.Office.Procedures {
		if x.Desk == d {
			t.Procedures = append(t.Procedures, x)
		}
	}
	v.Groups = p.TopicGroups(t, site.VisitorFolder)
	v.Jump = view.Jump(v.Groups)
	v.Scripts = scripts(p, listScripts)
	return v
}

func offices(p view.Place) any {
	v := OfficesPage{Frame: frame(p, "offices", p.Say("kiosk.offices"), site.KioskHomeAddress)}
	v.Scripts = scripts(p, openingScripts)
	for _, o := range here(p.Scene) {
		k := officeOf(p, o)
		k.Contact.Office, k.Plan, k.Duty = view.Link{}, nil, nil
		k.More = view.Link{Text: p.Say("kiosk.about_office"), Href: p.RecordHref(o)}
		v.Offices = append(v.Offices, k)
	}
	return v
}

// officeOf is an office as its screens show it.
func officeOf(p view.Place, o *site.Office) Office {
	k := Office{ID: o.ID, Name: o.Name, Contact: p.Contact(o), Now: p.OfficeNow(o), Access: view.Stated(o.Access), Queue: view.Lines(o.Queue), Boxes: p.Boxes(o), Plan: plan(p, o)}
	for _, d := range o.Duty {
		k.Duty = append(k.Duty, Duty{Days: p.Upper(p.Phrase(d.Days)), Role: d.Role, Does: d.Does, At: d.At})
	}
	k.Desks = deskTiles(p, o)
	return k
}

// deskTiles lead to the desks of an office that the kiosk has screens of.
func deskTiles(p view.Place, o *site.Office) (out []view.Tile) {
	if !slices.Contains(here(p.Scene), o) {
		return nil
	}
	for _, d := range o.Desks {
		n := 0
		for _, x := range o.Procedures {
			if x.Desk == d {
				n++
			}
		}
		tile := view.Tile{Link: view.Link{Text: p.DeskName(d) + ": " + d.Name, Href: p.Href(site.KioskDeskAddress(d))}, Summary: vi.UpperFirst(d.Place), Icon: "place"}
		if n > 0 {
			tile.Count = p.Say("count.procedures", "count", n)
		}
		out = append(out, tile)
	}
	return out
}

// office is one office: where, when, whom, its desks, and what it belongs to.
func office(p view.Place, x *site.Office) any {
	v := OfficePage{Frame: recordFrame(p, "office", x.Title(), x, site.KioskChartAddress), Lead: view.Lines(x.Does), Office: officeOf(p, x)}
	v.Scripts = scripts(p, slices.Concat(openingScripts, planScripts))
	v.Contact.Office = view.Link{} // the title says it
	if x.Parent != nil {
		v.Parent = p.Link(x.Parent)
	}
	for _, c := range x.Children {
		v.Children = append(v.Children, p.ItemOf(c))
	}
	v.Lines = p.Hotlines(x.Hotlines)
	if to := site.KioskQualityAddress(x); to != "" {
		v.Quality = view.Link{Text: p.Say("office_quality.each_one"), Href: p.Href(to)}
	}
	v.Source = p.Source(&x.Base)
	v.Source.Link = view.Link{}
	return v
}

func officeFacts(p view.Place, x *site.Office) []string {
	out := []string{view.Stated(x.Office.Address)}
	if hours := p.Hours(x); len(hours) > 0 {
		out = append(out, hours[0])
	}
	return out
}
