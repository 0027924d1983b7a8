package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("hotline", Drawing{
		Way:     &Way{Rank: 20, Icon: "phone", Words: "kiosk.hotlines", To: site.KioskHotlinesAddress},
		Screens: hotlinePages,
	})
}

func hotlinePages(scene *view.Scene) []view.Page {
	if len(scene.Site.Hotlines) == 0 {
		return nil
	}
	return []view.Page{scene.Page(site.KioskHotlinesAddress, "kiosk/hotlines", hotlines)}
}

// HotlinesPage is kiosk/hotlines.html. Numbers are not links: a kiosk cannot ring.
type HotlinesPage struct {
	view.Frame
	Lead   string
	Groups []view.HotlineGroup
}

func hotlines(p view.Place) any {
	return HotlinesPage{Frame: frame(p, "hotlines", p.Say("kiosk.hotlines"), site.KioskHomeAddress), Groups: p.HotlineGroups()}
}
