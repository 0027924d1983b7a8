package paper

import (
	"html/template"

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
		sheet := ownSheet(scene, x, "print/conduct", conductSheet)
		out = append(out, sheet.listed(x.Title(), group))
		if to := site.PromiseCardAddress(x); to != "" {
			called := scene.Say("conduct.card_of", "name", x.Title())
			card := Sheet{Path: to, Layout: "print/promise-card", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return promiseCards(p, x, wear) }}
			out = append(out, sheet.form("the", called, card).listed(called, group))
		}
	}
	return out
}

func conductSheet(p view.Place, x *site.Conduct, wear view.Sheet) any {
	return ConductSheet{Frame: frame(p, x, "conduct", x.Title()), ConductView: p.Conduct(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
}

func promiseCards(p view.Place, x *site.Conduct, wear view.Sheet) any {
	return PromiseCardPage{Frame: frame(p, x, "promise-card", p.Say("conduct.card")), ConductView: p.Conduct(x), Sheet: wear, Cards: make([]int, 2)}
}
