package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("law", Drawing{
		Card:  of(lawScreen),
		Name:  of(func(_ view.Place, x *site.Law) string { return x.Name }),
		Facts: of(func(_ view.Place, x *site.Law) []string { return []string{x.Summary} }),
		Way:   &Way{Rank: 31, Group: ToAsk, Icon: "law", Words: "kiosk.laws"},
	})
}

// LawScreen is kiosk/law.html: what a legal document says to citizens.
type LawScreen struct {
	view.Frame
	view.LawTold
	Prose
}

func lawScreen(p view.Place, x *site.Law) any {
	return LawScreen{Frame: recordFrame(p, "law", x.Name, x, listOf(x.Base.Kind)), LawTold: p.LawTold(x), Prose: prose(p, x)}
}
