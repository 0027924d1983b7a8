package paper

import (
	"html/template"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// RecordPage is print/record.html: a record of a kind without a sheet of its own design,
// as its facts and its body. A layout of the kind's own, print/NAME.html, may ask the
// record instead: {{.Record.OpenUntil}}.
type RecordPage struct {
	view.Frame
	Sheet  view.Sheet
	What   string        // the kind's name
	Record record.Record // where a layout asks it
	Facts  []view.Fact
	Body   template.HTML
}

// recordSheets are one sheet for each record of a kind that has a code and applies.
func recordSheets(scene *view.Scene, k *record.Kind) (out []Sheet) {
	layout := scene.Either("print/"+k.Name, "print/record")
	for _, x := range scene.Current(k) {
		if edition.Code(x) == "" {
			continue
		}
		out = append(out, ownSheet(scene, x, layout, recordSheet).listed(x.Title(), Group{RankOthers, k.Folder, k.Title.Vi}))
	}
	return out
}

func recordSheet(p view.Place, x record.Record, wear view.Sheet) any {
	b := record.Of(x)
	v := RecordPage{
		Frame: frame(p, x, "record", x.Title()), Sheet: wear,
		What: b.Kind.Title.Vi, Record: p.Asked(x, "print/"+b.Kind.Name, "print/record"), Facts: p.Facts(x), Body: p.Markdown(b.Body, 1),
	}
	return v
}
