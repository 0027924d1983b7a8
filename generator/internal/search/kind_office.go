package search

import (
	"cmp"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// An office is found among what is filed there; the unit's own answers to the unit's former names and to its code.
var _ = more(func(s *site.Site, o *site.Office, f *found) {
	f.document.Office = cmp.Or(o.ShortName, o.Name)
	if o == mainOffice(s) {
		f.document.Aliases = append(f.document.Aliases, s.Config.FormerUnits...)
		if s.Config.Code != "" {
			f.document.Aliases = append(f.document.Aliases, s.Config.Code)
		}
	}
})

// mainOffice is the office that answers to the unit's former names: the one with
// the unit's name, else the first that is part of no other.
func mainOffice(s *site.Site) *site.Office {
	unit := vi.Fold(s.Config.Unit)
	for _, o := range s.Offices {
		if vi.Fold(o.Name) == unit {
			return o
		}
	}
	for _, o := range s.Offices {
		if o.Parent == nil {
			return o
		}
	}
	return nil
}
