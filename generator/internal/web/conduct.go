package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("conduct", Drawing{List: allConduct, ListLayout: "page-list", Item: of(conductPage)})
}

// ConductPage is site/conduct.html.
type ConductPage struct {
	view.Frame
	view.ConductView
	Body   template.HTML // under an h2: its headings start at h3
	About  []view.Item
	Source view.Source
}

func allConduct(p view.Place) any {
	lead := p.Say("conduct.lead")
	return view.TextListPage{Frame: p.Frame("page-list", p.Say("conduct.title"), lead), Lead: lead, Groups: []view.ItemGroup{{Items: p.ConductItems()}}}
}

func conductPage(p view.Place, x *site.Conduct) any {
	v := ConductPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), ConductView: p.Conduct(x),
		Body: p.Markdown(x.Body, 1), About: p.ItemsOf(x.About), Source: p.Source(&x.Base),
	}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	v.Alternates = p.SheetLinks(x)
	if to := site.PromiseCardAddress(x); to != "" {
		v.Alternates = append(v.Alternates, p.Sheet(p.Say("conduct.card"), to)...)
	}
	return v
}
