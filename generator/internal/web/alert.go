package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("alert", Drawing{
		List: allAlerts, ListLayout: "page-list", Item: of(alertPage),
		Facts: of(func(p view.Place, x *site.Alert) []string { return append(inShort(x.Summary), p.AlertTerm(x)) }),
	})
}

// AlertPage is site/alert.html.
type AlertPage struct {
	view.Frame
	view.AlertView
	Body   template.HTML // under an h2: its headings start at h3
	About  []view.Item
	Source view.Source
}

// alertParts are the parts of the list. What is over is in none.
var alertParts = []part[site.State]{{site.InForce, "dang-bao", "alert.now"}, {site.Upcoming, "sap-toi", "alert.soon"}}

// allAlerts are the notices that hold, and those that will.
func allAlerts(p view.Place) any {
	lead := p.Say("alert.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("alert.title"), lead), Lead: lead}
	v.Groups = inParts(p, alertParts, p.Site.Alerts(), func(x *site.Alert) site.State { return x.State }, func(x *site.Alert) view.Item {
		return view.Item{Link: p.Link(x), Summary: x.Summary, Meta: []string{p.AlertTerm(x)}, Tag: p.SeverityWord(x.Severity), Sample: x.Base.Sample}
	})
	return v
}

func alertPage(p view.Place, x *site.Alert) any {
	v := AlertPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), AlertView: p.AlertView(x),
		Body: p.Markdown(x.Body, 1), About: p.ItemsOf(x.About), Source: p.Source(&x.Base),
	}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	v.Banner = p.AlertBanner(x)
	v.NoIndex = !x.State.Current()
	v.Alternates = p.OnPaper(x)
	return v
}
