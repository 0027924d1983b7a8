package vi

import "unicode"

// Syllables counts the spoken syllables of Vietnamese prose, by which reading
// time is reckoned. Vietnamese writes each syllable apart, so every run of
// letters is one; spaces, hyphens and punctuation part them, apostrophes and
// marks do not (R'Moan is one). Every digit is one, for numbers are read digit
// by digit until they are written out in words; so "17,5" counts three.
//
// Abbreviations and foreign words count one as they stand; write them out first
// where the count matters.
func Syllables(s string) int {
	n := 0
	inWord := false
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			n++
			inWord = false
		case unicode.IsLetter(r):
			if !inWord {
				n++
			}
			inWord = true
		case r == '\'' || r == '’' || r == 'ʼ' || unicode.Is(unicode.Mn, r):
			// Belongs to the word before it.
		default:
			inWord = false
		}
	}
	return n
}
