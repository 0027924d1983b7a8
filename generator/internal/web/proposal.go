package web

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("proposal", Drawing{
		List: allProposals, ListLayout: "page-list", Item: of(proposalPage),
		Facts: of(func(p view.Place, x *site.Proposal) []string { return append(inShort(x.Summary), p.ProposalSaid(x)) }),
	})
}

// allProposals lists them by how far they are.
func allProposals(p view.Place) any {
	lead := p.Say("proposal.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("proposal.title"), lead), Lead: lead}
	var parts []part[record.ProposalState]
	for _, s := range view.ProposalStates {
		parts = append(parts, part[record.ProposalState]{s.State, string(s.State), s.Words})
	}
	v.Groups = inParts(p, parts, site.RecordsOf[*site.Proposal](p.Site), func(x *site.Proposal) record.ProposalState { return x.State }, p.ProposalItem)
	return v
}

// ProposalPage is site/proposal.html.
type ProposalPage struct {
	view.Frame
	Lead   []string
	Facts  []view.Fact
	Body   template.HTML // under an h2: its headings start at h3
	Source view.Source
}

func proposalPage(p view.Place, x *site.Proposal) any {
	v := ProposalPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), Lead: view.Lines(x.Summary), Facts: p.ProposalFacts(x),
		Body: p.Markdown(x.Body, 1), Source: p.Source(&x.Base),
	}
	v.Banner, v.Alternates = p.ProposalBanner(x), p.SheetLinks(x)
	return v
}
