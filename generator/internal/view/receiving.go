package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// leadIns are the words that end a line above a list of places; houses are those that name one.
// Both are read without marks.
var (
	leadIns = [][]string{
		strings.Fields("mot trong cac dia chi sau"), strings.Fields("dia chi tru so"), strings.Fields("tai dia chi"),
		strings.Fields("dia chi"), strings.Fields("bao gom"), strings.Fields("nhu sau"), strings.Fields("gom"),
	}
	houses = []string{"trung tam", "uy ban", "ubnd", "bo phan", "so ", "chi cuc", "cong an", "van phong", "phong ", "quay", "tram", "truong"}
)

// receivedAt is where papers are handed in, as the first line that names a place says it: what
// leads to a list ("…, gồm:") goes, and a line that only leads to one ("Trực tiếp:") is passed over.
func receivedAt(text string) string {
	lines := mended(Lines(text))
	for _, line := range lines {
		head, leads := strings.CutSuffix(strings.TrimSpace(line), ":")
		if !leads {
			return phrase(line)
		}
		if folded := vi.Fold(head); slices.ContainsFunc(houses, func(house string) bool { return strings.Contains(folded, house) }) {
			return phrase(withoutLeadIn(head))
		}
	}
	return phrase(lines[0])
}

// mended are lines of which none ends inside a bracket: the base tears an address in two.
func mended(lines []string) (out []string) {
	for _, line := range lines {
		if last := len(out) - 1; last >= 0 && opens(out[last]) {
			out[last] += " " + line
			continue
		}
		out = append(out, line)
	}
	return out
}

func withoutLeadIn(line string) string {
	words := strings.Fields(line)
	for _, tail := range leadIns {
		at := len(words) - len(tail)
		if at > 0 && slices.EqualFunc(words[at:], tail, func(word, folded string) bool { return vi.Fold(word) == folded }) {
			return strings.Join(words[:at], " ")
		}
	}
	return line
}
