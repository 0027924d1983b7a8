package site

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// piece is a part of what a record says: where it begins in the whole, and its place.
type piece struct {
	begins int
	at     placeIn
}

// checkNarrowing holds what a record says of procedures to whom they are for: a group that
// the procedures name together with another is not named alone.
func (l *linker) checkNarrowing(r record.Record, about []*Procedure) {
	text, pieces := piecesOf(r)
	var law strings.Builder
	for _, p := range about {
		law.WriteString(record.Told(p.Procedure) + "\n")
	}
	for _, n := range record.Narrowings(text, law.String()) {
		i := len(pieces) - 1
		for pieces[i].begins > n.Start {
			i--
		}
		l.found = append(l.found, problem.New("W361", pieces[i].at(n.Start-pieces[i].begins, n.End-pieces[i].begins),
			"value", n.Said, "other", names(about), "wider", problem.Both(n.Wider)))
	}
}

// piecesOf is all prose of a record's author, in its keys and below them, and its parts.
func piecesOf(r record.Record) (text string, pieces []piece) {
	var out strings.Builder
	add := func(text string, at placeIn) {
		pieces = append(pieces, piece{out.Len(), at})
		out.WriteString(text + "\n")
	}
	eachProse(r, add)
	if b := record.Of(r); !b.Body.Empty() {
		add(flat(string(b.Body.Source)), func(start, end int) problem.Place { return spot(r, start, end) })
	}
	return out.String(), pieces
}
