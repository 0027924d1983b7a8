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

// TestForeignJournal: a folder may come from whoever with a journal in it. Nothing outside is
// written, moved or taken away for it, and what cannot be followed stays as it lies.
func TestForeignJournal(t *testing.T) {
	sum := sumOf([]byte("theirs"))
	for name, text := range map[string]string{
		"empty": "", "cut off": `[{"Name":"a.md",`, "no list": `{"Name":"a.md"}`, "zeros": "\x00\x00",
		"beside":           `[{"Name":"../beside.txt","File":"0","New":"` + sum + `"}]`,
		"goes beside":      `[{"Name":"../victim.txt","Old":"` + sumOf([]byte("secret")) + `"}]`,
		"from the root":    `[{"Name":"/etc/niemyet-victim","File":"0","New":"` + sum + `"}]`,
		"its bytes":        `[{"Name":"a.md","File":"../../victim.txt","New":"` + sumOf([]byte("secret")) + `"}]`,
		"through a folder": `[{"Name":"out/new.txt","File":"0","New":"` + sum + `"}]`,
		"through a file":   `[{"Name":"link.txt","File":"0","Old":"` + sumOf([]byte("secret")) + `","New":"` + sum + `"}]`,
		"dangling":         `[{"Name":"nowhere.txt","File":"0","New":"` + sum + `"}]`,
		"one good":         `[{"Name":"good.md","File":"0","New":"` + sum + `"},{"Name":"../beside.txt","File":"0","New":"` + sum + `"}]`,
	} {
		above := lay(t, map[string]string{
			"victim.txt": "secret", "elsewhere/x": "1",
			"site/config.toml": "c", "site/" + workDir + "/0": "theirs", "site/" + workDir + "/" + journalName: text,
		})
		root := filepath.Join(above, "site")
		for link, to := range map[string]string{"out": "../elsewhere", "link.txt": "../victim.txt", "nowhere.txt": "../beside.txt"} {
			if err := os.Symlink(to, filepath.Join(root, link)); err != nil {
				t.Skip(err)
			}
		}
		before := plainFiles(t, above)
		for range 2 {
			if _, _, err := Finish(root); !errors.Is(err, ErrJournal) {
				t.Errorf("%s: %v", name, err)
			}
			if err := Together(root, []Change{{Name: "good.md", New: []byte("ours")}}); !errors.Is(err, ErrJournal) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if got := plainFiles(t, above); !same(got, before) {
			t.Errorf("%s: left is %v", name, got)
		}
	}
	above := lay(t, map[string]string{"elsewhere/0": "theirs", "elsewhere/" + journalName: `[{"Name":"good.md","File":"0","New":"` + sum + `"}]`, "site/a.md": "1"})
	if err := os.Symlink("../elsewhere", filepath.Join(above, "site", workDir)); err != nil {
		t.Skip(err)
	}
	if _, _, err := Finish(filepath.Join(above, "site")); !errors.Is(err, ErrJournal) {
		t.Errorf("a folder elsewhere: %v", err)
	}
}

// plainFiles is tree without the links, which lead to what it lists.
func plainFiles(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		raw, err := os.ReadFile(name)
		out[name] = string(raw)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
