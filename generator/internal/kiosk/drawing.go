package kiosk

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// Drawing is how records of a kind are drawn on the kiosk. A kind without one whose row
// shows records there has the screen of [Record] for each, and a tile of its title. What
// links to records without a screen is text there.
type Drawing struct {
	// Card is the screen of one record, with the layout kiosk/NAME or, without it,
	// kiosk/record. [Record] draws one of any kind. nil: the kind has no such screens.
	Card func(p view.Place, x record.Record) any
	// Scripts are what the screen needs beside the common scripts, below static/.
	Scripts []string
	// Name is what a record is called in lists; nil for its title.
	Name func(p view.Place, x record.Record) string
	// Facts are the line under a result of the search by keyboard.
	Facts func(p view.Place, x record.Record) []string
	// Screens are the kind's screens beside those of its records.
	Screens func(scene *view.Scene) []view.Page
	// Way leads to the kind from the first screen; nil when topics or nothing do.
	Way *Way
}

// drawings are filled by the files of the kinds.
var drawings = view.Drawings[Drawing]{}

// Draw gives a kind its drawing, and a way to take it back, which a test needs that
// draws a kind of its own.
func Draw(kind string, d Drawing) (undo func()) { return drawings.Put(kind, d) }

// usualWay is the rank of the tile of a kind that has no drawing: behind all others.
const usualWay = 90

// drawing is how a kind is drawn.
func drawing(k *record.Kind) Drawing {
	d, own := drawings[k.Name]
	if own || k.Kiosk.Shows == nil {
		return d
	}
	d.Card = Record
	if !k.Kiosk.Led {
		d.Way = &Way{Rank: usualWay, Icon: "papers"}
	}
	return d
}

// Draws tells whether a record has a screen: its kind says which have one.
func Draws(r record.Record) bool {
	return record.OnKiosk(r) && drawing(record.Of(r).Kind).Card != nil
}

// of draws a record as the type that its kind has in package site.
func of[T record.Record, V any](draw func(view.Place, T) V) func(view.Place, record.Record) V {
	return func(p view.Place, x record.Record) V { return draw(p, x.(T)) }
}

// kindPages are the screens of a kind: of its records that apply, and what else it draws.
func kindPages(scene *view.Scene, k *record.Kind) (out []view.Page) {
	d := drawing(k)
	if d.Screens != nil {
		out = d.Screens(scene)
	}
	if !k.Kiosk.Led && len(shown(scene, k)) > 0 {
		out = append(out, scene.Page(listOf(k), "kiosk/list", func(p view.Place) any { return recordList(p, k) }))
	}
	if d.Card == nil {
		return out
	}
	layout := scene.Either("kiosk/"+k.Name, "kiosk/record")
	for _, x := range shown(scene, k) {
		out = append(out, scene.Page(site.KioskAddress(record.Of(x).Address()), layout, func(p view.Place) any { return d.Card(p, x) }))
	}
	return out
}

// listOf is the address of the list of a kind's records.
func listOf(k *record.Kind) string { return site.KioskAddress(site.ListAddress(k)) }

// shown are the records of a kind that have a screen.
func shown(scene *view.Scene, k *record.Kind) []record.Record {
	return slices.DeleteFunc(slices.Clone(scene.Current(k)), func(x record.Record) bool { return !Draws(x) })
}

// onKiosk are all records that have a screen, by their addresses on the site.
func onKiosk(scene *view.Scene) map[string]record.Record {
	out := map[string]record.Record{}
	for _, k := range record.Kinds {
		for _, x := range shown(scene, k) {
			out[record.Of(x).Address()] = x
		}
	}
	return out
}
