package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Episodes are the segments that a podcast has: with a recording, and on the air by the
// day of the build, the newest first. Nobody hears at home what the loudspeakers have not
// told yet. Without a base address there are none: players want whole addresses.
func (s *Site) Episodes() []*Radio {
	if s.Config.BaseURL == "" {
		return nil
	}
	var out []*Radio
	for _, r := range s.Radios {
		if r.Sound.Bytes > 0 && len(r.Airings) > 0 && !r.Airings[0].On.After(s.Date) {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b *Radio) int {
		x, y := a.Airings[0], b.Airings[0]
		return cmp.Or(y.On.Compare(x.On), y.At.Compare(x.At), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// HasPodcast tells whether there is a feed: an empty one makes players tell of a fault.
func (s *Site) HasPodcast() bool { return len(s.Episodes()) > 0 }

// Mailbox is the address of who answers for what the site publishes: that of the unit;
// else of the office that bears the unit's or the responsible part's name; else of the
// first office that has one.
func (s *Site) Mailbox() (name string, email record.Email) {
	if s.Config.Email != "" {
		return s.Config.Unit, s.Config.Email
	}
	called := []string{vi.Fold(s.Config.Responsible), vi.Fold(s.Config.Unit), vi.Fold(s.Config.ShortUnit)}
	for _, own := range []bool{true, false} {
		for _, o := range s.Offices {
			named := slices.Contains(called, vi.Fold(o.Name)) || slices.Contains(called, vi.Fold(o.ShortName)) && o.ShortName != ""
			if strings.Contains(string(o.Email), "@") && (named || !own) {
				return o.Name, o.Email
			}
		}
	}
	return "", ""
}
