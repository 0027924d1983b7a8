package web

import "niemyet/generator/internal/view"

// part is a part of a list: the records that stand so.
type part[S comparable] struct {
	stands    S
	id, title string
}

// inParts puts records into the parts of their list, in the order of the parts. A record that
// stands in none of these ways is in no part.
func inParts[S comparable, X any](p view.Place, parts []part[S], all []X, stands func(X) S, item func(X) view.Item) (out []view.ItemGroup) {
	for _, s := range parts {
		for _, x := range all {
			if stands(x) == s.stands {
				out = view.InGroup(out, s.id, p.Say(s.title), item(x))
			}
		}
	}
	return out
}
