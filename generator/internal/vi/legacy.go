package vi

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// Names of encodings that [DetectLegacy] returns.
const (
	Windows1258 = "windows-1258"
	TCVN3       = "TCVN3" // also called ABC; fonts named .VnTime
	VNI         = "VNI"   // fonts named VNI-Times
	UTF16LE     = "UTF-16LE"
	UTF16BE     = "UTF-16BE"
	UTF8Twice   = "UTF-8 twice" // UTF-8 that was read as Windows-1252 and written again: "Tiáº¿ng Viá»‡t"
	Unknown     = "unknown"
)

// legacyCodes are the 8-bit encodings that are tried, and at the end UTF-8 that was
// written twice.
var legacyCodes = []struct {
	name   string
	decode func([]byte) string
}{
	{TCVN3, decodeTCVN3},
	{VNI, decodeVNI},
	{Windows1258, decodeWindows1258},
	{UTF8Twice, func(b []byte) string { return string(b) }},
}

// DetectLegacy tells in which old encoding a file was written: "" for UTF-8
// without a sign of trouble, else one of the names above, [Unknown] if it is
// not UTF-8 and not recognised.
//
// Text that was converted to UTF-8 without its font's table ("TiÕng ViÖt rÊt
// hay", "Tieáng Vieät raát hay") is named too. A word is a sign of an encoding
// if it is no Vietnamese syllable as it stands and is one when read in that
// encoding; it takes three different words, and more of them than of marked
// words that make no sense either way. So French, English and highland names
// raise no alarm.
func DetectLegacy(b []byte) string {
	if name := detectUTF16(b); name != "" {
		return name
	}
	good := utf8.Valid(b)
	need := 3
	if !good {
		need = 1
	}
	votes, strange := legacyVotes(b, good)
	best, name := 0, ""
	for i, v := range votes {
		if len(v) > best {
			best, name = len(v), legacyCodes[i].name
		}
	}
	if best >= need && best >= strange {
		return name
	}
	if !good {
		return Unknown
	}
	return ""
}

// detectUTF16 looks for a byte order mark, or for the zero bytes that ASCII
// letters, spaces and line ends leave at every second place.
func detectUTF16(b []byte) string {
	switch {
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}):
		return UTF16LE
	case bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		return UTF16BE
	}
	var zeros [2]int
	head := b[:min(len(b), 4096)]
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch enough := len(head) / 8; { // a quarter of the characters
	case zeros[1] > enough && zeros[1] > 4*zeros[0]:
		return UTF16LE
	case zeros[0] > enough && zeros[0] > 4*zeros[1]:
		return UTF16BE
	}
	return ""
}

// legacyVotes collects, for each of legacyCodes, the different words that speak
// for it, and counts the different words that speak for none.
func legacyVotes(b []byte, isUTF8 bool) (votes []map[string]bool, strange int) {
	votes = make([]map[string]bool, len(legacyCodes))
	odd, seen := map[string]bool{}, map[string]bool{}
	for len(b) > 0 {
		var word []byte
		word, b = nextMarked(b)
		if len(word) == 0 {
			break
		}
		if isUTF8 && !fitsWindows1252(word) || seen[string(word)] {
			continue // only different words count
		}
		seen[string(word)] = true
		raw := word
		if isUTF8 {
			text := trimSigns(string(word))
			back, ok := toWindows1252(text)
			if !ok || isSyllable(text) {
				continue
			}
			raw = back
		}
		known := false
		for i, code := range legacyCodes {
			if text := trimSigns(code.decode(raw)); !isASCII(text) && isSyllable(text) {
				known = true
				if votes[i] == nil {
					votes[i] = map[string]bool{}
				}
				votes[i][string(word)] = true
			}
		}
		if !known {
			odd[string(word)] = true
		}
	}
	return votes, len(odd)
}

// WrittenTwice gives the first word of such a text by which it shows, and what that was before.
func WrittenTwice(text string) (word, meant string) {
	b := []byte(text)
	for {
		var next []byte
		if next, b = nextMarked(b); len(next) == 0 {
			return "", ""
		}
		word = trimSigns(string(next))
		if raw, ok := toWindows1252(word); ok && !isASCII(string(raw)) && isSyllable(string(raw)) {
			return word, string(raw)
		}
	}
}

// nextMarked returns the next word of b that has both an ASCII letter and a
// byte above 0x7F, and what follows it. A word runs to the next ASCII byte that
// is no letter.
func nextMarked(b []byte) (word, rest []byte) {
	for i := 0; i < len(b); {
		start, letter, high := i, false, false
		for ; i < len(b); i++ {
			if b[i] >= utf8.RuneSelf {
				high = true
			} else if isASCIILetter(b[i]) {
				letter = true
			} else {
				break
			}
		}
		if letter && high {
			return b[start:i], b[i:]
		}
		i++
	}
	return nil, nil
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// trimSigns takes quotation marks, dashes and the like off a word.
func trimSigns(s string) string { return strings.Trim(s, "“”‘’«»–—…•·\u00a0\ufeff") }

// toWindows1252 turns text back into the bytes it was wrongly read from.
func toWindows1252(s string) ([]byte, bool) {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		c, ok := charmap.Windows1252.EncodeRune(r)
		if !ok && r >= 0x80 && r < 0xA0 { // places that the code page leaves empty
			c, ok = byte(r), true
		}
		if !ok {
			return nil, false
		}
		b = append(b, c)
	}
	return b, true
}

// fitsWindows1252 is a quick look before a word is taken apart: nearly every marked
// Vietnamese word has a letter that the code page lacks.
func fitsWindows1252(word []byte) bool {
	for len(word) > 0 {
		r, size := utf8.DecodeRune(word)
		if r > 0xFF && r < 0x2000 && r != 'ƒ' && r != 'ˆ' && r != '˜' && (r < 0x152 || r > 0x17E) {
			return false
		}
		word = word[size:]
	}
	return true
}

// DecodeLegacy turns bytes into NFC text. The name is one that [DetectLegacy]
// returns, [Unknown] excepted. Bytes given as TCVN3 or VNI may also be the
// UTF-8 of a wrong conversion. ok is false for a name it does not know and for
// bytes that cannot be of that encoding.
func DecodeLegacy(b []byte, name string) (text string, ok bool) {
	switch name {
	case UTF16LE:
		return decodeUTF16(b, binary.LittleEndian)
	case UTF16BE:
		return decodeUTF16(b, binary.BigEndian)
	}
	if !isASCII(string(b)) && utf8.Valid(b) {
		raw, ok := toWindows1252(string(b))
		if !ok {
			return "", false
		}
		b = raw
	}
	for _, code := range legacyCodes {
		if code.name == name {
			text := code.decode(b)
			return text, utf8.ValidString(text)
		}
	}
	return "", false
}

func decodeUTF16(b []byte, order binary.ByteOrder) (string, bool) {
	if len(b)%2 != 0 {
		return "", false
	}
	units := make([]uint16, 0, len(b)/2)
	for ; len(b) > 0; b = b[2:] {
		units = append(units, order.Uint16(b))
	}
	text := strings.TrimPrefix(string(utf16.Decode(units)), "\ufeff")
	return norm.NFC.String(text), true
}

func decodeWindows1258(b []byte) string {
	var s strings.Builder
	for _, c := range b {
		s.WriteRune(charmap.Windows1258.DecodeByte(c))
	}
	return norm.NFC.String(s.String())
}

// LegacySign tells whether a text shows by itself that it was typed in an old encoding,
// one that [DetectLegacy] returns: it has a word that is no syllable as it stands and
// is one when read in that encoding. "Sè" (TCVN3 for "Số") shows nothing, being a
// syllable either way.
func LegacySign(text, name string) bool {
	for b := []byte(text); ; {
		word, rest := nextMarked(b)
		if len(word) == 0 {
			return false
		}
		b = rest
		if plain := trimSigns(string(word)); !isSyllable(plain) {
			if read, ok := DecodeLegacy([]byte(plain), name); ok && !isASCII(read) && isSyllable(trimSigns(read)) {
				return true
			}
		}
	}
}

// mangledSigns begin the letters of UTF-8 that was read as Windows-1252; none of them is
// written in Vietnamese.
var mangledSigns = []string{"áº", "á»", "Æ°", "Æ¡", "Ä‘", "Ã", "Ä"}

// Mangled finds the first word of a text that was UTF-8, read as Windows-1252 and written again,
// and what it was: "Giáº¥y", "Giấy". Both are "" where there is none.
func Mangled(text string) (broken, right string) {
	has := func(s string) bool {
		for _, sign := range mangledSigns {
			if strings.Contains(s, sign) {
				return true
			}
		}
		return false
	}
	if !has(text) {
		return "", ""
	}
	for word := range strings.FieldsSeq(text) {
		if !has(word) {
			continue
		}
		if raw, ok := toWindows1252(word); ok && utf8.Valid(raw) && len(raw) < len(word) {
			return word, string(raw)
		}
	}
	return "", ""
}
