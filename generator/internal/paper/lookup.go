package paper

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// LookUpPoster is print/look-up.html: where and how one looks up a procedure, on a telephone, at
// the kiosk, by ringing.
type LookUpPoster struct {
	view.Frame
	Sheet    view.Sheet
	Address  string        // to be typed: "gianghia.example.vn"; empty without a base address
	QR       template.HTML // the same, to be scanned
	Examples []string      // what people look for most, in the words that they use
	Screen   Place         // where the kiosk stands; empty when config.toml does not say
	Desks    []Place       // else where one may ask in person
	Ring     []Place       // whose telephone answers who cannot look it up: lines for complaints do not
}

// Place is where one may come, or ring.
type Place struct{ Name, Address, Phone string }

// examplesOnPoster is how many a line of the poster holds.
const examplesOnPoster = 5

func lookUpSheets(scene *view.Scene) []Sheet {
	if !scene.Site.LooksUp() {
		return nil
	}
	return []Sheet{
		{Path: site.LookUpAddress, Code: site.LookUpCode, Called: scene.Say("look_up.sheet"), Address: site.HomeAddress, Layout: "print/look-up", Paper: view.A4, Draw: lookUpPoster, Title: scene.Say("look_up.sheet"), Group: ofUnit(scene)},
		{Path: site.LookUpPoster, Code: site.LookUpCode, Copy: true, Layout: "print/look-up", Paper: view.A3, Draw: lookUpPoster, Title: scene.Say("look_up.poster"), Group: ofUnit(scene)},
	}
}

func lookUpPoster(p view.Place, wear view.Sheet) any {
	v := LookUpPoster{Frame: p.Frame("look-up", p.Say("look_up.title"), p.Say("look_up.title")), Sheet: wear}
	v.Alternates = toSite(p, "print.see_full_site", site.HomeAddress)
	if to := online(p, site.HomeAddress); to != "" {
		v.Address, v.QR = view.BareAddress(string(p.Site.Config.BaseURL)), view.PaperQR(to, p.Say("look_up.qr"))
	}
	for _, x := range p.Site.MostUsed(examplesOnPoster) {
		heading, _ := p.Scene.Heading(x)
		v.Examples = append(v.Examples, heading)
	}
	for _, o := range p.Site.KioskOffices() {
		v.Desks = append(v.Desks, Place{view.ShortName(o), view.Stated(o.Office.Address), o.Phone.String()})
		v.Frame.Sample = v.Frame.Sample || o.Base.Sample
	}
	v.Ring = ringing(v.Desks)
	if p.Site.KioskOffice() != nil {
		v.Screen, v.Desks = v.Desks[0], nil
	}
	return v
}

// ringing are the places that have a telephone.
func ringing(places []Place) (out []Place) {
	for _, at := range places {
		if at.Phone != "" {
			out = append(out, at)
		}
	}
	return out
}
