package render

import (
	"bytes"
	"html/template"
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
	used := map[string]bool{}
	for _, p := range append(fxPages(), fxSheetPages()...) {
		used[p.medium+"/"+p.layout] = true
		page, err := previewPage(root, p)
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

// previewPage puts the files of one page together: components first, then the medium's frame, which may define some of
// them again, then the page's own file.
func previewPage(root string, p fxPage) ([]byte, error) {
	layouts := filepath.Join(root, "layouts")
	t := template.New("").Option("missingkey=error")
	for _, pattern := range []string{"components/*.html", p.medium + "/frame.html", p.medium + "/" + p.layout + ".html"} {
		var err error
		if t, err = t.ParseGlob(filepath.Join(layouts, filepath.FromSlash(pattern))); err != nil {
			return nil, err
		}
	}
	name := "frame"
	if p.layout == "redirect" {
		name = "redirect"
	}
	var b bytes.Buffer
	err := t.ExecuteTemplate(&b, name, p.data)
	return b.Bytes(), err
}

// previewStatic copies static/ and joins the bundles that the *.list files name.
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
		dir, name := filepath.Split(rel)
		if filepath.Clean(dir) != "css" {
			previewWrite(t, filepath.Join(out, rel), data)
			return nil
		}
		if filepath.Ext(name) != ".list" {
			return nil
		}
		var bundle []byte
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			part, err := os.ReadFile(filepath.Join(static, "css", line))
			if err != nil {
				return err
			}
			bundle = append(append(bundle, part...), '\n')
		}
		previewWrite(t, filepath.Join(out, "css", strings.TrimSuffix(name, ".list")+".css"), bundle)
		return nil
	})
	if err != nil {
		t.Fatal(err)
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
