package importer_test

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// imported is the import of the national export, made once for all tests.
var imported struct {
	once   sync.Once
	result importer.Result
}

func importNational(tb testing.TB) importer.Result {
	tb.Helper()
	data := national.Read(tb, national.Procedures)
	imported.once.Do(func() { imported.result = importAll(tb, data) })
	return imported.result
}

func importAll(tb testing.TB, data []byte) importer.Result {
	tb.Helper()
	got, err := importer.Import(bytes.NewReader(data), "procedures.jsonl", importer.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return got
}

// linked checks files as `niemyet check` does.
func linked(tb testing.TB, files []importer.File) problem.List {
	tb.Helper()
	fsys := fstest.MapFS{"config.toml": {Data: []byte("unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n")}}
	for _, f := range files {
		fsys["content/thu-tuc/"+f.Name] = &fstest.MapFile{Data: f.Data}
	}
	_, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil {
		tb.Fatal(err)
	}
	return found
}

func TestNationalChecks(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at once that shorter tests do not")
	}
	got := importNational(t)
	byCode := map[problem.Code]int{}
	for _, p := range linked(t, got.Files) {
		byCode[p.Code]++
		if p.Severity() == problem.Error {
			t.Errorf("%s:%d %s %s", p.File, p.Line, p.Code, p.Message(problem.English))
		}
	}
	t.Log("records", len(got.Files), "problems of check", byCode)
	for _, p := range got.Problems {
		t.Logf("line %d: %s %s", p.Line, p.Code, p.Message(problem.English))
	}
	for _, c := range got.Report.Counts() {
		t.Logf("%6d in %4d  %s", c.Times, c.Rows, c.Verdict.Title())
	}
	if len(got.Files) != 1120 {
		t.Errorf("%d records", len(got.Files))
	}
}

// TestNationalOrder: the order of the rows changes nothing.
func TestNationalOrder(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at once that shorter tests do not")
	}
	data := national.Read(t, national.Procedures)
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	slices.Reverse(lines)
	a, b := importNational(t), importAll(t, []byte(strings.Join(lines, "\n")))
	if !slices.EqualFunc(a.Files, b.Files, func(x, y importer.File) bool { return x.Name == y.Name && bytes.Equal(x.Data, y.Data) }) {
		t.Error("files differ")
	}
}

// TestNationalEncode: encoding what was read gives the file again.
func TestNationalEncode(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at once that shorter tests do not")
	}
	kind, _ := record.KindNamed("procedure")
	for _, f := range importNational(t).Files {
		r, found := record.Parse("content/thu-tuc/"+f.Name, kind, f.Data)
		if r == nil || found.Count(problem.Note) > 0 {
			t.Errorf("%s: %v", f.Name, found)
			continue
		}
		if again := record.Encode(r); !bytes.Equal(again, f.Data) {
			t.Errorf("%s differs when encoded again", f.Name)
		}
	}
}
