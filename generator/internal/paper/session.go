package paper

import (
	"html/template"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("session", Drawing{
		Sheets: sessionSheets,
		Ended:  func(p view.Place, _ record.Record) string { return p.Say("session.sheet_ended") },
	})
}

// SessionSheet is print/session.html: who receives people, where and when.
type SessionSheet struct {
	view.Frame
	view.SessionView
	Sheet view.Sheet
	Body  template.HTML
}

// sessionSheets are a sheet for each session, and the same on large paper.
func sessionSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankNotices, "lich", scene.Say("session.title")}
	for _, x := range site.RecordsOf[*site.Session](scene.Site) {
		draw := func(p view.Place, wear view.Sheet) any { return sessionSheet(p, x, wear) }
		sheet := Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), State: stateOf(scene, x),
			Layout: "print/session", Paper: view.A4, Large: true, Draw: draw,
		}
		poster := Sheet{Path: site.SessionPosterAddress(x), Code: sheet.Code, Copy: true, State: sheet.State, Layout: "print/session", Paper: view.A3, Large: true, Draw: draw}
		if sheet.State.Current() {
			sheet.Title, sheet.Group = x.Title(), group
			poster.Title, poster.Group = x.Title()+", "+sizes[view.A3], group
		}
		out = append(out, sheet, poster)
	}
	return out
}

func sessionSheet(p view.Place, x *site.Session, wear view.Sheet) any {
	v := SessionSheet{Frame: frame(p, x, "session", x.Title()), SessionView: p.Session(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	v.Banner = p.SessionBanner(x)
	return v
}
