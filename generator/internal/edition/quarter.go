package edition

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Quarter is three months of a year, for which what was published is listed.
type Quarter = site.Quarter

// QuarterOf is the quarter of a day.
func QuarterOf(d vi.Date) Quarter { return site.QuarterOf(d) }

// Quarters are those of a site.
func Quarters(s *site.Site) []Quarter { return s.Quarters() }
