package view

import (
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
