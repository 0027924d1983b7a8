package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestLinesAt: at an office the numbers are its own and those of no office, in the order of the roles, and
// never the head of another desk, though that one comes first.
func TestLinesAt(t *testing.T) {
	p := placed(t, "kiosk")
	p.Site.Config.HotlineRoles = []site.RoleConfig{{Required: true}, {Required: true}, {Required: true}}
	roles := p.Site.Config.HotlineRoles
	other, here := &site.Office{}, &site.Office{}
	line := func(holder string, role int, offices ...*site.Office) {
		h := &site.Hotline{Hotline: &record.Hotline{Holder: holder}, Role: &roles[role], Offices: offices}
		p.Site.Hotlines = append(p.Site.Hotlines, h)
		for _, o := range offices {
			o.Hotlines = append(o.Hotlines, h)
		}
	}
	line("phường kia", 1, other)
	line("nơi này", 1, here)
	line("cả tỉnh", 2)
	line("phản ánh", 0, other, here)
	line("chung", 0)
	for _, c := range []struct {
		at   *site.Office
		want string
	}{{here, "phản ánh|nơi này|cả tỉnh|"}, {other, "phản ánh|phường kia|cả tỉnh|"}, {&site.Office{}, "chung|cả tỉnh|"}, {nil, "phản ánh|phường kia|cả tỉnh|"}} {
		got := ""
		for _, ref := range p.LinesAt(c.at) {
			got += ref.Holder + "|"
		}
		if got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}
