package kiosk

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// TestComingScreen: what is kept back and announced stands on its screen, the next day first, and
// what is kept back without a word does not; without either there is no screen.
func TestComingScreen(t *testing.T) {
	page := func(name, more string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\nsummary = \"Tóm tắt.\"\nkiosk = true\n" + more + "+++\nLời.\n")}
	}
	for _, c := range []struct{ first, second, want string }{
		{"publish_from = 2027-01-04\nforetold = true\n", "publish_from = 2026-12-15\nforetold = true\n", "15/12/2026 Hai, 04/01/2027 Một"},
		{"publish_from = 2027-01-04\nforetold = true\n", "publish_from = 2026-12-15\n", "04/01/2027 Một"},
		{"publish_from = 2027-01-04\n", "", ""},
	} {
		s, _, err := site.Load(fstest.MapFS{
			"config.toml":          {Data: []byte("unit = \"Ủy ban nhân dân phường Ví Dụ\"\n")},
			"content/trang/mot.md": page("Một", c.first), "content/trang/hai.md": page("Hai", c.second),
		}, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
		if err != nil {
			t.Fatal(err)
		}
		scene := sceneOf(t, s)
		if s.KioskHas(site.KioskComingAddress) != (c.want != "") {
			t.Errorf("%+v: the screen is there: %t", c, s.KioskHas(site.KioskComingAddress))
			continue
		}
		if c.want == "" {
			continue
		}
		var got []string
		for _, d := range comingScreen(view.Place{Scene: scene, Path: site.KioskComingAddress, Medium: "kiosk"}).(ComingScreen).Days {
			for _, line := range d.Lines {
				got = append(got, d.Day.Text+" "+line.Text)
			}
		}
		if list := strings.Join(got, ", "); list != c.want {
			t.Errorf("%+v: %q, want %q", c, list, c.want)
		}
	}
}
