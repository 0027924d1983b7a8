package kiosk

import (
	"html/template"

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
	Body    template.HTML
	Related []view.Item // where the links of the body lead, as far as the kiosk has it
}

func conductScreen(p view.Place, x *site.Conduct) any {
	v := ConductScreen{Frame: recordFrame(p, "conduct", x.Title(), x, listOf(x.Base.Kind)), ConductView: p.Conduct(x)}
	v.Body, v.Related = prose(p, x)
	return v
}
