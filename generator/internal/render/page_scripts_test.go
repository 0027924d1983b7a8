package render

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// servedBy are the attributes by which a script of the site finds what it serves, of those
// that say what is not so, or never show, without it.
var servedBy = map[string]string{
	" data-alerts": "js/alert.js",
	" data-share ": "js/share.js",
	" data-narrow": "js/narrow.js",
	" data-week":   "js/opening.js",
}

// TestPartsHaveTheirScripts: whatever page draws a part that a script serves asks for it.
func TestPartsHaveTheirScripts(t *testing.T) {
	s, found, err := site.Load(os.DirFS("../../../examples/phuong"), site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
	if err != nil {
		t.Fatal(err, found)
	}
	layouts, static := ownFiles(t)
	r, found := New(s, layouts, static, Options{Version: "test"})
	if len(found) > 0 {
		t.Fatal(found)
	}
	drawn := map[string]int{}
	for _, p := range r.pages() {
		if !strings.HasPrefix(p.Layout, "site/") {
			continue
		}
		var page bytes.Buffer
		if err := r.execute(&page, r.draft(p)); err != nil {
			t.Fatal(p.Path, err)
		}
		for part, script := range servedBy {
			if !bytes.Contains(page.Bytes(), []byte(part)) {
				continue
			}
			drawn[part]++
			if !bytes.Contains(page.Bytes(), []byte(script)) {
				t.Errorf("%s has%s and does not ask for %s", p.Path, part, script)
			}
		}
	}
	for part := range servedBy {
		if drawn[part] == 0 {
			t.Errorf("no page has%s", part)
		}
	}
}
