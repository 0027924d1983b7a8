package view

import "niemyet/generator/internal/site"

// Brief are the five answers in a few words each, for a line under a result of the search:
// what to bring, where, how long, how much, whom to ask.
func (p Place) Brief(x *site.Procedure) []string { return p.brief(x, Answer.Line) }

// Labelled are the same with their questions before them: a figure alone says nothing to
// who reads down a page of results, or hears it.
func (p Place) Labelled(x *site.Procedure) []string { return p.brief(x, p.labelled) }

func (p Place) brief(x *site.Procedure, known func(Answer) string) (out []string) {
	for _, a := range p.Answers(x).Lines {
		switch {
		case !a.Unknown:
			out = append(out, known(a))
		case a.Key == "ask":
			out = append(out, "")
		default:
			out = append(out, p.Say("brief.unknown", "question", a.Label, "reply", a.Text))
		}
	}
	return out
}

// labelled is an answer in one line with its question before it.
func (p Place) labelled(a Answer) string {
	return p.Say("item.labelled", "label", a.Label, "text", a.Line())
}
