package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("report", Drawing{Sheets: reportSheets}) }

// ReportSheet is print/report.html: the figures of a period, to hang up and to send to who
// asked for them. It is no issued document and has none of the marks of one.
type ReportSheet struct {
	view.Frame
	view.ReportView
	Sheet  view.Sheet
	To     string
	Source view.Source
}

func reportSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range site.RecordsOf[*site.Report](scene.Site) {
		out = append(out, Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), State: stateOf(scene, x),
			Layout: "print/report", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return reportSheet(p, x, wear) },
			Title: x.Title(), Group: Group{RankUnit, "bao-cao", scene.Say("figures.title")},
		})
	}
	return out
}

func reportSheet(p view.Place, x *site.Report, wear view.Sheet) any {
	v := ReportSheet{Frame: frame(p, x, "report", x.Title()), ReportView: p.Report(x), Sheet: wear, To: x.To, Source: p.Source(&x.Base)}
	v.Banner = p.ReportBanner(x)
	return v
}
