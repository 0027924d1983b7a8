package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// feeKey is the key of the fees of the ways of filing.
const feeKey = "ways.fee"

// seeTable, folded, sends a reader to a table of fees.
const seeTable = "xem bang"

// checkTables asks for the documents to which fees send a reader and that are not posted here: each
// once, at the first record that names it.
func (l *linker) checkTables() {
	type lost struct {
		at    *Procedure
		path  string
		what  problem.Text
		count int
	}
	var order []string
	all := map[string]*lost{}
	for _, p := range l.site.Procedures {
		path, what, missing := l.tableLost(p)
		if !missing {
			continue
		}
		key := vi.Fold(what.Vi)
		if all[key] == nil {
			all[key] = &lost{at: p, path: path, what: what}
			order = append(order, key)
		}
		all[key].count++
	}
	for _, key := range order {
		x := all[key]
		l.fault("W363", x.at, x.path, "told_by", problem.Both(x.what), "procedures", itoa(x.count))
	}
}

// SendsToTable tells whether a fee of the procedure sends its reader to a table of fees.
func (p *Procedure) SendsToTable() bool { return slices.ContainsFunc(p.Ways, sendsToTable) }

func sendsToTable(w record.Way) bool {
	return w.Fee.State == record.FeeSeeNote && strings.Contains(vi.Fold(w.FeeNote), seeTable)
}

// tableLost is the document to which the fees of a procedure send a reader, where the site does not
// post it.
func (l *linker) tableLost(p *Procedure) (path string, what problem.Text, missing bool) {
	sends := slices.IndexFunc(p.Ways, sendsToTable)
	if sends < 0 {
		return "", what, false
	}
	path, what = "ways."+itoa(sends)+".fee_note", tableOfFees
	for i, f := range p.Facts {
		if f.Key != feeKey {
			continue
		}
		if l.site.Document(f) != nil {
			return "", what, false
		}
		path, what = "fact_sources."+itoa(i)+".document", problem.Text{Vi: f.Document, En: f.Document}
	}
	return path, what, true
}
