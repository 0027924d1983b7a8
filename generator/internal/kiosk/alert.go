package kiosk

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("alert", Drawing{
		Card:  of(alertScreen),
		Facts: of(func(p view.Place, x *site.Alert) []string { return []string{p.AlertTerm(x)} }),
		Way:   &Way{Rank: 5, Icon: "alert", Words: "nav.alerts"},
	})
}

// AlertScreen is kiosk/alert.html.
type AlertScreen struct {
	view.Frame
	view.AlertView
	Body template.HTML
}

func alertScreen(p view.Place, x *site.Alert) any {
	v := AlertScreen{Frame: recordFrame(p, "alert", x.Title(), x, listOf(x.Base.Kind)), AlertView: p.AlertView(x)}
	v.Banner = p.AlertBanner(x)
	v.Body = prose(p, x).Body
	return v
}
