package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
)

// laidExample is a row of testdata/examples.tsv: how what the page of a code shows is laid over the ground.
type laidExample struct {
	code problem.Code
	// way is one of: keys (lines of the front matter, or of config.toml), body (the text below it),
	// file (the whole file), name (only the name of the file is shown). "keys --release" asks as for a release.
	way  string
	file string
	head string // of the block that takes keys without a head, as [[ways]]; "" is the beginning
	more string // keys laid first, on both sides, with " | " between; one with a head in front stands below it
	also string // codes of other errors that even what is right tells, for want of records beside it
}

// untried are codes whose example no test lays, with the reason.
var untried = reasonsFor(map[string]string{
	"E101 E116 E124 E125 E257 W371": "its fault is in bytes or links of the disk, which a text cannot show: package record and the scripts",
	"E308 E317 E351 E409 E410 E411 E801 E870 W342 W363 W370 W412 W723 W726 W876 W878 W974": "it needs another file beside the record: testdata/faults of package site",
	"E352 W329 W330 W333":      "it needs layers of sources, or what a layer said before: the script layers.txtar",
	"W341 W345":                "it needs fields and desks of several offices: testdata/faults of package site, route and desk-fields",
	"E504 W505 W506 W508":      "it needs steps of approval in config.toml and sums of the text: testdata/faults of package site, approval",
	"E601 N633 W602 W634 W645": "it stands in a file to be imported: package importer and its scripts",
	"W419 W420 W430 W434 W839": "it needs the table of holidays in config.toml: testdata/faults of package site, holidays and repeats",
	"E805 E807 E811 W804 W808 W809 W810 W813 W817 W819": "it needs airings, stations or recordings beside it: testdata/faults of package site, radio and radio-desk",
	"W844 W869":           "it needs a report before it, or rows that the page shortens: testdata/faults of package site, report and session",
	"E905 E942 W712 W909": "its lines belong below several heads at once, or stand between others that the page leaves out: testdata/faults of package site",
	"W361 W732 W886 W887": "it is told of the site as a whole, not of the line: testdata/faults of package site, disclosure and board",
})

func reasonsFor(rows map[string]string) map[problem.Code]string {
	all := map[problem.Code]string{}
	for codes, reason := range rows {
		for code := range strings.FieldsSeq(codes) {
			all[problem.Code(code)] = reason
		}
	}
	return all
}

// TestExamplesOfCodes lays every example of the pages of codes that stands in testdata/examples.tsv over
// the small whole site and the ground of the other kinds: what is wrong tells its code, what is right does not,
// nor any other error, so that none hides it. TestCodeExamples tries those that need more than that.
func TestExamplesOfCodes(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the command four hundred times")
	}
	start := t.TempDir()
	layBase(t, start, "testdata/ground.txtar")
	rows := examplesOfCodes(t)
	ground := checked(start)
	for _, e := range problem.Catalogue() {
		row, listed := rows[e.Code]
		_, err := os.Stat(filepath.Join("testdata/codes", string(e.Code)+".txtar"))
		ways := 0
		for _, has := range []bool{listed, err == nil, wordless[e.Code] != "", untried[e.Code] != ""} {
			if has {
				ways++
			}
		}
		if ways != 1 {
			t.Errorf("%s: its example is tried in one way, or one reason says why not; it has %d", e.Code, ways)
		}
		if !listed {
			continue
		}
		t.Run(string(e.Code), func(t *testing.T) {
			told, laid := tried(t, start, row, e.Wrong)
			if timesTold(told, e.Code) <= timesTold(ground, e.Code) {
				t.Errorf("what is wrong does not tell %s:\n%s\nlaid:\n%s", e.Code, told, laid)
			}
			told, laid = tried(t, start, row, e.Right)
			if timesTold(told, e.Code) > timesTold(ground, e.Code) || tellsMore(told, row.also) {
				t.Errorf("what is right tells %s, or another error:\n%s\nlaid:\n%s", e.Code, told, laid)
			}
		})
	}
}

var errorTold = regexp.MustCompile(`(?m)^\S.*: (E\d{3}) `)

// tellsMore says whether check tells an error that the row does not name.
func tellsMore(told, also string) bool {
	for _, m := range errorTold.FindAllStringSubmatch(told, -1) {
		if !strings.Contains(also, m[1]) {
			return true
		}
	}
	return false
}

func examplesOfCodes(t *testing.T) map[problem.Code]laidExample {
	t.Helper()
	raw, err := os.ReadFile("testdata/examples.tsv")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[problem.Code]laidExample{}
	for line := range strings.Lines(string(raw)) {
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		for len(cells) < 6 {
			cells = append(cells, "")
		}
		row := laidExample{problem.Code(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]}
		if _, twice := rows[row.code]; twice {
			t.Errorf("%s stands twice", row.code)
		}
		rows[row.code] = row
	}
	return rows
}

// tried lays one side of an example in a copy of the site, and returns what check tells and what was laid.
func tried(t *testing.T, start string, row laidExample, shown string) (told, laid string) {
	t.Helper()
	root := copyTree(t, start)
	name := filepath.Join(root, filepath.FromSlash(row.file))
	raw, err := os.ReadFile(name)
	if err != nil && row.way != "file" { // words of the site's own are a new file
		t.Fatal(err)
	}
	text := string(raw)
	for part := range strings.SplitSeq(row.more, " | ") {
		head, keys := "", part
		if strings.HasPrefix(part, "[") {
			head, keys, _ = strings.Cut(part, " ")
		}
		text = withKeys(text, head, keys)
	}
	way, flag, _ := strings.Cut(row.way, " ")
	switch way {
	case "keys":
		text = withKeys(text, row.head, shown)
	case "body":
		front, _, _ := strings.Cut(strings.TrimPrefix(text, "+++\n"), "+++\n")
		text = "+++\n" + front + "+++\n\n" + shown + "\n"
	case "file":
		text = shown + "\n"
	case "name":
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
		name = filepath.Join(root, filepath.FromSlash(shown))
	default:
		t.Fatalf("%s: no way %q", row.code, row.way)
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return checked(root, flag), text
}

// checked is all that check tells of a site.
func checked(root string, flags ...string) string {
	var out bytes.Buffer
	args := slices.DeleteFunc(flags, func(s string) bool { return s == "" })
	run(append([]string{"check", "--all", "--source", root, "--date", "2026-11-23"}, args...), &out, &out)
	return out.String()
}

func timesTold(told string, code problem.Code) int { return strings.Count(told, ": "+string(code)+" ") }
