package search

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// retyped are the words of other languages as Telex leaves them: who types "visa" on the kiosk, or
// anywhere with Vietnamese typing on, gets "vía", of "tax" comes "tã", and of "passport" "pasport".
// Each is a variant of the word that was meant, unless the site has a word that is spelled so: "cả"
// stays what it is, though it is "car" too. more are sayings that come on top of the entries.
func retyped(all []entry, more []saying) (out []saying) {
	said := map[string]bool{} // by spelling
	plain := map[string]bool{}
	note := func(list []word) {
		for _, w := range list {
			said[w.spell] = true
			if !w.marked() && len(w.letters) >= leastInitials { // what is shorter names nothing
				plain[strings.Join(w.letters, "")] = true
			}
		}
	}
	for _, e := range all {
		note(e.words)
	}
	for _, s := range more {
		note(s.says)
	}
	for meant := range plain {
		for _, left := range left(meant) {
			if !said[words(left)[0].spell] {
				out = append(out, newSaying(synonym{left, variantOf + meant}))
			}
		}
	}
	slices.SortFunc(out, func(a, b saying) int { return cmp.Or(strings.Compare(a.key, b.key), strings.Compare(a.means, b.means)) })
	return out
}

// left are what Telex makes of the letters of a word where that is another word, while it is the last
// one and when it has ended.
func left(letters string) (out []string) {
	for _, ended := range []bool{false, true} {
		made := vi.TypedElsewhere(letters, vi.KeysTelex, ended)
		if made != letters && len(words(made)) == 1 && !slices.Contains(out, made) {
			out = append(out, made)
		}
	}
	return out
}
