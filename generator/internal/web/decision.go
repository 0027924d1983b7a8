package web

import (
	"fmt"
	"html/template"
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("decision", Drawing{
		List: allDecisions, Item: of(decisionPage),
	})
}

// DecisionPage is site/decision.html: an announcing decision.
type DecisionPage struct {
	view.Frame
	Number      string
	Signed      view.Day
	Issuer      string
	EffectiveOn view.Day
	About       string
	Body        template.HTML
	Groups      []DecisionGroup // new, amended, replaced, abolished
	File        view.Link
	Source      view.Source
}

// DecisionGroup is the procedures a decision treats alike.
type DecisionGroup struct {
	ID, Title string
	Kind      string // "new", "amended", "replaced", "abolished"
	Lines     []ChangeLine
}

// DecisionListPage is site/decision-list.html.
type DecisionListPage struct {
	view.Frame
	Lead   string
	Groups []view.ItemGroup // by year
}

func decisionPage(p view.Place, x *site.Decision) any {
	v := DecisionPage{
		Frame:  p.RecordFrame(x, x.Name, view.KindCrumb(x)),
		Number: string(x.Number), Signed: p.Day(x.Date.Date), Issuer: x.Issuer, EffectiveOn: p.Day(x.EffectiveFrom.Date),
		About: x.Name, Body: p.Markdown(x.Body, 0), Source: p.Source(&x.Base),
	}
	if x.FileURL != "" {
		v.File = view.Link{Text: p.Say("document.original"), Href: string(x.FileURL)}
	}
	v.Alternates = p.SheetLinks(x)
	for _, g := range []struct {
		action          record.Action
		id, title, kind string
	}{
		{record.ActNew, "moi", p.Say("decision.new"), "new"},
		{record.ActAmend, "sua-doi", p.Say("decision.amended"), "amended"},
		{record.ActReplace, "thay-the", p.Say("decision.replaced"), "replaced"},
		{record.ActAbolish, "bai-bo", p.Say("decision.abolished"), "abolished"},
	} {
		var items []site.Item
		for _, item := range x.Items {
			if item.Action == g.action {
				items = append(items, item)
			}
		}
		if len(items) > 0 {
			v.Groups = append(v.Groups, DecisionGroup{g.id, g.title, g.kind, changeLines(p, items)})
		}
	}
	return v
}

func allDecisions(p view.Place) any {
	lead := p.Say("decision.lead")
	v := DecisionListPage{Frame: p.Frame("decision-list", p.Say("announced.decision"), lead), Lead: lead}
	for _, d := range p.Site.Decisions {
		title := p.Say("decision.year", "year", strconv.Itoa(d.Date.Year))
		if n := len(v.Groups); n == 0 || v.Groups[n-1].Title != title {
			v.Groups = append(v.Groups, view.ItemGroup{ID: fmt.Sprintf("nam-%d", d.Date.Year), Title: title})
		}
		g := &v.Groups[len(v.Groups)-1]
		g.Items = append(g.Items, view.Item{
			Link: p.Link(d), Summary: d.Name, Sample: d.Base.Sample,
			Meta: []string{p.Say("decision.signed", "day", d.Date), p.Say("count.procedures", "count", len(d.Items))},
		})
	}
	return v
}
