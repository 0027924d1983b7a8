package search

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// A slot is one word of a query as it will be looked for: a term, several that
// would do, or the first letters of several words.
type slot struct {
	key      string
	spell    string
	plain    bool // typed without marks
	weight   int
	alts     []alt
	initials string
}

// alt is a term that would do and how well, in hundredths.
type alt struct{ term, quality int }

// How well a term does that is not the very word.
const (
	asTyped   = 100
	asPrefix  = 88 // the word is still being typed
	asMistake = 72 // one typing mistake away
	asFarther = 50 // two
)

// Limits that keep a query light.
const (
	mostWords    = 30
	mostPrefixes = 8
	mostMistakes = 10

	longestSyllable = 7 // nghiêng; what is not longer is rather mistyped than run together
)

// readings are the ways to understand one word, the likeliest first. Each is a row
// of slots, for a word may be several run together.
func (d *directory) readings(w word, last bool) [][]slot {
	if t := d.find(w.key); t >= 0 {
		return [][]slot{{d.slot(t, w)}}
	}
	if s, ok := d.keystrokes(w); ok {
		return [][]slot{{s}}
	}
	out := d.part(w)
	if len(out) > 0 {
		if alts := d.mistakes(w.key, 1, asMistake); len(alts) > 0 && len(w.key) <= longestSyllable {
			out = append([][]slot{{d.choice(w, alts)}}, out...)
		}
		return out
	}
	add := func(alts []alt) {
		if len(alts) > 0 {
			out = append(out, []slot{d.choice(w, alts)})
		}
	}
	if last {
		add(d.prefixes(w.key))
	}
	initials := slot{key: w.key, initials: w.key, weight: 20, plain: true}
	open := len(w.key) >= 3 && len(w.key) <= initialSpan && w.key[0] > '9' && w.key[1] > '9'
	if open && !strings.ContainsAny(w.key, "aeiouy") {
		out = append(out, []slot{initials})
		open = false
	}
	if len(w.key) >= 3 {
		add(d.mistakes(w.key, 1, asMistake))
	}
	if open {
		out = append(out, []slot{initials})
	}
	return out
}

// slot is a slot for one term.
func (d *directory) slot(t int, w word) slot {
	return slot{key: w.key, spell: w.spell, plain: !w.marked(), weight: d.weights[t], alts: []alt{{t, asTyped}}}
}

// choice is a slot for several terms; it weighs as much as the commonest.
func (d *directory) choice(w word, alts []alt) slot {
	s := slot{key: w.key, spell: w.spell, plain: !w.marked(), weight: topWeight, alts: alts}
	for _, a := range alts {
		s.weight = min(s.weight, max(d.weights[a.term], 3))
	}
	return s
}

// keystrokes understands a word typed in Telex or VNI with no input method on.
func (d *directory) keystrokes(w word) (slot, bool) {
	if w.marked() {
		return slot{}, false
	}
	text, ok := vi.TelexKeys(w.typed)
	if !ok {
		text, ok = vi.VNIKeys(w.typed)
	}
	if !ok {
		return slot{}, false
	}
	meant := words(text)
	if len(meant) != 1 {
		return slot{}, false
	}
	t := d.find(meant[0].key)
	if t < 0 || d.weights[t] < 1 {
		return slot{}, false
	}
	return d.slot(t, meant[0]), true
}

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

// piece is a part of words run together, and its price.
func (d *directory) piece(text string) (slot, int, bool) {
	w := words(text)[0]
	price := 10
	if len(w.letters) == 1 {
		price = 25
	}
	if t := d.find(w.key); t >= 0 && (len(w.letters) > 1 || strings.Contains("aeiou", w.key)) {
		return d.slot(t, w), price + d.weights[t], true
	}
	if s, ok := d.keystrokes(w); ok && len(w.letters) > 2 {
		return s, price + 4 + s.weight, true
	}
	return slot{}, 0, false
}

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

// near tells whether at most so many mistakes lie between two words (optimal string
// alignment).
func near(one, other string, reach int) bool {
	a, b := []rune(one), []rune(other)
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		least := row[0]
		for j := range len(b) {
			change := last[j]
			if a[i] != b[j] {
				change++
			}
			row[j+1] = min(change, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
			least = min(least, row[j+1])
		}
		if least > reach {
			return false
		}
		before, last, row = last, row, before
	}
	return last[len(b)] <= reach
}
