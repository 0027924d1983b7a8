package vi

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Small readers shared by the parsers and finders of this package.

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// numberEnd returns the length of the number at the start of s: digits with
// single dots and commas between them.
func numberEnd(s string) int {
	i := 0
	for i < len(s) {
		switch {
		case isDigit(s[i]):
			i++
		case (s[i] == '.' || s[i] == ',') && i > 0 && i+1 < len(s) && isDigit(s[i+1]):
			i++
		default:
			return i
		}
	}
	return i
}

// blanks returns the length of the spaces, tabs and no-break spaces at the
// start of s. Line ends are not blanks: an amount does not go over a line.
func blanks(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\u00a0")) }

// matchWord returns the length of the first of words that s begins with, case
// apart, as whole words; 0 if there is none. Words are given in lower case.
func matchWord(s string, words []string) int {
	for _, w := range words {
		if n := matchPrefix(s, w); n > 0 {
			r, _ := utf8.DecodeRuneInString(s[n:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				return n
			}
		}
	}
	return 0
}

// matchPrefix returns how many bytes of s match the lower-case word, case apart,
// or 0. A blank in the word stands for one or more blanks in s.
func matchPrefix(s, word string) int {
	i := 0
	for _, want := range word {
		if want == ' ' {
			n := blanks(s[i:])
			if n == 0 {
				return 0
			}
			i += n
			continue
		}
		got, n := utf8.DecodeRuneInString(s[i:])
		if n == 0 || got != want && unicode.ToLower(got) != want {
			return 0
		}
		i += n
	}
	return i
}
