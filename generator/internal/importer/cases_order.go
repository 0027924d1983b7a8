package importer

import (
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
)

// The base numbers the cases of some lists ("b) Trường hợp …", "a) Trường hợp …") and keeps them in no order. Where
// the numbers of all cases follow each other from the first on, the cases stand in that order and the numbers go:
// people choose among what the cases say.

// countings are the ways in which lists count: the nth of each, from 0.
var countings = []func(n int) string{numeral, letter, roman}

var (
	letters = strings.Split("abcdđeghiklmnopq", "")
	romans  = strings.Fields("i ii iii iv v vi vii viii ix x")
)

func numeral(n int) string { return strconv.Itoa(n + 1) }
func letter(n int) string  { return item(letters, n) }
func roman(n int) string   { return item(romans, n) }

func item(list []string, n int) string {
	if n >= len(list) {
		return ""
	}
	return list[n]
}

// countedCases puts numbered cases in their order and takes the numbers off.
func (r *row) countedCases() {
	var cases []string // as they come
	for _, p := range r.proc.Papers {
		if p.Case != "" && !slices.Contains(cases, p.Case) {
			cases = append(cases, p.Case)
		}
	}
	bare, order := uncounted(cases)
	if len(order) == 0 {
		return
	}
	for i := range r.proc.Papers {
		if n := slices.Index(cases, r.proc.Papers[i].Case); n >= 0 {
			r.proc.Papers[i].Case = bare[n]
		}
	}
	place := map[string]int{}
	for i, n := range order {
		place[bare[n]] = i + 1
		r.note(Renumbered, "documents", cases[n], bare[n])
	}
	slices.SortStableFunc(r.proc.Papers, func(a, b record.Paper) int { return place[a.Case] - place[b.Case] })
}

// uncounted are cases without their numbers, and their places in the order of these; no order where they are not
// numbered from the first on, or would be alike without.
func uncounted(cases []string) (bare []string, order []int) {
	numbers := make([]string, len(cases))
	for i, title := range cases {
		number, rest := cutNumber(title)
		rest = strings.TrimLeft(rest, " .")
		if number == "" || rest == "" || slices.Contains(bare, rest) {
			return nil, nil
		}
		numbers[i], bare = strings.ToLower(strings.Trim(number, "(.) ")), append(bare, rest)
	}
	for _, nth := range countings {
		order = order[:0]
		for n := range cases {
			if i := slices.Index(numbers, nth(n)); i >= 0 {
				order = append(order, i)
			}
		}
		if len(order) > 1 && len(order) == len(cases) {
			return bare, order
		}
	}
	return nil, nil
}
