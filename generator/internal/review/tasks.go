package review

import (
	"niemyet/generator/internal/problem"
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
			Detail: text("Hạn hoàn thành: %s.", "It is due on %s.", last.Short()),
			Do:     problem.Text{Vi: "Làm xong thì ghi status, done_on và việc đã làm (evidence); không kịp thì ghi reason.", En: "When done set status, done_on and evidence; else say why in reason."}})
		if near {
			g.add(t, x)
		}
	}
}
