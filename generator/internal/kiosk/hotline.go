package kiosk

import (
	"niemyet/generator/internal/view"
)

// HotlinesPage is kiosk/hotlines.html. Numbers are not links: a kiosk cannot ring.
type HotlinesPage struct {
	view.Frame
	Lead   string
	Groups []view.HotlineGroup
}

func hotlines(p view.Place) any {
	return HotlinesPage{Frame: frame(p, "hotlines", "Số điện thoại", homeAddress), Groups: p.HotlineGroups()}
}
