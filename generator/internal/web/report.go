package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("report", Drawing{
		List: allReports, Item: of(reportPage),
		Facts: of(func(p view.Place, x *site.Report) []string {
			return append(inShort(x.Summary), p.ReportLine(x)...)
		}),
	})
}

// ReportPage is site/report.html.
type ReportPage struct {
	view.Frame
	view.ReportView
	Body   template.HTML // under an h2: its headings start at h3
	Source view.Source
}

// ReportListPage is site/report-list.html: the reports by their sorts, and what the site
// counts of itself, which is kept apart.
type ReportListPage struct {
	view.Frame
	Lead   string
	Groups []view.ItemGroup
	Own    view.OwnCount
	Places []view.Link // how each office serves
}

func allReports(p view.Place) any {
	lead := p.Say("figures.lead")
	return ReportListPage{Frame: p.Frame("report-list", p.Say("figures.title"), lead), Lead: lead, Groups: p.ReportGroups(), Own: p.OwnCount(), Places: p.QualityLinks()}
}

func reportPage(p view.Place, x *site.Report) any {
	v := ReportPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), ReportView: p.Report(x),
		Body: p.Markdown(x.Body, 1), Source: p.Source(&x.Base),
	}
	v.Banner = p.ReportBanner(x)
	v.Alternates = p.SheetLinks(x)
	return v
}
