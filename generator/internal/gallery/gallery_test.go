package gallery

import (
	"bytes"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/render"
)

func ownLayouts() fs.FS { return os.DirFS("../../../layouts") }
func ownStatic() fs.FS  { return os.DirFS("../../../static") }

// ownPages is the gallery of our layouts, made once for the tests that only read it.
var ownPages = sync.OnceValues(func() ([]Page, error) { return Pages(ownLayouts(), ownStatic()) })

func TestPages(t *testing.T) {
	pages, err := ownPages()
	if err != nil {
		t.Fatal(err)
	}
	html := 0
	for _, p := range pages {
		if !strings.HasSuffix(p.Path, ".html") {
			continue
		}
		html++
		for _, bad := range []string{"ZgotmplZ", "<no value>", "%!", begins, ends} {
			if bytes.Contains(p.Body, []byte(bad)) {
				t.Errorf("%s: contains %q", p.Path, bad)
			}
		}
		ids := map[string]bool{}
		for _, m := range givenID.FindAllSubmatch(p.Body, -1) {
			if id := string(m[1]); ids[id] {
				t.Errorf("%s: the id %s stands twice", p.Path, id)
			} else {
				ids[id] = true
			}
		}
	}
	if html < 90 {
		t.Errorf("%d pages", html)
	}
}

// TestSheetsAreTheirOwnFrame: what draws a whole sheet is seen itself, not its title in the frame of another.
func TestSheetsAreTheirOwnFrame(t *testing.T) {
	pages, err := ownPages()
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{"print/leaf-1.html": `<div class="leaf__page">`, "print/placard-1.html": `<div class="placard__page">`} {
		i := slices.IndexFunc(pages, func(p Page) bool { return p.Path == path })
		if i < 0 || !bytes.Contains(pages[i].Body, []byte(want)) {
			t.Errorf("%s has no %s", path, want)
		}
	}
}

// TestFaultyExamples: what a room must not be is told with its file.
func TestFaultyExamples(t *testing.T) {
	const good = "[[example]]\nname = \"một\"\ndata = { Text = \"a\", Href = \"b.html\" }\n"
	for name, x := range map[string]struct{ examples, want string }{
		"misspelt field": {strings.Replace(good, "Href", "Herf", 1), "unknown key example.data.Herf"},
		"misspelt key":   {good + "medai = [\"site\"]\n", "unknown key example.medai"},
		"wrong type":     {strings.Replace(good, `"a"`, "7", 1), "incompatible types"},
		"no name":        {strings.Replace(good, "một", "", 1), "needs a name"},
		"one name twice": {good + good, "needs a name of its own"},
		"none":           {"", "no example"},
		"no TOML":        {"[[example]", "expected"},
	} {
		top := fstest.MapFS{"components/link/link.examples.toml": {Data: []byte(x.examples)}}
		_, err := Read(render.Overlay(top, ownLayouts()))
		if err == nil || !strings.Contains(err.Error(), x.want) || !strings.Contains(err.Error(), "components/link/link.examples.toml") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, x := range map[string]struct {
		top  fstest.MapFS
		want string
	}{
		"a room without examples":   {fstest.MapFS{"components/new/new.html": {Data: []byte(`{{define "new"}}{{end}}`)}}, "components/new/new.examples.toml"},
		"a room that nothing draws": {fstest.MapFS{"site/page.html": {Data: []byte(`{{define "main"}}{{end}}`)}, "kiosk/procedure.html": {Data: []byte(`{{define "main"}}{{end}}`)}}, "components/kiosk-slip: no layout draws it"},
	} {
		if _, err := Read(render.Overlay(x.top, ownLayouts())); err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestUndrawnBranch: the test of branches sees a state that no example has.
func TestUndrawnBranch(t *testing.T) {
	top := fstest.MapFS{"components/lead/lead.html": {Data: []byte(`{{/* Takes a string. */}}{{define "lead"}}{{if eq . "lạ"}}<p>lạ</p>{{else}}<p>{{.}}</p>{{end}}{{end}}`)}}
	layouts := render.Overlay(top, ownLayouts())
	components, err := Read(layouts)
	if err != nil {
		t.Fatal(err)
	}
	rooms, err := allRooms(layouts)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range components {
		if c.Name != "lead" {
			continue
		}
		missing, err := undrawn(layouts, rooms, c)
		if err != nil || len(missing) != 1 || !strings.Contains(missing[0], `eq . "lạ"`) {
			t.Errorf("%q %v", missing, err)
		}
	}
}

func TestApart(t *testing.T) {
	section := func(id, html string) string {
		return `<section class="part" aria-labelledby="` + id + `"><h2 id="` + id + `">x</h2><div>` + begins + html + ends + `</div></section>`
	}
	html := `<nav aria-label="Đi"><a href="#a">a</a><a href="b.html">b</a></nav><section aria-labelledby="a"><h3 id="a">A</h3></section>`
	want := func(id string) string {
		return `<section class="part" aria-labelledby="` + id + `"><h2 id="` + id + `">x</h2><div><nav aria-label="Đi, ` + id + `"><a href="#a-` + id + `">a</a><a href="b.html">b</a></nav><section aria-labelledby="a-` + id + ` ` + id + `"><h3 id="a-` + id + `">A</h3></section></div></section>`
	}
	if got := string(apart([]byte(section("vi-du-1", html) + section("vi-du-2", html)))); got != want("vi-du-1")+want("vi-du-2") {
		t.Error(got)
	}
}
