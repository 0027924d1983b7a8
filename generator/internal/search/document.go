package search

import (
	"slices"

	"niemyet/generator/internal/record"
)

// Document is one thing that can be found: a page and what is said on it.
type Document struct {
	Kind    string // record.Kind.Name: "procedure"
	Address string // below the site's root: "thu-tuc/dang-ky-khai-sinh.html"
	Name    string
	Code    string // "1.001193"; "" for other kinds
	Group   string // field of a procedure, area of a policy, role of a hotline

	Level    string
	Audience []string
	Online   bool

	Aliases    []string // common names, former names
	Numbers    []string // telephone numbers, digits only
	Popularity int      // uses a year

	Near string // papers, keywords: found after the name
	Far  string // body, result, requirements: found last

	Facts []string // what to bring, where, how long, how much, whom to ask
}

// firstKinds is the order of kinds in the index, and so between equals in the answer.
// Kinds that are not in it come after them, as record.Kinds has them.
var firstKinds = []string{"procedure", "policy", "hotline", "office", "page", "radio", "notice", "decision"}

// kindBonus is what a kind is worth when all else is equal: who looks for a thing
// to do wants the procedure before a radio talk about it, and both before the
// papers that tell of them: decisions, boards, laws.
var kindBonus = []int{24000, 14000, 13000, 13000, 13000, 11500, 3000}

// bonusOf is what the kind of that place in the order is worth.
func bonusOf(kind int) int {
	if kind < len(kindBonus) {
		return kindBonus[kind]
	}
	return 0
}

// kindOrder is the order of all kinds.
var kindOrder = func() []string {
	out := slices.Clone(firstKinds)
	for _, k := range record.Kinds {
		if !slices.Contains(out, k.Name) {
			out = append(out, k.Name)
		}
	}
	return out
}()
