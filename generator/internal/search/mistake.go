package search

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// prefixes are the commonest terms that begin like a word still being typed.
func (d *directory) prefixes(key string) []alt {
	var out []alt
	i, _ := slices.BinarySearch(d.terms, key)
	for ; i < len(d.terms) && strings.HasPrefix(d.terms[i], key); i++ {
		if d.terms[i] != key {
			out = append(out, alt{i, asPrefix})
		}
	}
	return d.commonest(out, mostPrefixes)
}

// mistakes are the terms one or two typing mistakes away: a letter more, less,
// another, or two swapped.
func (d *directory) mistakes(key string, reach, quality int) []alt {
	var out []alt
	for i, t := range d.terms {
		gap := len(t) - len(key)
		if gap <= reach && -gap <= reach && t != key && len(t) > 1 && near(key, t, reach) {
			out = append(out, alt{i, quality})
		}
	}
	return d.commonest(out, mostMistakes)
}

// commonest keeps the terms that weigh least, as commonest, in order of the alphabet.
func (d *directory) commonest(list []alt, n int) []alt {
	slices.SortStableFunc(list, func(a, b alt) int { return cmp.Compare(d.weights[a.term], d.weights[b.term]) })
	list = list[:min(len(list), n)]
	slices.SortFunc(list, func(a, b alt) int { return cmp.Compare(a.term, b.term) })
	return list
}

// near tells whether at most so many mistakes lie between two words.
func near(one, other string, reach int) bool {
	return vi.Distance([]rune(one), []rune(other), reach) <= reach
}
