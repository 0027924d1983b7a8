package web

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

// TestAnchorsAreInLayouts holds the table of kinds against the layouts: an anchor
// that no layout gives would let a dead link pass, and one that a layout gives and
// the table lacks could be taken by a heading of a body.
func TestAnchorsAreInLayouts(t *testing.T) {
	layouts := os.DirFS("../../../layouts")
	shared := ids(t, layouts, "site/frame.html")
	names, _ := fs.Glob(layouts, "components/*/*.html")
	for _, name := range names {
		if strings.HasPrefix(name, "components/kiosk-") {
			continue // on no page of a record
		}
		for id := range ids(t, layouts, name) {
			shared[id] = true
		}
	}
	for _, k := range record.Kinds {
		own := ids(t, layouts, "site/"+k.Name+".html")
		listed := map[string]bool{}
		for _, id := range k.AllAnchors() {
			listed[id] = true
			if !own[id] && !shared[id] {
				t.Errorf("%s: no layout gives the anchor %q", k.Name, id)
			}
		}
		for id := range own {
			if !listed[id] {
				t.Errorf("%s: its layout gives the anchor %q, which its row in record.Kinds lacks", k.Name, id)
			}
		}
	}
}

// ids finds the fixed ids of a layout.
func ids(t *testing.T, files fs.FS, name string) map[string]bool {
	t.Helper()
	body, err := fs.ReadFile(files, name)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, part := range strings.Split(string(body), ` id="`)[1:] {
		id, _, _ := strings.Cut(part, `"`)
		if !strings.Contains(id, "{") {
			out[id] = true
		}
	}
	return out
}
