package paper

import (
	"html/template"

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
		out = append(out, ownSheet(scene, x, "print/alert", alertSheet).listed(x.Title(), Group{RankRounds, "tin-khan", scene.Say("alert.title")}))
	}
	return out
}

func alertSheet(p view.Place, x *site.Alert, wear view.Sheet) any {
	v := AlertSheet{Frame: frame(p, x, "alert", x.Title()), AlertView: p.AlertView(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	return v
}
