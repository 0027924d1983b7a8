package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("journey", Drawing{
		Card:  of(journeyScreen),
		Facts: of(func(p view.Place, j *site.Journey) []string { return []string{p.JourneyCount(j)} }),
		Way:   &Way{Rank: 10, Group: ToFind, Icon: "papers", Words: "kiosk.journeys"},
	})
}

// JourneyScreen is kiosk/journey.html.
type JourneyScreen struct {
	view.Frame
	Lead    string
	Who     []string
	Journey view.JourneyView
	Prose
}

func journeyScreen(p view.Place, j *site.Journey) any {
	return JourneyScreen{Frame: recordFrame(p, "journey", j.Title(), j, listOf(j.Base.Kind)), Lead: j.Summary, Who: view.Known(j.Who), Journey: p.Journey(j), Prose: prose(p, j)}
}
