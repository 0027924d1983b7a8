package vi

import (
	"strings"
	"unicode"
)

// strangeLetters are letters that stand for others wherever they stand: those of other
// tables of characters, of another width, and ligatures.
var strangeLetters = func() map[rune]string {
	out := map[rune]string{
		'Ð': "Đ", 'ð': "đ", 'Ɖ': "Đ", 'ɖ': "đ", // Icelandic and African letters in place of Đ
		'Ƣ': "Ư", 'ƣ': "ư", // what a wrong table makes of ư
		'ı': "i",
		'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st", 'Ĳ': "IJ", 'ĳ': "ij",
		'\u3000': " ",
	}
	for r := rune('！'); r <= '～'; r++ { // full width
		out[r] = string(r - '！' + '!')
	}
	return out
}()

// strange are those among the letters that [isPlain] passes over quickly.
var strange = func() map[rune]bool {
	out := map[rune]bool{}
	for r := range strangeLetters {
		out[r] = true
	}
	return out
}()

// Strange tells whether [Clean] puts another letter in the place of r wherever it stands.
func Strange(r rune) bool { return strange[r] }

// twins are Cyrillic and Greek letters by the Latin ones that look the same.
var twins = func() map[rune]rune {
	out := map[rune]rune{}
	other := []rune("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο")
	for i, latin := range "ABESIJKMHOPCTYXaesijopcyxdhABEZHIKMNOPTYXo" {
		out[other[i]] = latin
	}
	return out
}()

// mendLetters puts our letters in the place of those that look like them, and counts
// them. A Cyrillic or Greek letter is mended in a word that has Latin letters, and a word
// of nothing but such letters where the text has no other word of that alphabet.
func mendLetters(s string) (string, int) {
	if !strings.ContainsFunc(s, func(r rune) bool { return r >= 0xD0 && (strange[r] || twins[r] != 0) }) {
		return s, 0
	}
	foreign := hasForeignWord(s)
	var out strings.Builder
	mended := 0
	for s != "" {
		word := letterRun(s)
		if word == "" {
			r, n := rune(s[0]), 1
			for i, c := range s {
				if i > 0 {
					n = i
					break
				}
				r, n = c, len(s)
			}
			if to := strangeLetters[r]; to != "" {
				out.WriteString(to)
				mended++
			} else {
				out.WriteString(s[:n])
			}
			s = s[n:]
			continue
		}
		s = s[len(word):]
		latin := strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
		for _, r := range word {
			switch {
			case strangeLetters[r] != "":
				out.WriteString(strangeLetters[r])
				mended++
			case twins[r] != 0 && (latin || !foreign):
				out.WriteRune(twins[r])
				mended++
			default:
				out.WriteRune(r)
			}
		}
	}
	return out.String(), mended
}

// letterRun is the run of letters and marks at the start of s.
func letterRun(s string) string {
	for i, r := range s {
		if r == unicode.ReplacementChar || !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return s[:i]
		}
	}
	return s
}

// hasForeignWord tells whether a word is truly of another alphabet: all its letters are,
// and one of them looks like none of ours.
func hasForeignWord(s string) bool {
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		other, latin := false, false
		for _, r := range word {
			latin = latin || unicode.Is(unicode.Latin, r)
			other = other || twins[r] == 0 && (unicode.Is(unicode.Cyrillic, r) || unicode.Is(unicode.Greek, r))
		}
		if other && !latin {
			return true
		}
	}
	return false
}

// Twin is the Latin letter that a Cyrillic or Greek one looks like; any other as it is.
func Twin(r rune) rune {
	if latin := twins[r]; latin != 0 {
		return latin
	}
	return r
}
