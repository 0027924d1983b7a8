package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("policy", Drawing{
		Card:  of(policy),
		Facts: of(func(_ view.Place, x *site.Policy) []string { return []string{x.Summary} }),
		Way:   &Way{Rank: 27, Icon: "people", Words: "nav.policies"},
	})
}

// PolicyScreen is kiosk/policy.html: a policy as its four questions, who, what, how, until
// when; whom to ask; and what it costs.
type PolicyScreen struct {
	RecordPage
	view.PolicyFigures
	Cuts []view.Item // urgent notices about it
}

func policy(p view.Place, x *site.Policy) any {
	v := PolicyScreen{RecordPage: recordPage(p, x, x.Title()), Cuts: p.PolicyAlerts(x), PolicyFigures: p.PolicyFigures(x)}
	v.Lead = x.Summary
	v.fact(p.Say("policy.who"), view.Known(x.Beneficiaries)...)
	v.fact(p.Say("policy.what"), view.Lines(view.Stated(x.Benefit))...)
	v.fact(p.Say("policy.how"), view.Lines(view.Stated(x.How))...)
	v.fact(p.Say("policy.until"), p.PolicyUntil(x).Text)
	v.Banner = p.PolicyBanner(x)
	if x.Office != nil {
		v.fact(p.Say("policy.owner"), view.ShortName(x.Office), view.Stated(x.Office.Office.Address))
	}
	if x.Hotline != nil {
		v.Lines = p.Hotlines([]*site.Hotline{x.Hotline})
	}
	v.Related = append(p.Items(view.Current(x.Procedures)), v.Related...)
	return v
}
