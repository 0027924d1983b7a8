package vi

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// tcvn3 is the table of TCVN 5712:1993 VN3 (ABC) above ASCII. Capitals with
// tones do not exist in it: they were printed with a second font (.VnTimeH)
// whose small letters look like capitals.
var tcvn3 = map[byte]rune{
	0xA1: 'Ă', 0xA2: 'Â', 0xA3: 'Ê', 0xA4: 'Ô', 0xA5: 'Ơ', 0xA6: 'Ư', 0xA7: 'Đ',
	0xA8: 'ă', 0xA9: 'â', 0xAA: 'ê', 0xAB: 'ô', 0xAC: 'ơ', 0xAD: 'ư', 0xAE: 'đ',
	0xB5: 'à', 0xB6: 'ả', 0xB7: 'ã', 0xB8: 'á', 0xB9: 'ạ',
	0xBB: 'ằ', 0xBC: 'ẳ', 0xBD: 'ẵ', 0xBE: 'ắ', 0xC6: 'ặ',
	0xC7: 'ầ', 0xC8: 'ẩ', 0xC9: 'ẫ', 0xCA: 'ấ', 0xCB: 'ậ',
	0xCC: 'è', 0xCE: 'ẻ', 0xCF: 'ẽ', 0xD0: 'é', 0xD1: 'ẹ',
	0xD2: 'ề', 0xD3: 'ể', 0xD4: 'ễ', 0xD5: 'ế', 0xD6: 'ệ',
	0xD7: 'ì', 0xD8: 'ỉ', 0xDC: 'ĩ', 0xDD: 'í', 0xDE: 'ị',
	0xDF: 'ò', 0xE1: 'ỏ', 0xE2: 'õ', 0xE3: 'ó', 0xE4: 'ọ',
	0xE5: 'ồ', 0xE6: 'ổ', 0xE7: 'ỗ', 0xE8: 'ố', 0xE9: 'ộ',
	0xEA: 'ờ', 0xEB: 'ở', 0xEC: 'ỡ', 0xED: 'ớ', 0xEE: 'ợ',
	0xEF: 'ù', 0xF1: 'ủ', 0xF2: 'ũ', 0xF3: 'ú', 0xF4: 'ụ',
	0xF5: 'ừ', 0xF6: 'ử', 0xF7: 'ữ', 0xF8: 'ứ', 0xF9: 'ự',
	0xFA: 'ỳ', 0xFB: 'ỷ', 0xFC: 'ỹ', 0xFD: 'ý', 0xFE: 'ỵ',
}

func decodeTCVN3(b []byte) string {
	var s strings.Builder
	for _, c := range b {
		if r, ok := tcvn3[c]; ok {
			s.WriteRune(r)
		} else {
			s.WriteRune(latin(c))
		}
	}
	return s.String()
}

// latin reads a byte that a font table leaves alone as Windows-1252.
func latin(c byte) rune { return charmap.Windows1252.DecodeByte(c) }

// VNI writes a letter and then the mark as a character of its own, save for
// these, which are whole letters. Only the small letters are listed; capitals
// follow by case.
var vniLetters = map[rune]rune{
	'ñ': 'đ', 'ô': 'ơ', 'ö': 'ư', 'í': 'í', 'ì': 'ì', 'æ': 'ỉ', 'ó': 'ĩ', 'ò': 'ị', 'î': 'ỵ',
}

// vniMarks gives the combining marks that a mark character of VNI adds, and the
// letters it can follow. ơ and ư are given as VNI letters, ô and ö.
var vniMarks = map[rune]struct{ after, marks string }{
	'ù': {"aeouyôö", "\u0301"}, 'ø': {"aeouyôö", "\u0300"}, 'û': {"aeouyôö", "\u0309"},
	'õ': {"aeouyôö", "\u0303"}, 'ï': {"aeouôö", "\u0323"},
	'â': {"aeo", "\u0302"}, 'á': {"aeo", "\u0302\u0301"}, 'à': {"aeo", "\u0302\u0300"},
	'å': {"aeo", "\u0302\u0309"}, 'ã': {"aeo", "\u0302\u0303"}, 'ä': {"aeo", "\u0302\u0323"},
	'ê': {"a", "\u0306"}, 'é': {"a", "\u0306\u0301"}, 'è': {"a", "\u0306\u0300"},
	'ú': {"a", "\u0306\u0309"}, 'ü': {"a", "\u0306\u0303"}, 'ë': {"a", "\u0306\u0323"},
}

func decodeVNI(b []byte) string {
	var s strings.Builder
	for i := 0; i < len(b); i++ {
		r := latin(b[i])
		low := unicode.ToLower(r)
		if letter, ok := vniLetters[low]; ok {
			s.WriteRune(sameCase(letter, r))
		} else {
			s.WriteRune(r)
		}
		if i+1 == len(b) || b[i+1] < utf8.RuneSelf {
			continue
		}
		mark := unicode.ToLower(latin(b[i+1]))
		if m, ok := vniMarks[mark]; ok && strings.ContainsRune(m.after, low) {
			s.WriteString(m.marks)
			i++
		}
	}
	return norm.NFC.String(s.String())
}

// sameCase returns small letter r as a capital if like is one.
func sameCase(r, like rune) rune {
	if unicode.IsUpper(like) {
		return unicode.ToUpper(r)
	}
	return r
}
