package problem

import (
	"cmp"
	"maps"
	"slices"
)

// Lang is a language of messages: "vi" (default) or "en".
type Lang string

// The two languages a message is written in.
const (
	Vietnamese Lang = "vi"
	English    Lang = "en"
)

// Text is one sentence in both languages.
type Text struct{ Vi, En string }

func (t Text) in(lang Lang) string {
	if lang == English {
		return t.En
	}
	return t.Vi
}

// Entry is a code's row in the catalogue. Wrong and Right are lines of a record
// that the clerk's guide shows under the code.
type Entry struct {
	Code         Code
	Message      Text
	Hint         Text
	Wrong, Right string
}

// severity follows from the code's letter, so the two cannot disagree.
func (e Entry) severity() Severity {
	switch e.Code[0] {
	case 'E':
		return Error
	case 'W':
		return Warning
	}
	return Note
}

// Catalogue lists every code in order of its digits.
func Catalogue() []Entry {
	return slices.SortedFunc(maps.Values(catalogue()), func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.Code[1:], b.Code[1:]), cmp.Compare(a.Code, b.Code))
	})
}

// index builds the catalogue from its sections and refuses a code given twice.
func index(sections ...[]Entry) map[Code]Entry {
	all := map[Code]Entry{}
	for _, section := range sections {
		for _, e := range section {
			if _, twice := all[e.Code]; twice {
				panic("internal error: problem code " + string(e.Code) + " is defined twice")
			}
			all[e.Code] = e
		}
	}
	return all
}
