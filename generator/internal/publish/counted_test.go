package publish

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// TestCountedBeforeTheSwap: what is touched after it was counted, in whatever way, is no longer the file that was counted;
// what is not touched is, also under its name in the target. The number of files is the one that was counted, with the marker.
func TestCountedBeforeTheSwap(t *testing.T) {
	for name, c := range map[string]struct {
		touch func(t *testing.T, target string)
		now   map[string]bool // which files are still as counted
	}{
		"nothing": {func(*testing.T, string) {}, map[string]bool{"a.html": true, "b/c.html": true}},
		"written into": {func(t *testing.T, dir string) {
			must(t, os.WriteFile(filepath.Join(dir, "a.html"), []byte("two"), 0o644))
		}, map[string]bool{"a.html": false, "b/c.html": true}},
		"another file": {func(t *testing.T, dir string) { replace(t, filepath.Join(dir, "a.html"), "one") }, map[string]bool{"a.html": false, "b/c.html": true}},
		"changed names": {func(t *testing.T, dir string) {
			swapNames(t, filepath.Join(dir, "a.html"), filepath.Join(dir, "b", "c.html"))
		}, map[string]bool{"a.html": false, "b/c.html": false}},
		"one more": {func(t *testing.T, dir string) { must(t, os.WriteFile(filepath.Join(dir, "d.html"), nil, 0o644)) }, map[string]bool{"a.html": true, "b/c.html": true, "d.html": false}},
	} {
		t.Run(name, func(t *testing.T) {
			target := filepath.Join(t.TempDir(), "public")
			f, err := Open(target, Options{})
			must(t, err)
			defer func() { must(t, f.Abandon()) }()
			if f.Files() != 0 {
				t.Errorf("%d files are counted before any was", f.Files())
			}
			must(t, f.Write("a.html", []byte("one")))
			must(t, f.Write("b/c.html", []byte("two")))
			must(t, f.Commit())
			if f.Files() != 3 {
				t.Errorf("%d files were counted", f.Files())
			}
			c.touch(t, target)
			for path, want := range c.now {
				info, err := os.Lstat(filepath.Join(target, filepath.FromSlash(path)))
				must(t, err)
				if got := f.AsCounted(path, info); got != want {
					t.Errorf("%s is as it was counted: %v", path, got)
				}
			}
		})
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// replace lays another file of the same bytes, length and time under a name.
func replace(t *testing.T, name, text string) {
	t.Helper()
	info, err := os.Stat(name)
	must(t, err)
	must(t, os.WriteFile(name+".2", []byte(text), fs.FileMode(0o644)))
	must(t, os.Chtimes(name+".2", info.ModTime(), info.ModTime()))
	must(t, os.Rename(name+".2", name))
}

func swapNames(t *testing.T, one, two string) {
	t.Helper()
	must(t, os.Rename(one, one+".x"))
	must(t, os.Rename(two, one))
	must(t, os.Rename(one+".x", two))
}
