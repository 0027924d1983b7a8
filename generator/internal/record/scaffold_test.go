package record

import (
	"testing"

	"niemyet/generator/internal/problem"
)

func TestScaffold(t *testing.T) {
	for _, k := range Kinds {
		text := Scaffold(k, `Tên "mới" \ thử`)
		golden(t, "scaffold/"+k.Name+".md", text)
		r, found := Parse(ContentDir+"/"+k.Folder+"/x.md", k, text)
		for _, p := range found {
			if p.Severity() == problem.Error {
				t.Errorf("%s:%d %s %s", k.Name, p.Line, p.Code, p.Message(problem.English))
			}
		}
		if !r.base().Draft {
			t.Errorf("%s is no draft", k.Name)
		}
	}
}
