package paper

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("task", Drawing{Sheets: taskSheets}) }

// taskSheets are print/record.html with what each task says.
func taskSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range scene.Site.Tasks {
		out = append(out, ownSheet(scene, x, "print/record", taskSheet).listed(x.Title(), Group{RankOthers, "nhiem-vu", x.Base.Kind.Title.Vi}))
	}
	return out
}

func taskSheet(p view.Place, x *site.Task, wear view.Sheet) any {
	v := recordSheet(p, x, wear).(RecordPage)
	v.Facts = p.TaskFacts(x)
	return v
}
