package main

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"niemyet/generator/internal/national"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// wardOfThreeDesks is a site whose three desks take what there is: two by the names of
// fields, the third all the rest.
var wardOfThreeDesks = map[string]string{
	"config.toml": "unit = \"Ủy ban nhân dân phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n\n[[sources]]\nname = \"Quốc gia\"\npath = \"../nguon\"\n",
	"content/co-quan/mot-cua.md": `+++
name = "Một cửa phường Ví Dụ"
does = "Nhận hồ sơ."
address = "Số 1"

[[desks]]
number = "1"
name = "Tư pháp"
fields = ["Hộ tịch", "Chứng thực"]

[[desks]]
number = "2"
name = "Đất đai"
fields = ["Đất đai"]

[[desks]]
number = "3"
name = "Quầy chung"
fields = ["*"]
+++
`,
	"content/bang-niem-yet/sanh.md": "+++\nname = \"Bảng sảnh\"\noffice = \"mot-cua\"\nplace = \"sảnh\"\nanswerable = \"Lãnh đạo\"\nall_fields = true\n+++\n",
}

// TestNationalBaseAsALayer: the export of the national portal, imported into a layer of its
// own, stands under a ward of three desks: every procedure is at a desk, and the board has
// them all, though no record names an office and the ward has none of them. Packed, the
// layer is read alike.
func TestNationalBaseAsALayer(t *testing.T) {
	data := national.Read(t, national.Procedures)
	dir := t.TempDir()
	export := filepath.Join(dir, national.Procedures)
	if err := os.WriteFile(export, data, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, text := range wardOfThreeDesks {
		file := filepath.Join(dir, "phuong", filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	ward := filepath.Join(dir, "phuong")
	var out, errs bytes.Buffer
	if code := run([]string{"import", "--source", ward, "--into", "Quốc gia", export}, &out, &errs); code != 0 {
		t.Fatalf("import: %d\n%s", code, errs.String())
	}
	load := func() (*site.Site, problem.List) {
		t.Helper()
		f := sourceFlags{source: ward, date: vi.Date{Year: 2026, Month: 11, Day: 23}}
		s, found, err := f.load()
		if err != nil {
			t.Fatal(err)
		}
		return s, found
	}
	s, found := load()
	if len(s.Procedures) < 1000 {
		t.Fatalf("%d procedures", len(s.Procedures))
	}
	desks, elsewhere := map[string]int{}, 0
	for _, p := range s.Procedures {
		switch {
		case p.Procedure.Office != "":
			t.Errorf("%s names an office", p.Key())
		case p.Desk == nil:
			elsewhere++
		default:
			desks[p.Desk.Number]++
		}
	}
	told := 0 // what the police, schools, hospitals and notaries settle is told by service, and nothing else is without a desk
	for _, p := range found {
		if p.Code == "W345" {
			n, err := strconv.Atoi(p.Arg("procedures", problem.English))
			if err != nil {
				t.Fatal(err)
			}
			told += n
		}
	}
	if told != elsewhere || elsewhere > len(s.Procedures)/5 {
		t.Errorf("%d of %d procedures are at no desk, %d are told", elsewhere, len(s.Procedures), told)
	}
	if len(desks) != 3 || desks["1"] == 0 || desks["2"] == 0 || desks["3"] == 0 {
		t.Errorf("at the desks: %v", desks)
	}
	if got := len(s.Boards[0].Procedures()); got != len(s.Procedures)-elsewhere {
		t.Errorf("the board posts %d of %d procedures that are filed here", got, len(s.Procedures)-elsewhere)
	}
	for _, p := range found {
		if p.Code == "W341" || p.Code == "W342" || p.Code == "W343" {
			t.Errorf("told: %s", p.Message(problem.English))
		}
	}
	pack(t, filepath.Join(dir, "nguon"), filepath.Join(dir, "nguon.zip"))
	text := strings.Replace(wardOfThreeDesks["config.toml"], "../nguon", "../nguon.zip", 1)
	if err := os.WriteFile(filepath.Join(ward, "config.toml"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	packed, again := load()
	if len(packed.Procedures) != len(s.Procedures) || len(again) != len(found) {
		t.Fatalf("packed: %d procedures and %d problems, not %d and %d", len(packed.Procedures), len(again), len(s.Procedures), len(found))
	}
	for i, p := range packed.Procedures {
		if !bytes.Equal(record.Encode(p.Procedure), record.Encode(s.Procedures[i].Procedure)) {
			t.Errorf("%s differs when packed", p.Key())
		}
	}
}

// pack makes a .zip of the records of a folder.
func pack(t *testing.T, folder, name string) {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	root := os.DirFS(folder)
	if err := z.AddFS(root); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
