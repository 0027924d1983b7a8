package review

import (
	"niemyet/generator/internal/site"
)

// tasks asks for the duties of a plan whose last day is past or near.
func (g *gatherer) tasks() {
	for _, t := range g.site.Tasks {
		last := t.Deadline.Last
		if last.IsZero() || t.State == site.TaskDone || t.State == site.TaskStopped {
			continue
		}
		x, near := g.on(last, Item{Sort: Task,
			Detail: text(taskWhy, last.Short()),
			Do:     taskDo})
		if near {
			g.add(t, x)
		}
	}
}
