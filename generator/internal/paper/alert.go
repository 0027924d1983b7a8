package paper

import (
	"html/template"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("alert", Drawing{
		Sheets: alertSheets,
		Ended:  func(p view.Place, _ record.Record) string { return p.Say("alert.sheet_ended") },
	})
}

// AlertSheet is print/alert.html: an urgent notice to be read from three steps away.
type AlertSheet struct {
	view.Frame
	view.AlertView
	Sheet view.Sheet
	Body  template.HTML
}

func alertSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range scene.Site.Alerts() {
		out = append(out, Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: x.Base.Address(), State: stateOf(scene, x),
			Layout: "print/alert", Paper: view.A4, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return alertSheet(p, x, wear) },
			Title: x.Title(), Group: Group{RankRounds, "tin-khan", scene.Say("alert.title")},
		})
	}
	return out
}

func alertSheet(p view.Place, x *site.Alert, wear view.Sheet) any {
	v := AlertSheet{Frame: frame(p, x, "alert", x.Title()), AlertView: p.AlertView(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	return v
}
