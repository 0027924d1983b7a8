package amend

import (
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// hunk is what one side puts in the place of the lines [start, end) of a text.
type hunk struct {
	start, end int
	with       []string
}

// Join brings what two people made of one text together, line by line, paragraphs of prose being
// lines. Where both changed the same lines, or lines that touch, both stand below each other,
// ours first, and clean is false; so it is where one moved a line that the other took out or moved elsewhere.
func Join(base, ours, theirs string) (text string, clean bool) {
	was, a, b := strings.Split(base, "\n"), strings.Split(ours, "\n"), strings.Split(theirs, "\n")
	out, clean := joinLines(was, a, b, func(_, one, two []string) ([]string, bool) { return slices.Concat(one, two), false })
	return strings.Join(out, "\n"), clean && bothDone(was, a, b, out)
}

// JoinItems is [Join] for a list of items. What both put in at one place both stays, theirs first; ok is false
// where both put something in the place of one item, or one moved what the other touched.
func JoinItems(was, ours, theirs []string) (out []string, ok bool) {
	out, ok = joinLines(was, ours, theirs, func(was, one, two []string) ([]string, bool) {
		news := func(side []string) (out []string) {
			for _, item := range side {
				if !slices.Contains(was, item) {
					out = append(out, item)
				}
			}
			return out
		}
		for _, item := range was {
			if !slices.Contains(one, item) && !slices.Contains(two, item) {
				return nil, false
			}
		}
		out := slices.DeleteFunc(slices.Clone(two), func(item string) bool { return slices.Contains(was, item) && !slices.Contains(one, item) })
		for _, item := range news(one) {
			if !slices.Contains(two, item) {
				out = append(out, item)
			}
		}
		return out, true
	})
	if !ok || !bothDone(was, ours, theirs, out) {
		return nil, false
	}
	return out, true
}

// joinLines lays the changes of two sides together. Where they meet, both says what stands there.
func joinLines(was, ours, theirs []string, both func(was, one, two []string) ([]string, bool)) (out []string, clean bool) {
	a, b := hunks(was, ours), hunks(was, theirs)
	clean = true
	at := 0
	for len(a)+len(b) > 0 {
		start, end, mine, other := nextPart(&a, &b)
		out = append(out, was[at:start]...)
		one, two := applied(was, start, end, mine), applied(was, start, end, other)
		switch {
		case len(mine) == 0:
			out = append(out, two...)
		case len(other) == 0 || slices.Equal(one, two):
			out = append(out, one...)
		default:
			text, ok := both(was[start:end], one, two)
			out, clean = append(out, text...), clean && ok
		}
		at = end
	}
	return append(out, was[at:]...), clean
}

// bothDone tells whether every line stands in a joined text as often as both sides wished: a line
// that one moved and the other took out would else stay, and one that both moved would stand twice.
func bothDone(was, ours, theirs, out []string) bool {
	count := func(lines []string) map[string]int {
		n := map[string]int{}
		for _, line := range lines {
			if strings.TrimSpace(line) != "" {
				n[line]++
			}
		}
		return n
	}
	w, a, b, o := count(was), count(ours), count(theirs), count(out)
	for _, side := range []map[string]int{w, a, b, o} {
		for line := range side {
			apart := a[line] + b[line] - w[line]
			if o[line] != apart && !(a[line] == b[line] && o[line] == a[line]) {
				return false
			}
		}
	}
	return true
}

// hunks are the changes of one side, in order.
func hunks(was, side []string) (out []hunk) {
	at, open := 0, false
	for _, step := range vi.Difference(was, side, mostCells) {
		if step != vi.Comes && step != vi.Goes {
			at, open, side = at+1, false, side[1:]
			continue
		}
		if !open {
			out, open = append(out, hunk{start: at, end: at}), true
		}
		last := &out[len(out)-1]
		if step == vi.Goes {
			at++
			last.end = at
		} else {
			last.with, side = append(last.with, side[0]), side[1:]
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
