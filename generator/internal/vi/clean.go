package vi

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Mended counts what [Clean] changed in a text.
type Mended struct {
	NFD        int // characters that were not composed (NFC); hòa typed as o + U+0300
	Invisible  int // zero-width, direction, soft-hyphen and control characters removed
	PrivateUse int // private-use bullets U+F0xx turned into "- " or removed
	Spaces     int // no-break spaces turned into ordinary ones
	Letters    int // letters of another alphabet or width that look like ours: Ð for Đ, Cyrillic а
}

// Any tells whether anything was changed. Line ends are not counted: CRLF is
// how a Windows editor saves a file, not a fault of the text.
func (m Mended) Any() bool { return m != Mended{} }

// Clean brings text to the one form in which everything is stored: NFC, lines
// ended by \n, no invisible characters. The second value tells what was mended.
//
// Removed: U+200B–U+200F, U+202A–U+202E, U+2060–U+2064, U+2066–U+2069, U+FEFF,
// U+00AD, control characters other than \n and \t, and those that are for use inside of programs. The no-break spaces
// U+00A0, U+2007 and U+202F become spaces. The bullets U+F000–U+F0FF that Word
// leaves behind (Symbol and Wingdings fonts) become "- " at the start of a line
// and vanish elsewhere. Other private-use characters stay, for they may be
// letters of a local font that somebody has to read.
//
// Letters that look like ours and are others are mended (lookalike.go): Ð and Ɖ become
// Đ, ƣ becomes ư, full-width letters and ligatures plain ones, and Cyrillic and Greek
// letters in a word of Latin ones their Latin twins.
//
// Bytes that are not UTF-8 are left alone; see [DetectLegacy], which must be
// asked first, because TCVN3 writes "ư" with the code of the soft hyphen.
//
// A text that is already clean is returned as it is, without allocation. Clean
// is idempotent on UTF-8.
func Clean(s string) (string, Mended) {
	if isPlain(s) {
		return s, Mended{}
	}
	var m Mended
	if first := firstUnclean(s); first < len(s) {
		s = sweep(s, first, &m)
	}
	s, m.Letters = mendLetters(s)
	// Composing comes last: an invisible character between a letter and its
	// mark would keep them apart.
	s, m.NFD = compose(s)
	return s, m
}

// uncleanKind says what Clean does with a character.
type uncleanKind uint8

const (
	keep uncleanKind = iota
	dropInvisible
	carriageReturn
	noBreakSpace
	bullet
)

// judge returns what is to be done with r.
func judge(r rune) uncleanKind {
	switch {
	case r == '\n' || r == '\t':
		return keep
	case r == '\r':
		return carriageReturn
	case r < 0x20 || r >= 0x7F && r < 0xA0 || r == 0xAD:
		return dropInvisible
	case r == 0xA0 || r == 0x2007 || r == 0x202F:
		return noBreakSpace
	case r < 0x200B:
		return keep
	case r <= 0x200F,
		r >= 0x202A && r <= 0x202E,
		r >= 0x2060 && r <= 0x2064,
		r >= 0x2066 && r <= 0x2069,
		r == 0xFEFF, ForPrograms(r):
		return dropInvisible
	case r >= 0xF000 && r <= 0xF0FF:
		return bullet
	}
	return keep
}

// ForPrograms tells a character that Unicode leaves to the inside of programs (a noncharacter): no text has one.
func ForPrograms(r rune) bool { return r >= 0xFDD0 && r <= 0xFDEF || r&0xFFFE == 0xFFFE }

// firstUnclean returns the offset of the first character Clean must touch, or
// len(s). It does not look at normal forms.
func firstUnclean(s string) int {
	for i := 0; i < len(s); {
		if c := s[i]; c >= 0x20 && c < 0x7F || c == '\n' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if judge(r) != keep {
			return i
		}
		i += n
	}
	return len(s)
}

// isPlain tells whether s holds only characters that are known to be clean and
// composed without asking the tables: ASCII, Latin letters, Vietnamese letters
// and the usual quotation marks and dashes. Nearly all text is.
func isPlain(s string) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c < 0x20 && c != '\n' && c != '\t' || c == 0x7F {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		latin := r >= 0xC0 && r < 0x300 && !strange[r]
		vietnamese := r >= 0x1EA0 && r <= 0x1EF9
		punctuation := r >= 0x2010 && r <= 0x2027
		if !latin && !vietnamese && !punctuation {
			return false
		}
		i += n
	}
	return true
}

// isASCII tells whether s holds only bytes below 0x80.
func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// sweep applies judge from offset first on and counts into m.
func sweep(s string, first int, m *Mended) string {
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:first])
	// lineStart: only blanks have been seen since the last line end.
	lineStart := strings.Trim(s[strings.LastIndexByte(s[:first], '\n')+1:first], " \t") == ""
	skipBlanks := false // after "- " the blanks that followed the bullet go
	for i := first; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		text := s[i : i+n] // kept as bytes, so what is not UTF-8 passes unchanged
		i += n
		switch judge(r) {
		case dropInvisible:
			m.Invisible++
			continue
		case carriageReturn:
			if i < len(s) && s[i] == '\n' {
				continue
			}
			text = "\n"
		case noBreakSpace:
			m.Spaces++
			text = " "
		case bullet:
			m.PrivateUse++
			if !lineStart {
				continue
			}
			b.WriteString("- ")
			lineStart, skipBlanks = false, true
			continue
		}
		blank := text == " " || text == "\t"
		if blank && skipBlanks {
			continue
		}
		skipBlanks = false
		lineStart = text == "\n" || lineStart && blank
		b.WriteString(text)
	}
	return b.String()
}

// compose returns s in NFC and the number of characters it had to change.
func compose(s string) (string, int) {
	start := norm.NFC.QuickSpanString(s)
	if start == len(s) {
		return s, 0
	}
	b := make([]byte, start, len(s))
	copy(b, s)
	changed := 0
	var it norm.Iter
	it.InitString(norm.NFC, s[start:])
	for !it.Done() {
		from := it.Pos()
		segment := it.Next()
		if string(segment) != s[start+from:start+it.Pos()] {
			changed++
		}
		b = append(b, segment...)
	}
	return string(b), changed
}
