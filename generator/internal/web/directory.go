package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("directory", Drawing{List: allDirectories, ListLayout: "page-list", Item: of(directoryPage)})
}

// DirectoryPage is site/directory.html.
type DirectoryPage struct {
	view.Frame
	view.DirectoryView
	Body   template.HTML // under an h2: its headings start at h3
	About  []view.Item
	Source view.Source
}

func allDirectories(p view.Place) any {
	lead := p.Say("directory.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("directory.title"), lead), Lead: lead, Groups: []view.ItemGroup{{}}}
	for _, x := range site.RecordsOf[*site.Directory](p.Site) {
		v.Groups[0].Items = append(v.Groups[0].Items, view.Item{Link: p.Link(x), Summary: x.Summary, Sample: x.Base.Sample})
	}
	return v
}

func directoryPage(p view.Place, x *site.Directory) any {
	v := DirectoryPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), DirectoryView: p.Directory(x),
		Body: p.Markdown(x.Body, 1), About: p.ItemsOf(x.About), Source: p.Source(&x.Base),
	}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	v.Alternates = p.SheetLinks(x)
	return v
}
