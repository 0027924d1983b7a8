package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("report", Drawing{
		Card:  of(reportScreen),
		Facts: of(func(p view.Place, x *site.Report) []string { return p.ReportLine(x) }),
		Way:   &Way{Rank: 86, Icon: "economy", Words: "kiosk.reports"},
	})
}

// ReportScreen is kiosk/report.html.
type ReportScreen struct {
	view.Frame
	view.ReportView
	Prose
	Source view.Source
}

func reportScreen(p view.Place, x *site.Report) any {
	v := ReportScreen{Frame: recordFrame(p, "report", x.Title(), x, listOf(x.Base.Kind)), ReportView: p.Report(x), Source: p.Source(&x.Base), Prose: prose(p, x)}
	v.Banner = p.ReportBanner(x)
	return v
}
