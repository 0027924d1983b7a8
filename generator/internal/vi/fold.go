package vi

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the form of s in which a reader who types without marks finds
// it: "Đăng ký  R’Moan" becomes "dang ky rmoan".
//
// It decomposes (NFD), drops marks, turns đ and ƀ (which have no
// decomposition) into d and b, lowers, drops the apostrophes ' ’ ʼ and
// invisible format characters, and turns every run of anything that is neither
// letter nor digit into one space; the ends are trimmed. Letters of other
// scripts stay. Fold(Fold(s)) == Fold(s).
//
// golang.org/x/text/collate cannot do this: its Loose option does not match
// "đường" with "duong".
func Fold(s string) string {
	if isFolded(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	gap := false
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		switch {
		case r < latinEnd:
			r = foldLatin[r]
		case r < 0x370 && r >= 0x300:
			r = foldDrop
		case r >= vietStart && r < vietEnd:
			r = foldViet[r-vietStart]
		default:
			r = foldRune(r)
		}
		switch r {
		case foldDrop:
			continue
		case ' ':
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, ' ')
		}
		gap = false
		if r < utf8.RuneSelf {
			b = append(b, byte(r))
		} else {
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// FoldYI is [Fold] for search keys in which the two spellings of the vowel i
// meet: kỹ and kĩ, hy and hi, "đăng ký" and "đăng kí", quý and quí. A y becomes
// i where no vowel stands before it, or after qu; so tay and tai, thuy and thui
// stay apart. The result is a key: it is compared, never shown.
func FoldYI(s string) string {
	f := Fold(s)
	var b []byte
	for i := 0; i < len(f); i++ {
		if f[i] != 'y' || !standsForI(f, i) {
			continue
		}
		if b == nil {
			b = []byte(f)
		}
		b[i] = 'i'
	}
	if b == nil {
		return f
	}
	return string(b)
}

// standsForI tells whether the y at offset i of folded text is the vowel i.
func standsForI(f string, i int) bool {
	if i == 0 {
		return true
	}
	switch f[i-1] {
	case 'a', 'e', 'i', 'o', 'y':
		return false
	case 'u':
		return i >= 2 && f[i-2] == 'q'
	}
	return true
}

// isFolded tells whether s is ASCII that Fold would not change.
func isFolded(s string) bool {
	gap := true // a space here would lead or double
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			gap = false
		case c == ' ' && !gap:
			gap = true
		default:
			return false
		}
	}
	return !gap || s == ""
}

const (
	foldDrop  rune = 0      // table value: the character vanishes
	latinEnd  rune = 0x250  // foldLatin covers Basic Latin … Latin Extended-B
	vietStart rune = 0x1E00 // foldViet covers Latin Extended Additional
	vietEnd   rune = 0x1F00
)

// The two blocks that hold every precomposed Vietnamese letter, folded once at
// the start instead of at every call.
var (
	foldLatin = foldTable[[latinEnd]rune](0)
	foldViet  = foldTable[[vietEnd - vietStart]rune](vietStart)
)

// foldTable fills a table with the folded forms of the runes from start on.
func foldTable[T [latinEnd]rune | [vietEnd - vietStart]rune](start rune) (t T) {
	for i := range len(t) {
		t[i] = foldRune(start + rune(i))
	}
	return t
}

// foldRune folds one rune: to a letter or digit, to ' ' or to foldDrop.
func foldRune(r rune) rune {
	switch r {
	case 'đ', 'Đ':
		return 'd'
	case 'ƀ', 'Ƀ':
		return 'b'
	case '\'', '’', 'ʼ':
		return foldDrop
	}
	if unicode.In(r, unicode.M, unicode.Cf) {
		return foldDrop
	}
	// Hangul apart, a decomposition is one letter and its marks.
	if r >= 0xC0 && !unicode.Is(unicode.Hangul, r) {
		r, _ = utf8.DecodeRuneInString(norm.NFD.String(string(r)))
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return unicode.ToLower(r)
	}
	return ' '
}
