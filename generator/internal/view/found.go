package view

import (
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// found is what page, kiosk, sheets and lists all tell of the same papers and ways. Many patterns
// find it, so each is found once.
type found struct {
	names     finds[string, paperName]     // by the names of papers
	sometimes finds[paperOf, bool]         // whether only some bring a paper
	longer    finds[*site.Procedure, bool] // whether a note tells a time longer than that of everybody
}

// paperName is what the name of a paper says whatever procedure asks for it.
type paperName struct {
	short   string // its short name; empty when a short one would not be true
	choice  bool   // one of some papers is enough, and it says not of which
	several bool   // it lists several papers on lines of their own
}

// paperOf is all that [record.Procedure.Sometimes] looks at.
type paperOf struct{ procedure, name, ofCase, note string }

// finds keeps what was found, by what it was found of.
type finds[K comparable, V any] struct{ known sync.Map }

// of is what is found of a key.
func (f *finds[K, V]) of(key K, find func() V) V {
	if known, is := f.known.Load(key); is {
		return known.(V)
	}
	v := find()
	f.known.Store(key, v)
	return v
}

func (scene *Scene) paperName(name string) paperName {
	return scene.found.names.of(name, func() paperName {
		return paperName{shortPaper(record.Paper{Name: name}), record.OpensChoice(name) || record.MeansChoice(name), record.HoldsSeveral(name)}
	})
}

func (scene *Scene) sometimes(x *site.Procedure, paper record.Paper) bool {
	return scene.found.sometimes.of(paperOf{x.Name, paper.Name, paper.Case, paper.Note}, func() bool { return x.Sometimes(paper) })
}

func (scene *Scene) longerTime(x *site.Procedure, v ProcedureView) bool {
	return scene.found.longer.of(x, func() bool { return longerTime(commonWays(x, v)) })
}
