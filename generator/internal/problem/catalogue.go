package problem

import "sync"

// catalogue holds every sentence that tells a person what is wrong. Rules for
// writing one:
//
//   - Message: what is wrong, in one sentence, naming the value and the field in
//     the clerk's own word; never "invalid", never blame.
//   - Hint: what to do now, as an order that can be followed with Notepad.
//   - Vietnamese first; English says the same, not more.
//   - {places} are filled by the code that found the fault.
//   - A code never changes its meaning; new codes go at the end of their section.
//
// Each section says by itself that it is one (section): the faults of a new kind are a
// file of their own and nothing here.
var catalogue = sync.OnceValue(func() map[Code]Entry { return index(sections...) })

// sections are the files of the catalogue.
var sections [][]Entry

func section(list []Entry) []Entry {
	sections = append(sections, list)
	return list
}
