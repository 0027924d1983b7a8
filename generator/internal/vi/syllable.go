package vi

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Syllables counts the spoken syllables of Vietnamese prose, by which reading time is
// reckoned. Vietnamese writes each syllable apart, so most runs of letters are one;
// spaces, hyphens and punctuation part them. A consonant before an apostrophe is spoken
// with a vowel of its own: N'Jriêng is two. A foreign word of the list counts what its
// reading does (karaoke is four), any other word its groups of vowels (internet is
// three); a word in capitals that is no syllable counts one, as do abbreviations: write
// them out first where the count matters. Every digit is one, for numbers are read digit
// by digit until they are written out in words; so "17,5" counts three. A sign of Chinese,
// Korean or Japanese is one.
func Syllables(s string) int {
	n := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsDigit(r):
			n++
			i += size
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
			n++ // each is one
			i += size
		case unicode.IsLetter(r):
			w := wordAt(s[i:])
			n += syllablesOfWord(w)
			i += len(w)
		default:
			i += size
		}
	}
	return n
}

// syllablesOfWord counts those of a run of letters and apostrophes.
func syllablesOfWord(w string) (n int) {
	for at := strings.IndexAny(w, "'’ʼ"); at >= 0; at = strings.IndexAny(w, "'’ʼ") {
		n += max(1, vowelGroups(w[:at]))
		_, size := utf8.DecodeRuneInString(w[at:])
		w = w[at+size:]
	}
	if w == "" {
		return n
	}
	if isSyllable(w) {
		return n + 1
	}
	if said := foreignWords[strings.ToLower(w)]; said != "" {
		return n + strings.Count(said, " ") + 1
	}
	if utf8.RuneCountInString(w) > 1 && strings.ToUpper(w) == w {
		return n + 1
	}
	return n + max(1, vowelGroups(w))
}

// vowelGroups counts the runs of vowels of a word; a y between vowels parts them, and so
// does an e at the end after a consonant of a plain word no more than sound.
func vowelGroups(w string) (n int) {
	letters := []rune(plainMarks(strings.ToLower(w)))
	in := false
	for i, r := range letters {
		vowel := strings.ContainsRune("aeiouy", r)
		if r == 'y' && i > 0 && i+1 < len(letters) && in && strings.ContainsRune("aeiou", letters[i+1]) {
			vowel = false
		}
		if vowel && !in {
			n++
		}
		in = vowel
	}
	return n
}

// plainMarks is a word without its marks.
func plainMarks(w string) string { return Fold(w) }
