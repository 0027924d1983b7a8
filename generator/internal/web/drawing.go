package web

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// Drawing is how records of a kind are drawn on the site. Of what a drawing does not
// say, the answer is that of any kind (record.go): a list by title, and the facts of a
// record under their names.
type Drawing struct {
	List       func(p view.Place) any // the page of all; layout site/NAME-list
	ListLayout string                 // another layout for it, without its medium
	Item       func(p view.Place, x record.Record) any

	// More are pages of the kind beside its list and its records.
	More func(scene *view.Scene) []view.Page
	// Facts are the line under a result of the search, where the row of the kind cannot
	// say them.
	Facts func(p view.Place, x record.Record) []string
	// Branch is what the site map shows below the kind's list: its records, unless said.
	Branch func(p view.Place) []view.Link
	// Taken are files of the kind that other programs take, beside its data: calendars, cards.
	Taken func(p view.Place) []view.Link
}

// drawings are filled by the files of the kinds.
var drawings = view.Drawings[Drawing]{}

// Draw gives a kind its drawing, and a way to take it back, which a test needs that
// draws a kind of its own.
func Draw(kind string, d Drawing) (undo func()) { return drawings.Put(kind, d) }

// drawingOf is the drawing of a kind, whole.
func drawingOf(k *record.Kind) Drawing {
	d := drawings[k.Name]
	if d.List == nil {
		d.List = func(p view.Place) any { return recordList(p, k) }
	}
	if d.Item == nil {
		d.Item = recordPage
	}
	if d.Facts == nil {
		d.Facts = func(_ view.Place, x record.Record) []string { return record.FactsOf(x) }
	}
	if d.Branch == nil {
		d.Branch = func(p view.Place) []view.Link { return recordLinks(p, p.Records(k)) }
	}
	return d
}

// of draws a record as the type that its kind has in package site.
func of[T record.Record, V any](draw func(view.Place, T) V) func(view.Place, record.Record) V {
	return func(p view.Place, x record.Record) V { return draw(p, x.(T)) }
}
