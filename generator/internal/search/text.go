package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// word is one word of a text as the index and the queries know it.
type word struct {
	typed   string   // folded, as it was typed
	key     string   // typed with the vowel y as i: what is looked up
	spell   string   // letters with their shapes, then the tone: "đăng", "ki1"
	letters []string // as written, one for each letter of key
}

// marked tells whether the word was written with marks.
func (w word) marked() bool { return w.spell != w.key }

// tones are the combining marks of the five tones; the place in the list is the
// number by which a spelling ends.
const tones = "\u0301\u0300\u0309\u0303\u0323"

// shaped are the letters that a mark makes another letter of.
var shaped = map[string]string{"a\u0302": "â", "e\u0302": "ê", "o\u0302": "ô", "a\u0306": "ă", "o\u031b": "ơ", "u\u031b": "ư"}

// ignored are apostrophes and invisible characters, which part no words.
const ignored = "'’ʼ\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"

// words takes a text apart. search.js has the same function: what one of them
// calls a word the other must too.
func words(text string) []word {
	var out []word
	var w spelling
	end := func() {
		if len(w.letters) > 0 {
			out = append(out, w.word())
			w = spelling{}
		}
	}
	for _, r := range norm.NFD.String(strings.Map(unicode.ToLower, text)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			w.add(byte(r), string(r))
		case r == 'đ':
			w.add('d', "đ")
		case r == 'ƀ':
			w.add('b', "b")
		case r >= 0x300 && r < 0x370:
			w.mark(r)
		case strings.ContainsRune(ignored, r):
		default:
			end()
		}
	}
	end()
	return out
}

// spelling is a word being read.
type spelling struct {
	base    []byte
	shape   []string
	letters []string
	tone    int
}

func (w *spelling) add(base byte, shape string) {
	w.base = append(w.base, base)
	w.shape = append(w.shape, shape)
	w.letters = append(w.letters, shape)
}

// mark puts a combining mark on the last letter: a tone, a shape, or nothing known.
func (w *spelling) mark(r rune) {
	last := len(w.base) - 1
	if last < 0 {
		return
	}
	w.letters[last] += string(r)
	if at := strings.IndexRune(tones, r); at >= 0 {
		w.tone = at/2 + 1
		return
	}
	if whole := shaped[w.shape[last]+string(r)]; whole != "" {
		w.shape[last] = whole
	}
}

func (w *spelling) word() word {
	for i, c := range w.base {
		if c == 'y' && isI(w.base, i) {
			w.shape[i] = "i"
		}
	}
	spell := strings.Join(w.shape, "")
	if w.tone > 0 {
		spell += string(rune('0' + w.tone))
	}
	return word{typed: string(w.base), key: foldI(string(w.base)), spell: spell, letters: w.letters}
}

// foldI writes the vowel y as i, as vi.FoldYI does.
func foldI(s string) string {
	if !strings.Contains(s, "y") {
		return s
	}
	b := []byte(s)
	for i := range b {
		if s[i] == 'y' && isI([]byte(s), i) {
			b[i] = 'i'
		}
	}
	return string(b)
}

// isI tells whether the y at i sounds i: no vowel stands before it, or qu does.
func isI(s []byte, i int) bool {
	if i == 0 {
		return true
	}
	switch s[i-1] {
	case 'a', 'e', 'i', 'o', 'y':
		return false
	case 'u':
		return i > 1 && s[i-2] == 'q'
	}
	return true
}
