package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
)

// Published lists the records that belong in lists on the day, by address: all but
// those that no longer apply.
func (s *Site) Published() []*record.Base { return s.published }

// publish keeps the records that still apply.
func (l *linker) publish() {
	ended := map[*record.Base]bool{}
	for _, p := range l.site.Procedures {
		ended[&p.Base] = !p.State.Current()
	}
	for _, p := range l.site.Policies {
		ended[&p.Base] = !p.State.Current()
	}
	for _, r := range l.all {
		if b := record.Of(r); !ended[b] {
			l.site.published = append(l.site.published, b)
		}
	}
	slices.SortFunc(l.site.published, func(a, b *record.Base) int { return strings.Compare(a.Address(), b.Address()) })
}
