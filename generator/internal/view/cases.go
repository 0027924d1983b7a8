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
	cases := caseNumbers{}
	v.numberGroups(&cases)
	ways, steps := make([]string, len(x.Ways)), make([]string, len(x.Steps))
	for i, w := range x.Ways {
		ways[i] = w.Case
	}
	for i, s := range x.Steps {
		steps[i] = s.Case
	}
	cases.closed = v.OneCase
	v.wayCases = cases.among(ways)
	cases.closed = false
	v.stepCases = cases.among(steps)
	v.Cases = cases.list
	v.ChooseCase = len(v.Cases) > 0 && len(v.Cases) <= mostCases
}

// numberGroups numbers the groups of papers that are cases. One case alone, beside no papers of all, is no choice.
func (v *ProcedureView) numberGroups(cases *caseNumbers) {
	always := slices.ContainsFunc(v.PaperGroups, func(g PaperGroup) bool { return !IsCase(g.Title) && len(g.Papers) > 0 })
	for i, g := range v.PaperGroups {
		switch {
		case !IsCase(g.Title) || len(g.Papers) == 0:
		case !always && besides(g.Title): // one's own case is another one, and this may come to it
		default:
			v.PaperGroups[i].Case = cases.number(g.Title, "#"+g.ID)
		}
	}
	if len(v.PaperGroups) == 0 || always {
		return
	}
	if v.OneCase = len(cases.list) > 1; v.OneCase {
		return
	}
	for i := range v.PaperGroups {
		v.PaperGroups[i].Case = 0
	}
	*cases = caseNumbers{}
}

// caseNumbers gives each case a number from 1, the same for papers, ways and steps.
type caseNumbers struct {
	list   []Case
	closed bool // exactly one of those known applies: another is none that one could choose beside it
}

func (c *caseNumbers) number(name, href string) int {
	key := vi.Fold(name)
	for _, known := range c.list {
		if vi.Fold(known.Name) == key {
			return known.Number
		}
	}
	n := len(c.list) + 1
	c.list = append(c.list, Case{Number: n, ID: "th-" + strconv.Itoa(n), Name: name, Href: href})
	return n
}

// among are the numbers of the cases of a list. Where some of it belong to no case, the others wait until theirs is
// chosen; else all are shown.
func (c *caseNumbers) among(names []string) []int {
	out := make([]int, len(names))
	for i, name := range names {
		if name != "" && slices.Contains(names, "") && (!c.closed || c.knows(name)) {
			out[i] = c.number(name, "")
		}
	}
	return out
}

func (c *caseNumbers) knows(name string) bool {
	return slices.ContainsFunc(c.list, func(known Case) bool { return vi.Fold(known.Name) == vi.Fold(name) })
}

// besides tells a case that says who brings the papers, not for what: where exactly one case applies it applies to any of
// them, so its papers are shown with each.
func besides(title string) bool { return filing.MatchString(vi.Fold(title)) }

var filing = regexp.MustCompile(`^(?:doi voi )?(?:truong hop )?(?:duoc )?uy quyen (?:cho|thuc hien)|^(?:truong hop )?chua co tai khoan dinh danh`)
