package publish

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, f *Folder, path, body string) {
	t.Helper()
	if err := f.Write(path, []byte(body)); err != nil {
		t.Fatal(err)
	}
}

func open(t *testing.T, target string) *Folder {
	t.Helper()
	f, err := Open(target, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Abandon() })
	return f
}

// commit publishes and lets go.
func commit(t *testing.T, f *Folder) {
	t.Helper()
	if err := errors.Join(f.Commit(), f.Abandon()); err != nil {
		t.Fatal(err)
	}
}

// why is the reason of a refusal.
func why(t *testing.T, err error) Why {
	t.Helper()
	var no *Refusal
	if !errors.As(err, &no) {
		t.Fatalf("not refused: %v", err)
	}
	return no.Why
}

func read(t *testing.T, name string) string {
	t.Helper()
	body, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// TestCommitReplacesAll: what an earlier build left and this one does not make is gone.
func TestCommitReplacesAll(t *testing.T) {
	target := filepath.Join(t.TempDir(), "deep", "public")
	f := open(t, target)
	write(t, f, "a/b.html", "one")
	write(t, f, "old.html", "old")
	commit(t, f)
	f = open(t, target)
	write(t, f, "a/b.html", "two")
	if got := read(t, filepath.Join(target, "a", "b.html")); got != "one" {
		t.Fatalf("the site that is up changed before Commit: %q", got)
	}
	commit(t, f)
	if got := read(t, filepath.Join(target, "a", "b.html")); got != "two" {
		t.Errorf("got %q", got)
	}
	if _, err := os.Stat(filepath.Join(target, "old.html")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("old.html is still there: %v", err)
	}
	onlyTarget(t, target)
}

// onlyTarget: nothing of ours stays beside the target.
func onlyTarget(t *testing.T, target string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(target))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != filepath.Base(target) {
			t.Errorf("left beside the site: %s", e.Name())
		}
	}
}

func TestAbandonLeavesTheSite(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	f := open(t, target)
	write(t, f, "index.html", "up")
	commit(t, f)
	f = open(t, target)
	write(t, f, "index.html", "broken")
	if err := f.Abandon(); err != nil {
		t.Fatal(err)
	}
	if got := read(t, filepath.Join(target, "index.html")); got != "up" {
		t.Errorf("got %q", got)
	}
	onlyTarget(t, target)
}

func TestForeignFolderIsRefused(t *testing.T) {
	target := t.TempDir()
	if err := os.WriteFile(filepath.Join(target, "letter.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(target, Options{}); why(t, err) != NotOurs {
		t.Errorf("got %v", err)
	}
	only(t, filepath.Dir(target), filepath.Base(target))
}

// TestForeignFiles: a file that somebody has put into the site is named and not lost; what
// systems leave in folders that people look into is nobody's.
func TestForeignFiles(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	build := func(names ...string) error {
		f := open(t, target)
		for _, n := range names {
			write(t, f, n, n)
		}
		return errors.Join(f.Commit(), f.Abandon())
	}
	put := func(name string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(target, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(target, name), []byte("of somebody"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := build("index.html", "a/b.html"); err != nil {
		t.Fatal(err)
	}
	put("Thumbs.db")
	put("a/.DS_Store")
	if err := os.MkdirAll(filepath.Join(target, "empty", "folder"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := build("index.html", "a/c.html"); err != nil {
		t.Fatal("dust: ", err)
	}
	put(".git/config")
	put("CNAME")
	put("a/photo.jpg")
	err := build("index.html")
	var no *Refusal
	if !errors.As(err, &no) || no.Why != Foreign || strings.Join(no.Names, " ") != ".git/ CNAME a/photo.jpg" {
		t.Fatalf("%v", err)
	}
	if got := read(t, filepath.Join(target, ".git", "config")) + read(t, filepath.Join(target, "a", "c.html")); got != "of somebodya/c.html" {
		t.Errorf("something changed: %q", got)
	}
	if err := os.RemoveAll(filepath.Join(target, ".git")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(target, "a", "photo.jpg")); err != nil {
		t.Fatal(err)
	}
	if err := build("index.html", "CNAME"); err != nil { // the site makes it itself by now
		t.Fatal(err)
	}
	if got := read(t, filepath.Join(target, "CNAME")); got != "CNAME" {
		t.Errorf("CNAME holds %q", got)
	}

	// A mark that was emptied or cut says of no file that it is ours.
	for damage, want := range map[string]Why{"": NotOurs, "Thư mục này do niemyet dựng.\n": NotOurs, markerHead: Foreign, markerHead + "index.html\n": Foreign} {
		put("photo.jpg")
		if err := os.WriteFile(filepath.Join(target, marker), []byte(damage), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := build("index.html", "CNAME"); !errors.As(err, &no) || no.Why != want {
			t.Errorf("%q: %v", damage, err)
		}
		if got := read(t, filepath.Join(target, "photo.jpg")); got != "of somebody" {
			t.Errorf("%q: photo.jpg holds %q", damage, got)
		}
	}
	only(t, filepath.Dir(target), "public")
}

// only: a folder holds these and nothing else.
func only(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if strings.Join(got, " ") != strings.Join(names, " ") {
		t.Errorf("the folder holds %v, not %v", got, names)
	}
}

// TestSpoiled: what vanishes or changes while the site is made stops it.
func TestSpoiled(t *testing.T) {
	for name, spoil := range map[string]func(work string) error{
		"gone":    func(work string) error { return os.Remove(filepath.Join(work, "a", "b.html")) },
		"shorter": func(work string) error { return os.Truncate(filepath.Join(work, "a", "b.html"), 1) },
		"another": func(work string) error { return os.WriteFile(filepath.Join(work, "evil.html"), nil, 0o644) },
	} {
		target := filepath.Join(t.TempDir(), "public")
		f := open(t, target)
		write(t, f, "index.html", "up")
		commit(t, f)
		f = open(t, target)
		for i := range 40 { // more than are brought to the disk one by one
			write(t, f, "a/"+strings.Repeat("x", i+1), "x")
		}
		write(t, f, "a/b.html", "body")
		if err := spoil(f.work); err != nil {
			t.Fatal(err)
		}
		if err := f.Commit(); !errors.Is(err, ErrSpoiled) {
			t.Errorf("%s: %v", name, err)
		}
		if err := f.Abandon(); err != nil {
			t.Error(err)
		}
		if got := read(t, filepath.Join(target, "index.html")); got != "up" {
			t.Errorf("%s: %q", name, got)
		}
		onlyTarget(t, target)
	}
}

// TestNothingMadeForNothing: a target that is refused or abandoned leaves no folder.
func TestNothingMadeForNothing(t *testing.T) {
	dir := t.TempDir()
	f := open(t, filepath.Join(dir, "a", "b", "public"))
	write(t, f, "index.html", "x")
	if err := f.Abandon(); err != nil {
		t.Fatal(err)
	}
	only(t, dir)
}

func TestOutsideIsAnInternalError(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a path outside the site was written")
		}
	}()
	f := open(t, filepath.Join(t.TempDir(), "public"))
	_ = f.Write("../escape.html", nil)
}
