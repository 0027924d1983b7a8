package vi

import (
	"regexp"
	"strconv"
)

// PaperCount is how many originals or copies of a paper its name asks for: "(02 bản sao)",
// "- 01 bản chính", "1 (một) bản gốc".
type PaperCount struct {
	Count  int
	Copies bool // of copies, not of originals
	Text   string
}

var paperCount = regexp.MustCompile(`(\d{1,2})\s*(?:\([^)]*\)\s*)?bản (chính|gốc|sao)`)

// PaperCounts are all of them in a name, in order.
func PaperCounts(name string) (out []PaperCount) {
	for _, m := range paperCount.FindAllStringSubmatch(name, -1) {
		count, _ := strconv.Atoi(m[1]) // figures, by the form
		out = append(out, PaperCount{count, m[2] == "sao", m[0]})
	}
	return out
}
