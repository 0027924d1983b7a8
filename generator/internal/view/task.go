package view

import (
	"niemyet/generator/internal/site"
)

// TaskFacts are what a task says on a screen and on a sheet: how it stands, who does what until
// when, what was done. How it stands changes with the days, and makes no version of a sheet.
func (p Place) TaskFacts(x *site.Task) (out []Fact) {
	add := func(name string, lines ...string) {
		f := Fact{Name: p.Say(name)}
		for _, line := range lines {
			if line != "" {
				f.Lines = append(f.Lines, Link{Text: line})
			}
		}
		if len(f.Lines) > 0 {
			out = append(out, f)
		}
	}
	if !p.IsProof() {
		add("task.state", p.TaskSaid(x.State), x.Reason)
	}
	add("task.task", Lines(x.Duty)...)
	add("task.lead", Stated(x.Lead))
	add("task.units", Known(x.Units)...)
	add("task.deadline", Stated(x.Deadline.Words))
	if !x.DoneOn.IsZero() {
		add("task.done_on", p.Write(x.DoneOn))
	}
	add("task.product", Lines(x.Product)...)
	var done []string
	for _, e := range x.Evidence {
		done = append(done, p.Write(e.On)+": "+e.What)
	}
	add("task.evidence", done...)
	add("task.plan", x.Plan)
	return out
}
