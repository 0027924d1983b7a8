package importer

import (
	"regexp"
	"strings"
)

// itemMark is a letter or number before a bracket that nothing opened: "a)", "1.2)". It is the number of an item.
var itemMark = regexp.MustCompile(`(?:^|[\s;.,:])(?:[a-zA-ZđĐ]|[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*)$`)

// wholeBrackets is a name whose brackets are whole: one that the source forgot to close is closed, one that nothing opened is
// left out, and behind one in which the name was cut off nothing stands.
func wholeBrackets(name string) string {
	if strings.Contains(name, "\n") {
		return name
	}
	var out strings.Builder
	var open []int // where brackets opened that are not closed yet
	for i, c := range name {
		switch {
		case c == '(':
			open = append(open, out.Len())
		case c == ')' && len(open) > 0:
			open = open[:len(open)-1]
		case c == ')' && !itemMark.MatchString(name[:i]):
			continue
		}
		out.WriteRune(c)
	}
	text := strings.TrimSpace(out.String())
	switch cutOff := strings.HasSuffix(text, "…"); {
	case len(open) == 0:
		return text
	case cutOff:
		return strings.TrimRight(text[:open[0]], " ,;.-+") + "…"
	}
	return strings.TrimRight(text, " ;,.") + strings.Repeat(")", len(open))
}
