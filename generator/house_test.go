package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

// line is the one line of imports of DESIGN.md: a package imports only those before
// it. Side rooms name what they may stand on.
var line = []string{"problem", "vi", "record", "site", "render", "publish"}

var sideRooms = map[string][]string{
	"search":   {"problem", "vi", "record", "site"},
	"feed":     {"problem", "vi", "record", "site"},
	"edition":  {"problem", "vi", "record", "site"},
	"review":   {"problem", "vi", "record", "site", "edition"},
	"revise":   {"problem", "vi", "record", "site", "amend"},
	"pdf":      {},
	"audio":    {},
	"sound":    {"site"},
	"grid":     {"vi"},
	"importer": {"problem", "vi", "record", "grid", "amend"},
	"amend":    {"vi", "record"},
	"editor":   {"problem", "vi", "record", "site", "amend"},
	"serve":    {"problem", "vi", "record", "site", "search", "feed", "edition", "render", "publish"},
	"gallery":  {"render"},
}

// roomsOnTheWay are side rooms that a later package of the line may use: they stand
// on site and hand render something to publish.
var roomsOnTheWay = map[string][]string{"render": {"search", "feed", "qr", "edition"}, "publish": {}}

// owners are the packages that alone may import an outside library.
var owners = map[string][]string{
	"github.com/yuin/goldmark":             {"record", "render"},
	"github.com/BurntSushi/toml":           {"record", "site", "amend", "gallery"},
	"github.com/tdewolff/minify/v2":        {"render"},
	"github.com/fsnotify/fsnotify":         {"serve"},
	"github.com/spf13/cobra":               {""},
	"github.com/spf13/pflag":               {""},
	"github.com/inconshreveable/mousetrap": {""},
	"github.com/boombuler/barcode":         {"qr", "render"},
	"github.com/chromedp/chromedp":         {"pdf"},
	"github.com/xuri/excelize/v2":          {"grid", "feed", "review"},
	"github.com/go-audio/wav":              {"sound"},
	"github.com/hajimehoshi/go-mp3":        {"sound"},
	"github.com/klauspost/compress":        {"publish"},
	"golang.org/x/net/html":                {"render"},
	"github.com/andybalholm/brotli":        {"publish"},
	"github.com/rogpeppe/go-internal":      {},
	"github.com/arran4/golang-ical":        {"feed"},
}

const internal = "niemyet/generator/internal/"

// TestImportLine keeps the line of imports and the owners of outside libraries.
func TestImportLine(t *testing.T) {
	allowed := map[string][]string{}
	for i, name := range line {
		allowed[name] = append(append([]string{}, line[:i]...), roomsOnTheWay[name]...)
	}
	for name, rooms := range sideRooms {
		allowed[name] = rooms
	}
	for name, imports := range packages(t) {
		for _, imp := range imports {
			if rest, ours := strings.CutPrefix(imp, internal); ours && name != "" {
				may, known := allowed[name]
				if known && !has(may, rest) {
					t.Errorf("%s must not import %s", name, rest)
				}
			}
			for library, names := range owners {
				if (imp == library || strings.HasPrefix(imp, library+"/")) && !has(names, name) {
					t.Errorf("%q must not import %s", name, library)
				}
			}
		}
	}
}

func has(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// packages are the imports of each package of the generator, tests left out. The
// command itself is "".
func packages(t *testing.T) map[string][]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "niemyet/generator/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return found
		} else if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimPrefix(p.ImportPath, internal)
		if name == "niemyet/generator" {
			name = ""
		}
		found[name] = p.Imports
	}
}
