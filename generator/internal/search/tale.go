package search

import (
	_ "embed"
	"slices"
	"sync"
)

// toldText holds how people tell what they come for, in words of their own.
//
//go:embed told.txt
var toldText string

// A tale is the name of a procedure, or the best part of it, and the words in which people
// tell of it.
type tale struct {
	name  string
	words []word
}

// tales are the lines of toldText.
var tales = sync.OnceValue(func() (out []tale) {
	other := newVariants(country())
	for name, told := range linesOf(toldText) {
		out = append(out, tale{name, other.usual(words(told))})
	}
	return out
})

// alikeText holds words that stand for each other when people tell.
//
//go:embed alike.txt
var alikeText string

// kin are words in a row, and the words that stand for them.
type kin struct {
	said [][]word
	told []word
}

var kins = sync.OnceValue(func() (out []kin) {
	other := newVariants(country())
	for said, told := range linesOf(alikeText) {
		k := kin{told: append(words(told), other.usual(words(told))...)}
		for _, form := range forms(said) {
			k.said = append(k.said, words(form))
		}
		out = append(out, k)
	}
	return out
})

// mostAlike is how many words of a name are read for their like: what a long one says at its
// end are cases and laws.
const mostAlike = 20

// alike are the words that stand for those of a name.
func alike(name []word) (out []saying) {
	name = name[:min(len(name), mostAlike)]
	for _, k := range kins() {
		if slices.ContainsFunc(k.said, func(s []word) bool { return speaks(name, s) }) {
			out = append(out, saying{says: k.told})
		}
	}
	return out
}
