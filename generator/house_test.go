package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// line is the one line of imports: a package imports only those before it. Rooms side
// by side, none of which imports another, are one step: "web | kiosk | paper".
var line = []string{"problem", "vi", "record", "words", "site", "view", "web | kiosk | paper", "render", "publish"}

// sideRooms name what they may stand on.
var sideRooms = map[string][]string{
	"speech":      {"problem", "vi", "record", "site", "view"},
	"search":      {"problem", "vi", "record", "site"},
	"feed":        {"problem", "vi", "record", "words", "site", "edition"},
	"edition":     {"problem", "vi", "record", "words", "site"},
	"opendata":    {"problem", "vi", "record", "words", "site"},
	"review":      {"problem", "vi", "record", "site", "edition"},
	"revise":      {"problem", "vi", "record", "site", "amend"},
	"fill":        {"problem", "vi", "record", "site", "amend", "grid"},
	"disk":        {},
	"origin":      {},
	"courier":     {"disk", "origin"},
	"host":        {"origin"},
	"pdf":         {},
	"preview":     {},
	"qr":          {},
	"compression": {},
	"drawing":     {"problem"},
	"graph":       {},
	"archive":     {"problem"},
	"audio":       {},
	"sound":       {"problem", "site"},
	"units":       {"vi"},
	"usage":       {},
	"fleet":       {"vi", "site"},
	"digest":      {},
	"trace":       {"disk"},
	"personal":    {"vi"},
	"grid":        {"problem", "vi"},
	"kindtest":    {"problem", "record"},

	"kindtest/drawn": {"record", "site", "view", "web", "kiosk", "paper", "kindtest"},

	"importer": {"problem", "vi", "record", "grid", "amend", "units", "usage"},
	"against":  {"problem", "vi", "record", "importer"},
	"amend":    {"problem", "vi", "record", "disk"},
	"editor":   {"problem", "vi", "record", "site", "amend", "disk", "edition", "fill", "importer", "review", "revise", "search", "sound"},
	"serve":    {"problem", "vi", "record", "site", "disk", "search", "feed", "edition", "render", "publish"},

	"gallery":  {"view", "web", "kiosk", "render"},
	"showroom": {"gallery", "publish", "render"},
}

// roomsOnTheWay are side rooms that a later package of the line may use: they stand
// on site and hand render something to publish.
var roomsOnTheWay = map[string][]string{
	"site":    {"drawing", "usage", "personal"},
	"view":    {"edition", "graph", "opendata", "qr"},
	"web":     {"opendata", "search"},
	"kiosk":   {"search", "speech"},
	"paper":   {"edition"},
	"render":  {"search", "feed", "edition", "opendata", "speech", "preview", "digest"},
	"publish": {"disk"},
}

// forTests are packages that only tests import.
var forTests = []string{"bounded", "kindtest", "kindtest/drawn", "national"}

// owners are the packages that alone may import an outside library.
var owners = map[string][]string{
	"aead.dev/minisign":                    {"origin"},
	"github.com/yuin/goldmark":             {"record", "view"},
	"github.com/BurntSushi/toml":           {"record", "amend", "gallery"},
	"github.com/tdewolff/minify/v2":        {"render"},
	"github.com/fsnotify/fsnotify":         {"serve"},
	"github.com/spf13/cobra":               {""},
	"github.com/spf13/pflag":               {""},
	"github.com/inconshreveable/mousetrap": {""},
	"github.com/boombuler/barcode":         {"qr"},
	"github.com/chromedp/chromedp":         {"pdf"},
	"github.com/chromedp/cdproto":          {"pdf"},
	"github.com/xuri/excelize/v2":          {"grid", "feed", "review", "fill"},
	"github.com/andybalholm/brotli":        {"compression"},
	"github.com/klauspost/compress":        {"compression"},
	"golang.org/x/image":                   {"preview"},
	"golang.org/x/net/html":                {"render"},
	"golang.org/x/sys":                     {"disk"},
	"golang.org/x/text":                    {"vi", "search"},
}

const (
	module   = "niemyet"
	command  = module + "/generator"
	internal = command + "/internal/"
)

// TestImportLine keeps the line of imports and the owners of outside libraries.
func TestImportLine(t *testing.T) {
	graph := imports(t)
	if len(graph) < 10 {
		t.Fatalf("only %d packages: the graph was not read", len(graph))
	}
	for _, fault := range append(misplaced(graph), unused(graph)...) {
		t.Error(fault)
	}
}

// TestImportLineFails plants what the line forbids, one at a time, in a house that
// is otherwise in order.
func TestImportLineFails(t *testing.T) {
	sound := func() map[string][]string {
		return map[string][]string{"": {module, internal + "serve", "github.com/spf13/cobra"}, "vi": {"strings", internal + "problem", "golang.org/x/text/collate"}}
	}
	if found := misplaced(sound()); len(found) > 0 {
		t.Fatalf("a house in order: %q", found)
	}
	for name, planted := range map[string]struct {
		room, imp, want string
	}{
		"a room that stands in no table":    {"cellar", "strings", `"cellar" is in no table`},
		"one such that imports what it may": {"cellar", internal + "problem", `"cellar" is in no table`},
		"to the right on the line":          {"vi", internal + "record", `"vi" must not import "record"`},
		"a side room from the line":         {"site", internal + "importer", `"site" must not import "importer"`},
		"a side room from a side room":      {"feed", internal + "search", `"feed" must not import "search"`},
		"a room that nobody knows":          {"record", internal + "cellar", `"record" must not import "cellar"`},
		"a room below a room":               {"vi/deep", "strings", `"vi/deep" is in no table`},
		"a package for tests":               {"importer", internal + "national", `"importer" must not import "national"`},
		"a package for tests, by main":      {"", internal + "national", `"main" must not import "national"`},
		"a library that nobody owns":        {"vi", "example.org/other", `nobody owns "example.org/other"`},
		"one whose name only begins alike":  {"record", "github.com/yuin/goldmark-emoji", `nobody owns "github.com/yuin/goldmark-emoji"`},
		"a library of another room":         {"vi", "github.com/yuin/goldmark/ast", `"vi" must not import "github.com/yuin/goldmark/ast"`},
		"a library of another room, main":   {"", "github.com/yuin/goldmark", `"main" must not import "github.com/yuin/goldmark"`},
		"C":                                 {"vi", "C", `"vi" must not import "C"`},
		"what is embedded, but by main":     {"render", module, `"render" must not import "niemyet"`},
		"the gates":                         {"", module + "/gates/links", `"main" must not import "niemyet/gates/links"`},
		"the command":                       {"serve", command, `"serve" must not import "niemyet/generator"`},
	} {
		graph := sound()
		graph[planted.room] = append(graph[planted.room], planted.imp)
		if found := misplaced(graph); !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, planted.want) }) {
			t.Errorf("%s: %q, want %q", name, found, planted.want)
		}
	}
	if found := unused(map[string][]string{"": nil}); len(found) < len(line) {
		t.Errorf("an empty house: %q", found)
	}
}

// allowed are the rooms that each room may import.
func allowed() map[string][]string {
	may := maps.Clone(sideRooms)
	var before []string
	for _, step := range line {
		rooms := beside(step)
		for _, room := range rooms {
			may[room] = append(slices.Clone(before), roomsOnTheWay[room]...)
		}
		before = append(before, rooms...)
	}
	for _, room := range forTests {
		may[room] = sideRooms[room]
	}
	return may
}

// beside are the rooms of one step of the line.
func beside(step string) []string {
	rooms := strings.Split(step, "|")
	for i := range rooms {
		rooms[i] = strings.TrimSpace(rooms[i])
	}
	return rooms
}

// misplaced holds a graph of imports against the tables. What stands in no table is
// a fault, whatever it imports.
func misplaced(graph map[string][]string) (found []string) {
	may := allowed()
	for _, room := range slices.Sorted(maps.Keys(graph)) {
		rooms, known := may[room]
		if !known && room != "" {
			found = append(found, fmt.Sprintf("%q is in no table of house_test.go: say where it stands", room))
		}
		name := room
		if room == "" {
			name = "main"
		}
		for _, imp := range graph[room] {
			rest, ours := strings.CutPrefix(imp, internal)
			_, exists := may[rest]
			switch {
			case ours && room == "" && exists && !slices.Contains(forTests, rest), ours && slices.Contains(rooms, rest):
			case ours:
				found = append(found, fmt.Sprintf("%q must not import %q", name, rest))
			case imp == module && room == "": // what is embedded
			case imp == "C", imp == module, strings.HasPrefix(imp, module+"/"):
				found = append(found, fmt.Sprintf("%q must not import %q", name, imp))
			case isStandard(imp):
			default:
				if library, owned := libraryOf(imp); !owned {
					found = append(found, fmt.Sprintf("nobody owns %q, which %q imports: a dependency has one room", imp, name))
				} else if !slices.Contains(owners[library], room) {
					found = append(found, fmt.Sprintf("%q must not import %q", name, imp))
				}
			}
		}
	}
	return found
}

// isStandard: packages of Go itself have no dot in the first part of their path.
func isStandard(imp string) bool {
	first, _, _ := strings.Cut(imp, "/")
	return !strings.Contains(first, ".")
}

// libraryOf is the row of owners that an import falls under.
func libraryOf(imp string) (library string, owned bool) {
	for row := range owners {
		if (imp == row || strings.HasPrefix(imp, row+"/")) && len(row) > len(library) {
			library, owned = row, true
		}
	}
	return library, owned
}

// unused are rows of the tables that speak of what is not there: a room that was
// renamed, a library that went.
func unused(graph map[string][]string) (found []string) {
	there := func(room, table string) {
		if _, ok := graph[room]; !ok {
			found = append(found, fmt.Sprintf("%s speaks of %q, which is no package", table, room))
		}
	}
	for room, rooms := range allowed() {
		there(room, "the house")
		for _, other := range rooms {
			there(other, "the row of "+room)
		}
	}
	for room := range roomsOnTheWay {
		there(room, "roomsOnTheWay")
	}
	for library, rooms := range owners {
		for _, room := range rooms {
			if !slices.ContainsFunc(graph[room], func(imp string) bool { l, _ := libraryOf(imp); return l == library }) {
				found = append(found, fmt.Sprintf("owners: %q does not import %s", room, library))
			}
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// imports are the imports of each package of the generator on every system it is built
// for, tests left out. The command itself is "".
func imports(t *testing.T) map[string][]string {
	t.Helper()
	graph := map[string][]string{}
	for _, system := range []string{"linux", "windows", "darwin"} {
		list := exec.Command("go", "list", "-json=ImportPath,Imports", command+"/...")
		list.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := list.Output()
		if err != nil {
			t.Fatal(system, err)
		}
		for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
			var p struct {
				ImportPath string
				Imports    []string
			}
			if err := dec.Decode(&p); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatal(err)
			}
			name := strings.TrimPrefix(p.ImportPath, internal)
			if name == command {
				name = ""
			}
			graph[name] = append(graph[name], p.Imports...)
		}
	}
	for name, list := range graph {
		slices.Sort(list)
		graph[name] = slices.Compact(list)
	}
	return graph
}
