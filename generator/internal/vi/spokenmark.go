package vi

import "strings"

// Say-as marks: `{06|không sáu}` in a text is written "06" and said "không sáu". Braces
// and a bar mean nothing to Markdown outside tables, so a mark goes through it unharmed.
// A mark stands on one line, holds no braces and has something on either side of its bar.

// marks finds the say-as marks of a text.
func marks(text string) (out []Reading) {
	for at := 0; ; {
		open := strings.IndexByte(text[at:], '{')
		if open < 0 {
			return out
		}
		open += at
		written, said, end := mark(text[open:])
		if end == 0 {
			at = open + 1
			continue
		}
		out = append(out, Reading{Start: open, End: open + end, Written: written, Said: said, Known: true})
		at = open + end
	}
}

// mark reads the mark at the start of s; its length is 0 when there is none.
func mark(s string) (written, said string, n int) {
	n = strings.IndexAny(s[1:], "{}\n") + 2
	if n < 2 || s[n-1] != '}' {
		return "", "", 0
	}
	written, said, ok := strings.Cut(s[1:n-1], "|")
	written, said = strings.TrimSpace(written), strings.TrimSpace(said)
	if !ok || written == "" || said == "" || strings.Contains(said, "|") || strings.ContainsAny(said, "0123456789") {
		return "", "", 0
	}
	return written, said, n
}

// Written is a text as pages show it: without what its say-as marks say.
func Written(text string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	var out strings.Builder
	at := 0
	for _, m := range marks(text) {
		out.WriteString(text[at:m.Start])
		out.WriteString(m.Written)
		at = m.End
	}
	out.WriteString(text[at:])
	return out.String()
}
