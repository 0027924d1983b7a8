package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("office", Drawing{
		Way:     &Way{Rank: 10, Icon: "place", Words: "kiosk.offices", To: site.KioskOfficesAddress, Shown: hasOffices},
		Screens: officePages,
	})
}

// officePages are the screen of all places and one of each desk.
func officePages(scene *view.Scene) (out []view.Page) {
	if hasOffices(scene) {
		out = append(out, scene.Page(site.KioskOfficesAddress, "kiosk/offices", offices))
	}
	for _, o := range scene.Site.Offices {
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

// Office is an office with its desks.
type Office struct {
	ID, Name string
	Contact  view.Contact
	Access   string
	Desks    []view.Tile
	Boxes    []view.Spot
}

// hasOffices tells whether there is a place to send citizens to.
func hasOffices(scene *view.Scene) bool {
	for _, o := range scene.Site.Offices {
		if o.Receives() {
			return true
		}
	}
	return false
}

func desk(p view.Place, d *site.Desk) any {
	v := DeskPage{
		Frame:  frame(p, "desk", p.Say("kiosk.what_desk_does", "desk", p.DeskName(d)), site.KioskOfficesAddress),
		Name:   d.Name,
		Office: view.ShortName(d.Office), Address: view.Stated(d.Office.Office.Address), Where: d.Place, Fields: p.DeskFields(d),
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
	return v
}

func offices(p view.Place) any {
	v := OfficesPage{Frame: frame(p, "offices", p.Say("kiosk.offices"), site.KioskHomeAddress)}
	for _, o := range p.Site.Offices {
		if !o.Receives() {
			continue
		}
		k := Office{ID: o.ID, Name: o.Name, Contact: p.Contact(o), Access: view.Stated(o.Access), Boxes: p.Boxes(o)}
		k.Contact.Office = view.Link{}
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
			k.Desks = append(k.Desks, tile)
		}
		v.Offices = append(v.Offices, k)
	}
	return v
}
