package view

import (
	"slices"

	"niemyet/generator/internal/record"
)

// Current are the records of a kind that belong in lists on the day.
func (scene *Scene) Current(k *record.Kind) []record.Record {
	return slices.DeleteFunc(scene.Records(k), func(x record.Record) bool { return !scene.applies(x) })
}

// applies tells whether a record is in force on the day or about to be. A kind that says
// in its lists what is over keeps it there.
func (scene *Scene) applies(x record.Record) bool { return scene.Site.StateOf(x).Current() }

// Records are the records of a kind as people read them, each as the site has it.
func (scene *Scene) Records(k *record.Kind) []record.Record { return slices.Clone(scene.Site.Of(k)) }

// AllRecords are the records of all kinds, in the order of the table of kinds.
func (scene *Scene) AllRecords() (out []record.Record) {
	for _, k := range record.Kinds {
		out = append(out, scene.Site.Of(k)...)
	}
	return out
}
