// Package drawn has what the kind of package kindtest draws: one file a room, and a layout.
package drawn

import (
	"embed"
	"io/fs"
	"testing"

	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
)

//go:embed site
var layouts embed.FS

// Add puts the kind and its drawings into their tables for the time of a test, and gives
// its layouts.
func Add(t testing.TB) (*record.Kind, fs.FS) {
	t.Helper()
	k := kindtest.Add(t)
	t.Cleanup(web.Draw(k.Name, onSite))
	t.Cleanup(kiosk.Draw(k.Name, onKiosk))
	t.Cleanup(paper.Draw(k.Name, onPaper))
	return k, layouts
}

// onSite draws a list in groups: what takes works, what did.
var onSite = web.Drawing{
	ListLayout: "page-list",
	List: func(p view.Place) any {
		v := view.TextListPage{Frame: p.Frame("page-list", "Cuộc thi, hội thi", "Thi gì, đến khi nào")}
		open, over := view.ItemGroup{ID: "dang-thi", Title: "Đang nhận bài"}, view.ItemGroup{ID: "da-xong", Title: "Đã xong"}
		for _, x := range site.RecordsOf[*kindtest.Contest](p.Site) {
			item := view.Item{Link: p.Link(x), Summary: x.Summary}
			if p.Site.StateOf(x).Current() {
				open.Items = append(open.Items, item)
			} else {
				over.Items = append(over.Items, item)
			}
		}
		for _, g := range []view.ItemGroup{open, over} {
			if len(g.Items) > 0 {
				v.Groups = append(v.Groups, g)
			}
		}
		return v
	},
}
