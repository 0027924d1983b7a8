package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("disclosure", Drawing{
		Card:  of(disclosureScreen),
		Facts: of(func(p view.Place, x *site.Disclosure) []string { return []string{p.DisclosureTerm(x)} }),
		Way:   &Way{Rank: 27, Icon: "people", Words: "kiosk.disclosures"},
	})
}

// DisclosureScreen is kiosk/disclosure.html.
type DisclosureScreen struct {
	view.Frame
	view.DisclosureView
	Prose
}

func disclosureScreen(p view.Place, x *site.Disclosure) any {
	return DisclosureScreen{Frame: recordFrame(p, "disclosure", x.Title(), x, listOf(x.Base.Kind)), DisclosureView: p.Disclosure(x), Prose: prose(p, x)}
}
