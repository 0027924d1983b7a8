package view

import "niemyet/generator/internal/site"

// Brief are the five answers in a few words each, for a line under a result of the search:
// what to bring, where, how long, how much, whom to ask.
func (p Place) Brief(x *site.Procedure) (out []string) {
	for _, a := range p.Answers(x).Lines {
		switch {
		case !a.Unknown:
			out = append(out, a.Line())
		case a.Key == "ask":
			out = append(out, "")
		default:
			out = append(out, p.Say("brief.unknown", "question", a.Label, "answer", a.Text))
		}
	}
	return out
}

// Labelled are the five answers of Brief with their questions before them: a figure alone
// says nothing to who reads down a page of results, or hears it.
func (p Place) Labelled(x *site.Procedure) []string {
	out := p.Brief(x)
	for i, a := range p.Answers(x).Lines {
		if !a.Unknown && out[i] != "" {
			out[i] = p.Say("item.labelled", "label", a.Label, "text", out[i])
		}
	}
	return out
}
