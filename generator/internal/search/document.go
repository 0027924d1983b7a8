package search

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
)

// Document is one thing that can be found: a page and what is said on it.
type Document struct {
	Kind    string // record.Kind.Name: "procedure"
	Address string // below the site's root: "thu-tuc/dang-ky-khai-sinh.html"
	Name    string
	Code    string // "1.001193"; "" for other kinds
	Heading string // what an answer shows before the name, where the page is headed so; "" for the name alone
	Group   string // field of a procedure, area of a policy, role of a hotline

	Level    string
	Office   string // where it is filed
	Audience []string
	Online   bool

	Aliases    []string // common names, former names
	Numbers    []string // telephone numbers, digits only
	Popularity int      // uses a year

	Near string // papers, keywords: found after the name
	Far  string // body, result, requirements: found last

	Foreign string // what is said in other languages, which is in Far too

	Facts []string // what to bring, where, how long, how much, whom to ask
}

// kindOrder is the order of all kinds in the index, and so between equals in the answer:
// by the ranks of their rows, then as record.Kinds has them.
func kindOrder() []*record.Kind {
	out := slices.Clone(record.Kinds)
	rank := func(k *record.Kind) int { return cmp.Or(k.Search.Rank, 1<<30) }
	slices.SortStableFunc(out, func(a, b *record.Kind) int { return cmp.Compare(rank(a), rank(b)) })
	return out
}

// kindPlace is where a kind stands in that order.
func kindPlace(name string) int {
	switch name {
	case ScreenKind:
		return len(record.Kinds)
	case ElsewhereKind:
		return len(record.Kinds) + 1
	}
	return slices.IndexFunc(kindOrder(), func(k *record.Kind) bool { return k.Name == name })
}
