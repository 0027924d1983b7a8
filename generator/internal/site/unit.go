package site

import "niemyet/generator/internal/vi"

// UnitOffice is the record of the unit that publishes: the office of its full name, else the one of its short name. What
// config.toml does not say of the unit, its record does. A sample speaks only for a site that is one.
func (s *Site) UnitOffice() *Office {
	for _, name := range []string{s.Config.Unit, s.Config.ShortUnit} {
		for _, o := range s.Offices {
			known := vi.Fold(o.Name) == vi.Fold(name) || o.ShortName != "" && vi.Fold(o.ShortName) == vi.Fold(name)
			if name != "" && known && (s.Config.Sample || !o.Base.Sample) {
				return o
			}
		}
	}
	return nil
}
