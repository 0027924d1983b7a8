package search

import (
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// ElsewhereKind is the kind of documents that say that a matter is not done here, and by
// whom it is. They are worth nothing beside a record that answers as well.
const ElsewhereKind = "elsewhere"

// elsewhereWord is what stands under such a result: it is the answer.
const elsewhereWord = "Không làm ở đây"

const elsewhereFolder = "noi-khac"

// beginning is how many words of a name say what it is about; what comes later says for
// whom: "…, trong trường hợp chưa tham gia bảo hiểm xã hội".
const beginning = 10

// Elsewhere are those documents of a site; facts is a line of facts under each. What people
// type is given to a matter as its name unless a name here begins with it, more or less: then
// the matter is named with all that is to be said of it, so that a site's own answer to "hộ
// chiếu", which is shorter, stands above the one that the passport is made elsewhere.
func Elsewhere(s *site.Site, docs []Document, facts func(site.Elsewhere) []string) (out []Document) {
	var names [][]word
	for _, d := range docs {
		begin := words(d.Name)
		names = append(names, begin[:min(len(begin), beginning)])
	}
	for _, x := range s.Elsewhere {
		d := Document{Kind: ElsewhereKind, Address: x.Address(), Name: x.Name, Facts: facts(x)}
		for _, said := range slices.Concat(x.Words, []string{x.English}) {
			form := words(said)
			if len(form) > 0 && slices.ContainsFunc(names, func(name []word) bool { return speaks(name, form) }) {
				d.Near += said + "\n"
			} else if said != "" {
				d.Aliases = append(d.Aliases, said)
			}
		}
		if d.Near != "" && len(d.Facts) > 0 {
			d.Name, d.Facts = d.Name+": "+vi.LowerFirst(elsewhereWord)+". "+d.Facts[0], d.Facts[1:]
		}
		out = append(out, d)
	}
	return out
}
