package paper

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

func init() { Draw("decision", Drawing{Sheets: decisionSheets}) }

// tables are the lists of procedures in the columns of the law.
func tables(scene *view.Scene) Group {
	return Group{RankTables, "bang-danh-muc", scene.Say("sheet.lists")}
}

func decisionSheets(scene *view.Scene) (out []Sheet) {
	for _, d := range scene.Site.Decisions {
		sheet := ownSheet(scene, d, "print/table", decisionTable)
		sheet.Paper = view.A4Wide
		out = append(out, sheet.listed(scene.Say("sheet.list_of_decision", "decision", d.Title()), tables(scene)))
	}
	return out
}

func decisionTable(p view.Place, d *site.Decision, wear view.Sheet) any {
	title := p.Say("table.of_decision", "decision", d.Title())
	v := TablePage{Frame: frame(p, d, "table", title), Sheet: wear}
	v.Lead = p.Say("table.decision_lead", "name", d.Name, "signed", words.Long(d.Date), "issuer", d.Issuer, "from", words.Long(d.EffectiveFrom))
	for _, part := range []struct {
		action record.Action
		title  string
		kind   TableKind
	}{
		{record.ActNew, p.Say("table.new"), TableNew},
		{record.ActAmend, p.Say("table.amended"), TableAmended},
		{record.ActReplace, p.Say("table.replaced"), TableAmended},
		{record.ActAbolish, p.Say("table.abolished"), TableAbolished},
	} {
		g := TableGroup{Kind: part.kind, Columns: columns(p, part.kind), Unknown: p.Upper(p.Say("fee.unknown_inside"))}
		for _, item := range d.Items {
			if item.Action != part.action {
				continue
			}
			row := TableRow{Number: len(g.Rows) + 1, Code: string(item.DecisionItem.Procedure), Name: item.Name}
			if item.Procedure != nil {
				row = tableRow(p, item.Procedure, row.Number)
			}
			row.By = item.Basis
			if item.NewOne != nil {
				row.New = p.Say("table.replaced_by", "name", item.NewOne.Name, "code", string(item.NewOne.Code))
			}
			g.Rows = append(g.Rows, row)
		}
		if len(g.Rows) > 0 {
			g.Title = string(rune('A'+len(v.Groups))) + ". " + part.title
			v.Groups = append(v.Groups, g)
		}
	}
	if !p.IsProof() {
		layOut(v.Groups, v.firstRoom())
	}
	return v
}
