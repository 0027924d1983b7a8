package record

import "slices"

// Handing is the way of a file through several hands, in one case or in all.
type Handing struct {
	Case  string // "" when the procedure knows no cases
	Stops []HandingStop
}

// HandingStop is one pair of hands: whose, what they do, in how long.
type HandingStop struct {
	Who  string
	What []string
	Time string
}

// fewHands is how many hands a file goes through at least where its way is worth a picture: who
// files it, and two that work on it.
const fewHands = 3

// Handings are the ways of the procedure's files, one for each case of its steps. Steps that do
// not say who acts are left to the list of steps.
func (p *Procedure) Handings() (out []Handing) {
	cases := []string{""}
	for _, s := range p.Steps {
		if s.Case != "" && !slices.Contains(cases, s.Case) {
			cases = append(cases, s.Case)
		}
	}
	if len(cases) > 1 {
		cases = cases[1:]
	}
	for _, name := range cases {
		if stops := p.stops(name); hands(stops) >= fewHands {
			out = append(out, Handing{name, stops})
		}
	}
	return out
}

// stops are the steps of a case by whose hands they are in: steps that follow each other in the
// same hands are one stop where none has a time: a time is of its own step alone.
func (p *Procedure) stops(of string) (out []HandingStop) {
	for _, s := range p.Steps {
		if s.Who == "" || Unknown(s.Who) || s.Case != "" && s.Case != of {
			continue
		}
		if Unknown(s.Time) {
			s.Time = ""
		}
		last := len(out) - 1
		if last < 0 || out[last].Who != s.Who || s.Time != "" || out[last].Time != "" {
			out = append(out, HandingStop{Who: s.Who})
			last++
		}
		if s.Title != "" {
			out[last].What = append(out[last].What, s.Title)
		}
		out[last].Time = s.Time
	}
	return out
}

// hands counts whose they are.
func hands(stops []HandingStop) int {
	seen := map[string]bool{}
	for _, s := range stops {
		seen[s.Who] = true
	}
	return len(seen)
}
