package search

import (
	"iter"
	"strings"
)

// linesOf are those of a table of words, "name: words"; one that begins with # is a remark.
func linesOf(table string) iter.Seq2[string, string] {
	return func(yield func(name, rest string) bool) {
		for line := range strings.Lines(table) {
			name, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
			if ok && !strings.HasPrefix(line, "#") && !yield(name, rest) {
				return
			}
		}
	}
}

// forms are the ways to say a thing that stand between commas.
func forms(list string) (out []string) {
	for form := range strings.SplitSeq(list, ",") {
		if form = strings.TrimSpace(form); form != "" {
			out = append(out, form)
		}
	}
	return out
}
