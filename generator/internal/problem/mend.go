package problem

import (
	"cmp"
	"slices"
	"strings"
)

// Mend is a change that takes a problem away, and that nobody needs to think about: a
// slip whose right form is certain. It stands on the problem as data, so that a form can
// offer it and a command can make it.
type Mend struct {
	Edits   []Edit // of the text of the problem's file, as [Source] has it; they do not overlap
	NewName string // what the file is to be called, as messages name files; "" keeps its name
}

// Edit puts words in the place of the bytes [Start, End).
type Edit struct {
	Start, End int
	With       string
}

// Mended is a problem with the change that takes it away.
func (p Problem) Mended(edits ...Edit) Problem {
	p.Mend = &Mend{Edits: edits}
	return p
}

// Renamed is a problem that another name of the file takes away.
func (p Problem) Renamed(to string) Problem {
	p.Mend = &Mend{NewName: to}
	return p
}

// Apply makes the edits in a text. Of two that overlap only the first is made: what is left
// of the second is found by the next reading. made is how many of the edits it were.
func Apply(text string, edits []Edit) (out string, made int) {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b Edit) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End > len(text) || e.End < e.Start {
			continue
		}
		b.WriteString(text[at:e.Start])
		b.WriteString(e.With)
		at = e.End
		made++
	}
	b.WriteString(text[at:])
	return b.String(), made
}

// Mends are the problems that carry a change of a file of the site's own, by file.
func (l List) Mends() map[string][]Problem {
	out := map[string][]Problem{}
	for _, p := range l {
		if p.Mend != nil && p.Layer == "" {
			out[p.File] = append(out[p.File], p)
		}
	}
	return out
}
