package site

import (
	"slices"

	"niemyet/generator/internal/vi"
)

// AZEntry is a line of the A–Z: a procedure under one of its names.
type AZEntry struct {
	Name      string // as it is looked up
	Common    bool   // what people call it; else the name that its page is filed under
	Procedure *Procedure
}

// Entries are the lines of the A–Z: the current procedures under their own names and under
// all that people call them, in Vietnamese order.
func (s *Site) Entries() []AZEntry {
	out := s.entries()
	vi.SortFunc(out, func(e AZEntry) string { return e.Name })
	return out
}

// entries are those lines in no order: to sort thousands by how Vietnamese is read takes its
// time.
func (s *Site) entries() (out []AZEntry) {
	for _, p := range s.current() {
		names := map[string]bool{vi.Fold(p.SortName()): true, vi.Fold(p.Name): true}
		out = append(out, AZEntry{Name: p.SortName(), Procedure: p})
		for _, name := range p.CommonNames {
			if !names[vi.Fold(name)] {
				names[vi.Fold(name)] = true
				out = append(out, AZEntry{Name: vi.UpperFirst(name), Common: true, Procedure: p})
			}
		}
	}
	given := map[string]int{}
	for _, e := range out {
		given[vi.Fold(e.Name)]++
	}
	for i, e := range out { // two links of one name must not lead to two pages
		if given[vi.Fold(e.Name)] > 1 {
			out[i].Name += " (" + string(e.Procedure.Code) + ")"
		}
	}
	return out
}

// Letters are the first letters of the A–Z, in order.
func (s *Site) Letters() []string { return initials(s.Entries()) }

// initials are the letters that entries begin with, in the order of the entries.
func initials(entries []AZEntry) (out []string) {
	for _, e := range entries {
		if letter := vi.Initial(e.Name); !slices.Contains(out, letter) {
			out = append(out, letter)
		}
	}
	return out
}
