package view

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// JourneyStep is one thing that is done when something happens in a life; the steps are
// numbered, and come in the order of need.
type JourneyStep struct {
	Title string // "Làm giấy khai sinh cho con"
	When  string // when it is needed; empty: always
	Items []Item
	With  []string // what comes with it
}

// Journey is a life event as its numbered steps, and what of it stands in none of them.
// Without steps there is no journey, and all is rest.
func (p Place) Journey(t *site.Topic) (steps []JourneyStep, rest *site.Topic) {
	if len(t.Steps) == 0 {
		return nil, t
	}
	told := map[record.Record]bool{}
	for _, s := range t.Steps {
		step := JourneyStep{Title: s.Title, When: s.When, With: s.With}
		for _, r := range s.Records {
			told[r] = true
			if item := p.journeyItem(r); item.Href != "" {
				step.Items = append(step.Items, item)
			}
		}
		steps = append(steps, step)
	}
	left := *t
	left.Procedures = slices.DeleteFunc(slices.Clone(t.Procedures), func(x *site.Procedure) bool { return told[x] })
	left.Policies = slices.DeleteFunc(slices.Clone(t.Policies), func(x *site.Policy) bool { return told[x] })
	return steps, &left
}

// JourneyRest is what of a life event stands in none of its steps, as the last part of its page.
func (p Place) JourneyRest(rest *site.Topic) (out []ItemGroup) {
	if len(rest.Procedures) > 0 {
		out = append(out, ItemGroup{ID: "viec-khac", Title: p.Say("journey.others"), Items: p.Items(rest.Procedures)})
	}
	return out
}
