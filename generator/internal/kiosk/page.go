package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("page", Drawing{
		Card:  of(textPage),
		Facts: of(func(_ view.Place, x *site.Page) []string { return []string{x.Summary} }),
		Way:   &Way{Rank: 30, Icon: "papers", Words: "kiosk.good_to_know"},
	})
}

// TextPage is kiosk/page.html: an information page whose record says kiosk = true.
type TextPage struct {
	view.Frame
	Lead string
	Prose
	Source view.Source
}

func textPage(p view.Place, x *site.Page) any {
	v := TextPage{Frame: recordFrame(p, "page", x.Title(), x, listOf(x.Base.Kind)), Lead: x.Summary, Source: p.Source(&x.Base), Prose: prose(p, x)}
	v.Source.Link = view.Link{}
	return v
}
