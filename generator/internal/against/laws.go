package against

import (
	"regexp"
	"strings"
)

// lawNumber is the number of a legal document, also within a title: "66.7/2025/NQ-CP".
var lawNumber = regexp.MustCompile(`\d+(?:\.\d+)?/(?:\d{4}/)?(?:QH\d+|UBTVQH\d+|[\p{Lu}]+\d*(?:-[\p{L}\d-]+)?)`)

// laws asks that every document of the source is cited, and none that the source does not
// name anywhere. The base cuts some numbers short ("118/2025/NĐ-C") and writes those of
// the National Assembly in two ways.
func laws(p pair) []difference {
	ours, theirs, named := set{}, set{}, set{}
	for _, l := range p.ours.LegalBasis {
		if l.Number != "" {
			addLaws(ours, l.Number)
		} else { // one whose number no kind of document has stands in its title
			addLaws(ours, l.Title)
		}
	}
	for _, l := range p.theirs.LegalBasis {
		addLaws(theirs, l.Number)
	}
	addLaws(named, p.origin.Words(""))
	more, less := set{}, set{}
	for number := range ours {
		if !likely(number, theirs.with(named)) {
			more[number] = true
		}
	}
	for number := range theirs {
		if !cites(ours, number) {
			less[number] = true
		}
	}
	return apart(more, less, len(theirs) > 0)
}

func addLaws(to set, text string) {
	for _, n := range lawNumber.FindAllString(strings.ReplaceAll(text, " /", "/"), -1) {
		to[strings.ReplaceAll(strings.ToUpper(n), "NQ-QH", "QH")] = true
	}
}

// likely tells whether a number is in a set, or begins with one that was cut short.
func likely(number string, all set) bool {
	for n := range all {
		if number == n || strings.HasSuffix(n, "-C") && strings.HasPrefix(number, n) {
			return true
		}
	}
	return false
}

// cites tells whether a number of the source, whole or cut short, is cited.
func cites(ours set, number string) bool {
	for n := range ours {
		if likely(n, setOf(number)) {
			return true
		}
	}
	return false
}
