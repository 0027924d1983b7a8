package paper

import (
	"html/template"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
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
		out = append(out, Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), Layout: "print/directory", Paper: view.A4, Large: true, Title: x.Title(),
			Group: Group{RankUnit, "danh-ba", scene.Say("directory.title")},
			Draw: func(p view.Place, wear view.Sheet) any {
				v := DirectorySheet{Frame: frame(p, x, "directory", x.Title()), DirectoryView: p.Directory(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
				return v
			},
		})
	}
	return out
}
