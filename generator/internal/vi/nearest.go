package vi

import (
	"cmp"
	"strings"
)

// Nearest returns the candidate that was most likely meant by a mistyped word,
// or "" if none is near enough. Distance is Damerau–Levenshtein (a swap of
// neighbours counts one) on folded text without spaces, hyphens and
// underscores; 1 is allowed up to 4 letters, 2 up to 8, else 3. Of equally near
// candidates the one of nearest length wins, then the first by code points.
func Nearest(word string, candidates []string) string {
	w := nearestKey(word)
	limit := 3
	switch {
	case len(w) <= 4:
		limit = 1
	case len(w) <= 8:
		limit = 2
	}
	limit = min(limit, len(w)-1) // something of the word must remain
	best, bestCost, bestGap := "", limit, 0
	for _, c := range candidates {
		k := nearestKey(c)
		gap := max(len(k)-len(w), len(w)-len(k))
		if gap > limit || len(k) == 0 {
			continue
		}
		cost := Distance(w, k, limit)
		if cost > limit {
			continue
		}
		if best == "" || cmp.Or(cmp.Compare(cost, bestCost), cmp.Compare(gap, bestGap), strings.Compare(c, best)) < 0 {
			best, bestCost, bestGap = c, cost, gap
		}
	}
	return best
}

// nearestKey returns what is compared.
func nearestKey(s string) []rune {
	return []rune(strings.ReplaceAll(Fold(s), " ", ""))
}

// Distance is the optimal string alignment distance of a and b: how many letters are
// more, less, another, or swapped with their neighbour. It stops at more than most and
// is then most+1.
func Distance(a, b []rune, most int) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		least := row[0]
		for j := range b {
			change := last[j]
			if a[i] != b[j] {
				change++
			}
			row[j+1] = min(change, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
			least = min(least, row[j+1])
		}
		if least > most {
			return most + 1
		}
		before, last, row = last, row, before
	}
	return min(last[len(b)], most+1)
}
