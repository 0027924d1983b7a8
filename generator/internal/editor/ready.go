package editor

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/site"
)

// readiness says in one line how far the site is from a release and what is next; nothing
// of a site that is an illustration as a whole.
func readiness(s *site.Site) string {
	if s == nil || s.Config.Sample {
		return ""
	}
	r := s.Readiness()
	var next []string
	for _, what := range r.Missing {
		next = append(next, what.Vi)
	}
	if len(next) == 0 {
		for _, l := range r.Lacks {
			next = append(next, fmt.Sprintf(lackOfMany, l.What.Vi, len(l.Procedures)))
		}
	}
	if len(next) == 0 {
		return fmt.Sprintf(readyAll, r.Percent())
	}
	return fmt.Sprintf(readyNext, r.Percent(), strings.Join(next, "; "))
}
