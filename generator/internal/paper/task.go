package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("task", Drawing{Sheets: taskSheets}) }

// taskSheets are print/record.html with what each task says.
func taskSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range scene.Site.Tasks {
		out = append(out, Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), State: stateOf(scene, x), Layout: "print/record", Paper: view.A4, Large: true, Title: x.Title(),
			Group: Group{RankOthers, "nhiem-vu", x.Base.Kind.Title.Vi},
			Draw: func(p view.Place, wear view.Sheet) any {
				v := recordSheet(p, x, wear).(RecordPage)
				v.Facts = p.TaskFacts(x)
				return v
			},
		})
	}
	return out
}
