package vi

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// PaperCount is how many originals or copies of a paper its name asks for: "(02 bản sao)",
// "- 01 bản chính", "1 (một) bản gốc".
type PaperCount struct {
	Count  int
	Copies bool // of copies, not of originals
	Text   string
}

var paperCount = regexp.MustCompile(`\b(\d{1,2})\s*(?:\([^)]*\)\s*)?bản (chính|gốc|sao)`)

// PaperCounts are all of them in a name, in order; none of a name that gives a choice: "01 bản
// chính hoặc 01 bản sao có chứng thực".
func PaperCounts(name string) (out []PaperCount) {
	if slices.Contains(strings.Fields(Fold(name)), "hoac") {
		return nil
	}
	for _, m := range paperCount.FindAllStringSubmatch(name, -1) {
		count, _ := strconv.Atoi(m[1]) // figures, by the form
		out = append(out, PaperCount{count, m[2] == "sao", m[0]})
	}
	return out
}
