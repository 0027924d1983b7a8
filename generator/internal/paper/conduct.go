package paper

import (
	"html/template"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("conduct", Drawing{Sheets: conductSheets}) }

// ConductSheet is print/conduct.html: a rule of conduct for the wall.
type ConductSheet struct {
	view.Frame
	view.ConductView
	Sheet view.Sheet
	Body  template.HTML
}

// PromiseCardPage is print/promise-card.html: what an office promises, twice on a sheet to be
// cut, for the desks.
type PromiseCardPage struct {
	view.Frame
	view.ConductView
	Sheet view.Sheet
	Cards []int
}

func conductSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankUnit, "ung-xu", scene.Say("conduct.title")}
	for _, x := range site.RecordsOf[*site.Conduct](scene.Site) {
		code := edition.Code(x)
		out = append(out, Sheet{
			Path: site.SheetAddress(x), Code: code, Called: record.SheetName(x), Address: record.Of(x).Address(), Layout: "print/conduct", Paper: view.A4, Large: true, Title: x.Title(), Group: group,
			Draw: func(p view.Place, wear view.Sheet) any {
				v := ConductSheet{Frame: frame(p, x, "conduct", x.Title()), ConductView: p.Conduct(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
				return v
			},
		})
		if to := site.PromiseCardAddress(x); to != "" {
			out = append(out, Sheet{
				Path: to, Code: edition.FormCode(code, "the"), Called: scene.Say("conduct.card_of", "name", x.Title()), Address: record.Of(x).Address(), Layout: "print/promise-card", Paper: view.A4, Title: scene.Say("conduct.card_of", "name", x.Title()), Group: group,
				Draw: func(p view.Place, wear view.Sheet) any {
					return PromiseCardPage{Frame: frame(p, x, "promise-card", p.Say("conduct.card")), ConductView: p.Conduct(x), Sheet: wear, Cards: make([]int, 2)}
				},
			})
		}
	}
	return out
}
