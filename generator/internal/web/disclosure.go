package web

import (
	"html/template"
	"strconv"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("disclosure", Drawing{
		List: peopleKnow, Item: of(disclosurePage),
		Facts: of(func(p view.Place, x *site.Disclosure) []string {
			return append(inShort(x.Summary), p.DisclosureTerm(x))
		}),
	})
}

// DisclosurePage is site/disclosure.html.
type DisclosurePage struct {
	view.Frame
	view.DisclosureView
	Body   template.HTML // under an h2: its headings start at h3
	Source view.Source
}

// DisclosureListPage is site/disclosure-list.html: what people know, discuss, do and check, in
// one section of four parts.
type DisclosureListPage struct {
	view.Frame
	Lead    string
	Told    []view.GroupOfLaw
	Missing []string // groups of which nothing is told
	Heard   view.HeardView
	Decided []view.Item
	YouSaid []view.YouSaid
	Reports []view.ItemGroup
	Sheets  []view.Link // lists of quarters, plans of years
	Channel view.Link   // every way to be heard
}

func peopleKnow(p view.Place) any {
	lead := p.Say("disclosure.lead")
	v := DisclosureListPage{
		Frame: p.Frame("disclosure-list", p.Say("disclosure.title"), lead), Lead: lead, Heard: p.Heard(), Decided: p.Decided(), YouSaid: p.YouSaid(), Reports: p.ReportGroups(),
	}
	for _, g := range p.GroupsOfLaw() {
		if g.Missing {
			v.Missing = append(v.Missing, g.Title)
			continue
		}
		v.Told = append(v.Told, g)
	}
	for _, q := range p.Site.Quarters() {
		v.Sheets = addLink(v.Sheets, p.SheetLink(p.Say("quarter.title", "quarter", p.Say("quarter.name", "number", view.Roman(q.Number), "year", strconv.Itoa(q.Year))), site.QuarterAddress(q)))
	}
	for _, y := range p.Site.DisclosureYears() {
		v.Sheets = addLink(v.Sheets, p.SheetLink(p.Say("disclosure.plan", "year", strconv.Itoa(y)), site.DisclosurePlanAddress(y)))
	}
	if p.Site.Hears() {
		v.Channel = view.Link{Text: p.Say("heard.title"), Href: p.Href(site.HeardAddress)}
	}
	return v
}

func disclosurePage(p view.Place, x *site.Disclosure) any {
	v := DisclosurePage{Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), DisclosureView: p.Disclosure(x), Body: p.Markdown(x.Body, 1), Source: p.Source(&x.Base)}
	v.Alternates = p.SheetLinks(x)
	return v
}
