package main

import (
	"errors"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// floors are the files of the command, from the ground up: a file uses what stands in
// the lines before its own, and in its own line what stands to its left. Lines that are
// commands do not use each other.
var floors = []struct {
	files   string
	command bool
}{
	{files: "words.go words_*.go memory.go"},
	{files: "reason.go exit.go app.go flags.go kind.go"},
	{files: "plain.go layers.go overlay.go sharing.go pages.go source.go progress.go report.go readiness.go history.go finish.go stop.go"},
	{files: "revise.go fill.go"},
	{files: "import_choices.go import_flags.go import_plan.go"},
	{files: "proof.go shards.go download.go limits.go packing.go publish.go again.go building.go"},

	{files: "starter.go init_ask.go init_start.go init_unit.go init.go", command: true},
	{files: "new_file.go new_radio.go new_revision.go new.go", command: true},
	{files: "import_select.go import_into.go import_days.go import.go", command: true},
	{files: "retire.go", command: true},
	{files: "rename.go", command: true},
	{files: "check_against.go check_fix.go check.go", command: true},
	{files: "posting.go publishing.go importing.go serve.go", command: true},
	{files: "review.go", command: true},
	{files: "search.go", command: true},
	{files: "explain.go", command: true},
	{files: "spoken.go", command: true},
	{files: "sites.go build.go", command: true},
	{files: "print_sheet.go"},
	{files: "press.go print.go", command: true},
	{files: "audio.go", command: true},
	{files: "kioskcheck.go", command: true},
	{files: "key.go verify_sites.go verify.go bundle.go keep.go deliver.go rollback.go checkhost.go", command: true},
	{files: "schema.go", command: true},
	{files: "version.go", command: true},

	{files: "language.go help.go completion.go commands.go"},
	{files: "explorer.go explorer_other.go explorer_windows.go main.go"},
}

// place is where a file stands: its floor and its place on it.
type place struct{ floor, along int }

// placeOf finds a file among the floors.
func placeOf(file string) (place, bool) {
	for i, floor := range floors {
		for j, pattern := range strings.Fields(floor.files) {
			if ok, _ := filepath.Match(pattern, file); ok {
				return place{i, j}, true
			}
		}
	}
	return place{}, false
}

// mayUse tells whether a file at one place may use what stands at another.
func mayUse(from, to place) bool {
	switch {
	case from.floor == to.floor:
		return to.along <= from.along
	case floors[from.floor].command && floors[to.floor].command:
		return false
	}
	return to.floor < from.floor
}

// TestFloors draws the arrows between the files of the command: none runs up.
func TestFloors(t *testing.T) {
	files := parsedFiles(t, ".")
	for name := range files {
		if _, known := placeOf(name); !known {
			t.Errorf("%s is on no floor", name)
		}
	}
	arrows := arrowsBetween(t, files)
	if len(arrows) < 60 {
		t.Errorf("only %d arrows were found", len(arrows))
	}
	for arrow, name := range arrows {
		from, _ := placeOf(arrow[0])
		to, _ := placeOf(arrow[1])
		if !mayUse(from, to) {
			t.Errorf("%s uses %s of %s, which stands above or beside it", arrow[0], name, arrow[1])
		}
	}
}

// TestFloorsAreSeen: an arrow that runs up, or from command to command, is found.
func TestFloorsAreSeen(t *testing.T) {
	arrows := arrowsBetween(t, parsedText(t, map[string]string{
		"app.go":   "package main\n\ntype app struct{}\n\nfunc (a *app) say() { a.check() }\n",
		"check.go": "package main\n\nimport \"nowhere/site\"\n\nfunc (a *app) check() { site.Load(); var build int; _ = build; a.say() }\n",
		"build.go": "package main\n\nfunc (a *app) build() { a.check(); run() }\n",
		"main.go":  "package main\n\nfunc run() {}\n",
	}))
	var up []string
	for arrow := range arrows {
		from, _ := placeOf(arrow[0])
		to, _ := placeOf(arrow[1])
		if !mayUse(from, to) {
			up = append(up, arrow[0]+" "+arrow[1])
		}
	}
	slices.Sort(up)
	if want := []string{"app.go check.go", "build.go check.go", "build.go main.go"}; !slices.Equal(up, want) {
		t.Errorf("arrows that run up: %q, want %q", up, want)
	}
}

// arrowsBetween are the pairs of files of which the first uses what the second declares,
// each with one such name.
func arrowsBetween(t *testing.T, files map[string]parsedFile) map[[2]string]string {
	t.Helper()
	var trees []*ast.File
	set := token.NewFileSet()
	for _, f := range files {
		trees, set = append(trees, f.tree), f.set
	}
	uses := map[*ast.Ident]types.Object{}
	check := types.Config{Importer: noImports{}, Error: func(error) {}} // what comes from elsewhere is not known, and need not be
	pkg, _ := check.Check("main", set, trees, &types.Info{Uses: uses})
	arrows := map[[2]string]string{}
	for ident, object := range uses {
		if object.Pkg() != pkg || !isOurs(object, pkg) {
			continue
		}
		from, to := set.Position(ident.Pos()).Filename, set.Position(object.Pos()).Filename
		if from != to {
			arrows[[2]string{from, to}] = object.Name()
		}
	}
	return arrows
}

// isOurs tells whether an object is declared for the whole package: a function, a method,
// a field, a type, a variable.
func isOurs(object types.Object, pkg *types.Package) bool {
	if v, is := object.(*types.Var); is && v.IsField() {
		return true
	}
	if f, is := object.(*types.Func); is && f.Signature().Recv() != nil {
		return true
	}
	return object.Parent() == pkg.Scope()
}

type noImports struct{}

func (noImports) Import(string) (*types.Package, error) { return nil, errors.New("not looked at") }
