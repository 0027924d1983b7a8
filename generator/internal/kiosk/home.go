package kiosk

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HomePage is kiosk/home.html.
type HomePage struct {
	view.Frame
	Search     view.Link
	Today      []Today // whether one can go to the desks now
	LifeEvents []view.Tile
	Ways       []Ways  // the other ways in, grouped
	Slides     []Slide // shown while nobody is there
}

// FirstSheet is the style sheet of the first screen: the kiosk's own without what other screens alone wear.
const FirstSheet = "kiosk-first"

// eventTiles is how many life events the kiosk's first screen shows.
const eventTiles = 8

func home(p view.Place) any {
	s := p.Site
	events := filled(s.LifeEvents)
	v := HomePage{
		Frame:      frame(p, "home", p.Say("search.label"), ""),
		Search:     view.Link{Text: p.Say("kiosk.search"), Href: p.Href(site.KioskSearchAddress)},
		LifeEvents: tiles(p, events[:min(eventTiles, len(events))], site.LifeEventFolder),
	}
	v.CSS = p.StyleSheet(FirstSheet)
	v.Slides, v.Today = slides(p), today(p)
	v.Scripts = scripts(p, openingScripts)
	ways := kindWays(p)
	var find []view.Tile
	add := func(show bool, icon, text, to string) {
		if show {
			find = append(find, view.Tile{Link: view.Link{Text: text, Href: p.Href(to)}, Icon: icon})
		}
	}
	add(len(events) > eventTiles, "people", p.Say("kiosk.other_life_events"), site.KioskEventsAddress)
	add(true, "papers", p.Say("list.fields_title"), site.KioskFieldsAddress)
	add(len(s.Visitors()) > 0, "person", p.Say("kiosk.who_am_i"), site.KioskVisitorsAddress)
	ways[ToFind] = append(find, ways[ToFind]...)
	for _, g := range groupsOfWays {
		if tiles := ways[g.group]; len(tiles) > 0 {
			v.Ways = append(v.Ways, Ways{ID: string(g.group), Title: p.Say(g.words), Tiles: tiles})
		}
	}
	return v
}

// Slide is a record on the screen that waits: what it is called, and its line of facts.
type Slide struct {
	Title, Kind string
	Facts       []string
}

// slides are the records of [kiosk] playlist that apply on the day, in the order of config.toml.
func slides(p view.Place) (out []Slide) {
	for _, key := range p.Site.Config.Kiosk.Playlist {
		x := p.Site.Named(record.Any, key)
		if x == nil || !p.Site.StateOf(x).Current() {
			continue
		}
		k := record.Of(x).Kind
		d := drawing(k)
		s := Slide{Title: x.Title(), Kind: p.Upper(p.Speaker().Named(k.One))}
		if d.Way != nil {
			s.Kind = d.Way.words(p, k) // as the tile says it that leads there
		}
		if d.Name != nil {
			s.Title = d.Name(p, x)
		}
		if d.Facts != nil {
			s.Facts = d.Facts(p, x)
		}
		out = append(out, s)
	}
	return out
}
