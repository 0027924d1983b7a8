package web

import (
	"html/template"

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
	for _, s := range view.ProposalStates {
		for _, x := range site.RecordsOf[*site.Proposal](p.Site) {
			if x.State == s.State {
				v.Groups = view.InGroup(v.Groups, string(s.State), p.Say(s.Words), p.ProposalItem(x))
			}
		}
	}
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
