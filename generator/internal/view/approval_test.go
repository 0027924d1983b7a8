package view

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestComingIsFoundOnce: each page asks whether its record will say something else; what is coming
// is worked out once for all of them, and the nearer of two changes is told.
func TestComingIsFoundOnce(t *testing.T) {
	page := func(summary, more string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"Giới thiệu\"\nsummary = \"" + summary + "\"\n" + more + "+++\n\nLời.\n")}
	}
	s, found, err := site.Load(fstest.MapFS{
		"config.toml":                       {Data: []byte("unit = \"Ủy ban nhân dân xã Thử\"\nresponsible = \"Văn phòng\"\n")},
		"content/trang/gioi-thieu.md":       page("Cũ", ""),
		"content/trang/gioi-thieu-sau.md":   page("Sau nữa", "revises = \"gioi-thieu\"\nrevises_from = 2027-01-20\nforetold = true\n"),
		"content/trang/gioi-thieu-truoc.md": page("Mới", "revises = \"gioi-thieu\"\nrevises_from = 2026-12-20\nforetold = true\n"),
		"content/trang/lien-he.md":          page("Như cũ", ""),
	}, site.Options{Date: vi.Date{Year: 2026, Month: 12, Day: 1}})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	kind, _ := record.KindNamed("page")
	p := placed(t, "site")
	p.Scene = NewScene(s, p.Given)
	if b := p.ComingBanner(s.Find(kind, "gioi-thieu")); b == nil || !strings.Contains(b.Text, "20/12/2026") && !strings.Contains(b.Text, "20 tháng 12") {
		t.Errorf("told %+v", b)
	}
	other := s.Find(kind, "lien-he")
	if n := testing.AllocsPerRun(100, func() {
		if p.ComingBanner(other) != nil {
			t.Error("a page that stays as it is has a banner")
		}
	}); n > 5 {
		t.Errorf("each page works out anew what is coming: %v pieces of memory", n)
	}
}
