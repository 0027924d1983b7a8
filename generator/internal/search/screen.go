package search

import "slices"

// ScreenKind is the kind of documents that are no records: screens of the kiosk that lead
// on, as the list of all numbers, and pages of the site that gather what records say. Their
// addresses are those of [ScreenAddress]. An index without them does not know the kind.
const ScreenKind = "screen"

const (
	screenFolder = "."
	screenBonus  = 15000 // who asks for the opening hours is led to them before any page that only speaks of hours
)

// ScreenAddress is a page of no record, from the folder of the index.
func ScreenAddress(path string) string { return screenFolder + "/" + path }

// hasScreens tells whether an index holds such documents.
func hasScreens(docs []Document) bool {
	return slices.ContainsFunc(docs, func(d Document) bool { return d.Kind == ScreenKind || d.Kind == ElsewhereKind })
}
