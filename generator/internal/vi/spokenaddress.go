package vi

import (
	"regexp"
	"strings"
)

// Mail and web addresses: what a listener writes down letter by letter.

var addressPattern = regexp.MustCompile(`(?i)https?://[^\s<>"“”]+|[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+|\b(www\.)?[a-z][a-z0-9-]*(\.[a-z0-9-]+)*\.(vn|com|org|net|info|edu|gov)(/[^\s<>"“”]*)?`)

var addressWords = map[string]string{
	"vn": "vê en", "gov": "gốp", "com": "com", "org": "oóc", "net": "nét", "edu": "e đu", "info": "in phô", "www": "vê kép vê kép vê kép", "html": "hát tê em e lờ",
}

var addressSigns = map[byte]string{
	'.': "chấm", '-': "gạch ngang", '_': "gạch dưới", '/': "gạch chéo", ':': "hai chấm", '?': "dấu hỏi", '=': "bằng", '&': "và",
	'%': "phần trăm", '@': "a còng", '+': "cộng", '#': "dấu thăng", '~': "dấu ngã",
}

// addressReading reads the address at text[start:end]; the signs that end a sentence
// do not belong to it.
func addressReading(text string, start, end int) (Reading, bool) {
	written := strings.TrimRight(text[start:end], ".,;:!?)]}…")
	end = start + len(written)
	rest := strings.TrimRight(written, "/")
	if at := strings.Index(rest, "://"); at >= 0 {
		rest = rest[at+3:]
	}
	if rest == "" || !isASCII(rest) {
		return Reading{}, false
	}
	if next := text[end:]; next != "" && startsWithLetter(next) {
		return Reading{}, false
	}
	var out []string
	for rest != "" {
		n := 0
		for n < len(rest) && isASCIILetter(rest[n]) {
			n++
		}
		switch {
		case n > 0:
			out = append(out, addressLabel(strings.ToLower(rest[:n])))
		case isDigit(rest[0]):
			n = 1
			out = append(out, digitWords[rest[0]-'0'])
		default:
			n = 1
			out = append(out, addressSigns[rest[0]])
		}
		rest = rest[n:]
	}
	return Reading{start, end, written, Collapse(strings.Join(out, " ")), true}, true
}

// addressLabel says a part of an address: what can be pronounced as a word is one.
func addressLabel(label string) string {
	if said := addressWords[label]; said != "" {
		return said
	}
	if len(label) < 3 || !strings.ContainsAny(label, "aeiouy") || hardLabel.MatchString(label) {
		return spelled(label)
	}
	return label
}

// hardLabel is a run of consonants that no word has.
var hardLabel = regexp.MustCompile(`[bcdfghjklmnpqrstvwxz]{4}|^[bcdfghjklmnpqrstvwxz]{3}[^aeiouy]`)
