package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestReadsFilesAlone: what is no file is told at once, and nobody waits for it.
func TestReadsFilesAlone(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"file": "text", "empty": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = root.Close() }()
	want := map[string]error{"file": nil, "empty": nil, "none": fs.ErrNotExist, ".": ErrNoFile}
	for name, err := range layStrange(t, dir) {
		want[name] = err
	}
	for name, err := range want {
		for way, read := range map[string]func() error{
			"Open": func() error {
				f, err := Open(filepath.Join(dir, name))
				if err == nil {
					err = f.Close()
				}
				return err
			},
			"Read":  func() error { _, err := Read(filepath.Join(dir, name)); return err },
			"Files": func() error { _, err := fs.ReadFile(Files(dir), name); return err },
			"Within": func() error {
				f, err := Within(root).Open(name)
				if err == nil {
					err = f.Close()
				}
				return err
			},
			"Within, whole": func() error { _, err := fs.ReadFile(Within(root), name); return err },
		} {
			got := make(chan error, 1)
			go func() { got <- read() }()
			select {
			case told := <-got:
				if !errors.Is(told, err) && name != "." && !LeadsOut(told) || name == "." && told == nil && way != "Within" {
					t.Errorf("%s %s: %v, want %v", way, name, told, err)
				}
			case <-time.After(10 * time.Second):
				t.Errorf("%s %s: still waiting", way, name)
			}
		}
	}
	if text, err := Read(filepath.Join(dir, "file")); string(text) != "text" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
}

// TestReadsNoLongerThanItHolds: a file beyond the bound is not held.
func TestReadsNoLongerThanItHolds(t *testing.T) {
	name := filepath.Join(t.TempDir(), "long")
	if err := errors.Join(os.WriteFile(name, nil, 0o644), os.Truncate(name, 40<<30)); err != nil {
		t.Skip(err) // a system without holes in files
	}
	if data, err := Read(name); !errors.Is(err, ErrTooLong) || data != nil {
		t.Errorf("%d bytes, %v", len(data), err)
	}
}

// TestFilesStayInTheirFolder: a name that leads out is none.
func TestFilesStayInTheirFolder(t *testing.T) {
	for _, name := range []string{"../disk/read.go", "/etc/hosts", "a/../../b"} {
		if _, err := fs.ReadFile(Files("."), name); !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if text, err := fs.ReadFile(Files(".."), "disk/read.go"); err != nil || len(text) == 0 {
		t.Error(err)
	}
}
