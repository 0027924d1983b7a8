package search

import "slices"

// ScreenKind is the kind of documents that are no records: screens of the kiosk that lead
// on, as the list of all numbers. Their addresses begin with "./". An index without them
// does not know the kind.
const ScreenKind = "screen"

const (
	screenFolder = "."
	screenBonus  = 15000 // who asks for the opening hours is led to them before any page that only speaks of hours
)

// hasScreens tells whether an index holds such documents.
func hasScreens(docs []Document) bool {
	return slices.ContainsFunc(docs, func(d Document) bool { return d.Kind == ScreenKind })
}
