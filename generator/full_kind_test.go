package main

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/editor"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/kindtest/drawn"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/review"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/web"
)

// filesOfAKind is how many files a whole kind may need.
const filesOfAKind = 6

// TestFullKindInSixFiles: a kind that no room knows has, by its six files alone, a state by
// date, a grouped list, a page, a tile, a list and a screen on the kiosk, a sheet with code
// and version, the answer to that code, an entry in the search, an item in the review, a
// form, data: on a day on which it is in force, and on one when it is over.
func TestFullKindInSixFiles(t *testing.T) {
	countFiles(t)
	k, layouts := drawn.Add(t)
	open := smallSite(t, layouts, vi.Date{Year: 2026, Month: 11, Day: 23}, nil)
	over := smallSite(t, layouts, vi.Date{Year: 2026, Month: 12, Day: 11}, open.history)

	code := "ct-dang"
	version := regexp.MustCompile(`kt/` + code + `-([0-9a-f]{6})\.html`).FindStringSubmatch(strings.Join(slices.Collect(keysOf(open.pages)), " "))
	if version == nil {
		t.Fatal("no answer to the code of the sheet")
	}
	answer := "kt/" + code + "-" + version[1] + ".html"
	for page, want := range map[string][]string{
		"cuoc-thi/index.html":       {`id="dang-thi"`, `href="dang.html"`},
		"cuoc-thi/dang.html":        {"nhận bài đến hết 10/12/2026; 1 buổi", "Mời góp ý về đường mới"},
		"so-do.html":                {"cuoc-thi/dang.html"},
		"index.html":                {"cuoc-thi/index.html"}, // the menu
		"kiosk/index.html":          {`href="cuoc-thi/index.html"`},
		"kiosk/cuoc-thi/index.html": {`href="dang.html"`, "đến 10/12/2026"},
		"kiosk/cuoc-thi/dang.html":  {"Thi vẽ về đường mới", "Nhận bài từ ngày"},
		"in/cuoc-thi/dang.html":     {code, version[1], `class="qr"`, "Gửi bài về"},
		"in/index.html":             {`href="cuoc-thi/dang.html"`},
		answer:                      {"còn hiệu lực"},
		"sitemap.xml":               {"/cuoc-thi/dang.html"},
		"data/cuoc-thi.json":        {`"id": "cuoc-thi/dang"`, `"state": "in_force"`},
		"data/cuoc-thi.csv":         {"cuoc-thi/dang,https://vidu.", ",in_force,"},
		"data/cuoc-thi.schema.json": {`"open_until"`},
		"data/cuoc-thi.jsonld":      {`"nm:id": "cuoc-thi/dang"`},
		"data/catalog.jsonld":       {"/data/cuoc-thi.csv"},
		"du-lieu.html":              {"data/cuoc-thi.json"},
	} {
		holds(t, "in force", open.pages, page, want...)
	}
	for page, want := range map[string][]string{
		"cuoc-thi/index.html": {`id="da-xong"`},
		"cuoc-thi/dang.html":  {"Thi vẽ về đường mới"},
		answer:                {"Đã hết hạn nhận bài."},
	} {
		holds(t, "over", over.pages, page, want...)
	}
	for _, gone := range []string{"kiosk/cuoc-thi/dang.html", "kiosk/cuoc-thi/index.html", "in/cuoc-thi/dang.html"} {
		if _, made := over.pages[gone]; made {
			t.Errorf("over: %s is made", gone)
		}
	}
	foundBySearch(t, open, true)
	foundBySearch(t, over, false)
	dueForReview(t, open, "2026-12-10")
	dueForReview(t, over, "")
	formOf(t, k)
	if schema := record.Schema(k); !strings.Contains(string(schema), `"open_until"`) {
		t.Error("its schema does not tell its keys")
	}
}

// countFiles holds the number of files of the kind, and that it has no others anywhere.
func countFiles(t *testing.T) {
	t.Helper()
	var files []string
	err := filepath.WalkDir("internal/kindtest", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files = append(files, name)
		}
		return err
	})
	if err != nil || len(files) == 0 || len(files) > filesOfAKind {
		t.Errorf("the kind has %d files, at most %d: %q %v", len(files), filesOfAKind, files, err)
	}
}

// builtSite is a small site with a record of the kind, as a build makes it.
type builtSite struct {
	site    *site.Site
	found   problem.List
	pages   map[string]string
	history edition.History
	scene   *render.Renderer
}

func smallSite(t *testing.T, layouts fs.FS, day vi.Date, history edition.History) builtSite {
	t.Helper()
	a, err := txtar.ParseFile("internal/site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	if config := fsys["config.toml"]; !strings.Contains(string(config.Data), "base_url") {
		config.Data = append([]byte("base_url = \"https://vidu.gov.vn\"\n"), config.Data...)
	}
	fsys[kindtest.File("dang")] = &fstest.MapFile{Data: []byte(kindtest.Text())}
	var b builtSite
	if b.site, b.found, err = site.Load(fsys, site.Options{Date: day}); err != nil || b.found.Failed() {
		t.Fatal(err, b.found)
	}
	r, bad := render.New(b.site, render.Overlay(layouts, os.DirFS("../layouts")), os.DirFS("../static"), render.Options{Version: "test", History: history})
	if len(bad) > 0 {
		t.Fatal(bad)
	}
	b.scene, b.history, b.pages = r, r.History(), map[string]string{}
	var lock sync.Mutex
	bad, err = r.Outputs(func(o render.Output) error {
		lock.Lock()
		defer lock.Unlock()
		b.pages[o.Path] = string(o.Body)
		return nil
	})
	if err != nil || len(bad) > 0 {
		t.Fatal(err, bad)
	}
	for _, f := range feed.Files(b.site, r.Scene().Words("site"), new(edition.Air).With(b.site), r.Scene().News()) {
		b.pages[f.Path] = string(f.Body)
	}
	return b
}

func holds(t *testing.T, when string, pages map[string]string, page string, want ...string) {
	t.Helper()
	text, made := pages[page]
	if !made {
		t.Errorf("%s: no %s", when, page)
	}
	for _, w := range want {
		if made && !strings.Contains(text, w) {
			t.Errorf("%s: %s lacks %q", when, page, w)
		}
	}
}

func keysOf(pages map[string]string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for name := range pages {
			if !yield(name) {
				return
			}
		}
	}
}

// foundBySearch asks the search for the record, by a word that its row adds.
func foundBySearch(t *testing.T, b builtSite, want bool) {
	t.Helper()
	e, err := search.NewEngine(web.Index(b.scene.Scene()))
	if err != nil {
		t.Fatal(err)
	}
	got := slices.ContainsFunc(e.Search("góp ý thi vẽ về đường mới").Hits, func(h search.Hit) bool { return e.Result(h.Doc).Address == "cuoc-thi/dang.html" })
	if got != want {
		t.Errorf("%s: found %v, want %v", b.site.Date, got, want)
	}
}

// dueForReview asks for an item of the review on a day; "" for none at all.
func dueForReview(t *testing.T, b builtSite, on string) {
	t.Helper()
	var days []string
	for _, o := range review.Of(b.site, b.found, b.scene.Scene().Posted(), review.Options{Within: 30}).Owners {
		for _, x := range o.Items {
			if x.File == kindtest.File("dang") {
				days = append(days, x.On.String())
			}
		}
	}
	if on == "" && len(days) > 0 || on != "" && !slices.Contains(days, on) {
		t.Errorf("%s: the review has %q, want %q", b.site.Date, days, on)
	}
}

// formOf asks the editor for the form of a new record.
func formOf(t *testing.T, k *record.Kind) {
	t.Helper()
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, "content", k.Folder), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "config.toml"), []byte("unit = \"UBND phường Ví Dụ\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	desk := editor.New(editor.Options{Root: root, Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	w := httptest.NewRecorder()
	ask := httptest.NewRequest(http.MethodGet, "http://localhost/soan/moi/"+k.Folder, nil)
	ask.RemoteAddr = "127.0.0.1:1234"
	desk.ServeHTTP(w, ask)
	for _, want := range []string{"Thi gì", "Khi nào, ở đâu", "Nhận bài đến hết ngày"} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("%d: the form lacks %q", w.Code, want)
		}
	}
}
