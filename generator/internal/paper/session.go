package paper

import (
	"html/template"

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
		sheet := ownSheet(scene, x, "print/session", sessionSheet)
		poster := Sheet{Path: site.SessionPosterAddress(x), Code: sheet.Code, Copy: true, State: sheet.State, Layout: sheet.Layout, Paper: view.A3, Large: true, Draw: sheet.Draw}
		if sheet.State.Current() {
			sheet, poster = sheet.listed(x.Title(), group), poster.listed(x.Title()+", "+sizes[view.A3], group)
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
