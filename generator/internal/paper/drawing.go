package paper

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// Drawing is how records of a kind are drawn on paper. A kind without one whose records
// have a code has one sheet a record, of its facts (record.go).
type Drawing struct {
	Sheets func(scene *view.Scene) []Sheet
	Posts  *Posts // nil: no board asks for them
	// Ended says in a sentence what ended a record, on the answers to its codes.
	Ended func(p view.Place, x record.Record) string
	// TermOnly: what ended is the time on the board. A document goes on saying what it says.
	TermOnly bool
}

// Posts is what of a kind hangs on a board that wants it.
type Posts struct {
	Rank int          // the order in which sheets hang, the least first
	Up   func(*round) // offers what hangs
	Down func(*round) // takes down what ended; nil: an offer in a new version does
}

// drawings are filled by the files of the kinds.
var drawings = view.Drawings[Drawing]{}

// Draw gives a kind its drawing, and a way to take it back, which a test needs that
// draws a kind of its own.
func Draw(kind string, d Drawing) (undo func()) { return drawings.Put(kind, d) }

// kindSheets are the sheets of a kind.
func kindSheets(scene *view.Scene, k *record.Kind) []Sheet {
	if draw := drawings[k.Name].Sheets; draw != nil {
		return draw(scene)
	}
	return recordSheets(scene, k)
}

// posted are the kinds that hang on boards, in the order in which they hang.
func posted() (out []*Posts) {
	for _, k := range record.Kinds {
		if posts := drawings[k.Name].Posts; posts != nil {
			out = append(out, posts)
		}
	}
	slices.SortStableFunc(out, func(a, b *Posts) int { return cmp.Compare(a.Rank, b.Rank) })
	return out
}
