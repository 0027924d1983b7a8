package view

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/graph"
	"niemyet/generator/internal/record"
)

// flows are pictures of the ways of a file through several hands. The list of steps beside them
// says the same, so nothing stands in a picture alone.
func (p Place) flows(all []record.Handing) (out []Graph) {
	for i, h := range all {
		title := p.Say("flow.title")
		if h.Case != "" {
			title = p.Say("flow.title_case", "case", h.Case)
		}
		flow := graph.Flow{Head: graph.Head{ID: "so-do-" + strconv.Itoa(i+1), Title: title}}
		if p.Medium == "kiosk" {
			flow.Lang = "vi"
		}
		var said []string
		for _, s := range h.Stops {
			flow.Stops = append(flow.Stops, graph.Stop(s))
			said = append(said, strings.TrimSuffix(s.Who+", "+s.Time, ", "))
		}
		flow.Description = p.Say("flow.described", "count", len(h.Stops), "stops", strings.Join(said, "; "))
		out = append(out, Graph{Title: title, Picture: flow.SVG()})
	}
	return out
}
