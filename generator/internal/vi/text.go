package vi

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// UpperFirst returns s with its first letter as a capital: "đường" becomes
// "Đường". Text is taken to be NFC, one character for one letter.
func UpperFirst(s string) string { return mapFirst(s, unicode.ToUpper) }

// LowerFirst returns s with its first letter small, for use inside a sentence.
// A first word that is an abbreviation or a code ("UBND", "VNeID", "A4") is left
// alone. Names cannot be told from other words: do not give it names.
func LowerFirst(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		if i > 0 && (unicode.IsUpper(r) || unicode.IsDigit(r)) {
			return s
		}
	}
	return mapFirst(s, unicode.ToLower)
}

// mapFirst changes the first character of s.
func mapFirst(s string, change func(rune) rune) string {
	r, n := utf8.DecodeRuneInString(s)
	if c := change(r); c != r && r != utf8.RuneError {
		return string(c) + s[n:]
	}
	return s
}

// Phrase is a text on one line, without what ends a sentence: it stands in a cell, or goes on.
func Phrase(s string) string { return strings.TrimRight(Collapse(s), " .;,") }

// OnlyDigits is what is left of a text without all that is no digit.
func OnlyDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if isASCIIDigit(r) {
			return r
		}
		return -1
	}, s)
}

// Collapse turns every run of white space, line ends too, into one space and
// trims the ends.
func Collapse(s string) string {
	if isCollapsed(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isCollapsed tells whether Collapse would change nothing.
func isCollapsed(s string) bool {
	gap := s != "" // a space here would lead, double or end
	for _, r := range s {
		switch {
		case r == ' ' && !gap:
			gap = true
		case unicode.IsSpace(r):
			return false
		default:
			gap = false
		}
	}
	return !gap
}

const ellipsis = "…"

// Truncate returns s if it has at most the given number of characters, else the
// whole words that fit with "…" after them, which counts as one of the
// characters. A first word that does not fit is cut.
func Truncate(s string, runes int) string {
	if len(s) <= runes || utf8.RuneCountInString(s) <= runes {
		return s
	}
	if runes <= 0 {
		return ""
	}
	cut, word := 0, 0 // byte offsets: after runes-1 characters, and at the last word end
	count := 0
	for i, r := range s {
		// A mark stays with its letter.
		if !unicode.Is(unicode.Mn, r) && count < runes {
			cut = i
		}
		if unicode.IsSpace(r) && count < runes {
			word = i
		}
		if count++; count > runes {
			break
		}
	}
	kept := strings.TrimRightFunc(s[:word], isTail)
	if kept == "" {
		kept = s[:cut]
	}
	return kept + ellipsis
}

// isTail tells whether r looks wrong before "…".
func isTail(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".,;:-–(“\"…", r) }
