package serve

import (
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

var (
	guideLink = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	guideID   = regexp.MustCompile(` id="([^"]*)"`)
)

// TestGuideIsWhole walks the guide of the preview from its first page: every link, every
// anchor, every picture and every file that it hands out is there.
func TestGuideIsWhole(t *testing.T) {
	s := open(t, testOptions(t, ward(t)))
	pages := map[string]string{}
	images, anchors := 0, 0
	ids := func(page string) map[string]bool {
		out := map[string]bool{}
		for _, m := range guideID.FindAllStringSubmatch(pages[page], -1) {
			if out[m[1]] {
				t.Errorf("%s: two headings have the id %s", page, m[1])
			}
			out[m[1]] = true
		}
		return out
	}
	load := func(from, to string) bool {
		if _, known := pages[to]; known {
			return true
		}
		w := get(s, "GET", to)
		if w.Code != http.StatusOK {
			t.Errorf("%s: %s answers %d", from, to, w.Code)
			return false
		}
		pages[to] = ""
		if strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
			pages[to] = w.Body.String()
		}
		return true
	}
	load("", Reserved)
	for queue, seen := []string{Reserved}, map[string]bool{}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if seen[at] {
			continue
		}
		seen[at] = true
		base, _ := url.Parse(at)
		for _, m := range guideLink.FindAllStringSubmatch(pages[at], -1) {
			ref, err := url.Parse(html.UnescapeString(m[1]))
			if err != nil {
				t.Errorf("%s: %s: %v", at, m[1], err)
				continue
			}
			to := base.ResolveReference(ref)
			if to.Host != "" || to.Path == "/" {
				continue
			}
			if !strings.HasPrefix(to.Path, Reserved) {
				t.Errorf("%s: %s leads out of the guide", at, m[1])
				continue
			}
			if !load(at, to.Path) {
				continue
			}
			if strings.HasPrefix(m[0], "src") {
				images++
			}
			if to.Fragment != "" {
				anchors++
				if !ids(to.Path)[to.Fragment] {
					t.Errorf("%s: %s has no heading #%s", at, to.Path, to.Fragment)
				}
			}
			queue = append(queue, to.Path)
		}
	}
	if len(pages) < 200 || images < 8 || anchors < 76 {
		t.Errorf("the walk saw %d pages, %d pictures, %d anchors: too few to have walked it all", len(pages), images, anchors)
	}
}

// TestGuideTellsWhenChanged: each page of the guide says when it was changed last, and one
// of which the table says nothing says nothing.
func TestGuideTellsWhenChanged(t *testing.T) {
	opt := testOptions(t, ward(t))
	opt.Guide = fstest.MapFS{
		"docs/a.md":         {Data: []byte("# A\n\nChữ.\n")},
		"docs/loi/W999.md":  {Data: []byte("# W999\n\nChữ.\n")},
		"docs/ngay-sua.tsv": {Data: []byte("a.md\t2026-02-05\n")},
	}
	s := open(t, opt)
	if body := get(s, "GET", Reserved+"a").Body.String(); !strings.Contains(body, "Trang này sửa lần cuối ngày 05/02/2026.") {
		t.Errorf("the day is not told: %s", body)
	}
	if body := get(s, "GET", Reserved+"loi/W999").Body.String(); strings.Contains(body, "sửa lần cuối") {
		t.Error("a day is told that nobody knows")
	}
}
