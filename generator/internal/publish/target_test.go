package publish

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// site lays a source down.
func site(t *testing.T) string {
	t.Helper()
	source := filepath.Join(t.TempDir(), "trang")
	for _, name := range []string{"content/thu-tuc/x.md", "layouts/site/home.html", "static/a.png", "so-sach/lich-su.txt", "config.toml"} {
		file := filepath.Join(source, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return source
}

func link(t *testing.T, to, name string) {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		t.Skip(err)
	}
}

// TestTargets: which folders are taken, by whatever name, and that nothing is touched of
// those that are not. A marker of ours in a forbidden place opens no door.
func TestTargets(t *testing.T) {
	const taken = Why(-1)
	for name, c := range map[string]struct {
		target string
		want   Why
	}{
		"the usual one":          {"public", taken},
		"below it":               {"ra/trang", taken},
		"beside the source":      {"../public", taken},
		"a name like content":    {"content-moi", taken},
		"the source":             {".", IsSource},
		"the source, roundabout": {"content/..", IsSource},
		"around it":              {"..", HoldsSource},
		"the top":                {"/", HoldsSource},
		"content":                {"content", InSource},
		"in content":             {"content/thu-tuc/public", InSource},
		"in layouts":             {"layouts/ra", InSource},
		"static":                 {"static", InSource},
		"the books":              {"so-sach", InSource},
		"Git":                    {".git/ra", InSource},
		"a file":                 {"config.toml", NotFolder},
	} {
		source := site(t)
		if err := os.WriteFile(filepath.Join(source, marker), []byte(markerHead), 0o644); err != nil {
			t.Fatal(err)
		}
		target := filepath.Join(source, c.target)
		if filepath.IsAbs(c.target) {
			target = c.target
		}
		f, err := Open(target, Options{Source: source})
		if c.want == taken {
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			write(t, f, "index.html", "x")
			commit(t, f)
		} else if got := why(t, err); got != c.want {
			t.Errorf("%s: %v", name, err)
		}
		for _, file := range []string{"content/thu-tuc/x.md", "layouts/site/home.html", "static/a.png", "so-sach/lich-su.txt", "config.toml"} {
			if got := read(t, filepath.Join(source, file)); got != file {
				t.Errorf("%s: %s holds %q", name, file, got)
			}
		}
	}
}

// TestLinks are followed first: to where they lead, and not through to the source.
func TestLinks(t *testing.T) {
	source := site(t)
	out := filepath.Join(t.TempDir(), "web")
	if err := os.Mkdir(out, 0o755); err != nil {
		t.Fatal(err)
	}
	target := filepath.Join(source, "public")
	link(t, out, target)
	for _, body := range []string{"one", "two"} {
		f, err := Open(target, Options{Source: source})
		if err != nil {
			t.Fatal(err)
		}
		write(t, f, "index.html", body)
		commit(t, f)
		if info, err := os.Lstat(target); err != nil || info.Mode()&fs.ModeSymlink == 0 {
			t.Fatal("the link was replaced by a folder")
		}
		if got := read(t, filepath.Join(out, "index.html")); got != body {
			t.Errorf("%q", got)
		}
	}
	only(t, filepath.Dir(out), "web")
	for name, c := range map[string]struct {
		to   string
		want Why
	}{"dead": {filepath.Join(source, "không có"), DeadLink}, "to the source": {source, IsSource}, "into content": {filepath.Join(source, "content"), InSource}, "around": {filepath.Dir(source), HoldsSource}} {
		at := filepath.Join(t.TempDir(), "ra")
		link(t, c.to, at)
		if _, err := Open(at, Options{Source: source}); why(t, err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	// content/ of the source may itself be a link to another drive.
	elsewhere := filepath.Join(t.TempDir(), "o-chung")
	if err := os.Rename(filepath.Join(source, "content"), elsewhere); err != nil {
		t.Fatal(err)
	}
	link(t, elsewhere, filepath.Join(source, "content"))
	if _, err := Open(filepath.Join(elsewhere, "public"), Options{Source: source}); why(t, err) != InSource {
		t.Errorf("%v", err)
	}
}

// TestHolds: a folder holds itself, what lies in it and what will, by whatever name.
func TestHolds(t *testing.T) {
	source := site(t)
	link(t, filepath.Join(source, "content"), filepath.Join(source, "..", "loi-vao"))
	link(t, filepath.Join(source, "..", "khong-co"), filepath.Join(source, "..", "mat"))
	for name, want := range map[string]bool{
		".": true, "../mat": false, "content/thu-tuc/x.md": true, "chua/co": true, "../loi-vao": true, "../loi-vao/chua/co": true,
		"..": false, "../trang-khac": false, "../chua/co": false,
	} {
		if got := Holds(source, filepath.Join(source, filepath.FromSlash(name))); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	t.Chdir(source) // names as people type them: what lies above is not what lies in the folder
	for name, want := range map[string]bool{".": true, "content": true, "../mat": false, "../trang-khac": false, "chua/co": true} {
		if got := Holds(".", filepath.FromSlash(name)); got != want {
			t.Errorf("typed %s: %v", name, got)
		}
	}
}
