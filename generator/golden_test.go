package main

import (
	"bytes"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the golden files of testdata anew")

// goldenPages are kept whole; of every other output only its path is kept.
var goldenPages = []string{
	"index.html", "thu-tuc/khai-sinh.html", "thu-tuc/index.html", "linh-vuc/ho-tich.html", "a-z.html",
	"chinh-sach/kham-benh.html", "duong-day-nong/phan-anh.html", "co-quan/mot-cua.html", "quyet-dinh/cong-bo-2026.html",
	"van-ban/luat-ho-tich.html", "trang/gioi-thieu.html", "404.html", "so-do.html",
	"_headers", ".htaccess", "web.config", "robots.txt", "sitemap.xml",
}

// TestGoldenSite builds the small whole site and compares it with testdata/golden.
// After a change that is meant: go test ./generator -update, and read the difference.
func TestGoldenSite(t *testing.T) {
	built := buildBase(t)
	want := map[string][]byte{"PATHS": []byte(paths(t, built))}
	for _, name := range goldenPages {
		body, err := os.ReadFile(filepath.Join(built, name))
		if err != nil {
			t.Fatal(err)
		}
		want[name] = tamed(body)
	}
	golden := filepath.Join("testdata", "golden")
	if *update {
		if err := os.RemoveAll(golden); err != nil {
			t.Fatal(err)
		}
		for name, body := range want {
			file := filepath.Join(golden, filepath.FromSlash(name))
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, body, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	for name, body := range want {
		kept, err := os.ReadFile(filepath.Join(golden, filepath.FromSlash(name)))
		if err != nil {
			t.Error(err)
		} else if !bytes.Equal(kept, body) {
			t.Errorf("%s: %s", name, firstDifference(kept, body))
		}
	}
	for _, name := range strings.Fields(paths(t, golden)) {
		if _, known := want[name]; !known {
			t.Errorf("testdata/golden/%s is an orphan", name)
		}
	}
}

// sourceBase is a source folder that holds the small whole site.
func sourceBase(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	layBase(t, dir)
	return dir
}

// layBase lays the small whole site down in a folder, and what further archives hold.
func layBase(t *testing.T, dir string, more ...string) {
	t.Helper()
	for _, name := range append([]string{"internal/site/testdata/base.txtar"}, more...) {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			name := filepath.Join(dir, filepath.FromSlash(f.Name))
			if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, f.Data, 0o644)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// buildBase builds it into a folder.
func buildBase(t *testing.T) string {
	t.Helper()
	dir := sourceBase(t)
	var log bytes.Buffer
	if code := run([]string{"build", "--source", dir, "--date", "2026-11-23"}, &log, &log); code != exitFine {
		t.Fatalf("exit %d:\n%s", code, log.String())
	}
	return filepath.Join(dir, "public")
}

// paths lists the files of a folder, one a line.
func paths(t *testing.T, dir string) string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(dir, name)
			out = append(out, hashed.ReplaceAllString(filepath.ToSlash(rel), "-HASH."))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return strings.Join(out, "\n") + "\n"
}

var (
	stamp  = regexp.MustCompile(`\?v=[0-9a-f]{8}`)
	hashed = regexp.MustCompile(`-[0-9a-f]{8,}\.`)
)

// tamed leaves out what changes with every edit of a style or script.
func tamed(body []byte) []byte { return stamp.ReplaceAll(body, []byte("?v=HASH")) }

func firstDifference(want, got []byte) string {
	w, g := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := range max(len(w), len(g)) {
		a, b := "(nothing)", "(nothing)"
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			return "line " + strconv.Itoa(i+1) + ":\n want " + a + "\n  got " + b
		}
	}
	return "same lines, other bytes"
}
