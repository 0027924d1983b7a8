package disk

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// tree is the files below a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		out[filepath.ToSlash(rel)] = string(raw)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func same(a, b map[string]string) bool {
	if len(a) != len(b) {
		return false
	}
	for k, v := range a {
		if got, ok := b[k]; !ok || got != v {
			return false
		}
	}
	return true
}

func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestTogether(t *testing.T) {
	dir := lay(t, map[string]string{"a/x.md": "1", "a/y.md": "2", "config.toml": "3"})
	err := Together(dir, []Change{
		{Name: "a/x.md", Old: []byte("1"), New: []byte("one")},
		{Name: "a/y.md", Old: []byte("2")},
		{Name: "b/z.md", New: []byte("two")},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := tree(t, dir); !same(got, map[string]string{"a/x.md": "one", "b/z.md": "two", "config.toml": "3"}) {
		t.Errorf("left is %v", got)
	}
}

// TestTogetherWhole: whatever fails, at whichever file, nothing has changed and
// nothing is left behind.
func TestTogetherWhole(t *testing.T) {
	before := map[string]string{"a/x.md": "1", "a/y.md": "2", "dir/inside": "3"}
	for name, last := range map[string]Change{
		"changed meanwhile": {Name: "a/y.md", Old: []byte("other"), New: []byte("new")},
		"came meanwhile":    {Name: "a/y.md", New: []byte("new")},
		"gone meanwhile":    {Name: "a/none.md", Old: []byte("x"), New: []byte("new")},
		"a file in the way": {Name: "a/y.md/z.md", New: []byte("new")},
		"fails half way":    {Name: "new/file.md/below.md", New: []byte("new")}, // new/file.md has just been written
	} {
		dir := lay(t, before)
		err := Together(dir, []Change{
			{Name: "a/x.md", Old: []byte("1"), New: []byte("one")},
			{Name: "new/file.md", New: []byte("new")},
			last,
		})
		if err == nil {
			t.Errorf("%s: no error", name)
		}
		if name == "changed meanwhile" && !errors.Is(err, ErrChanged) {
			t.Errorf("%s: %v", name, err)
		}
		if got := tree(t, dir); !same(got, before) {
			t.Errorf("%s: left is %v", name, got)
		}
	}
}
