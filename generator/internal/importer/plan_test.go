package importer_test

import (
	"os"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

func kindNamed(t testing.TB, name string) *record.Kind {
	t.Helper()
	k, ok := record.KindNamed(name)
	if !ok {
		t.Fatalf("no kind %s", name)
	}
	return k
}

func importList(t testing.TB, kind, name string, data []byte, set map[string]string) importer.ListResult {
	t.Helper()
	mapping, found := importer.ReadMapping("nhap/x.toml", nil)
	if len(found) > 0 {
		t.Fatal(found)
	}
	return importer.ImportLists([]importer.ListInput{{Name: name, Data: data}}, importer.ListOptions{Kind: kindNamed(t, kind), Mapping: mapping, Set: set})
}

// TestRealPlan: the annex of a real plan, a ragged table.
func TestRealPlan(t *testing.T) {
	data, err := os.ReadFile("../../../../shared/plan/sipas-2024.txt")
	if err != nil {
		t.Skip("the plan of 2024 is not beside this tree (../shared/plan/sipas-2024.txt): its annex is not tried")
	}
	got := importList(t, "task", "sipas-2024.txt", data, nil)
	count := map[problem.Code]int{}
	for _, p := range got.Problems {
		count[p.Code]++
		t.Logf("%s:%d:%d %s %s", p.File, p.Line, p.Column, p.Code, p.Message(problem.Vietnamese))
	}
	for _, f := range got.Files {
		t.Logf("%s\n%s", f.Name, f.Data)
	}
	if len(got.Files) != 14 {
		t.Errorf("%d records, want 14", len(got.Files))
	}
}
