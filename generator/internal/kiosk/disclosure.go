package kiosk

import (
	"html/template"

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
	Body    template.HTML
	Related []view.Item // where the links of the body lead, as far as the kiosk has it
}

func disclosureScreen(p view.Place, x *site.Disclosure) any {
	v := DisclosureScreen{Frame: recordFrame(p, "disclosure", x.Title(), x, listOf(x.Base.Kind)), DisclosureView: p.Disclosure(x)}
	v.Body, v.Related = prose(p, x)
	return v
}
