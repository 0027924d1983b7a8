package record_test

import (
	"flag"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

func init() {
	if flag.Lookup("update") == nil {
		flag.Bool("update", false, "write the made blocks of docs/ anew")
	}
}

func updating() bool { return flag.Lookup("update").Value.String() == "true" }

const (
	docs  = "../../../docs"
	guide = docs + "/ban-ghi"
)

// TestKindPages holds the tables of keys of the clerks' guide against the structs.
// With -update they are written anew and a missing page is begun.
func TestKindPages(t *testing.T) {
	known := map[string]bool{"README.md": true}
	for _, k := range record.Kinds {
		name := k.Folder + ".md"
		known[name] = true
		holds(t, filepath.Join(guide, name), "# "+k.Title.Vi+"\n\n"+problem.GuideBegin+"\n"+problem.GuideEnd+"\n", record.KeyTable(k))
	}
	holds(t, filepath.Join(guide, "README.md"), "", record.SharedKeyTable())
	holds(t, filepath.Join(docs, "cau-hinh.md"), "", record.TypeKeyTable(reflect.TypeFor[site.Config]()))

	files, err := os.ReadDir(guide)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !known[f.Name()] {
			t.Errorf("docs/ban-ghi/%s: there is no such kind of record", f.Name())
		}
	}
}

// holds compares a page's made block with what it should be.
func holds(t *testing.T, file, begin, block string) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if os.IsNotExist(err) && updating() {
		raw, err = []byte(begin), nil
	}
	if err != nil {
		t.Errorf("%s is missing: run go test -update, then write what the kind is for, with a whole example", file)
		return
	}
	want, ok := problem.GuideSplice(string(raw), block)
	if !ok {
		t.Errorf("%s lacks the marks %s and %s", file, problem.GuideBegin, problem.GuideEnd)
		return
	}
	if updating() {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want != string(raw) {
		t.Errorf("%s is stale: run go test -update and look at the difference", file)
	}
}

// TestEveryKindIsListed: the guide's list of kinds names each folder.
func TestEveryKindIsListed(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(guide, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range record.Kinds {
		if !strings.Contains(string(raw), "]("+k.Folder+".md)") {
			t.Errorf("docs/ban-ghi/README.md does not link to %s.md", k.Folder)
		}
	}
}

// example is a whole record in the guide: the file it is to be saved as, in
// backquotes, then its text.
var example = regexp.MustCompile("(?m)`(content/([a-z-]+)/[a-z0-9-]+\\.md)`[^\n]*\n+```[a-z]*\n(\\+\\+\\+\n[^`]*?)```\n")

// TestExamplesPass: what the guide tells a clerk to write is read without a fault,
// and every kind has a whole example on its page.
func TestExamplesPass(t *testing.T) {
	for _, k := range record.Kinds {
		raw, err := os.ReadFile(filepath.Join(guide, k.Folder+".md"))
		if err != nil {
			continue // TestKindPages tells
		}
		found := example.FindAllStringSubmatch(string(raw), -1)
		if len(found) == 0 {
			t.Errorf("docs/ban-ghi/%s.md has no whole example", k.Folder)
		}
		for _, m := range found {
			if m[2] != k.Folder {
				t.Errorf("docs/ban-ghi/%s.md: example for the folder %s", k.Folder, m[2])
			}
			if _, bad := record.Parse(m[1], k, []byte(m[3])); len(bad) > 0 {
				t.Errorf("docs/ban-ghi/%s.md, example %s:\n%s", k.Folder, path.Base(m[1]), report(bad))
			}
		}
	}
}

func report(found problem.List) string {
	var b strings.Builder
	if err := found.WriteText(&b, problem.Vietnamese); err != nil {
		panic(err)
	}
	return b.String()
}
