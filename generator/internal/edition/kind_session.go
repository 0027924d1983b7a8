package edition

import (
	"strings"

	"niemyet/generator/internal/site"
)

// sessionsOf are the sessions of a site, whose rows stand in the book beside the broadcasts.
func sessionsOf(s *site.Site) []*site.Session { return site.RecordsOf[*site.Session](s) }

// rowsOf are the rows of a session. Where it is may change without making another of it: its
// office does not.
func rowsOf(s *site.Site, x *site.Session) (out []*moment) {
	for _, row := range x.Rows {
		m := &moment{of: row, station: x.Session.Office, on: row.On.Date, at: row.From.String(), written: midnight(later(x.Posted.Date, x.ReviewedOn.Date))}
		var days, told strings.Builder
		for _, one := range row.Sittings {
			days.WriteString(strings.Join([]string{one.Was.String(), one.On.String(), one.From.String(), one.To.String(), one.Where}, " "))
			if one.Off {
				days.WriteString(" -")
			}
			days.WriteString("/")
			if one.Changed() {
				told.WriteString(one.Was.String() + " " + one.Host + " " + one.Why + "/")
			}
		}
		m.move, m.words = digests([]string{row.From.String(), row.To.String(), days.String()},
			[]string{x.Name, x.Summary, x.Host, row.Host, told.String(), site.Absolute(string(s.Config.BaseURL), x.Base.Address())})
		out = append(out, m)
	}
	return out
}
