package review

import (
	"io"

	"niemyet/generator/internal/problem"
)

// WriteSARIF prints what is to be done as a SARIF log. What is overdue is a warning,
// the rest are notes: nothing here stops a build.
func (r *Report) WriteSARIF(w io.Writer, lang problem.Lang, version string) error {
	rules := make([]problem.Rule, len(Sorts))
	for i, s := range Sorts {
		rules[i] = problem.Rule{ID: "review-" + string(s), Title: s.Name(lang), Level: problem.Note}
	}
	var found []problem.Finding
	for _, o := range r.Owners {
		for _, x := range o.Items {
			level := problem.Note
			if x.State == Late {
				level = problem.Warning
			}
			found = append(found, problem.Finding{Rule: "review-" + string(x.Sort), Level: level,
				Message: o.Name + ": " + x.Title + ". " + in(x.Detail, lang) + "\n→ " + in(x.Do, lang),
				Place:   problem.Place{File: x.File, Line: x.Line}})
		}
	}
	return problem.WriteSARIF(w, lang, version, rules, found)
}
