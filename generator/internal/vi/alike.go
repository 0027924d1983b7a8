package vi

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Alike is the form of a text in which spellings meet that no reader tells apart: small
// and capital letters, hòa and hoà, kỹ and kĩ, one blank and two, straight and curly
// quotation marks, hyphens and dashes, a stop at the end of a line and none. Another
// letter, tone or figure stays another text. It is compared, never shown.
func Alike(s string) string {
	if !norm.NFC.IsNormalString(s) {
		s = norm.NFC.String(s)
	}
	a := aliker{out: make([]byte, 0, len(s)+8)}
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		a.take(r)
	}
	a.endWord()
	a.endLine()
	return strings.TrimRight(string(a.out), "\n ")
}

// aliker writes a text in its alike form.
type aliker struct {
	out  []byte
	word []rune // the letters of the word being read, without its tone
	tone rune
	gap  bool
}

func (a *aliker) take(r rune) {
	if letter, tone := alikeLetter(r); letter != 0 || tone != 0 {
		if letter != 0 {
			a.word = append(a.word, letter)
		}
		if tone != 0 {
			a.tone = tone
		}
		return
	}
	a.endWord()
	switch r {
	case '\n':
		a.endLine()
	case '“', '”', '„', '«', '»', '″', '\'', '‘', '’', 'ʼ', '′':
		a.put('"')
	case '‐', '‑', '‒', '–', '—', '−':
		a.put('-')
	case '…':
		a.put('.')
		a.put('.')
		a.put('.')
	case ',', '.', ';', ':', '!', '?', ')':
		a.gap = false // no blank stands before them
		a.put(r)
	default:
		switch {
		case unicode.IsSpace(r):
			a.gap = true
		case unicode.Is(unicode.Cf, r): // invisible
		default:
			a.put(r)
		}
	}
}

// put writes a letter, a figure or a sign.
func (a *aliker) put(r rune) {
	if a.gap && len(a.out) > 0 && a.out[len(a.out)-1] != '\n' {
		a.out = append(a.out, ' ')
	}
	a.gap = false
	a.out = utf8.AppendRune(a.out, r)
}

// endWord writes the word, its tone behind it, wherever it stood.
func (a *aliker) endWord() {
	if len(a.word) == 0 && a.tone == 0 {
		return
	}
	for i, r := range a.word {
		if r == 'y' && yForI(a.word, i) {
			r = 'i'
		}
		a.put(r)
	}
	if a.tone != 0 {
		a.put(a.tone)
	}
	a.word, a.tone = a.word[:0], 0
}

// yForI tells whether the y at a place is the vowel i: after no vowel, or after qu.
func yForI(word []rune, i int) bool {
	if i == 0 {
		return true
	}
	if before := word[i-1]; before == 'u' {
		return i > 1 && word[i-2] == 'q'
	} else if strings.ContainsRune("aăâeêioôơưy", before) {
		return false
	}
	return true
}

// endLine takes the stop off a line's end. Empty lines are none.
func (a *aliker) endLine() {
	a.gap = false
	for n := len(a.out); n > 0 && strings.IndexByte(".;,: ", a.out[n-1]) >= 0; n-- {
		a.out = a.out[:n-1]
	}
	if n := len(a.out); n > 0 && a.out[n-1] != '\n' {
		a.out = append(a.out, '\n')
	}
}

// alikeEnd is behind the last letter that has a tone.
const alikeEnd = 0x1F00

var alikeTable = sync.OnceValue(func() *[alikeEnd]toned {
	var table [alikeEnd]toned
	for r := range rune(alikeEnd) {
		switch {
		case isTone(r):
			table[r] = toned{0, r}
			continue
		case !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r):
			continue
		}
		table[r].letter = r
		parts := []rune(norm.NFD.String(string(unicode.ToLower(r))))
		rest := parts[:0:0]
		for _, part := range parts {
			if isTone(part) {
				table[r].tone = part
			} else {
				rest = append(rest, part)
			}
		}
		if whole := []rune(norm.NFC.String(string(rest))); len(whole) == 1 {
			table[r].letter = whole[0]
		}
	}
	return &table
})

func isTone(r rune) bool { return strings.ContainsRune("\u0300\u0301\u0303\u0309\u0323", r) }

// alikeLetter is a letter without its tone, and the tone; both 0 for what is no letter.
func alikeLetter(r rune) (letter, tone rune) {
	if r < alikeEnd {
		t := alikeTable()[r]
		return t.letter, t.tone
	}
	if unicode.IsLetter(r) {
		return unicode.ToLower(r), 0
	}
	return 0, 0
}
