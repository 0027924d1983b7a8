package render

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestAddresses holds the list of addresses, by which links in bodies are checked, against
// the pages that a build makes: neither has one that the other lacks.
func TestAddresses(t *testing.T) {
	for name, fsys := range map[string]fs.FS{"the site": os.DirFS("../../.."), "the example": os.DirFS("../../../examples/phuong"), "a large site": large(t)} {
		t.Run(name, func(t *testing.T) { holdAddresses(t, fsys) })
	}
}

func holdAddresses(t *testing.T, fsys fs.FS) {
	s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
	if err != nil {
		t.Fatal(err, found)
	}
	r, bad := New(s, os.DirFS("../../../layouts"), os.DirFS("../../../static"), Options{Version: "test"})
	if len(bad) > 0 {
		t.Fatal(bad)
	}
	made := map[string]bool{}
	for _, f := range feed.Files(s, r.scene.Words("site"), new(edition.Air).With(s), r.scene.News()) {
		made[f.Path] = true
	}
	for _, name := range opendata.Names(s) {
		made[name] = true
	}
	for _, p := range r.pages() {
		made[p.Path] = true
	}
	listed, versions := s.Addresses(), 0
	for to := range made {
		if strings.HasPrefix(to, site.CheckFolder+"/") {
			versions++
		}
		if strings.HasSuffix(to, ".html") && !listed.Has(to) {
			t.Errorf("%s is made and cannot be linked to", to)
		}
	}
	for _, to := range listed.All() {
		if !made[to] {
			t.Errorf("%s can be linked to and is not made", to)
		}
	}
	if n := len(s.Procedures); n == 0 || len(made) < 5*n || versions < n {
		t.Errorf("only %d pages, %d of versions, of %d procedures", len(made), versions, n)
	}
}

// large is the small site with so many procedures that lists are parted by letter and
// by field.
func large(t *testing.T) fs.FS {
	t.Helper()
	a, err := txtar.ParseFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{}
	for _, f := range a.Files {
		out[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	text := string(out["content/thu-tuc/khai-sinh.md"].Data)
	for i, letter := range strings.Split(strings.Repeat("A Ă B Đ Ê Ơ Ư 9 ", 38)+"Z", " ") {
		data := strings.NewReplacer("Đăng ký khai sinh", letter+fmt.Sprintf(" việc số %d", i), "1.001193", fmt.Sprintf("2.%06d", i), "decision = \"cong-bo-2026\"\n", "").Replace(text)
		out[fmt.Sprintf("content/thu-tuc/viec-%d.md", i)] = &fstest.MapFile{Data: []byte(data)}
	}
	return out
}
