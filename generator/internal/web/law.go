package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("law", Drawing{
		List: allLaws, Item: of(lawPage), Facts: of(lawFacts),
	})
}

// LawPage is site/law.html: a legal document and what rests on it.
type LawPage struct {
	view.Frame
	view.LawTold
	Type       string
	Issuer     string
	Date       view.Day
	From, To   view.Day
	ReplacedBy view.Link // Text without Href when the site has no record of it
	File       view.Link
	CitedBy    []view.Item
	Body       template.HTML
	Source     view.Source
}

// LawListPage is site/law-list.html.
type LawListPage struct {
	view.Frame
	Lead   string
	Groups []view.ItemGroup // by kind of document
	Narrow *view.NarrowBox
}

func lawPage(p view.Place, x *site.Law) any {
	v := LawPage{
		Frame:   p.RecordFrame(x, x.Title()+": "+x.Name, view.KindCrumb(x)),
		LawTold: p.LawTold(x), Type: x.Type, Issuer: x.Issuer,
		Date: p.Day(x.Date.Date), From: p.Day(x.EffectiveFrom.Date), To: p.Day(x.EffectiveTo.Date),
		Body: p.Markdown(x.Body, 1), Source: p.Source(&x.Base),
	}
	v.Alternates = p.LawLeaflet(x)
	if x.Law.ReplacedBy != "" {
		v.ReplacedBy = view.Link{Text: x.Law.ReplacedBy}
		if x.ReplacedBy != nil {
			v.ReplacedBy = p.Link(x.ReplacedBy)
		}
	}
	if x.FileURL != "" {
		v.File = view.Link{Text: p.Say("law.full_text"), Href: string(x.FileURL)}
	}
	for _, y := range view.Current(x.CitedBy) {
		v.CitedBy = append(v.CitedBy, p.NamedItem(y))
	}
	return v
}

func allLaws(p view.Place) any {
	lead := p.Say("law.lead")
	v := LawListPage{Frame: p.Frame("law-list", p.Say("law.title"), lead), Lead: lead}
	for _, x := range p.Site.Laws {
		item := view.Item{Link: p.Link(x), Summary: x.Name, Sample: x.Base.Sample}
		switch x.State {
		case site.LawEnded:
			item.Tag = p.Say("state.ended")
		case site.LawUpcoming:
			item.Tag = p.Say("state.upcoming")
		}
		if n := len(view.Current(x.CitedBy)); n > 0 {
			item.Meta = []string{p.Say("law.cited_count", "count", n)}
		}
		kind := vi.DocumentKind(x.Title())
		v.Groups = view.InGroup(v.Groups, "loai-"+vi.Slug(kind), kind, item)
	}
	v.Narrow = fold(p, &v.Frame, v.Groups, "count.documents")
	return v
}

func lawFacts(p view.Place, x *site.Law) []string {
	out := inShort(x.Name)
	if x.State == site.LawUpcoming {
		out = append(out, p.Say("state.upcoming"))
	}
	return out
}
