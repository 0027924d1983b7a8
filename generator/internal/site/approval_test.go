package site_test

import (
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestApprovalAtRelease: what the site asks of a record stops a release, of the kinds that it
// names alone; a site that asks nothing publishes records without approvals as ever.
func TestApprovalAtRelease(t *testing.T) {
	const page = "+++\nname = \"Giới thiệu\"\nsummary = \"Về phường\"\n%ROWS+++\n\nLời.\n"
	const needs = "licence_name = \"Giấy phép của ví dụ\" => licence_name = \"Giấy phép của ví dụ\"\\n\\n[approval]\\nneeds = \"%NEEDS\"\\nkinds = [\"%KIND\"]\n"
	row := func(step string) string {
		return "[[approvals]]\nstep = \"" + step + "\"\nby = \"Chủ tịch Ủy ban nhân dân phường\"\non = 2026-06-01\n"
	}
	for _, x := range []struct {
		needs, kind, rows string
		refused           bool
	}{
		{"", "", "", false},
		{"ký duyệt", "trang", "", true},
		{"ký duyệt", "trang", row("kiểm tra"), true},
		{"ký duyệt", "trang", row("ký duyệt"), false},
		{"kiểm tra", "trang", "", true},
		{"kiểm tra", "trang", row("kiểm tra"), false},
		{"kiểm tra", "trang", row("ký duyệt"), false},
		{"ký duyệt", "bảng niêm yết", "", false},
	} {
		fsys := base(t)
		files := []txtar.File{{Name: "content/trang/gioi-thieu.md", Data: []byte(strings.Replace(page, "%ROWS", x.rows, 1))}}
		if x.needs != "" {
			files = append(files, txtar.File{Name: "config.toml.sed", Data: []byte(strings.NewReplacer("%NEEDS", x.needs, "%KIND", x.kind).Replace(needs))})
		}
		lay(fsys, files)
		_, found := load(t, fsys, true)
		refused := false
		for _, p := range found {
			refused = refused || p.Code == "E504"
		}
		if refused != x.refused {
			t.Errorf("%+v: refused %t\n%s", x, refused, text(found))
		}
	}
}

// TestApprovalOfWhatComes: what will be published on a day to come is told to lack a step before
// that day, and refuses no release until then; an approval of a day to come is told.
func TestApprovalOfWhatComes(t *testing.T) {
	fsys := base(t)
	lay(fsys, []txtar.File{
		{Name: "config.toml.sed", Data: []byte("licence_name = \"Giấy phép của ví dụ\" => licence_name = \"Giấy phép của ví dụ\"\\n\\n[approval]\\nneeds = \"ký duyệt\"\\nkinds = [\"trang\"]\n")},
		{Name: "content/trang/kin.md", Data: []byte("+++\nname = \"Kín\"\nsummary = \"Tóm tắt\"\npublish_from = 2027-12-15\n+++\n\nLời.\n")},
		{Name: "content/trang/gioi-thieu.md", Data: []byte("+++\nname = \"Giới thiệu\"\nsummary = \"Cũ\"\n[[approvals]]\nstep = \"ký duyệt\"\nby = \"Chủ tịch Ủy ban nhân dân phường\"\non = 2027-06-01\n+++\n\nLời.\n")},
		{Name: "content/trang/gioi-thieu-sua.md", Data: []byte("+++\nname = \"Giới thiệu\"\nsummary = \"Mới\"\nrevises = \"gioi-thieu\"\nrevises_from = 2027-12-20\n+++\n\nLời.\n")},
	})
	_, found := load(t, fsys, true)
	told := map[string]int{}
	for _, p := range found {
		told[string(p.Code)+" "+p.Place.File]++
	}
	for _, want := range []string{"W504 content/trang/kin.md", "W504 content/trang/gioi-thieu-sua.md", "W506 content/trang/gioi-thieu.md"} {
		if told[want] != 1 {
			t.Errorf("%s is told %d times\n%s", want, told[want], text(found))
		}
	}
	for key := range told {
		if strings.HasPrefix(key, "E504") {
			t.Error(key)
		}
	}
}

// TestKeptBack: a record that is kept back is not there before its day and there from it on;
// what is to be announced is told until then, with what a revision will say otherwise; one that says the same is not told.
func TestKeptBack(t *testing.T) {
	for _, x := range []struct {
		day  int
		has  bool
		told int
	}{{1, false, 2}, {14, false, 2}, {15, true, 1}, {20, true, 0}} {
		fsys := base(t)
		lay(fsys, []txtar.File{
			{Name: "content/trang/bai-moi.md", Data: []byte("+++\nname = \"Bài mới\"\nsummary = \"Tóm tắt\"\npublish_from = 2026-12-15\nforetold = true\n+++\n\nLời.\n")},
			{Name: "content/trang/kin.md", Data: []byte("+++\nname = \"Không báo\"\nsummary = \"Tóm tắt\"\npublish_from = 2026-12-31\n+++\n\nLời.\n")},
			{Name: "content/trang/gioi-thieu.md", Data: []byte("+++\nname = \"Giới thiệu\"\nsummary = \"Cũ\"\n+++\n\nLời.\n")},
			{Name: "content/trang/gioi-thieu-sua.md", Data: []byte("+++\nname = \"Giới thiệu\"\nsummary = \"Mới\"\nrevises = \"gioi-thieu\"\nrevises_from = 2026-12-20\nforetold = true\n+++\n\nLời.\n")},
			{Name: "content/trang/lien-he.md", Data: []byte("+++\nname = \"Liên hệ\"\nsummary = \"Cũ\"\n+++\n\nLời.\n")},
			{Name: "content/trang/lien-he-sua.md", Data: []byte("+++\nname = \"Liên hệ\"\nsummary = \"Cũ\"\nrevises = \"lien-he\"\nrevises_from = 2026-12-20\nforetold = true\nreviewed_on = 2026-12-01\n+++\n\nLời.\n")},
		})
		s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 12, Day: x.day}})
		if err != nil {
			t.Fatal(err)
		}
		if found.Failed() {
			t.Fatal(text(found))
		}
		kind, _ := record.KindNamed("page")
		if has := s.Find(kind, "bai-moi") != nil; has != x.has {
			t.Errorf("day %d: there %t", x.day, has)
		}
		if s.Find(kind, "kin") != nil {
			t.Errorf("day %d: what is kept back until another day is there", x.day)
		}
		told := s.Foretold()
		if len(told) != x.told {
			t.Errorf("day %d: told %v", x.day, told)
		}
		if n := len(told); n > 0 && (!told[n-1].Revises || told[n-1].Fields.Vi != "Tóm tắt một câu") {
			t.Errorf("day %d: the revision is told as %+v", x.day, told[n-1])
		}
	}
}
