package kiosk

import "niemyet/generator/internal/view"

// Today is an office that the kiosk sends people to, and whether it is open.
type Today struct {
	Name string
	Now  *view.Now
}

// todayLines is how many offices the first screen has room for.
const todayLines = 2

// today are the first offices with desks whose hours can be read; the screen of the offices
// tells all.
func today(p view.Place) (out []Today) {
	for _, o := range here(p.Scene) {
		if now := p.OfficeNow(o); now != nil && o.HasDesks() && len(out) < todayLines {
			out = append(out, Today{view.ShortName(o), now})
		}
	}
	return out
}
