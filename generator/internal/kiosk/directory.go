package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("directory", Drawing{
		Card:  of(directoryScreen),
		Facts: of(func(_ view.Place, x *site.Directory) []string { return []string{x.Summary} }),
		Way:   &Way{Rank: 29, Group: ToAsk, Icon: "people", Words: "directory.title"},
	})
}

// DirectoryScreen is kiosk/directory.html.
type DirectoryScreen struct {
	view.Frame
	view.DirectoryView
	Prose
}

func directoryScreen(p view.Place, x *site.Directory) any {
	return DirectoryScreen{Frame: recordFrame(p, "directory", x.Title(), x, listOf(x.Base.Kind)), DirectoryView: p.Directory(x), Prose: prose(p, x)}
}
