package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// writers are the packages that may write files: disk, and publish into the folder that
// it fills.
var writers = []string{"internal/disk/", "internal/publish/"}

// writing are the calls that put bytes or names on the disk. A folder made or a file
// removed is seen at once; half a file is not.
var writing = map[string][]string{
	"os":                       {"WriteFile", "Create", "CreateTemp", "OpenFile", "Rename", "Link", "Symlink", "Truncate", "CopyFS"},
	"io/ioutil":                {"WriteFile", "TempFile"},
	"syscall":                  {"Open", "Rename", "Link", "Write"},
	"golang.org/x/sys/unix":    {"Open", "Rename", "Renameat2", "Link", "Write"},
	"golang.org/x/sys/windows": {"CreateFile", "MoveFileEx"},
}

// methods write files whatever they are called on: os.Root, os.File, excelize.File.
var methods = []string{"WriteFile", "CreateTemp", "OpenFile", "Rename", "Truncate", "SaveAs", "WriteToFile"}

// TestOneWriter: files are written in one way (package disk), and nowhere else.
func TestOneWriter(t *testing.T) {
	looked, allowed := 0, 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		found := writesIn(t, name, nil)
		looked++
		for _, w := range writers {
			if strings.HasPrefix(filepath.ToSlash(name), w) {
				allowed += len(found)
				return nil
			}
		}
		for _, f := range found {
			t.Errorf("%s: a file is written here; package disk does that", f)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if looked < 100 || allowed < 5 {
		t.Errorf("only %d files were looked at, and %d places may write: the test sees nothing", looked, allowed)
	}
}

// TestOneWriterSees: every form of writing that somebody may plant is found.
func TestOneWriterSees(t *testing.T) {
	for planted, want := range map[string]int{
		`import "os"; func f() { os.WriteFile("a", nil, 0) }`:                              1,
		`import anders "os"; func f() { anders.Create("a") }`:                              1,
		`import "os"; var write = os.WriteFile`:                                            1,
		`import "os"; func f(r *os.Root) { r.WriteFile("a", nil, 0); r.Rename("a", "b") }`: 2,
		`import . "os"`: 1,
		`import "os"; func f() { os.ReadFile("a"); os.Remove("a"); os.MkdirAll("b", 0) }`: 0,
		`import "archive/zip"; func f(z *zip.Writer) { z.Create("a") }`:                   0,
	} {
		if got := writesIn(t, "planted.go", "package p; "+planted); len(got) != want {
			t.Errorf("%s: %v", planted, got)
		}
	}
}

// writesIn are the places of a file that write.
func writesIn(t *testing.T, name string, text any) (found []string) {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, text, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	imports := map[string]string{} // the name in this file -> the package
	for _, i := range file.Imports {
		path, _ := strconv.Unquote(i.Path.Value)
		short := path[strings.LastIndexByte(path, '/')+1:]
		if i.Name != nil {
			short = i.Name.Name
		}
		if short == "." && len(writing[path]) > 0 {
			found = append(found, files.Position(i.Pos()).String())
		}
		imports[short] = path
	}
	ast.Inspect(file, func(n ast.Node) bool {
		s, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		forbidden := methods
		if x, ok := s.X.(*ast.Ident); ok && imports[x.Name] != "" {
			forbidden = writing[imports[x.Name]]
		}
		if slices.Contains(forbidden, s.Sel.Name) {
			found = append(found, files.Position(s.Pos()).String())
		}
		return true
	})
	return found
}
