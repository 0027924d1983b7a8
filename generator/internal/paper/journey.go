package paper

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("journey", Drawing{Sheets: journeySheets})
}

// JourneySheet is print/journey.html: a leaflet to take home, with all steps of all cases.
type JourneySheet struct {
	view.Frame
	Sheet   view.Sheet
	Lead    string
	Who     []string
	Journey view.JourneyView
	Body    template.HTML
}

func journeySheets(scene *view.Scene) (out []Sheet) {
	for _, j := range site.RecordsOf[*site.Journey](scene.Site) {
		sheet := ownSheet(scene, j, "print/journey", journeySheet)
		sheet.Paper = view.A5
		out = append(out, sheet.listed(j.Title(), Group{RankOthers, "viec-can-lam", scene.Say("journey.title")}))
	}
	return out
}

func journeySheet(p view.Place, j *site.Journey, wear view.Sheet) any {
	v := JourneySheet{Frame: frame(p, j, "journey", j.Title()), Sheet: wear, Lead: j.Summary, Who: view.Known(j.Who), Journey: p.Journey(j), Body: p.Markdown(j.Body, 1)}
	return v
}
