package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
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
		if err := tree.Remove(name); err == nil {
			t.Errorf("%s was removed", name)
		}
	}
	if left, _ := os.ReadDir(away); len(left) > 0 {
		t.Errorf("outside: %v", left)
	}
}

// TestTreeLinks: a link in the place of a folder, wherever it leads, is told by its name; one in the place of a file makes
// room for it. Nothing behind it is touched.
func TestTreeLinks(t *testing.T) {
	dir := t.TempDir()
	tree, err := OpenTree(filepath.Join(dir, "web"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tree.Close() }()
	at := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	for _, folder := range []string{"away", "web/real"} {
		if err := errors.Join(os.MkdirAll(at(folder), 0o755), os.WriteFile(at(folder+"/a.css"), []byte("mine"), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for link, to := range map[string]string{"web/out": "../away", "web/whole": at("away"), "web/in": "real", "web/none": "nowhere", "web/page.html": "../away/a.css", "web/" + tempOf("page.html"): "../away/a.css"} {
		if err := os.Symlink(filepath.FromSlash(to), at(link)); err != nil {
			t.Skip(err)
		}
	}
	for _, folder := range []string{"out", "whole", "in", "none"} {
		for _, err := range []error{tree.Put(folder+"/a.css", []byte("ours")), tree.Put(folder+"/b/a.css", nil), tree.Remove(folder + "/a.css")} {
			var fault *fs.PathError
			if !errors.Is(err, ErrLink) || !errors.As(err, &fault) || fault.Path != at("web/"+folder) {
				t.Errorf("%s: %v", folder, err)
			}
		}
	}
	if err := tree.Put("page.html", []byte("ours")); err != nil {
		t.Error(err)
	}
	if got, err := tree.Read("page.html", 10); err != nil || string(got) != "ours" {
		t.Errorf("%q: %v", got, err)
	}
	for _, folder := range []string{"away", "web/real"} {
		if got, err := os.ReadFile(at(folder + "/a.css")); err != nil || string(got) != "mine" {
			t.Errorf("behind a link there is %q now: %v", got, err)
		}
	}
	if err := tree.Put("real", nil); !errors.Is(err, syscall.EISDIR) {
		t.Errorf("a folder is replaced by a file: %v", err)
	}
}

// TestLeadsOut: the library's error is known, whatever it was that led out.
func TestLeadsOut(t *testing.T) {
	dir := t.TempDir()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = root.Close() }()
	_, up := root.Stat("../x")
	if !LeadsOut(up) || LeadsOut(nil) || LeadsOut(fs.ErrNotExist) {
		t.Errorf("%v", up)
	}
	if os.Symlink(t.TempDir(), filepath.Join(dir, "out")) == nil {
		if _, err := root.ReadFile("out/x"); !LeadsOut(err) {
			t.Errorf("%v", err)
		}
	}
}
