package site

import "niemyet/generator/internal/record"

// CollectionAddress is the calendar of what is collected by a policy, of all areas.
func CollectionAddress(p *Policy) string { return p.Base.Kind.Folder + "/" + p.ID + ".ics" }

// CollectionAreaAddress is that of one area. Of areas that are written alike but for their
// signs ("Tổ 1, 2" and "Tổ 1-2") the second has a number.
func CollectionAreaAddress(p *Policy, area string) string {
	taken := map[string]bool{}
	for _, a := range p.CollectionAreas() {
		id := freeSlug(a, taken)
		if record.AreaKey(a) == record.AreaKey(area) {
			return p.Base.Kind.Folder + "/" + p.ID + "/" + id + ".ics"
		}
		taken[id] = true
	}
	panic("internal error: " + p.ID + " has no area " + area)
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
