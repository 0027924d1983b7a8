package record

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/vi"
)

// Quote writes a text as Encode does, for those who edit a record's own bytes.
func Quote(text string) string { return quote(text) }

// quote writes a text as a TOML basic string: on one line when it has one, else
// between triple quotes, so that clerks see the lines as they are.
func quote(text string) string {
	if !strings.Contains(text, "\n") {
		return `"` + escape(text, false) + `"`
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		end := ""
		if i == len(lines)-1 && strings.HasSuffix(line, `"`) { // must not run into the closing quotes
			line, end = strings.TrimSuffix(line, `"`), `\"`
		}
		lines[i] = escape(line, true) + end
		if strings.TrimRight(line, " \t") == fence { // a line of +++ would end the front matter
			lines[i] = `\u002B` + lines[i][1:]
		}
	}
	return "\"\"\"\n" + strings.Join(lines, "\n") + `"""`
}

// escape writes what may not stand in a basic string as an escape. Characters that
// reading takes out or changes (see vi.Clean) are escaped too: a text that
// holds one on purpose keeps it. Between triple quotes a quotation mark may stand
// alone or with one more.
func escape(text string, long bool) string {
	if !strings.ContainsFunc(text, special) {
		return text
	}
	var b strings.Builder
	quotes := 0
	for _, r := range text {
		if r == '"' && long {
			if quotes++; quotes < 3 {
				b.WriteByte('"')
				continue
			}
		}
		quotes = 0
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\n':
			b.WriteString(`\n`)
		case special(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// special tells whether a character must be escaped.
func special(r rune) bool {
	switch {
	case r == '"' || r == '\\' || r < 0x20 || r >= 0x7F && r <= 0xA0 || r == 0xAD || vi.Strange(r):
		return true
	case r < 0x2000:
		return false
	case r == 0x2007 || r == 0x202F || r >= 0x200B && r <= 0x200F || r >= 0x2028 && r <= 0x202E || r >= 0x2060 && r <= 0x2069:
		return true
	}
	return r == 0xFEFF || r >= 0xE000 && r <= 0xF8FF
}
