package kiosk

import (
	"html/template"

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
	Body    template.HTML
	Related []view.Item // where the links of the body lead, as far as the kiosk has it
}

func directoryScreen(p view.Place, x *site.Directory) any {
	v := DirectoryScreen{Frame: recordFrame(p, "directory", x.Title(), x, listOf(x.Base.Kind)), DirectoryView: p.Directory(x)}
	v.Body, v.Related = prose(p, x)
	return v
}
