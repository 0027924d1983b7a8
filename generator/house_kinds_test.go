package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
)

// generalRooms know no kind by its name: what they need of a kind is in its row. A file
// kind_NAME.go of a room is the kind's own there and may name it, as may NAME.go in a room
// that draws.
var generalRooms = []string{
	"problem", "record", "site", "search", "review", "edition", "editor", "importer", "revise", "feed", "amend", "grid",
	"view", "web", "kiosk", "paper", "speech", "render", "publish", "serve", "words", roomOfMain,
}

// roomOfMain is the package of the commands.
const roomOfMain = "."

// roomsOfKinds have a file of a kind's name for what is the kind's own there.
var roomsOfKinds = []string{"record", "view", "web", "kiosk", "paper"}

// linkingRoom alone asks records for their types: links between kinds are what it is for.
const linkingRoom = "site"

// namedKinds are the places that may name a kind, and why.
var namedKinds = map[string]string{
	"problem/guide.go":         "words of placeholders in messages",
	"importer/fee.go":          "words that say nothing of a fee",
	"importer/select_facts.go": "the key of the decision that announces a procedure",
	"importer/importer.go":     "makes procedures of the portal's exports",
	"completion.go":            "flags that take procedures, offices",
	"import_plan.go":           "the portal exports procedures",
	"import_flags.go":          "the portal exports procedures",
	"new_radio.go":             "writes segments of the radio",
	"words_help.go":            "flags that are called as kinds are",
}

// TestRoomsAskTheTable: no room asks for a kind by name. It fails on a comparison, a case
// or a key of a map with the name or the folder of a kind, on a look-up by such a name, and
// on a question for the type of a record.
func TestRoomsAskTheTable(t *testing.T) {
	used := map[string]bool{}
	for _, room := range generalRooms {
		fsys := os.DirFS("internal")
		if room == roomOfMain {
			fsys = os.DirFS(".")
		}
		for file, asked := range askedByName(t, fsys, room) {
			if _, known := namedKinds[file]; known {
				used[file] = true
				continue
			}
			for _, what := range asked {
				t.Errorf("%s: %s", file, what)
			}
		}
	}
	for file := range namedKinds {
		if !used[file] {
			t.Errorf("%s names no kind: take it from the list", file)
		}
	}
}

// askedByName are the places of a room that ask for a kind by name, by file.
func askedByName(t *testing.T, fsys fs.FS, room string) map[string][]string {
	t.Helper()
	files, err := fs.Glob(fsys, path.Join(room, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatal(room, err)
	}
	out := map[string][]string{}
	for _, name := range files {
		base := path.Base(name)
		if strings.HasSuffix(base, "_test.go") || strings.HasPrefix(base, "kind_") || slices.Contains(roomsOfKinds, room) && ownFile(base) {
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
		tell := func(n ast.Node, what string) {
			at := fset.Position(n.Pos())
			out[name] = append(out[name], "line "+strconv.Itoa(at.Line)+": "+what)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			askOf(n, room, tell)
			return true
		})
	}
	return out
}

// ownFile tells whether a file is that of a kind.
func ownFile(base string) bool {
	return slices.ContainsFunc(record.Kinds, func(k *record.Kind) bool {
		return base == k.Name+".go" || strings.HasPrefix(base, k.Name+"_")
	})
}

// askOf looks at one node.
func askOf(n ast.Node, room string, tell func(ast.Node, string)) {
	names := func(list []ast.Expr) {
		for _, x := range list {
			if kind := kindIn(x); kind != "" {
				tell(x, "asks for "+kind+" by name")
			}
			if kind := typeIn(x); kind != "" && room != linkingRoom {
				tell(x, "asks whether a record is a "+kind)
			}
		}
	}
	switch n := n.(type) {
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			names([]ast.Expr{n.X, n.Y})
		}
	case *ast.CaseClause:
		names(n.List)
	case *ast.CompositeLit:
		if _, isMap := n.Type.(*ast.MapType); isMap {
			for _, e := range n.Elts {
				if pair, ok := e.(*ast.KeyValueExpr); ok {
					names([]ast.Expr{pair.Key})
				}
			}
		}
	case *ast.IndexExpr:
		names([]ast.Expr{n.Index})
	case *ast.TypeAssertExpr:
		if n.Type != nil {
			names([]ast.Expr{n.Type})
		}
	case *ast.CallExpr:
		if f, ok := n.Fun.(*ast.SelectorExpr); ok && (f.Sel.Name == "KindNamed" || f.Sel.Name == "Has") {
			names(n.Args)
		}
	}
}

// kindIn is the kind whose name or folder a literal is.
func kindIn(x ast.Expr) string {
	lit, ok := x.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return ""
	}
	text, _ := strconv.Unquote(lit.Value)
	for _, k := range record.Kinds {
		if text == k.Name || text == k.Folder {
			return k.Name
		}
	}
	return ""
}

// typeIn is the kind whose record a type is: *record.Procedure, *site.Procedure.
func typeIn(x ast.Expr) string {
	star, ok := x.(*ast.StarExpr)
	if !ok {
		return ""
	}
	name := ""
	switch t := star.X.(type) {
	case *ast.SelectorExpr:
		if p, ok := t.X.(*ast.Ident); ok && (p.Name == "record" || p.Name == "site") {
			name = t.Sel.Name
		}
	case *ast.Ident:
		name = t.Name
	}
	for _, k := range record.Kinds {
		if name == k.Type().Name() {
			return k.Name
		}
	}
	return ""
}

// TestAskedByNameIsFound plants every way to ask for a kind by name.
func TestAskedByNameIsFound(t *testing.T) {
	for _, room := range []string{"view", "web", "kiosk", "paper", "render", "speech", "feed", "search", "edition", "review", "editor", "importer", "revise", "serve", roomOfMain} {
		if !slices.Contains(generalRooms, room) {
			t.Error("nobody looks into", room)
		}
		fault := &fstest.MapFile{Data: []byte("package x\n\nfunc f(k *record.Kind) bool { return k.Name == \"notice\" }\n")}
		fsys := fstest.MapFS{path.Join(room, "x.go"): fault, path.Join(room, "noticed.go"): fault, path.Join(room, "notice.go"): fault, path.Join(room, "notice_list.go"): fault}
		want := 4
		if slices.Contains(roomsOfKinds, room) {
			want = 2 // its own files
		}
		if got := askedByName(t, fsys, room); len(got) != want {
			t.Errorf("%s: %v", room, got)
		}
	}
	for name, code := range map[string]string{
		"a comparison":       `func f(k *record.Kind) bool { return k.Name == "procedure" }`,
		"a folder":           `func f(k *record.Kind) bool { return "thu-tuc" != k.Folder }`,
		"a case":             "func f(s string) int {\n switch s {\n case \"a\", \"notice\":\n return 1\n }\n return 0 }",
		"a map":              `var m = map[string]int{"policy": 1}`,
		"a key":              `func f(m map[string]int) int { return m["office"] }`,
		"a look-up":          `func f() { record.KindNamed("law") }`,
		"a question":         `func f(s *site.Site) bool { return s.Has("board") }`,
		"a type":             `func f(r record.Record) bool { _, is := r.(*record.Task); return is }`,
		"a type of the site": "func f(r record.Record) int {\n switch r.(type) {\n case *site.Radio:\n return 1\n }\n return 0 }",
		"a kind by its type": `func f() *record.Kind { return record.KindOf[*record.Page]() }`,
	} {
		fsys := fstest.MapFS{
			"search/x.go":          {Data: []byte("package search\n\n" + code + "\n")},
			"search/kind_x.go":     {Data: []byte("package search\n\n" + code + "\n")},
			"search/x_test.go":     {Data: []byte("package search\n\n" + code + "\n")},
			"search/innocent.go":   {Data: []byte("package search\n\nvar list = []string{\"procedure\"}\nvar row = x{Key: \"decision\"}\n")},
			"search/by_another.go": {Data: []byte("package search\n\nfunc g(k *record.Kind) bool { return k.Name == other }\n")},
		}
		if got := askedByName(t, fsys, "search"); len(got) != 1 || len(got["search/x.go"]) != 1 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestRecordAndLinkedDoNotMeet: a record as its file says it and the same record linked
// have one name in two packages. Outside of package site, which makes the one of the
// other, no file speaks of both.
func TestRecordAndLinkedDoNotMeet(t *testing.T) {
	for _, room := range append([]string{"against"}, generalRooms...) {
		if room == linkingRoom {
			continue
		}
		fsys := os.DirFS("internal")
		if room == roomOfMain {
			fsys = os.DirFS(".")
		}
		files, _ := fs.Glob(fsys, path.Join(room, "*.go"))
		if len(files) == 0 {
			t.Error("no files in", room)
		}
		for _, name := range files {
			if source, err := fs.ReadFile(fsys, name); err != nil {
				t.Error(err)
			} else if twice := namedTwice(string(source)); twice != "" && !strings.HasSuffix(name, "_test.go") {
				t.Errorf("%s speaks of record.%s and of site.%s", name, twice, twice)
			}
		}
	}
	if namedTwice("func f(r *record.Policy) *site.Policy") != "Policy" {
		t.Error("a file that speaks of both is not found")
	}
}

// namedTwice is the type of a kind's records that a text names raw and linked.
func namedTwice(text string) string {
	for _, k := range record.Kinds {
		name := k.Type().Name()
		if strings.Contains(text, "*record."+name) && strings.Contains(text, "*site."+name) {
			return name
		}
	}
	return ""
}
