package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("decision", Drawing{Sheets: decisionSheets}) }

// tables are the lists of procedures in the columns of the law.
var tables = Group{RankTables, "bang-danh-muc", "Danh mục thủ tục"}

func decisionSheets(scene *view.Scene) (out []Sheet) {
	for _, d := range scene.Site.Decisions {
		out = append(out, Sheet{
			Path: decisionAddress(d), Layout: "print/table", Paper: view.A4Wide, Draw: func(p view.Place, paper view.PaperSize) any { return decisionTable(p, d, paper) },
			Title: "Danh mục kèm theo " + d.Title(), Group: tables,
		})
	}
	return out
}

func decisionAddress(d *site.Decision) string {
	return site.PrintFolder + "/quyet-dinh/" + d.ID + ".html"
}

func decisionTable(p view.Place, d *site.Decision, paper view.PaperSize) any {
	title := "Danh mục thủ tục hành chính kèm theo " + d.Title()
	v := TablePage{Frame: frame(p, d, "table", title), Sheet: p.SheetOf(edition.Code(d), paper)}
	v.Sheet.Large = true
	v.Lead = d.Name + " (ký " + d.Date.Long() + ", " + d.Issuer + "; áp dụng từ " + d.EffectiveFrom.Long() + ")"
	for _, part := range []struct {
		action record.Action
		title  string
		kind   TableKind
	}{
		{record.ActNew, "Thủ tục hành chính mới ban hành", TableNew},
		{record.ActAmend, "Thủ tục hành chính được sửa đổi, bổ sung", TableAmended},
		{record.ActReplace, "Thủ tục hành chính bị thay thế", TableAmended},
		{record.ActAbolish, "Thủ tục hành chính bị bãi bỏ", TableAbolished},
	} {
		g := TableGroup{Kind: part.kind}
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
				row.New = "Thay bằng: " + item.NewOne.Name + " (" + string(item.NewOne.Code) + ")"
			}
			g.Rows = append(g.Rows, row)
		}
		if len(g.Rows) > 0 {
			g.Title = string(rune('A'+len(v.Groups))) + ". " + part.title
			v.Groups = append(v.Groups, g)
		}
	}
	return v
}
