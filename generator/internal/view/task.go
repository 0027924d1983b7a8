package view

import (
	"niemyet/generator/internal/site"
)

// TaskFacts are what a task says on a screen and on a sheet: how it stands, who does what until
// when, what was done. How it stands changes with the days, and makes no version of a sheet.
func (p Place) TaskFacts(x *site.Task) []Fact {
	say := facts{p: p}
	if !p.IsProof() {
		say.add("task.state", p.TaskSaid(x.State), x.Reason)
	}
	say.add("task.task", Lines(x.Duty)...)
	say.add("task.lead", Stated(x.Lead))
	say.add("task.units", Known(x.Units)...)
	say.add("task.deadline", Stated(x.Deadline.Words))
	if !x.DoneOn.IsZero() {
		say.add("task.done_on", p.Write(x.DoneOn))
	}
	say.add("task.product", Lines(x.Product)...)
	var done []string
	for _, e := range x.Evidence {
		done = append(done, p.Write(e.On)+": "+e.What)
	}
	say.add("task.evidence", done...)
	say.add("task.plan", x.Plan)
	return say.list
}
