package main

import (
	"io"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// nextTold is how many things of a kind are named; the rest is counted.
const nextTold = 3

// tellReadiness says how far a site is from one for the public, and what is next. Of an
// illustration as a whole nothing is said, for it is no work in progress; nor of one with
// faults, which come first.
func (a *app) tellReadiness(w io.Writer, s *site.Site, found problem.List) {
	wrong := func(p problem.Problem) bool { return p.Severity() == problem.Error && !site.OfLadder(p.Code) }
	if s.Config.Sample || slices.ContainsFunc(found, wrong) {
		return
	}
	r := s.Readiness()
	a.tell(w, readiness, r.Percent())
	if len(r.Missing) > 0 {
		var names []string
		for _, m := range r.Missing[:min(nextTold, len(r.Missing))] {
			names = append(names, a.say(m.What))
		}
		if more := a.more(len(r.Missing) - nextTold); more != "" {
			names = append(names, more)
		}
		a.tell(w, mustHave, len(r.Missing), strings.Join(names, "; "))
	}
	if len(r.Lacks) > 0 {
		var lacks []string
		for _, l := range r.Lacks {
			lacks = append(lacks, problem.Format(a.say(lackOf), a.say(l.What), len(l.Procedures)))
		}
		first := r.Lacks[0].Procedures[0]
		a.tell(w, shouldHave, r.Looked, strings.Join(lacks, ", "), vi.Truncate(first.Name, 80), first.Code)
	}
}

// more says how many things were not named.
func (a *app) more(n int) string {
	if n <= 0 {
		return ""
	}
	return problem.Format(a.say(andMore), n)
}
