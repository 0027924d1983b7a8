package render

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLayouts executes every layout with its fixture. Set NIEMYET_PREVIEW to a folder to look at the result in a browser.
func TestLayouts(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	out := os.Getenv("NIEMYET_PREVIEW")
	if out == "" {
		out = t.TempDir()
	}
	loaded, found := loadLayouts(os.DirFS(filepath.Join(root, "layouts")))
	if len(found) > 0 {
		t.Fatal(found)
	}
	used := map[string]bool{}
	for _, p := range append(fxPages(), fxSheetPages()...) {
		used[p.medium+"/"+p.layout] = true
		page, err := previewPage(loaded, p)
		if err != nil {
			t.Errorf("%s: %v", p.out, err)
			continue
		}
		for _, bad := range []string{"ZgotmplZ", "<no value>", "0 đồng</span>", "%!"} {
			if bad == "0 đồng</span>" && !bytes.Contains(page, []byte(">0 đồng</span>")) {
				continue
			}
			if bytes.Contains(page, []byte(bad)) {
				t.Errorf("%s: contains %q", p.out, bad)
			}
		}
		if n := bytes.Count(page, []byte("<h1")); n != 1 {
			t.Errorf("%s: %d h1", p.out, n)
		}
		if bytes.Contains(page, []byte(" style=")) {
			t.Errorf("%s: a style attribute, which the policy forbids", p.out)
		}
		previewWrite(t, filepath.Join(out, filepath.FromSlash(p.out)), page)
	}
	layouts, err := filepath.Glob(filepath.Join(root, "layouts", "*", "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range layouts {
		medium, name := filepath.Base(filepath.Dir(l)), strings.TrimSuffix(filepath.Base(l), ".html")
		if medium != "components" && name != "frame" && !used[medium+"/"+name] {
			t.Errorf("layouts/%s/%s.html has no fixture", medium, name)
		}
	}
	previewStatic(t, filepath.Join(root, "static"), out)
}

// previewPage executes the layout of one page.
func previewPage(l *layouts, p fxPage) ([]byte, error) {
	name := "frame"
	if p.layout == "redirect" {
		name = "redirect"
	}
	var b bytes.Buffer
	err := l.named(p.medium+"/"+p.layout).ExecuteTemplate(&b, name, p.data)
	return b.Bytes(), err
}

// previewStatic copies static/ and writes the style sheets of the media.
func previewStatic(t *testing.T, static, out string) {
	t.Helper()
	err := filepath.WalkDir(static, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(static, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if filepath.Dir(rel) != "css" {
			previewWrite(t, filepath.Join(out, rel), data)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	sheets, found := loadStyles(newWardrobe(os.DirFS(static), os.DirFS(filepath.Join(static, "..", "layouts"))))
	if len(found) > 0 {
		t.Fatal(found)
	}
	for medium, sheet := range sheets {
		previewWrite(t, filepath.Join(out, "css", medium+".css"), sheet.body)
	}
}

func previewWrite(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}
