package web

import (
	"html/template"
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("page", Drawing{
		List: allTexts, Item: of(textPage),
	})
}

// TextPage is site/page.html: about, accessibility, rights.
type TextPage struct {
	view.Frame
	Contents []view.Link // anchors of the h2 in Body, when there are several
	Body     template.HTML
	Related  []view.Link
	ReportTo []view.HotlineRef
	Source   view.Source
}

func textPage(p view.Place, x *site.Page) any {
	v := TextPage{Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), Body: p.Markdown(x.Body, 0), Source: p.Source(&x.Base), ReportTo: p.RequiredLines()}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	var heads []view.Link
	for _, h := range x.Body.Headings {
		if h.Level == 2 {
			heads = append(heads, view.Link{Text: h.Text, Href: "#" + h.ID})
		}
	}
	if len(heads) > 2 {
		v.Contents = heads
	}
	return v
}

func allTexts(p view.Place) any {
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("page.title"), p.Say("page.lead")), Lead: p.Say("page.lead")}
	g := view.ItemGroup{}
	for _, x := range p.Site.Pages {
		g.Items = append(g.Items, view.Item{Link: p.Link(x), Summary: x.Summary, Sample: x.Base.Sample})
	}
	v.Groups = []view.ItemGroup{g}
	return v
}

// addLink adds a link that leads somewhere.
func addLink(links []view.Link, l view.Link) []view.Link {
	if l.Href == "" {
		return links
	}
	return append(links, l)
}

// thatLead are the files that the build makes.
func thatLead(files []RadioFile) []RadioFile {
	return slices.DeleteFunc(files, func(f RadioFile) bool { return f.Link.Href == "" })
}
