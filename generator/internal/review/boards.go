package review

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// boards names the sheets whose last day is near, or passed not long ago: whether
// somebody has taken them down no record knows.
func (g *gatherer) boards() {
	for _, n := range g.site.Notices {
		g.takeDown(n, n.LastDay(), n.Boards)
	}
	for _, p := range g.site.Procedures {
		if !p.State.Current() {
			g.takeDown(p, p.EffectiveTo.Date, g.boardsOf(p))
		}
	}
}

// boardsOf are the boards on which a procedure hung.
func (g *gatherer) boardsOf(p *site.Procedure) (out []*site.Board) {
	for _, b := range g.site.Boards {
		if b.Posts(p.Procedure.Field) && b.Takes(p) {
			out = append(out, b)
		}
	}
	return out
}

func (g *gatherer) takeDown(r record.Record, last vi.Date, boards []*site.Board) {
	left := g.site.Date.DaysUntil(last)
	if last.IsZero() || len(boards) == 0 || left > g.within || left < -g.within {
		return
	}
	names := make([]string, len(boards))
	for i, b := range boards {
		names[i] = b.Name
	}
	g.add(r, Item{State: Due, Sort: TakeDown, On: last,
		Detail: text(takeDownWhy, last.Short(), strings.Join(names, "; ")),
		Do:     takeDownDo})
}
