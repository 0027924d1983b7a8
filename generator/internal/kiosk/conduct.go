package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("conduct", Drawing{
		Card:  of(conductScreen),
		Facts: of(func(_ view.Place, x *site.Conduct) []string { return []string{x.Summary} }),
		Way:   &Way{Rank: 28, Group: ToAsk, Icon: "person", Words: "kiosk.conduct"},
	})
}

// ConductScreen is kiosk/conduct.html.
type ConductScreen struct {
	view.Frame
	view.ConductView
	Prose
}

func conductScreen(p view.Place, x *site.Conduct) any {
	return ConductScreen{Frame: recordFrame(p, "conduct", x.Title(), x, listOf(x.Base.Kind)), ConductView: p.Conduct(x), Prose: prose(p, x)}
}
