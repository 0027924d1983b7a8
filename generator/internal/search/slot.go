package search

import (
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

	markedWell = 4 // more, for a beginning or a mistake whose marks are right
)

// How much words weigh that are no single term; rarity gives the others theirs.
const (
	choiceWeight   = 3 // at least, where several terms would do
	initialsWeight = 20
	besideWeight   = 3   // at most, of a word beside what people say
	meantWorth     = 250 // of what was said, in hundredths: what its meaning weighs at most
)

// Limits that keep a query light.
const (
	mostWords    = 30
	mostPrefixes = 36 // what follows the words before it (khai sinh) is seldom among the commonest few
	mostMistakes = 10

	// Letters of a word, at least, that may be mistyped: unknown, known, in two places.
	leastMistaken = 3
	leastFreer    = 5
	leastFarther  = 4

	// A saying may stand in two parts: how many words it has at least, how many such sayings are
	// tried, how many words may stand between the parts, and when the second comes first.
	leastParted = 3
	mostParted  = 2
	widestGap   = 6
	turnedGap   = 1

	leastTold = 4 // words of a query that may be a story, at least

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
	initials := slot{key: w.key, initials: w.key, weight: initialsWeight, plain: true}
	open := len(w.key) >= leastInitials && len(w.key) <= initialSpan && w.key[0] > '9' && w.key[1] > '9'
	if open && !strings.ContainsAny(w.key, "aeiouy") {
		out = append(out, []slot{initials})
		open = false
	}
	if len(w.key) >= leastMistaken {
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
		s.weight = min(s.weight, max(d.weights[a.term], choiceWeight))
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
