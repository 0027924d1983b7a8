package web

import (
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

// proposalPage is site/record.html with what a proposal says.
func proposalPage(p view.Place, x *site.Proposal) any {
	v := recordPage(p, x).(RecordPage)
	v.Facts, v.Banner = p.ProposalFacts(x), p.ProposalBanner(x)
	return v
}
