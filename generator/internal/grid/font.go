package grid

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// capitalFont tells the fonts that draw the letters of TCVN3 as capitals: ".VnTimeH",
// ".VnArialH". What is typed in them is small in the file.
func capitalFont(name string) bool {
	return strings.HasPrefix(name, ".Vn") && strings.HasSuffix(strings.ReplaceAll(name, " ", ""), "H")
}

// Text in such a font stands between these two, until its letters are known: they are no
// characters, and no document holds them.
const (
	capitalsFrom = "\ufdd0"
	capitalsTo   = "\ufdd1"
)

var withoutMarks = strings.NewReplacer(capitalsFrom, "", capitalsTo, "")

func inCapitals(text string) string {
	if strings.TrimSpace(text) == "" {
		return text
	}
	return capitalsFrom + text + capitalsTo
}

// inLetters reads a text as typed in an old font ("" for none), and makes capitals of
// what was typed in a font of capitals, whose letters its name tells.
func inLetters(text, encoding string) string {
	if !strings.Contains(text, capitalsFrom) {
		return decoded(text, encoding)
	}
	var out strings.Builder
	for {
		before, rest, more := strings.Cut(text, capitalsFrom)
		out.WriteString(decoded(before, encoding))
		if !more {
			return withoutMarks.Replace(out.String())
		}
		inside, after, _ := strings.Cut(rest, capitalsTo)
		out.WriteString(strings.ToUpper(decoded(inside, vi.TCVN3)))
		text = after
	}
}

func decoded(text, encoding string) string {
	if encoding != "" {
		if read, ok := vi.DecodeLegacy([]byte(text), encoding); ok {
			return read
		}
	}
	return text
}

// signs are the pictures of letters that forms use: boxes, ticks, arrows. A document
// names them by a font and a place in it.
var signs = map[string]map[int]string{
	"wingdings": {
		0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0xA8: "☐", 0xFD: "☒", 0xFE: "☑", 0x78: "☒", 0xFC: "✓", 0xFB: "✗",
		0xE0: "→", 0xE8: "→", 0xF0: "→", 0xDF: "←", 0xD8: "-", 0xA7: "-", 0x9F: "-", 0x6C: "-", 0x6E: "-", 0x76: "-",
		0x28: "☎", 0x29: "☎", 0x2A: "✉", 0x2B: "✉", 0x80: "⓪", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩",
	},
	"wingdings 2": {0x50: "✓", 0x4F: "✗", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "☐", 0x2A: "☐", 0x30: "☐"},
	"symbol":      {0xB7: "-", 0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xAE: "→", 0xDE: "⇒", 0x6D: "μ", 0x80: "€", 0xA7: "-"},
	"webdings":    {0x63: "☐", 0x61: "✓", 0x72: "✗"},
}

// signOf is the sign that a font has at a place, written in hexadecimal figures.
func signOf(font, place string) (sign string, known bool) {
	n, err := strconv.ParseInt(place, 16, 32)
	if err != nil {
		return "", false
	}
	sign, known = signs[strings.ToLower(font)][int(n)&0xFF]
	return sign, known
}
