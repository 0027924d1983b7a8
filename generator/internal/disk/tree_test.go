package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// TestTree: files are exchanged and taken away with the folders that they leave empty; no link leads out.
func TestTree(t *testing.T) {
	dir, away := t.TempDir(), t.TempDir()
	tree, err := OpenTree(filepath.Join(dir, "new", "tree"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tree.Close() }()
	for _, body := range []string{"one", "two", "two"} {
		if err := errors.Join(tree.Put("a/b/c.html", []byte(body)), tree.Flush([]string{"a/b/c.html"})); err != nil {
			t.Fatal(err)
		}
		if got, err := tree.Read("a/b/c.html", 10); err != nil || string(got) != body {
			t.Errorf("%q: %v", got, err)
		}
	}
	if _, err := tree.Read("a/b/c.html", 2); !errors.Is(err, ErrNoFile) {
		t.Errorf("longer than it may be: %v", err)
	}
	if names, err := tree.Names(); err != nil || len(names) != 1 {
		t.Errorf("%q: %v", names, err)
	}
	if err := errors.Join(tree.Remove("a/b/c.html"), tree.Remove("a/b/c.html")); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "new", "tree", "a")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an empty folder stays: %v", err)
	}
	for _, end := range []func() error{
		func() error { return tree.Put("a/b/c.html", []byte("one")) }, func() error { return tree.Remove("a/b/c.html") },
	} { // a run that was killed leaves nothing for ever
		killed := filepath.Join(dir, "new", "tree", filepath.FromSlash(tempOf("a/b/c.html")))
		if err := errors.Join(tree.Put("a/b/c.html", []byte("one")), os.WriteFile(killed, []byte("o"), 0o644), end()); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(killed); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("what was being written stays: %v", err)
		}
	}
	if err := os.Symlink(away, filepath.Join(dir, "new", "tree", "out")); err != nil {
		t.Skip(err)
	}
	for _, name := range []string{"out/x", "../x", "/x"} {
		if err := tree.Put(name, nil); err == nil {
			t.Errorf("%s was written", name)
		}
		if err := tree.Remove(name); err == nil && name != "out/x" {
			t.Errorf("%s was removed", name)
		}
	}
	if left, _ := os.ReadDir(away); len(left) > 0 {
		t.Errorf("outside: %v", left)
	}
}
