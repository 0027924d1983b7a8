package search

import (
	"cmp"
	"slices"
)

// parted are sayings whose words stand in two parts, other words between them or the
// second part first: "căn cước của con tôi bị mất".
func (e *Engine) parted(slots []slot, whole []spot) []spot {
	var out []spot
	for at := range slots {
		e.sayings(slots[at], func(said []word, means string) {
			if len(said) < leastParted || !named(means) || !e.says(slots[at], said[0]) {
				return
			}
			if places := layAt(at, len(slots), len(said), func(i, j int) bool { return e.says(slots[i], said[j]) }); places != nil {
				slices.Sort(places)
				out = append(out, spot{places, means})
			}
		})
	}
	out = slices.DeleteFunc(out, func(s spot) bool {
		return slices.ContainsFunc(whole, func(w spot) bool {
			return (w.asks() && len(w.at) > 1 || len(w.at) >= len(s.at)) && slices.ContainsFunc(s.at, func(i int) bool { return slices.Contains(w.at, i) })
		})
	})
	slices.SortStableFunc(out, func(a, b spot) int { return cmp.Compare(len(b.at), len(a.at)) })
	return out[:min(len(out), mostParted)]
}

// layAt lays the first word of a saying on a place of a text and the rest behind it: all in
// one run, or the second part a few words on, or before the first.
func layAt(at, text, said int, is func(i, j int) bool) []int {
	run := func(from, first int) int {
		n := 0
		for first+n < said && from+n < text && is(from+n, first+n) {
			n++
		}
		return n
	}
	n := run(at, 0)
	if n == said {
		return places(at, n)
	}
	for ; n > 0; n-- {
		rest := said - n
		for gap := range widestGap + 1 {
			for _, from := range []int{at + n + gap, at - gap - rest} {
				if from >= 0 && (from > at || gap <= turnedGap) && run(from, n) == rest {
					return append(places(at, n), places(from, rest)...)
				}
			}
		}
	}
	return nil
}
