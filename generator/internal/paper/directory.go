package paper

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("directory", Drawing{Sheets: directorySheets}) }

// DirectorySheet is print/directory.html: a directory for the wall.
type DirectorySheet struct {
	view.Frame
	view.DirectoryView
	Sheet view.Sheet
	Body  template.HTML
}

func directorySheets(scene *view.Scene) (out []Sheet) {
	for _, x := range site.RecordsOf[*site.Directory](scene.Site) {
		out = append(out, ownSheet(scene, x, "print/directory", directorySheet).listed(x.Title(), Group{RankUnit, "danh-ba", scene.Say("directory.title")}))
	}
	return out
}

func directorySheet(p view.Place, x *site.Directory, wear view.Sheet) any {
	return DirectorySheet{Frame: frame(p, x, "directory", x.Title()), DirectoryView: p.Directory(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
}
