package importer_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
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
	// A line of the text that comes twice, a row broken in two by a page, a number IV that comes twice.
	if codes, want := codesAt(got.Problems), []string{"72:1 W616", "223:1 W623", "232:1 W618"}; !slices.Equal(codes, want) {
		t.Errorf("%q, want %q", codes, want)
	}
	for _, f := range got.Files {
		r, found := record.Parse("content/nhiem-vu/"+f.Name, f.Kind, f.Data)
		task, ok := r.(*record.Task)
		if len(found) > 0 || !ok || task.Draft || task.Lead == "" || len(task.Units) == 0 || !task.Deadline.Ongoing() || task.Number == "" {
			t.Errorf("%q\n%s", codesAt(found), f.Data)
		}
	}
	if len(got.Files) != 14 {
		t.Errorf("%d records, want 14", len(got.Files))
	}
}

// TestPlan: a ragged annex of the same shape as the real one, in our own words.
func TestPlan(t *testing.T) {
	data, err := os.ReadFile("testdata/ke-hoach.txt")
	must(t, err)
	got := importList(t, "task", "ke-hoach.txt", data, nil)
	want := []string{"6:1 W616", "12:4 W615", "16:1 W623", "20:1 W618", "22:1 W616", "25:3 W615"}
	if codes := codesAt(got.Problems); !slices.Equal(codes, want) {
		t.Errorf("%q, want %q", codes, want)
	}
	var all []string
	for _, f := range got.Files {
		all = append(all, "-- "+f.Name+" --\n"+string(f.Data))
	}
	text := strings.Join(all, "")
	if *update {
		must(t, os.WriteFile("testdata/ke-hoach.want", []byte(text), 0o644))
	}
	old, err := os.ReadFile("testdata/ke-hoach.want")
	must(t, err)
	if text != string(old) {
		t.Errorf("got:\n%s", text)
	}
}
