package amend

import (
	"slices"
	"strings"
)

// hunk is what one side puts in the place of the lines [start, end) of a text.
type hunk struct {
	start, end int
	with       []string
}

// Join brings what two people made of one text together, line by line, paragraphs of prose being
// lines. Where both changed the same lines, or lines that touch, both stand below each other,
// ours first, and clean is false.
func Join(base, ours, theirs string) (text string, clean bool) {
	lines := strings.Split(base, "\n")
	a, b := hunks(base, ours), hunks(base, theirs)
	var out []string
	clean = true
	at := 0
	for len(a)+len(b) > 0 {
		start, end, mine, other := nextPart(&a, &b)
		out = append(out, lines[at:start]...)
		one, two := applied(lines, start, end, mine), applied(lines, start, end, other)
		switch {
		case len(mine) == 0:
			out = append(out, two...)
		case len(other) == 0 || slices.Equal(one, two):
			out = append(out, one...)
		default:
			out, clean = append(append(out, one...), two...), false
		}
		at = end
	}
	return strings.Join(append(out, lines[at:]...), "\n"), clean
}

// hunks are the changes of one side, in order.
func hunks(base, side string) (out []hunk) {
	at, open := 0, false
	for _, l := range Diff(base, side) {
		if l.Mark == ' ' {
			at, open = at+1, false
			continue
		}
		if !open {
			out, open = append(out, hunk{start: at, end: at}), true
		}
		last := &out[len(out)-1]
		if l.Mark == '-' {
			at++
			last.end = at
		} else {
			last.with = append(last.with, l.Text)
		}
	}
	return out
}

// nextPart takes the next changes of both sides that overlap or touch, and where they are.
func nextPart(a, b *[]hunk) (start, end int, mine, other []hunk) {
	take := func(from *[]hunk, to *[]hunk) {
		h := (*from)[0]
		*from, *to = (*from)[1:], append(*to, h)
		end = max(end, h.end)
	}
	start, end = -1, -1
	first := func(x []hunk) bool { return len(x) > 0 && (start < 0 || x[0].start <= end) }
	if len(*b) == 0 || len(*a) > 0 && (*a)[0].start <= (*b)[0].start {
		start = (*a)[0].start
		take(a, &mine)
	} else {
		start = (*b)[0].start
		take(b, &other)
	}
	for first(*a) || first(*b) {
		if first(*a) {
			take(a, &mine)
		} else {
			take(b, &other)
		}
	}
	return start, end, mine, other
}

// applied are the lines [start, end) with one side's changes.
func applied(lines []string, start, end int, changes []hunk) (out []string) {
	at := start
	for _, h := range changes {
		out = append(append(out, lines[at:h.start]...), h.with...)
		at = h.end
	}
	return append(out, lines[at:end]...)
}
