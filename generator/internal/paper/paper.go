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
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// Pages are the sheets for boards, desks and hands, and their lists.
func Pages(scene *view.Scene) []view.Page {
	out := listPages(scene)
	for _, s := range Sheets(scene) {
		out = append(out, s.page(scene))
	}
	return out
}

// frame is the frame of a sheet that is not a record's page.
func frame(p view.Place, x record.Record, kind, title string) view.Frame {
	f := p.Frame(kind, title, title)
	f.Sample = f.Sample || record.Of(x).Sample
	f.Alternates = toSite(p, "print.see_site", record.Of(x).Address())
	return f
}

// toSite leads a reader of the screen from a sheet to a page of the site.
func toSite(p view.Place, words, address string) []view.Alternate {
	return []view.Alternate{{Link: view.Link{Text: p.Say(words), Href: p.Href(address)}, Medium: "site", Type: "text/html"}}
}
