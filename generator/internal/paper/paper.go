// Package paper says which sheets there are for boards, desks and hands, and draws them.
//
// In: a view.Scene. Out: [Pages], all below in/, with layouts of layouts/print/, and the
// page that lists them; [CheckPages], the answers to the codes on them, below kt/: they
// belong here because they answer for what was printed, not for a record; and posting
// rounds ([PackOf], [Lay]): what goes up on a board, what comes down and why.
//
// What never happens: no PDF is made, no file is read, nothing is remembered: the history
// of versions and rounds comes in with the scene, and its keeper is the caller.
package paper

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// Pages are the sheets for boards, desks and hands, and their lists.
func Pages(scene *view.Scene) []view.Page {
	return slices.Concat(packPages(scene), printPages(scene), noticeSheets(scene), radioSheets(scene))
}

// printPages are the sheets for the board, and the page that lists them.
func printPages(scene *view.Scene) []view.Page {
	out := []view.Page{
		scene.Page(site.PrintFolder+"/index.html", "site/page-list", sheetList),
	}
	if scene.Site.Has("hotline") {
		out = append(out,
			scene.Page(hotlineSheet, "print/hotlines", func(p view.Place) any { return hotlines(p, view.A4) }),
			scene.Page(hotlinePoster, "print/hotlines", func(p view.Place) any { return hotlines(p, view.A3) }))
	}
	out = append(out, fieldSheetPages(scene)...)
	out = append(out, furtherSheets(scene)...)
	for _, x := range scene.Site.Procedures {
		out = append(out, scene.Page(view.SheetAddress(x), "print/procedure", func(p view.Place) any { return procedureSheet(p, x) }))
	}
	return out
}

// furtherSheets are all sheets but a procedure's own, the hotlines and the notices.
func furtherSheets(scene *view.Scene) []view.Page {
	var out []view.Page
	for _, x := range scene.Site.Procedures {
		if printable(x.State) {
			out = append(out,
				scene.Page(quickAddress(x), "print/quick", func(p view.Place) any { return quickSheet(p, x) }),
				scene.Page(slipAddress(x), "print/slip", func(p view.Place) any { return slipSheet(p, x) }))
		}
	}
	for _, t := range scene.Site.Fields {
		out = append(out, scene.Page(tableAddress(t), "print/table", func(p view.Place) any { return fieldTable(p, t) }))
	}
	for _, d := range scene.Site.Decisions {
		out = append(out, scene.Page(decisionAddress(d), "print/table", func(p view.Place) any { return decisionTable(p, d) }))
	}
	for _, o := range scene.Site.Offices {
		out = append(out, officeSheets(scene, o)...)
	}
	if len(scene.Site.Radios) > 0 {
		out = append(out, scene.Page(view.RadioSheet, "print/schedule", radioSchedule))
	}
	return out
}

// frame is the frame of a sheet that is not a record's page.
func frame(p view.Place, x record.Record, kind, title string) view.Frame {
	f := p.Frame(kind, title, title)
	f.Sample = f.Sample || record.Of(x).Sample
	f.Alternates = []view.Alternate{{Link: view.Link{Text: "Xem trang trên mạng", Href: p.Href(record.Of(x).Address())}, Medium: "site", Type: "text/html"}}
	return f
}

// printable tells whether something is in force and so worth a sheet.
func printable(s site.State) bool { return s.Current() }
