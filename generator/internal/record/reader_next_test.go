package record

import (
	"testing"
	"testing/fstest"
	"time"
)

// TestNext: of the source before nothing is taken for the next one, though its file has the name, size and time of
// another; a layer that both have is read once, and one that only shares its path is another.
func TestNext(t *testing.T) {
	when := time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC)
	page := func(name, text string) fstest.MapFS {
		return fstest.MapFS{ContentDir + "/trang/" + name + ".md": {Data: []byte("+++\nname = \"" + text + "\"\nsummary = \"Để thử\"\n+++\n"), ModTime: when}}
	}
	var r Reader
	read := func(own fstest.MapFS, layers ...Layer) (names []string, records []Record) {
		t.Helper()
		r.Next()
		r.Layers = layers
		records, _, err := r.ReadAll(own, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range records {
			names = append(names, x.Title())
		}
		return names, records
	}
	far := Layer{Name: "Tỉnh", Path: "../tinh", Files: page("z", "Chung"), Stamp: "/mot"}
	other := Layer{Name: "Tỉnh", Path: "../tinh", Files: page("z", "Khác!"), Stamp: "/hai"}
	a, first := read(page("a", "Trang A"), far)
	b, second := read(page("a", "Trang B"), far)
	c, _ := read(page("a", "Trang C"), other)
	if len(a) != 2 || len(b) != 2 || len(c) != 2 || a[0] != "Trang A" || b[0] != "Trang B" || c[0] != "Trang C" || c[1] != "Khác!" {
		t.Fatalf("%q %q %q", a, b, c)
	}
	if first[1] != second[1] {
		t.Error("the record of a shared layer is read twice")
	}
}
