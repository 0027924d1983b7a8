package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("hotline", Drawing{
		Card:  of(hotline),
		Facts: of(func(p view.Place, x *site.Hotline) []string { return []string{x.Number.String(), x.Hours} }),
	})
	put(Screen{
		Address: site.KioskHotlinesAddress, Layout: "kiosk/hotlines", Words: "kiosk.hotlines", Seek: "kiosk.seek_hotlines",
		Way:  &Way{Rank: 20, Group: ToAsk, Icon: "phone"},
		Draw: hotlines,
	})
}

// HotlinesPage is kiosk/hotlines.html. Numbers are not links: a kiosk cannot ring. Names lead to what each is for.
type HotlinesPage struct {
	view.Frame
	Lead   string
	Groups []view.HotlineGroup
}

func hotlines(p view.Place) any {
	return HotlinesPage{Frame: frame(p, "hotlines", p.Say("kiosk.hotlines"), site.KioskHomeAddress), Groups: p.HotlineGroups()}
}

// hotline is one number: large, what it takes, who answers and when.
func hotline(p view.Place, x *site.Hotline) any {
	v := recordPage(p, x, x.Title())
	v.Back.Href = p.Href(site.KioskHotlinesAddress)
	v.Lines = []view.HotlineRef{p.Hotline(x)}
	v.fact(p.Say("hotline.role"), view.Lines(x.Takes)...)
	v.fact(p.Say("hotline.unit"), x.Unit)
	if after := x.After; after != nil {
		v.fact(p.Say("hotline.others"), p.Say("hotline.after_hours", "number", after.Number.String(), "name", after.Name))
	}
	if !x.CheckedOn.IsZero() {
		v.fact(p.Say("hotline.checked"), p.Write(x.CheckedOn))
	}
	return v
}
