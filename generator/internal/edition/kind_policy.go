package edition

import (
	"cmp"
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// collectionsOf are the policies that say on which days something is collected. Their rows
// stand in the book beside the broadcasts.
func collectionsOf(s *site.Site) (out []*site.Policy) {
	for _, p := range site.RecordsOf[*site.Policy](s) {
		if len(p.Policy.Rounds) > 0 {
			out = append(out, p)
		}
	}
	return out
}

// roundsOf are the rows of a collection. Where it is found again is its area and what is
// collected; its days and hours may change without making another of it.
func roundsOf(s *site.Site, p *site.Policy) (out []*moment) {
	for _, row := range p.Rounds(s) {
		m := &moment{of: row.Round, station: vi.Slug(row.Area) + "." + vi.Slug(row.What), on: row.From.Date, at: row.Begins.String(), written: midnight(cmp.Or(p.ReviewedOn.Date, row.From.Date))}
		var days, told strings.Builder
		for _, d := range row.Days {
			days.WriteString(d.Was.String() + " " + d.On.String() + " " + strconv.FormatBool(d.Held()) + "/")
			told.WriteString(d.Why + "/")
		}
		m.move, m.words = digests([]string{row.Begins.String(), row.Ends.String(), row.Place, days.String()},
			[]string{row.What, row.Area, p.Name, p.Summary, told.String(), site.Absolute(string(s.Config.BaseURL), p.Base.Address())})
		out = append(out, m)
	}
	return out
}
