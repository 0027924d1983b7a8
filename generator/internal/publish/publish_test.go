package publish

import (
	"errors"
	"os"
	"path/filepath"
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
	f, err := Open(target)
	if err != nil {
		t.Fatal(err)
	}
	return f
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
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
	f = open(t, target)
	write(t, f, "a/b.html", "two")
	if got := read(t, filepath.Join(target, "a", "b.html")); got != "one" {
		t.Fatalf("the site that is up changed before Commit: %q", got)
	}
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
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
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
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

// TestKilledRunIsCleared: the next run removes what a killed one left.
func TestKilledRunIsCleared(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	killed := open(t, target)
	write(t, killed, "index.html", "half")
	f := open(t, target)
	write(t, f, "index.html", "whole")
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
	onlyTarget(t, target)
}

func TestForeignFolderIsRefused(t *testing.T) {
	target := t.TempDir()
	if err := os.WriteFile(filepath.Join(target, "letter.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(target); !errors.Is(err, ErrForeign) {
		t.Errorf("got %v", err)
	}
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
