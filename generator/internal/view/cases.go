package view

import (
	"regexp"
	"slices"
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

// numberCases numbers the cases of a procedure and marks what belongs to each. What
// everybody needs keeps the number 0. One case and nothing beside it is no case.
func (v *ProcedureView) numberCases(x *site.Procedure) {
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
	always := slices.ContainsFunc(v.PaperGroups, func(g PaperGroup) bool { return !IsCase(g.Title) && len(g.Papers) > 0 })
	for i, g := range v.PaperGroups {
		switch {
		case !IsCase(g.Title) || len(g.Papers) == 0:
		case !always && besides(g.Title): // one's own case is another one, and this may come to it
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
	// Where some belong to no case, the others wait until theirs is chosen; else all are shown.
	numbered := func(names []string) []int {
		out := make([]int, len(names))
		for i, name := range names {
			if name != "" && slices.Contains(names, "") {
				out[i] = number(name, "")
			}
		}
		return out
	}
	var ofWays, ofSteps []string
	for _, w := range x.Ways {
		ofWays = append(ofWays, w.Case)
	}
	for _, s := range x.Steps {
		ofSteps = append(ofSteps, s.Case)
	}
	v.wayCases, v.stepCases = numbered(ofWays), numbered(ofSteps)
	v.ChooseCase = len(v.Cases) > 0 && len(v.Cases) <= mostCases
}

// besides tells a case that says who brings the papers, not for what: where exactly one case applies it applies to any of
// them, so its papers are shown with each.
func besides(title string) bool { return filing.MatchString(vi.Fold(title)) }

var filing = regexp.MustCompile(`^(?:doi voi )?(?:truong hop )?(?:duoc )?uy quyen (?:cho|thuc hien)|^(?:truong hop )?chua co tai khoan dinh danh`)
