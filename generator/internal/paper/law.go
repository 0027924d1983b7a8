package paper

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("law", Drawing{Sheets: lawSheets}) }

// LawLeaflet is print/law.html: what a legal document says to citizens, on a leaflet of A5 to be handed
// out at a meeting.
type LawLeaflet struct {
	view.Frame
	view.LawTold
	Sheet view.Sheet
	Body  template.HTML
}

func lawSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankOthers, "van-ban", scene.Say("law.leaflets")}
	for _, x := range site.RecordsOf[*site.Law](scene.Site) {
		sheet := ownSheet(scene, x, "print/law", lawLeaflet)
		if sheet.Code == "" {
			continue
		}
		sheet.Paper = view.A5
		if sheet.State.Current() {
			sheet = sheet.listed(x.Title()+": "+x.Name, group)
		}
		out = append(out, sheet)
	}
	return out
}

func lawLeaflet(p view.Place, x *site.Law, wear view.Sheet) any {
	return LawLeaflet{Frame: frame(p, x, "law", x.Name), LawTold: p.LawTold(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
}
