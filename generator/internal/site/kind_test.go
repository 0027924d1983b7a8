package site_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// contests are the base site and records of a kind that only tests know, by the
// names of their files.
func contests(t *testing.T, texts map[string]string) (*site.Site, problem.List) {
	t.Helper()
	fsys := base(t)
	for name, text := range texts {
		fsys[kindtest.File(name)] = &fstest.MapFile{Data: []byte(text)}
	}
	return load(t, fsys, false)
}

// TestFullKind: a kind of which this package knows nothing has a state on the day, is
// grouped, stands in the menus, has addresses on paper and kiosk, and can be linked to,
// as its row says.
func TestFullKind(t *testing.T) {
	k := kindtest.Add(t)
	s, found := contests(t, map[string]string{
		"dang": kindtest.Text("Mời góp ý", "Xem [bản in](../in/cuoc-thi/dang.html), [ki-ốt](../kiosk/cuoc-thi/dang.html#noi-dung), [bản ấy](../kt/ct-dang-0123ab.html). Mời"),
		"sap":  kindtest.Text("12/CT-UBND", "13/CT", "2026-11-01\nopen", "2026-12-01\nopen", "\"y-te\"\nsummary", "\"\"\nsummary"),
		"het":  kindtest.Text("12/CT-UBND", "14/CT", "open_until = 2026-12-10", "open_until = 2026-11-22"),
	})
	if found.Failed() {
		t.Fatalf("problems:\n%s", text(found))
	}
	for id, want := range map[string]site.State{"dang": site.InForce, "sap": site.Upcoming, "het": site.Expired} {
		r := s.Find(k, id)
		if got := s.StateOf(r); got != want {
			t.Errorf("%s: state %d, want %d", id, got, want)
		}
		published := slices.ContainsFunc(s.Published(), func(b *record.Base) bool { return b == record.Of(r) })
		if published != want.Current() {
			t.Errorf("%s: published %v", id, published)
		}
		if on := s.Addresses().Has("kiosk/cuoc-thi/" + id + ".html"); on != want.Current() {
			t.Errorf("%s: on the kiosk %v", id, on)
		}
		if !s.Addresses().Has("in/cuoc-thi/"+id+".html") || !s.Addresses().Has("cuoc-thi/"+id+".html") {
			t.Errorf("%s: no page or no sheet", id)
		}
	}
	var groups []string
	for _, g := range s.Groups(k) {
		groups = append(groups, g.Name)
	}
	if !slices.Equal(groups, []string{"Y tế", ""}) {
		t.Errorf("groups: %q", groups)
	}
	var menu []string
	for _, e := range s.MainMenu() {
		menu = append(menu, e.Kind.Name)
	}
	if !slices.Equal(menu, []string{"procedure", "policy", "contest", "hotline", "radio", "office", "decision"}) {
		t.Errorf("main menu: %q", menu)
	}
	if foot := s.FootMenu(); slices.ContainsFunc(foot, func(e site.MenuEntry) bool { return e.Kind == k }) {
		t.Error("the kind stands in both menus")
	}
	if !slices.ContainsFunc(s.MapMenu(), func(e site.MenuEntry) bool { return e.Kind == k && e.Words == "" }) {
		t.Error("the kind is not in the site map")
	}
}

// TestFullKindFaults: what its row and its tags say is checked wherever it stands.
func TestFullKindFaults(t *testing.T) {
	kindtest.Add(t)
	for name, c := range map[string]struct {
		old, new string
		want     string // code and value told
	}{
		"a dead office":                     {`office = "mot-cua"` + "\nabout", `office = "mot-cau"` + "\nabout", "8:10: E303"},
		"a dead office in a table":          {`office = "mot-cua"` + "\n\n[[sessions.papers]]", `office = "mot-cau"` + "\n\n[[sessions.papers]]", "14:10: E303"},
		"a dead record about it":            {`"1.001193"`, `"1.001194"`, "9:31: E303"},
		"a dead record in a table of one":   {`about = "thu-tuc/khai-sinh"`, `about = "thu-tuc/khai-sing"`, "18:9: E303"},
		"an area that nobody knows":         {`area = "y-te"`, `area = "y-the"`, "4:8: E313"},
		"such an area in a table of tables": {`areas = ["y-te"]`, `areas = ["y-te", "y-the"]`, "19:18: E313"},
		"an end before the beginning":       {"2026-12-10", "2026-10-10", "7:14: E220 Nhận bài đến hết ngày (open_until) là 10/10/2026, lại trước Nhận bài từ ngày (open_from) là 01/11/2026"},
		"a link to a page that is not made": {"Mời góp ý", "Xem [kia](../in/cuoc-thi/khac.html)", "23:11: E311"},
		"a version of nothing":              {"Mời góp ý", "Xem [kia](../kt/ct-khac-0123ab.html)", "23:11: E311"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(kindtest.Text(), c.old) {
				t.Fatalf("no %q", c.old)
			}
			_, found := contests(t, map[string]string{"y": kindtest.Text(c.old, c.new)})
			if got := text(found); len(found) != 1 || !strings.Contains(got, c.want) {
				t.Errorf("report:\n%s\nwant %s alone", got, c.want)
			}
		})
	}
	_, found := contests(t, map[string]string{"mot": kindtest.Text(), "hai": kindtest.Text("đường mới", "cầu mới")})
	if got := text(found); len(found) != 1 || !strings.Contains(got, "content/cuoc-thi/mot.md:3:10: E327 Số văn bản 12/CT-UBND đã có ở content/cuoc-thi/hai.md") {
		t.Errorf("a number given twice:\n%s", got)
	}
}

// TestEveryPageIsThere: what a body links to may be any page of a build.
func TestEveryPageIsThere(t *testing.T) {
	fsys := base(t)
	var links strings.Builder
	links.WriteString("\n")
	s, _ := load(t, fsys, false)
	all := s.Addresses().All()
	for _, to := range append(all, "kt/1.001193-012abc.html", "kt/ddn-012abc.html", "kt/cq-mot-cua-012abc.html") {
		links.WriteString("Xem [trang](../" + to + ").\n\n")
	}
	if len(all) < 60 || !slices.Contains(all, "in/gio/mot-cua.html") || !slices.Contains(all, "phat-thanh/lich/thang-2026-11.html") {
		t.Errorf("%d pages: %q", len(all), all)
	}
	f := fsys["content/trang/gioi-thieu.md"]
	f.Data = append(f.Data, links.String()...)
	if _, found := load(t, fsys, false); len(found) > 0 {
		t.Errorf("refused:\n%s", text(found))
	}
}
