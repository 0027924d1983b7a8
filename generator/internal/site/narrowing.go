package site

import (
	"reflect"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// piece is a part of what a record says: where it begins in the whole, and its place.
type piece struct {
	begins int
	at     func(start, end int) problem.Place
}

// checkNarrowing holds what a record says of procedures to whom they are for: a group that
// the procedures name together with another is not named alone.
func (l *linker) checkNarrowing(r record.Record, about []*Procedure) {
	b := record.Of(r)
	if len(about) == 0 || slices.ContainsFunc(about, func(p *Procedure) bool { return &p.Base == b }) {
		return // a procedure speaks for itself
	}
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
	b := record.Of(r)
	var out strings.Builder
	add := func(text string, at func(start, end int) problem.Place) {
		pieces = append(pieces, piece{out.Len(), at})
		out.WriteString(text + "\n")
	}
	for _, f := range record.FieldsOf(b.Kind) {
		if f.Silent || f.Ref != "" || !proseField(f.Type) {
			continue
		}
		for i, text := range record.TextsOf(r, f.Key) {
			path := f.Key
			if f.Type.Kind() == reflect.Slice {
				path += "." + itoa(i)
			}
			add(text, func(int, int) problem.Place { return b.At(path) })
		}
	}
	if !b.Body.Empty() {
		add(flat(string(b.Body.Source)), func(start, end int) problem.Place { return spot(r, start, end) })
	}
	return out.String(), pieces
}
