package search

import (
	"cmp"
	"slices"
	"strings"
)

// A cut is one way to take the head of a word apart: what it costs, its last piece,
// and the cut before that piece.
type cut struct {
	cost   int
	last   slot
	before *cut
}

// Taking words apart.
const (
	longestPiece = 10
	mostCuts     = 3  // ways that are kept
	dearestCut   = 12 // what a letter may cost
	cutMargin    = 12 // how much dearer than the best a way may be

	pieceCost  = 10 // of a word, with its weight
	letterCost = 25 // of a word of one letter
	keysCost   = 4  // more, where it is keystrokes
)

// part takes words apart that were run together, in the cheapest ways: a row of known
// words, where each costs something and a rare one more.
func (d *directory) part(w word) [][]slot {
	n := len(w.letters)
	cuts := make([][]*cut, n+1)
	cuts[0] = []*cut{{}}
	for end := 1; end <= n; end++ {
		for at := max(0, end-longestPiece); at < end; at++ {
			if len(cuts[at]) == 0 || end-at == n {
				continue
			}
			s, price, ok := d.piece(strings.Join(w.letters[at:end], ""))
			if !ok {
				continue
			}
			for _, before := range cuts[at] {
				cuts[end] = append(cuts[end], &cut{before.cost + price, s, before})
			}
		}
		slices.SortStableFunc(cuts[end], func(a, b *cut) int { return cmp.Compare(a.cost, b.cost) })
		cuts[end] = cuts[end][:min(len(cuts[end]), mostCuts)]
	}
	var out [][]slot
	for _, c := range cuts[n] {
		if c.cost > n*dearestCut || c.cost > cuts[n][0].cost+cutMargin {
			break
		}
		var row []slot
		for ; c.before != nil; c = c.before {
			row = append(row, c.last)
		}
		slices.Reverse(row)
		out = append(out, row)
	}
	return out
}

// piece is a part of words run together, and its price. What nobody can say alone is none
// ("dk", which messages know).
func (d *directory) piece(text string) (slot, int, bool) {
	w := words(text)[0]
	price := pieceCost
	if len(w.letters) == 1 {
		price = letterCost
	}
	if t := d.find(w.key); t >= 0 && strings.ContainsAny(w.key, sayable(len(w.letters))) {
		return d.slot(t, w), price + d.weights[t], true
	}
	if s, ok := d.keystrokes(w); ok && len(w.letters) > 2 {
		return s, price + keysCost + s.weight, true
	}
	return slot{}, 0, false
}

func sayable(letters int) string {
	if letters == 1 {
		return "aeiou"
	}
	return "aeiouy0123456789"
}
