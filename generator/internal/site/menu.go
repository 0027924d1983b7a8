package site

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
)

// MenuEntry is a list in a menu: of a kind that has records.
type MenuEntry struct {
	Kind  *record.Kind
	Words string // key of the table of words; "" for the kind's title
	Rank  int    // what is no list of a kind may stand between two ranks
}

// To is where the entry leads.
func (e MenuEntry) To() string { return ListAddress(e.Kind) }

// MainMenu is the menu at the head of every page.
func (s *Site) MainMenu() []MenuEntry {
	return s.menu(func(m record.Menu) record.Entry { return m.Main })
}

// FootMenu is the menu at the foot of every page.
func (s *Site) FootMenu() []MenuEntry {
	return s.menu(func(m record.Menu) record.Entry { return m.Footer })
}

// MapMenu are the lists of the site map.
func (s *Site) MapMenu() []MenuEntry {
	return s.menu(func(m record.Menu) record.Entry { return m.Map })
}

func (s *Site) menu(place func(record.Menu) record.Entry) (out []MenuEntry) {
	for _, k := range record.Kinds {
		if e := place(k.Places()); e.Rank > 0 && s.Has(k.Name) {
			out = append(out, MenuEntry{k, e.Words, e.Rank})
		}
	}
	slices.SortStableFunc(out, func(a, b MenuEntry) int { return cmp.Compare(a.Rank, b.Rank) })
	return out
}
