package site

import (
	"strings"

	"niemyet/generator/internal/vi"
)

// LineOffice is where the people of a line sit: the office that its unit is called by, or
// begins with ("Văn phòng HĐND và UBND thành phố"), the longest such name; else the publishing
// unit's own. A sample speaks only for one.
func (s *Site) LineOffice(h *Hotline) *Office {
	unit := vi.Fold(h.Unit) + " "
	var best *Office
	long := 0
	for _, o := range s.Offices {
		if o.Base.Sample && !s.Config.Sample && !h.Base.Sample {
			continue
		}
		for _, name := range []string{o.Name, o.ShortName} {
			if n := len(vi.Fold(name)); n > long && strings.HasPrefix(unit, vi.Fold(name)+" ") {
				best, long = o, n
			}
		}
	}
	if best == nil {
		return s.UnitOffice()
	}
	return best
}
