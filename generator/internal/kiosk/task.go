package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("task", Drawing{
		Card:  of(taskScreen),
		Facts: of(func(p view.Place, x *site.Task) []string { return []string{p.TaskSaid(x.State)} }),
		Way:   &Way{Rank: 31, Icon: "papers"},
	})
}

// taskScreen is kiosk/record.html with what a task says.
func taskScreen(p view.Place, x *site.Task) any {
	v := recordPage(p, x, x.Title())
	v.Facts = p.TaskFacts(x)
	return v
}
