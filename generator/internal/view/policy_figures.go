package view

import "niemyet/generator/internal/site"

// PolicyFigures are what a policy says in tables, on every medium.
type PolicyFigures struct {
	Query      *QueryView // "Tôi có được hưởng không?"
	Prices     []PriceView
	Allowances []AllowanceLine
	Paydays    []PaydayLine
	Rounds     *RoundsView
	Quality    []QualityView
}

// PolicyFigures are the tables of a policy.
func (p Place) PolicyFigures(x *site.Policy) PolicyFigures {
	return PolicyFigures{
		Query: p.Query(x), Prices: p.Prices(x.Prices), Allowances: p.Allowances(x.Allowances), Paydays: p.Paydays(x.Paydays), Rounds: p.Rounds(x), Quality: p.Quality(x.Tests),
	}
}
