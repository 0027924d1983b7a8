package site

import (
	"niemyet/generator/internal/vi"
)

// CollectionAddress is the calendar of what is collected by a policy, of all areas.
func CollectionAddress(p *Policy) string { return p.Base.Kind.Folder + "/" + p.ID + ".ics" }

// CollectionAreaAddress is that of one area.
func CollectionAreaAddress(p *Policy, area string) string {
	return p.Base.Kind.Folder + "/" + p.ID + "/" + vi.Slug(area) + ".ics"
}

// collectionFiles are the calendars of all collections.
func (s *Site) collectionFiles() (out []string) {
	for _, p := range RecordsOf[*Policy](s) {
		if len(p.Policy.Rounds) == 0 {
			continue
		}
		out = append(out, CollectionAddress(p))
		for _, area := range p.CollectionAreas() {
			out = append(out, CollectionAreaAddress(p, area))
		}
	}
	return out
}
