package feed_test

import (
	"encoding/xml"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func load(t *testing.T, edit func(fstest.MapFS)) *site.Site {
	t.Helper()
	a, err := txtar.ParseFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	edit(fsys)
	s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

func TestSitemap(t *testing.T) {
	files := made(t, load(t, func(fstest.MapFS) {}))
	if len(files) == 0 || files[0].Path != "sitemap.xml" {
		t.Fatal("no sitemap")
	}
	var set struct {
		URLs []struct {
			Loc string `xml:"loc"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal(files[0].Body, &set); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, u := range set.URLs {
		if !strings.HasPrefix(u.Loc, "https://vidu.example/") || seen[u.Loc] {
			t.Errorf("address %q", u.Loc)
		}
		seen[u.Loc] = true
	}
	for _, want := range []string{"index.html", "thu-tuc/khai-sinh.html", "linh-vuc/ho-tich.html", "trang/gioi-thieu.html"} {
		if !seen["https://vidu.example/"+want] {
			t.Errorf("%s is not in the sitemap", want)
		}
	}
}

// TestExpiredIsNotListed: a search engine must not lead people to what no longer applies.
func TestExpiredIsNotListed(t *testing.T) {
	s := load(t, func(fsys fstest.MapFS) {
		name := "content/thu-tuc/khai-sinh.md"
		text := strings.Replace(string(fsys[name].Data), `requirements = "Không"`, "requirements = \"Không\"\neffective_to = 2026-02-01", 1)
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	})
	if body := string(made(t, s)[0].Body); strings.Contains(body, "thu-tuc/khai-sinh.html") {
		t.Error("an expired procedure is in the sitemap")
	}
}

func TestNoBaseAddressNoSitemap(t *testing.T) {
	s := load(t, func(fsys fstest.MapFS) {
		text := strings.Replace(string(fsys["config.toml"].Data), `base_url = "https://vidu.example"`, "", 1)
		fsys["config.toml"] = &fstest.MapFile{Data: []byte(text)}
	})
	for _, f := range made(t, s) {
		if strings.HasSuffix(f.Path, ".xml") {
			t.Errorf("%s has no absolute addresses to tell", f.Path)
		}
	}
}
