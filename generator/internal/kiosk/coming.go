package kiosk

import (
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	put(Screen{
		Address: site.KioskComingAddress, Layout: "kiosk/coming", Words: "kiosk.coming", Seek: "kiosk.seek_coming", Draw: comingScreen,
		Way: &Way{Rank: 44, Icon: "clock"},
	})
}

// ComingScreen is kiosk/coming.html: what will be new, and what will say something else, by day.
type ComingScreen struct {
	view.Frame
	Lead string
	Days []view.NewsDay // the next first: who stands there comes back soon
}

func comingScreen(p view.Place) any {
	v := ComingScreen{Frame: frame(p, "coming", p.Say("kiosk.coming"), site.KioskHomeAddress), Lead: p.Say("kiosk.coming_lead"), Days: p.ComingDays()}
	slices.Reverse(v.Days)
	return v
}
