package view

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Boards prove by the sheets that were signed for as put up and hang.
var _ = proves(func(p Place, named []*site.Board) (Proven, bool) {
	c := tally{on: p.Site.Date}
	for _, b := range named {
		for _, s := range p.Log.HangsOn(b.ID, p.Site.Date) {
			c.add(s.On)
		}
	}
	return c.proven(p, "task.proof_posted", site.ListAddress(record.Of(named[0]).Kind))
})
