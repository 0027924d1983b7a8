package trace

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestPages: what is kept of many files is found again for each, and for no other.
func TestPages(t *testing.T) {
	pages := map[string]Page{}
	for i := range 500 {
		name := fmt.Sprintf("thu-tuc/%d.html", i)
		pages[name] = Page{Made: keyOf(fmt.Sprint("made ", i)), Look: SumOfLook(fmt.Sprint("look ", i)), Holes: []uint32{0, uint32(i), 1 << 30}[:i%4]}
	}
	texts := map[Key]string{keyOf("a"): "một", keyOf("b"): ""}
	s := Store{Folder: t.TempDir()}
	must(t, s.KeepPages("/site", NewPages("2026-11-23", pages, texts)))
	got := s.RecallPages("/site")
	if got == nil || got.Note != "2026-11-23" {
		t.Fatalf("what was kept is not there: %+v", got)
	}
	for name, want := range pages {
		row, ok := got.Page(name)
		if !ok || row.Made != want.Made || row.Look != want.Look || !slices.Equal(row.Holes, want.Holes) {
			t.Fatalf("%s: kept %+v, got %+v, %t", name, want, row, ok)
		}
	}
	if row, ok := got.Page("thu-tuc/500.html"); ok {
		t.Errorf("a file that nobody kept: %+v", row)
	}
	for key, want := range texts {
		if text, ok := got.Text(key); !ok || text != want {
			t.Errorf("a text is %q, %t", text, ok)
		}
	}
	if _, ok := got.Text(keyOf("c")); ok {
		t.Error("a text that nobody kept")
	}
}

// TestDamagedPages: what is damaged, cut or of another target is nothing.
func TestDamagedPages(t *testing.T) {
	s := Store{Folder: t.TempDir()}
	must(t, s.KeepPages("/site", NewPages("x", map[string]Page{"a": {Look: SumOfLook("")}}, map[Key]string{keyOf("a"): "một"})))
	names, err := filepath.Glob(filepath.Join(s.Folder, "*"))
	if err != nil || len(names) != 1 {
		t.Fatal(names, err)
	}
	whole, err := os.ReadFile(names[0])
	must(t, err)
	for i := range whole {
		bad := slices.Clone(whole)
		bad[i] ^= 1
		must(t, os.WriteFile(names[0], bad, 0o600))
		if s.RecallPages("/site") != nil {
			t.Fatalf("byte %d is another, and it was believed", i)
		}
	}
	must(t, os.WriteFile(names[0], whole[:len(whole)-1], 0o600))
	if s.RecallPages("/site") != nil {
		t.Error("it was cut, and believed")
	}
	must(t, os.WriteFile(s.file("/other", pagesEnding), whole, 0o600))
	if s.RecallPages("/other") != nil {
		t.Error("it is of another target, and was believed")
	}
	must(t, os.WriteFile(names[0], whole, 0o600))
	if s.RecallPages("/site") == nil {
		t.Error("it is whole, and was not believed")
	}
}

// TestDecodePages: no bytes make it fail otherwise than by saying so.
func TestDecodePages(t *testing.T) {
	whole := string(NewPages("x", map[string]Page{"a": {Look: SumOfLook("")}}, map[Key]string{keyOf("a"): "một"}).encode())
	for i := range whole {
		if _, err := decode(whole[:i]); err == nil && i > 0 && i < len(whole) && i != 2+1+rowSize {
			t.Errorf("%d of %d bytes were read", i, len(whole))
		}
	}
}
