package search

import (
	"math/bits"
	"slices"
	"strings"
)

// An entry is one name under which a document is known. The entry of number i is
// the name of document i; the aliases of all documents come after the names.
type entry struct {
	doc   int
	words []word
	at    []int // place of each word; see lastPlace
	size  int   // how many words count
	own   bool  // no name of the State's base, which has a code: the commune gave it
}

const (
	// lastPlace is the greatest place of a word; a name's words beyond it share it.
	lastPlace = 253
	// The words "thủ tục" at the head of a name stand before its first word, so that
	// names with and without them are alike.
	leadPlace = 254
	// placeCount is how many places there are.
	placeCount = 256
)

func newEntry(doc int, text string) entry {
	e := entry{doc: doc, words: words(text)}
	lead := 0
	if len(e.words) > 2 && e.words[0].key == "thu" && e.words[1].key == "tuc" {
		lead = 2
	}
	e.at = make([]int, len(e.words))
	for i := range e.words {
		e.at[i] = min(i-lead, lastPlace)
		if i < lead {
			e.at[i] = leadPlace + i
		}
	}
	e.size = max(1, len(e.words)-lead)
	if strings.Contains(text, "(") {
		e.size = max(1, weigh(text)-lead)
	}
	return e
}

// weigh counts the words of a name; what stands in parentheses counts a third, for
// nobody types it.
func weigh(text string) int {
	outside, inside, deep := 0, 0, 0
	var part strings.Builder
	flush := func() {
		n := len(words(part.String()))
		if deep > 0 {
			inside += n
		} else {
			outside += n
		}
		part.Reset()
	}
	for _, r := range text {
		switch r {
		case '(':
			flush()
			deep++
		case ')':
			flush()
			deep = max(0, deep-1)
		default:
			part.WriteRune(r)
		}
	}
	flush()
	return outside + (inside+2)/3
}

// entries are the names and aliases of the documents. An alias that says no more
// than the name is left out.
func entries(docs []Document) []entry {
	out := make([]entry, len(docs))
	var aliases []entry
	for i, d := range docs {
		out[i] = newEntry(i, d.Name)
		out[i].own = d.Code == ""
		known := []string{spelled(out[i].words)}
		for _, a := range d.Aliases {
			e := newEntry(i, a)
			if s := spelled(e.words); s != "" && !slices.Contains(known, s) {
				known = append(known, s)
				aliases = append(aliases, e)
			}
		}
	}
	return append(out, aliases...)
}

// spelled joins the spellings of words.
func spelled(list []word) string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = w.spell
	}
	return strings.Join(out, " ")
}

// octaves is twice the binary logarithm of n, rounded; 0 for 0.
func octaves(n int) int {
	hi, lo := bits.Mul64(uint64(n), uint64(n))
	if hi > 0 {
		return 64 + bits.Len64(hi)
	}
	return bits.Len64(lo)
}
