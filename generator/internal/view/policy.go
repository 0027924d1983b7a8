package view

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// PolicyUntil is how long a policy holds.
func (p Place) PolicyUntil(x *site.Policy) Value {
	switch {
	case !x.EffectiveTo.IsZero():
		return Value{Text: p.Say("policy.to_the_end", "day", words.Long(x.EffectiveTo)), Note: x.Term}
	case x.Term != "":
		return Value{Text: x.Term}
	}
	return Value{Unknown: true}
}

// PolicyBanner tells that a policy does not hold on the day of the build.
func (p Place) PolicyBanner(x *site.Policy) *Banner {
	return p.termBanner(x.State, x.EffectiveFrom, x.EffectiveTo, "policy.ended")
}

// PolicyAlerts are the urgent notices about a policy that hold or will: a cut of what it
// supplies, with its hours.
func (p Place) PolicyAlerts(x *site.Policy) (out []Item) {
	for _, a := range p.Site.Alerts() {
		for _, about := range a.About {
			if record.Of(about) == &x.Base {
				out = append(out, Item{Link: p.Link(a), Summary: a.Summary, Meta: []string{p.AlertTerm(a)}, Sample: a.Base.Sample})
			}
		}
	}
	return out
}
