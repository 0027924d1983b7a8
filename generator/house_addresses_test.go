package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// writersOfFiles may write names that end like those of pages, and why.
var writersOfFiles = map[string]string{
	"render/layout.go":       "names of layouts",
	"render/layout_fault.go": "names of layouts",
	"render/lexicon.go":      "names of layouts",
	"render/room.go":         "names of layouts",
	"search/summary.go":      "parts addresses for the index",
	"search/engine.go":       "joins what the index parts",
	"site/bodies.go":         "takes addresses in bodies apart",
	"site/code.go":           "takes former addresses apart",
	"serve/guard.go":         "a folder's page, whatever the folder",
	"serve/handler.go":       "types of files",
	"serve/report.go":        "pages of the preview itself",
	"serve/guide.go":         "pages of the preview itself",
}

// TestAddressesAreMadeOnce: the address of a page is made by package site (address*.go)
// alone, which also knows all pages when links are checked; whoever draws or names a page
// asks there.
func TestAddressesAreMadeOnce(t *testing.T) {
	used := map[string]bool{}
	rooms := []string{"site", "view", "web", "kiosk", "paper", "speech", "render", "search", "feed", "edition", "review", "revise", "serve"}
	for _, room := range rooms {
		for file, made := range addressesMade(t, os.DirFS("internal"), room) {
			if _, known := writersOfFiles[file]; known {
				used[file] = true
				continue
			}
			if strings.HasPrefix(file, "site/address") {
				continue
			}
			for _, what := range made {
				t.Errorf("%s: %s", file, what)
			}
		}
	}
	for file := range writersOfFiles {
		if !used[file] {
			t.Errorf("%s makes no address: take it from the list", file)
		}
	}
}

// addressesMade are the places of a room that put an address together, by file.
func addressesMade(t *testing.T, fsys fs.FS, room string) map[string][]string {
	t.Helper()
	files, err := fs.Glob(fsys, room+"/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(room, err)
	}
	out := map[string][]string{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := fs.ReadFile(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if what := addressIn(n); what != "" {
				out[name] = append(out[name], "line "+strconv.Itoa(fset.Position(n.Pos()).Line)+": "+what)
			}
			return true
		})
	}
	return out
}

// addressIn tells what of an address a node writes: a name of a page, a folder of the
// site, one of package site's folders with something behind it.
func addressIn(n ast.Node) string {
	switch n := n.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING && addressLike(text) {
			return "the address " + n.Value
		}
	case *ast.BinaryExpr:
		if n.Op != token.ADD {
			return ""
		}
		for _, x := range []ast.Expr{n.X, n.Y} {
			if s, ok := x.(*ast.SelectorExpr); ok && strings.HasSuffix(s.Sel.Name, "Folder") {
				if from, ok := s.X.(*ast.Ident); ok && from.Name == "site" {
					return "puts something to site." + s.Sel.Name
				}
			}
		}
	}
	return ""
}

var blank = regexp.MustCompile(`\s`)

func addressLike(text string) bool {
	if blank.MatchString(text) {
		return false
	}
	if strings.HasSuffix(text, ".html") {
		return true
	}
	folders := []string{site.FieldFolder, site.LevelFolder, site.LifeEventFolder, site.AreaFolder, site.PrintFolder, site.CheckFolder}
	for _, k := range record.Kinds {
		folders = append(folders, k.Folder)
	}
	for _, f := range folders {
		if strings.HasPrefix(text, f+"/") {
			return true
		}
	}
	return strings.HasPrefix(text, site.KioskRoot) && strings.Contains(text, ".")
}

// TestAddressIsFound plants every way to make an address.
func TestAddressIsFound(t *testing.T) {
	for name, code := range map[string]string{
		"a page":              `const list = "thong-bao.html"`,
		"a list":              `const list = "thu-tuc/index.html"`,
		"a sheet":             `func f(id string) string { return "in/" + id }`,
		"an ending":           `func f(id string) string { return id + ".html" }`,
		"a folder":            `func f(id string) string { return site.FieldFolder + "/" + id }`,
		"a file of a segment": `func f(id string) string { return "phat-thanh/" + id + ".ics" }`,
		"a screen":            `const screen = "kiosk/co-quan.html"`,
		"an answer":           `func f(code string) string { return "kt/" + code }`,
	} {
		fsys := fstest.MapFS{
			"web/x.go":        {Data: []byte("package web\n\n" + code + "\n")},
			"web/x_test.go":   {Data: []byte("package web\n\n" + code + "\n")},
			"web/innocent.go": {Data: []byte("package web\n\nconst layout = \"kiosk/list\"\n\n// in/x.html\nconst words = \"xem in/ và kt/x.html\"\n\nvar list = site.ListAddress(k)\n")},
		}
		if got := addressesMade(t, fsys, "web"); len(got) != 1 || len(got["web/x.go"]) == 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}
