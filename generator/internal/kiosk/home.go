package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HomePage is kiosk/home.html.
type HomePage struct {
	view.Frame
	Search     view.Link
	LifeEvents []view.Tile
	Ways       []view.Tile // the other ways in
	Popular    []view.Item
}

// eventTiles is how many life events the kiosk's first screen shows.
const eventTiles = 8

func home(p view.Place) any {
	s := p.Site
	events := filled(s.LifeEvents)
	v := HomePage{
		Frame:      frame(p, "home", "Bạn cần làm việc gì?", ""),
		Search:     view.Link{Text: "Tìm bằng chữ", Href: p.Href(searchAddress)},
		LifeEvents: tiles(p, events[:min(eventTiles, len(events))], site.LifeEventFolder),
		Popular:    p.Items(s.Popular(4)),
	}
	add := func(show bool, icon, text, to string) {
		if show {
			v.Ways = append(v.Ways, view.Tile{Link: view.Link{Text: text, Href: p.Href(to)}, Icon: icon})
		}
	}
	add(len(events) > eventTiles, "people", "Việc khác trong đời", eventsAddress)
	add(true, "papers", "Theo lĩnh vực", fieldsAddress)
	add(len(s.Visitors()) > 0, "person", "Tôi là ai?", whoAddress)
	v.Ways = append(v.Ways, kindWays(p)...)
	return v
}
