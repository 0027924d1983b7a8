package personal

import (
	"cmp"
	"slices"
)

// Sort is what a piece of personal data is.
type Sort string

// The sorts.
const (
	Name     Sort = "name"
	Phone    Sort = "phone"
	Email    Sort = "email"
	Identity Sort = "identity" // of a paper: identity card, passport, insurance, tax
	Account  Sort = "account"  // at a bank, a purse, a meter
	Plate    Sort = "plate"
	House    Sort = "house"
	Birth    Sort = "birth"
	Number   Sort = "number" // a long number that says nothing of itself
)

// Found is a piece of personal data at text[Start:End].
type Found struct {
	Sort       Sort
	Start, End int
	// Value is what it says without its disguise, for comparison: "0912345678", "nguyen van hung".
	Value string
}

// sorts are what is looked for. Where two find the same letters the first in the table
// gives it its sort.
var sorts = []struct {
	sort Sort
	find func(*reading) []piece
	own  func(*reading, piece) bool // tells what is an office's own; nil: nothing is
}{
	{Email, emails, ofState},
	{Phone, phones, landlineOfOffice},
	{Identity, identities, nil},
	{Account, accounts, nil},
	{Plate, plates, nil},
	{Birth, births, nil},
	{House, houses, ofOffice},
	{Name, names, nil},
	{Number, longNumbers, nil},
}

// piece is what a row of the table found, as offsets of the reading.
type piece struct {
	from, to int
	value    string
}

// Find is all personal data of a text that is not public, in the order of the text. Pieces
// do not overlap.
func Find(text string, public *Public) []Found { return public.Hidden(All(text)) }

// All is all personal data of a text, public or not.
func All(text string) []Found {
	r := read(text)
	var all []Found
	for _, s := range sorts {
		for _, p := range s.find(r) {
			if p.from >= p.to {
				continue
			}
			f := Found{Sort: s.sort, Value: p.value}
			f.Start, f.End = r.source(p.from, p.to)
			if slices.ContainsFunc(all, func(other Found) bool { return other.Start < f.End && f.Start < other.End }) {
				continue
			}
			if s.own != nil && s.own(r, p) {
				f.Sort = ""
			}
			all = append(all, f)
		}
	}
	all = slices.DeleteFunc(all, func(f Found) bool { return f.Sort == "" })
	slices.SortFunc(all, func(a, b Found) int { return cmp.Compare(a.Start, b.Start) })
	return all
}
