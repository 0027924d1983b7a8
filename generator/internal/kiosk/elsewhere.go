package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// allElsewhere is the list of it, for who does not type.
func allElsewhere(p view.Place) any {
	v := RecordPage{Frame: frame(p, "record", p.Say("elsewhere.title"), site.KioskSearchAddress), Lead: p.Say("elsewhere.lead")}
	for _, x := range p.Site.Elsewhere {
		v.Related = append(v.Related, view.Item{Link: view.Link{Text: p.ElsewhereName(x), Href: p.Href(site.KioskAddress(x.Address()))}})
	}
	return v
}

// elsewhereScreens say of each matter that another house does that it is not done here, and by
// whom: to them the search leads who asks for a passport.
func elsewhereScreens(scene *view.Scene) (out []view.Page) {
	for _, x := range scene.Site.Elsewhere {
		if out == nil {
			out = append(out, scene.Page(site.KioskAddress(site.ElsewhereAddress), "kiosk/record", allElsewhere))
		}
		out = append(out, scene.Page(site.KioskAddress(x.Address()), "kiosk/record", func(p view.Place) any { return elsewhereScreen(p, x) }))
	}
	return out
}

func elsewhereScreen(p view.Place, x site.Elsewhere) any {
	v := RecordPage{Frame: frame(p, "record", p.ElsewhereName(x), site.KioskSearchAddress), Lead: p.Say("elsewhere.not_here"), Facts: p.ElsewhereFacts(x)}
	for _, to := range helpLinks(p) {
		v.Related = append(v.Related, view.Item{Link: to})
	}
	return v
}
