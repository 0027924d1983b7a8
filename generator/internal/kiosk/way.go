package kiosk

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// WayGroup is where on the first screen a way stands.
type WayGroup string

// The groups of ways, as they stand below each other.
const (
	ToFind WayGroup = "cach-khac" // other ways to a procedure
	ToAsk  WayGroup = "hoi"       // whom to go to, ring, tell
	ToKnow WayGroup = "biet"      // what is good to know; the usual one
)

// groupsOfWays are the groups in their order, and the key of the words above each.
var groupsOfWays = []struct {
	group WayGroup
	words string
}{{ToFind, "kiosk.other_ways"}, {ToAsk, "kiosk.ask_someone"}, {ToKnow, "kiosk.to_know"}}

// Way is a tile of the first screen.
type Way struct {
	Rank  int      // the least first
	Group WayGroup // "" for [ToKnow]
	Icon  string
	Words string // a key of the table of words; "" for the kind's title
}

// words are what the tile says.
func (w *Way) words(p view.Place, k *record.Kind) string {
	if w.Words != "" {
		return p.Say(w.Words)
	}
	return p.KindTitle(k)
}

// Ways is a group of tiles of the first screen.
type Ways struct {
	ID, Title string
	Tiles     []view.Tile
}

// kindWays are the tiles that lead to the lists of kinds that have records and to the desk's own screens, by group.
func kindWays(p view.Place) map[WayGroup][]view.Tile {
	type entry struct {
		way   *Way
		words string
		to    string
	}
	var all []entry
	for _, k := range record.Kinds {
		if w := drawing(k).Way; w != nil && len(shown(p.Scene, k)) > 0 {
			all = append(all, entry{w, w.words(p, k), listOf(k)})
		}
	}
	for _, s := range screens {
		if s.Way != nil && p.Site.KioskHas(s.Address) {
			all = append(all, entry{s.Way, p.Say(s.Words), s.Address})
		}
	}
	slices.SortStableFunc(all, func(a, b entry) int { return cmp.Compare(a.way.Rank, b.way.Rank) })
	out := map[WayGroup][]view.Tile{}
	for _, e := range all {
		group := cmp.Or(e.way.Group, ToKnow)
		out[group] = append(out[group], view.Tile{Link: view.Link{Text: e.words, Href: p.Href(e.to)}, Icon: e.way.Icon})
	}
	return out
}
