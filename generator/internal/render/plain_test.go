package render

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// meeting is a kind that nothing but this test knows.
type meeting struct {
	Name   string     `key:"name" vi:"Tên buổi" en:"Name" need:"yes" eg:"Đối thoại"`
	On     record.Day `key:"on" vi:"Ngày" en:"Day" need:"yes" eg:"2026-12-01"`
	Office string     `key:"office" vi:"Nơi họp" en:"Office" ref:"office" eg:"mot-cua"`
	Topics []string   `key:"topics" vi:"Nội dung" en:"Topics" eg:"đất đai"`
	Slots  []slot     `key:"slots" vi:"Các lượt" en:"Slots"`

	record.Base
}

type slot struct {
	At   record.Clock `key:"at" vi:"Giờ" en:"Time" need:"yes" eg:"07:30"`
	Seat int          `key:"seats" vi:"Số chỗ" en:"Seats" eg:"10"`
}

func (m *meeting) Title() string { return m.Name }

// TestNewKindIsFourTouches: a struct with its words, a row in the table of kinds and a
// record are enough for pages, checks of references and the site map; layouts of its
// own come when they are wanted.
func TestNewKindIsFourTouches(t *testing.T) {
	kinds := record.Kinds
	t.Cleanup(func() { record.Kinds = kinds })
	record.Kinds = append(record.Kinds[:len(kinds):len(kinds)], &record.Kind{
		Name: "meeting", Folder: "buoi-hop", New: func() record.Record { return &meeting{} },
		Title: problem.Text{Vi: "Buổi họp", En: "Meetings"}, One: problem.Text{Vi: "buổi họp", En: "meeting"},
	})
	text := "+++\nname = \"Đối thoại quý IV\"\non = 2026-12-01\noffice = \"mot-cua\"\ntopics = [\"đất đai\", \"hộ tịch\"]\n\n[[slots]]\nat = \"7:30\"\nseats = 20\n+++\n## Chuẩn bị\n\nMang câu hỏi.\n"
	pages := build(t, map[string]string{"content/buoi-hop/quy-4.md": text}, "")
	item := pages["buoi-hop/quy-4.html"]
	for _, want := range []string{
		"<h1 class=\"title\">Đối thoại quý IV</h1>", "Ngày 01 tháng 12 năm 2026", `href="../co-quan/mot-cua.html"`,
		"đất đai", "hộ tịch", "Giờ: 07:30; Số chỗ: 20", "Mang câu hỏi.",
	} {
		if !strings.Contains(item, want) {
			t.Errorf("the item page lacks %q", want)
		}
	}
	if !strings.Contains(pages["buoi-hop/index.html"], `href="quy-4.html"`) || !strings.Contains(pages["so-do.html"], "buoi-hop/index.html") {
		t.Error("the lists do not lead to the record")
	}
	pages = build(t, map[string]string{
		"content/buoi-hop/quy-4.md":      text,
		"layouts/site/meeting.html":      `{{define "main"}}{{template "heading" .}}<p>{{.Record.On.Long}}, {{len .Record.Slots}} lượt</p>{{end}}`,
		"layouts/site/meeting-list.html": `{{define "main"}}{{template "heading" .}}{{range .Items}}<p>{{.Text}}: {{.Record.On}}</p>{{end}}{{end}}`,
	}, "")
	for page, want := range map[string]string{"quy-4": "<p>ngày 01 tháng 12 năm 2026, 1 lượt</p>", "index": "<p>Đối thoại quý IV: "} {
		if !strings.Contains(pages["buoi-hop/"+page+".html"], want) {
			t.Errorf("a layout of the kind's own does not reach the facts of its record: no %q in %s", want, pages["buoi-hop/"+page+".html"])
		}
	}
	bad := strings.Replace(text, `"mot-cua"`, `"mot-cau"`, 1)
	build(t, map[string]string{"content/buoi-hop/quy-4.md": bad}, "E303")
}

// build makes the small site with further files; want is the code of an error that
// must stop it, or "".
func build(t *testing.T, files map[string]string, want problem.Code) map[string]string {
	t.Helper()
	a, err := txtar.ParseFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	own := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
		if inner, is := strings.CutPrefix(name, "layouts/"); is {
			own[inner] = fsys[name]
		}
	}
	s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range found {
		if p.Severity() == problem.Error && p.Code != want {
			t.Fatal(p.Code, p.Place, p.Message(problem.English))
		}
	}
	if want != "" {
		if !found.Failed() {
			t.Errorf("no %s", want)
		}
		return nil
	}
	r, found := New(s, Overlay(own, os.DirFS("../../../layouts")), os.DirFS("../../../static"), Options{Version: "test"})
	if len(found) > 0 {
		t.Fatal(found)
	}
	pages := map[string]string{}
	lock := make(chan struct{}, 1)
	found, err = r.Outputs(func(o Output) error {
		lock <- struct{}{}
		defer func() { <-lock }()
		pages[o.Path] = string(o.Body)
		return nil
	})
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	return pages
}
