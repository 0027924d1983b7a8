package paper

import (
	"cmp"
	"regexp"
	"strings"

	"niemyet/generator/internal/view"
)

// TableLaw is a document of a row: its number, which no line breaks, or its title.
type TableLaw struct {
	Text     string
	IsNumber bool
}

// firstLaws is how many documents a row of a field's list names: ten rows stand on a page,
// and the information sheet of each procedure, on the same board, names all.
const firstLaws = 3

// firstOf are the first documents of a row, and how many more there are.
func firstOf(p view.Place, laws []TableLaw, count int) []TableLaw {
	more := len(laws) - count
	if more <= 0 {
		return laws
	}
	return append(laws[:count:count], TableLaw{Text: p.Say("table.more_laws", "count", more)})
}

// numberWithin is the number of a document within a text, as records have it: "165/2024/NĐ- CP", "35/ 2026/QĐ-UBND".
var numberWithin = regexp.MustCompile(`\d+(?:\.\d+)?(?:/ ?\d{4})?/ ?\p{Lu}[\p{L}\d&]*(?: ?- ?\p{Lu}[\p{L}\d&]*)*`)

// lawsNamed are the documents of one row of a record's legal basis by their numbers: of a number field that says more than a number,
// and of a title without one, the numbers within. A document that has none anywhere is told by its whole title: nothing is cut off.
func lawsNamed(number, title string) (out []TableLaw) {
	number, title = strings.TrimSpace(number), strings.TrimSpace(title)
	if number != "" && !strings.Contains(number, " ") {
		return []TableLaw{{number, true}}
	}
	found := numberWithin.FindAllString(number, -1)
	if _, rest, told := strings.Cut(title, " số "); told && len(found) == 0 {
		if at := numberWithin.FindStringIndex(rest); at != nil && at[0] == 0 { // its own, and not that of a document it speaks of
			found = append(found, rest[:at[1]])
		}
	}
	for _, f := range found {
		out = append(out, TableLaw{strings.ReplaceAll(f, " ", ""), true})
	}
	if text := cmp.Or(title, number); len(out) == 0 && text != "" {
		out = append(out, TableLaw{Text: text})
	}
	return out
}
