package record

import (
	"os"
	"path/filepath"
	"testing"
)

// TestAfterAFailure: a reading that failed leaves the reader as it was before.
func TestAfterAFailure(t *testing.T) {
	root := t.TempDir()
	at := func(name string) string { return filepath.Join(root, ContentDir, "trang", name) }
	write := func(name string) {
		if err := os.WriteFile(at(name), []byte("+++\nname = \"Trang thử\"\nsummary = \"Để thử\"\n+++\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(filepath.Dir(at("a.md")), 0o700); err != nil {
		t.Fatal(err)
	}
	var r Reader
	read := func(names []string) (int, error) {
		records, _, err := r.ReadAll(os.DirFS(root), names)
		return len(records), err
	}
	write("a.md")
	if n, err := read(nil); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	write("b.md")
	if err := os.Symlink("khong-co", at("c.md")); err != nil {
		t.Skip(err)
	}
	if _, err := read(nil); err == nil {
		t.Fatal("a link that leads nowhere is read")
	}
	if n, err := read([]string{ContentDir + "/trang/a.md"}); n != 1 || err != nil {
		t.Error(n, err)
	}
	if err := os.Remove(at("c.md")); err != nil {
		t.Fatal(err)
	}
	if n, err := read(nil); n != 2 || err != nil {
		t.Error(n, err)
	}
}
