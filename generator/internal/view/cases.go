package view

import (
	"strconv"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Case is a case that papers, ways or steps belong to, and that a reader may be in.
type Case struct {
	Number int    // from 1, in the order in which the record first names them
	ID     string // of the control that chooses it: "th-1"
	Name   string
	Href   string // where its papers stand, "" when it has none of its own
}

// mostCases is how many cases a page lets one choose among; with more it leads to the part
// of each. The style sheet has a rule for each number.
const mostCases = 16

// cases numbers the cases of a procedure and marks what belongs to each. What everybody
// needs keeps the number 0. One case and nothing beside it is no case.
func (p Place) cases(v *ProcedureView, x *site.Procedure) {
	v.wayCases = make([]int, len(x.Ways))
	numbers := map[string]int{}
	number := func(name, href string) int {
		key := vi.Fold(name)
		if n := numbers[key]; n > 0 {
			return n
		}
		n := len(v.Cases) + 1
		numbers[key] = n
		v.Cases = append(v.Cases, Case{Number: n, ID: "th-" + strconv.Itoa(n), Name: name, Href: href})
		return n
	}
	always := false
	for i, g := range v.PaperGroups {
		switch {
		case !IsCase(g.Title) || len(g.Papers) == 0:
			always = always || len(g.Papers) > 0
		default:
			v.PaperGroups[i].Case = number(g.Title, "#"+g.ID)
		}
	}
	if len(v.PaperGroups) > 0 && !always {
		v.OneCase = len(v.Cases) > 1
		if !v.OneCase {
			for i := range v.PaperGroups {
				v.PaperGroups[i].Case = 0
			}
			v.Cases = nil
			clear(numbers)
		}
	}
	if caseless(len(x.Ways), func(i int) string { return x.Ways[i].Case }) {
		for i, w := range x.Ways {
			if w.Case != "" {
				v.wayCases[i] = number(w.Case, "")
			}
		}
	}
	if caseless(len(x.Steps), func(i int) string { return x.Steps[i].Case }) {
		for i, s := range x.Steps {
			if s.Case != "" && i < len(v.Steps) {
				v.Steps[i].Case = number(s.Case, "")
			}
		}
	}
	v.ChooseCase = len(v.Cases) > 0 && len(v.Cases) <= mostCases
}

// caseless tells whether something of a list belongs to no case: then the rest can wait
// until its case is chosen. Where all belong to cases, all are shown.
func caseless(n int, caseOf func(int) string) bool {
	for i := range n {
		if caseOf(i) == "" {
			return true
		}
	}
	return false
}
