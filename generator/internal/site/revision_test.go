package site_test

import (
	"testing"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/record"
)

// TestBrokenBeginning: a text kept for a revision that is no record any more says nothing of
// what was edited since.
func TestBrokenBeginning(t *testing.T) {
	const file = "content/trang/gioi-thieu-sua.md"
	for _, kept := range []string{"\n", "<<<<<<< HEAD\n+++\nname = \"Giới thiệu\"\n+++\n", "+++\nname = \"Giới thiệu\"\n"} {
		fsys := base(t)
		lay(fsys, []txtar.File{
			{Name: file, Data: []byte("+++\nname = \"Giới thiệu mới\"\nsummary = \"Về phường\"\nrevises = \"gioi-thieu\"\ndraft = true\n+++\nTrang.\n")},
			{Name: record.BeganFile(file), Data: []byte(kept)},
		})
		if _, found := load(t, fsys, false); found.Failed() {
			t.Errorf("%q: %s", kept, text(found))
		}
	}
}
