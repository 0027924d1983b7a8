package record

import (
	"strings"
)

// fence opens and closes the front matter.
const fence = "+++"

// parts are the two halves of a record's text. start and end are byte offsets
// of the front matter between the fences.
type parts struct {
	start, end int // of the TOML text
	body       int // offset of the first byte of the body
}

// split finds the front matter. ok is false when there is none; closed is false
// when it begins and never ends.
func split(text string) (p parts, ok, closed bool) {
	first, rest, found := strings.Cut(text, "\n")
	if !found && isFence(text) {
		return parts{len(text), len(text), len(text)}, true, false
	}
	if !isFence(first) {
		return p, false, false
	}
	p.start = len(first) + 1
	for at := p.start; ; {
		line, after, more := strings.Cut(rest, "\n")
		if isFence(line) {
			p.end, p.body = at, min(at+len(line)+1, len(text))
			return p, true, true
		}
		if !more {
			p.end, p.body = len(text), len(text)
			return p, true, false
		}
		at += len(line) + 1
		rest = after
	}
}

// blank replaces all but line ends by spaces, byte for byte, so that offsets into
// the result are offsets into the author's own file.
func blank(text string) string {
	out := []byte(text)
	for i, c := range out {
		if c != '\n' {
			out[i] = ' '
		}
	}
	return string(out)
}

func isFence(line string) bool { return strings.TrimRight(line, " \t\r") == fence }

// FrontMatter tells where the TOML text of a record stands, and where its body
// begins, in bytes. ok is false when the text has no front matter or it never ends.
func FrontMatter(text string) (start, end, body int, ok bool) {
	p, opened, closed := split(text)
	return p.start, p.end, p.body, opened && closed
}
