package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("proposal", Drawing{
		Card:  of(proposalScreen),
		Facts: of(func(p view.Place, x *site.Proposal) []string { return []string{p.ProposalSaid(x)} }),
		Way:   &Way{Rank: 88, Icon: "papers", Words: "kiosk.proposals"},
	})
}

// proposalScreen is kiosk/record.html with what a proposal says.
func proposalScreen(p view.Place, x *site.Proposal) any {
	v := recordPage(p, x, x.Title())
	v.Lead, v.Facts, v.Banner = x.Summary, p.ProposalFacts(x), p.ProposalBanner(x)
	return v
}
