package paper

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// longestRowName is how many letters of a name fit three lines of the smallest type.
const longestRowName = 190

// openNames tells long names of a list on which ten rows do not stand on a page by the clauses they begin with, and of the documents
// the first two: the whole name and all documents stand on the sheet of the procedure, which has the code of the row. Where two
// procedures of the list begin alike, what follows is what people choose by, and both names stay whole.
func (g *TableGroup) openNames(p view.Place, list []*site.Procedure) {
	type opened struct{ name, whole string }
	names := make([]opened, len(list))
	wholes := map[string]map[string]bool{} // by opening
	for i, x := range list {
		plain := x.SortName()
		short := site.Clauses(plain, longestRowName)
		if names[i] = (opened{short, plain}); wholes[short] == nil {
			wholes[short] = map[string]bool{}
		}
		wholes[short][plain] = true
	}
	for i, x := range list {
		row := &g.Rows[i]
		row.Basis = firstOf(p, tableRow(p, x, 0).Basis, firstLaws-1)
		if n := names[i]; n.name == n.whole || len(wholes[n.name]) > 1 {
			continue
		}
		if row.Legal != "" {
			row.Legal = names[i].name
		} else {
			row.Name = p.Site.Apart(x, names[i].name)
		}
	}
}
