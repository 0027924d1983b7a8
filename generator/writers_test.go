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
	oneRoom(t, writers, writing, methods, "a file is written here; package disk does that")
}

// readers may open files by themselves: disk, what tests and the gallery are made with, and
// origin, which stands on nothing and looks for itself.
var readers = []string{"internal/disk/", "internal/showroom/", "internal/national/", "internal/origin/verify.go"}

// reading are the calls that open whatever has a name, also a pipe that nobody writes into.
var reading = map[string][]string{"os": {"ReadFile", "Open", "DirFS"}, "io/ioutil": {"ReadFile"}, "syscall": {"Open"}}

// TestOneReader: files are opened in one way (package disk), and nowhere else: as plain files,
// of a length that can be held.
func TestOneReader(t *testing.T) {
	oneRoom(t, readers, reading, nil, "a file is opened here; disk.Open, disk.Read and disk.Files do that")
}

// oneRoom wants calls nowhere but in some rooms.
func oneRoom(t *testing.T, rooms []string, calls map[string][]string, methods []string, fault string) {
	t.Helper()
	looked, allowed := 0, 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		found := callsIn(t, name, nil, calls, methods)
		looked++
		for _, w := range rooms {
			if strings.HasPrefix(filepath.ToSlash(name), w) {
				allowed += len(found)
				return nil
			}
		}
		for _, f := range found {
			t.Errorf("%s: %s", f, fault)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if looked < 100 || allowed < 5 {
		t.Errorf("only %d files were looked at, and %d places may do so: the test sees nothing", looked, allowed)
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
		if got := callsIn(t, "planted.go", "package p; "+planted, writing, methods); len(got) != want {
			t.Errorf("%s: %v", planted, got)
		}
	}
}

// callsIn are the places of a file with such calls.
func callsIn(t *testing.T, name string, text any, calls map[string][]string, methods []string) (found []string) {
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
		if short == "." && len(calls[path]) > 0 {
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
			forbidden = calls[imports[x.Name]]
		}
		if slices.Contains(forbidden, s.Sel.Name) {
			found = append(found, files.Position(s.Pos()).String())
		}
		return true
	})
	return found
}
