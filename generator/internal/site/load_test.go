package site_test

import (
	"flag"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

var update = flag.Bool("update", false, "write the golden parts of testdata anew")

// day is the day all these sites are built for.
var day = vi.Date{Year: 2026, Month: 11, Day: 23}

func base(t testing.TB) fstest.MapFS {
	t.Helper()
	a, err := txtar.ParseFile("testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{}
	lay(out, a.Files)
	return out
}

// lay puts files over a site. An empty file takes one away. A file "NAME.sed" holds
// lines "old => new": each replaces the first place of old in the file NAME, \n being
// a line end.
func lay(fsys fstest.MapFS, files []txtar.File) {
	for _, f := range files {
		if name, edits := strings.CutSuffix(f.Name, ".sed"); edits {
			text := string(fsys[name].Data)
			for line := range strings.Lines(string(f.Data)) {
				old, new, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " => ")
				unescape := strings.NewReplacer(`\n`, "\n")
				if !strings.Contains(text, unescape.Replace(old)) {
					panic("testdata: " + name + " has no " + old)
				}
				text = strings.Replace(text, unescape.Replace(old), unescape.Replace(new), 1)
			}
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
			continue
		}
		if len(f.Data) == 0 {
			delete(fsys, f.Name)
			continue
		}
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
}

func load(t testing.TB, fsys fs.FS, release bool) (*site.Site, problem.List) {
	t.Helper()
	s, found, err := site.Load(fsys, site.Options{Date: day, Release: release})
	if err != nil {
		t.Fatal(err)
	}
	return s, found
}

func TestBaseHasNoProblem(t *testing.T) {
	_, found := load(t, base(t), false)
	if len(found) > 0 {
		t.Fatalf("the base site has problems:\n%s", text(found))
	}
}

func text(found problem.List) string {
	var b strings.Builder
	if err := found.WriteText(&b, problem.Vietnamese); err != nil {
		panic(err)
	}
	return b.String()
}

// TestFaults plants the faults of each case and compares the whole report with the
// case's last file, "want".
func TestFaults(t *testing.T) {
	cases, err := filepath.Glob("testdata/faults/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	seen := map[problem.Code]bool{}
	for _, name := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			want := slices.IndexFunc(a.Files, func(f txtar.File) bool { return f.Name == "want" })
			if want < 0 {
				a.Files = append(a.Files, txtar.File{Name: "want"})
				want = len(a.Files) - 1
			}
			fsys := base(t)
			lay(fsys, slices.Delete(slices.Clone(a.Files), want, want+1))
			_, found := load(t, fsys, strings.Contains(string(a.Comment), "--release"))
			for _, p := range found {
				seen[p.Code] = true
			}
			got := text(found)
			if *update {
				a.Files[want].Data = []byte(got)
				write(t, name, txtar.Format(a))
				return
			}
			if got != string(a.Files[want].Data) {
				t.Errorf("report:\n%s\nwant:\n%s", got, a.Files[want].Data)
			}
			if got == "" {
				t.Error("the case plants no fault")
			}
		})
	}
	for _, e := range problem.Catalogue() {
		if !seen[e.Code] && !elsewhere[e.Code] && e.Code[1] != '6' { // 6xx: package importer
			t.Errorf("no case in testdata/faults shows %s (%s)", e.Code, e.Message.En)
		}
	}
}

// elsewhere are the codes that need more than the records of a site to show.
var elsewhere = map[problem.Code]bool{
	"E406": true, "E407": true, "E408": true, "E411": true, "E414": true, // files of words: package words
	"E409": true, "E410": true, "W412": true, // layouts and scripts that say words: package render
	"E101": true, // bytes that are not UTF-8: TestLegacyEncoding
	"E110": true, // a file of more than 4 MB: TestHugeFile
	"E116": true, // links and pipes: the script strange.txtar
	"E327": true, // a kind whose row has no code of its own for a value given twice: TestFullKind
	"E404": true, // a user's layout: package render
	"E405": true, // a user's stylesheet: package render
	"E807": true, // a recording: TestRecordings
	"E811": true, // the same
	"E415": true, // TestKioskPictures: it needs the list of files
	"W371": true, // TestWeight: it needs the sizes of files
	"E812": true, // a recording: TestRecordings
	"W817": true, // the same
	"E816": true, // the book of broadcasts: package edition
	"W810": true, // the history of versions: package edition
	"E731": true, // the history of versions: package edition
	"E733": true, // the book of posting rounds: package edition
	"E737": true, // a list of what was put up: package edition
	"W742": true, // a person in such a list: package edition
	"E734": true, // a book that was cut off: package edition
	"E735": true, // a book that was edited: package edition
	"E736": true, // a book in two places: package edition
	"E356": true, // the book of what is published: package edition
	"E268": true, // the same
	"W333": true, // what vanished since a build: the script vanish.txtar
	"E355": true, // the book of what lies below: package edition
	"W354": true, // a layer that changes under a record: the script layers.txtar
	"W732": true, // printing without a base address: the script print.txtar
}

func TestLegacyEncoding(t *testing.T) {
	fsys := base(t)
	fsys["content/trang/cu.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"C\xb6m \xacn b\xb9n, \xae\xa8ng k\xfd khai sinh, gi\xcay t\xea, th\xf1 t\xf4c\"\n+++\n")}
	_, found := load(t, fsys, false)
	if len(found) != 1 || found[0].Code != "E101" || found[0].Line != 2 {
		t.Fatalf("got:\n%s", text(found))
	}
}

func TestHugeFile(t *testing.T) {
	fsys := base(t)
	fsys["content/trang/lon.md"] = &fstest.MapFile{Data: make([]byte, 5<<20)}
	_, found := load(t, fsys, false)
	if len(found) != 1 || found[0].Code != "E110" {
		t.Fatalf("got:\n%s", text(found))
	}
}

// TestPlacesPointAtText: every problem with a line shows the line it stands on.
func TestPlacesPointAtText(t *testing.T) {
	place := regexp.MustCompile(`^\S+:\d+:\d+: `)
	cases, _ := filepath.Glob("testdata/faults/*.txtar")
	for _, name := range cases {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name != "want" {
				continue
			}
			for line := range strings.Lines(string(f.Data)) {
				if strings.HasPrefix(line, "content/") && !place.MatchString(line) && !strings.Contains(line, ".md: ") && !strings.HasPrefix(line, "content: ") && !strings.Contains(line, ".docx: ") && !strings.Contains(line, ".txt: ") && !strings.Contains(line, ".MD: ") {
					t.Errorf("%s: no place: %s", name, line)
				}
			}
		}
	}
}

// TestOrderDoesNotMatter: the report and the site are the same whatever the order
// in which files are found.
func TestOrderDoesNotMatter(t *testing.T) {
	first, _ := load(t, base(t), false)
	for range 5 {
		again, _ := load(t, base(t), false)
		for i := range first.Procedures {
			if first.Procedures[i].ID != again.Procedures[i].ID {
				t.Fatal("procedures come in another order")
			}
		}
		if fmt.Sprint(len(first.Hotlines), first.Hotlines[0].ID) != fmt.Sprint(len(again.Hotlines), again.Hotlines[0].ID) {
			t.Fatal("hotlines come in another order")
		}
	}
}
