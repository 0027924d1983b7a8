package site_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestWeight: a picture of 301 KB is told where it stands, one of 300 is not; a file to take may
// have ten times as much; without sizes nothing is said.
func TestWeight(t *testing.T) {
	page := func(body string) fstest.MapFS {
		fsys := base(t)
		fsys["content/trang/anh.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Ảnh\"\nsummary = \"Có ảnh.\"\nowner = \"Văn phòng\"\n+++\n\n" + body + "\n")}
		return fsys
	}
	sizes := map[string]int64{"hinh/nang.JPG": 300_001, "hinh/vua.jpg": 300_000, "mau/don.pdf": 2_900_000, "mau/nang.pdf": 3_000_001}
	for body, want := range map[string]string{
		"![Sơ đồ](../hinh/nang.JPG)": "“hinh/nang.JPG” nặng 301 KB, nên nhẹ hơn 300 KB", "![Sơ đồ](../hinh/vua.jpg)": "",
		"[Mẫu đơn](../mau/don.pdf)": "", "[Mẫu đơn](../mau/nang.pdf)": "“mau/nang.pdf” nặng 3001 KB, nên nhẹ hơn 3000 KB",
	} {
		for _, known := range []bool{true, false} {
			opt := site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(name string) bool { return sizes[name] > 0 }}
			if known {
				opt.FileSize = func(name string) int64 { return sizes[name] }
			}
			_, found, err := site.Load(page(body), opt)
			if err != nil {
				t.Fatal(err)
			}
			if said := text(found); strings.Contains(said, "W371") != (known && want != "") || known && !strings.Contains(said, want) {
				t.Errorf("%s, sizes known %t: %s", body, known, said)
			}
		}
	}
}
