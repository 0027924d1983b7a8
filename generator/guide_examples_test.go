package main

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/BurntSushi/toml"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// example is a block of the guide to copy into a file that is there.
type example struct{ page, text string }

var (
	tomlBlock = regexp.MustCompile("(?m)^( *)```toml\n((?s:.*?))^ *```")
	wholeFile = regexp.MustCompile("`(content/[a-z-]+/[a-z0-9-]+\\.md|config\\.toml)`:\n\n$")
	firstWord = regexp.MustCompile(`(?m)^\[*([a-z_]+)`)
)

// guideExamples are those that are no whole file: those are saved, checked and built by the tests of docs/.
func guideExamples(t *testing.T) (out []example) {
	t.Helper()
	guide := os.DirFS("../docs")
	err := fs.WalkDir(guide, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".md" || path.Dir(name) == "loi" {
			return err
		}
		raw, err := fs.ReadFile(guide, name)
		if err != nil {
			return err
		}
		text := string(raw)
		for _, m := range tomlBlock.FindAllStringSubmatchIndex(text, -1) {
			if wholeFile.MatchString(text[:m[0]]) {
				continue
			}
			indent, block := text[m[2]:m[3]], text[m[4]:m[5]]
			out = append(out, example{name, strings.ReplaceAll("\n"+block, "\n"+indent, "\n")[1:]})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// homes are the files that examples go into, by the word with which an example begins;
// words.toml and a table of columns are only read.
var homes = map[string]string{
	"kiosk": "config", "visitors": "config", "radio_series": "config", "stations": "config", "review": "config", "sources": "config",
	"synonyms": "config", "elsewhere": "config", "fields": "config", "glossary": "config", "open_data": "config", "build": "config", "approval": "config",
	"broadcasts": "radio", "differs": "procedure", "audio": "procedure", "common_names": "procedure", "popularity": "procedure", "code": "procedure",
	"files": "report", "confirmed": "answer", "prices": "policy", "questions": "policy", "allowances": "policy", "rounds": "policy", "tests": "policy",
	"columns": "table", "search": "table", "language": "table",
}

// TestGuideExamplesCanBeCopied reads every block of the guide where the guide says to put it.
func TestGuideExamplesCanBeCopied(t *testing.T) {
	all := guideExamples(t)
	if len(all) < 15 {
		t.Fatalf("only %d examples found", len(all))
	}
	for _, x := range all {
		text := strings.Trim(x.text, "+\n")
		word := firstWord.FindStringSubmatch(text)
		if word == nil || homes[word[1]] == "" {
			t.Errorf("%s: nobody knows where this goes:\n%s", x.page, x.text)
			continue
		}
		for _, p := range copied(t, homes[word[1]], text) {
			t.Errorf("%s: copied as it stands it is a fault: %s %s\n%s", x.page, p.Code, p.Message(problem.English), x.text)
		}
	}
	if found := copied(t, "config", "[kiosk]\nidle_second = 60"); len(found) == 0 {
		t.Error("a wrong example is no fault")
	}
	if found := copied(t, "procedure", "popularity = \"nhiều\""); len(found) == 0 {
		t.Error("a wrong example of a record is no fault")
	}
}

// copied are the faults of a text in its home, but for what a part of a file lacks.
func copied(t *testing.T, home, text string) (out problem.List) {
	t.Helper()
	switch home {
	case "table":
		var any map[string]any
		if _, err := toml.Decode(text, &any); err != nil {
			t.Errorf("%v:\n%s", err, text)
		}
		return nil
	case "config":
		_, found, err := site.Load(fstest.MapFS{site.ConfigFile: {Data: []byte("unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n" + text)}}, site.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return ofText(found)
	}
	kind, _ := record.KindNamed(home)
	_, found := record.Parse("content/"+kind.Folder+"/vi-du.md", kind, []byte("+++\n"+text+"\n+++\n"))
	return ofText(found)
}

// ofText are the faults of what is written: E1xx and E2xx, without those of what is missing.
func ofText(found problem.List) (out problem.List) {
	for _, p := range found {
		if missing := map[problem.Code]bool{"E106": true, "E112": true, "E214": true, "E215": true, "E225": true, "E226": true}[p.Code]; !missing && p.Severity() == problem.Error && (p.Code[1] == '1' || p.Code[1] == '2') {
			out = append(out, p)
		}
	}
	return out
}
