package site_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/problem"
)

// foreign is a stretch of words that are not English.
var foreign = regexp.MustCompile(`[^\s:;“”"()\[\],→=|]*[À-ÖØ-öø-ỹ][^\s:;“”"()\[\],→=|]*( [^\s:;“”"()\[\],→=|]*[À-ÖØ-öø-ỹ][^\s:;“”"()\[\],→=|]*)*`)

// named stays Vietnamese in every language: the money, numbers of documents, and what
// stands in quotation marks, for it was written so or is to be written.
var named = regexp.MustCompile(`“[^”]*”|"[^"]*"|đồng|\b[0-9]+(/[0-9]+)?/(NĐ-CP|QĐ-[A-Z]+)`)

// TestFaultsInEnglish: what else an English message says in Vietnamese stands in the
// records, in the names of their files, or is a value or an example to choose from.
func TestFaultsInEnglish(t *testing.T) {
	cases, err := filepath.Glob("testdata/faults/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	told := 0
	for _, name := range cases {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		fsys := base(t)
		lay(fsys, a.Files)
		_, found := load(t, fsys, strings.Contains(string(a.Comment), "--release"))
		var data strings.Builder
		for name, f := range fsys {
			if name != "want" {
				data.WriteString(strings.ToLower(name + string(f.Data)))
			}
		}
		for _, p := range found {
			told++
			message, toChoose := p.Message(problem.English), p.Arg("eg", problem.English)+p.Arg("allowed", problem.English)+p.Arg("right", problem.English)
			for _, words := range foreign.FindAllString(named.ReplaceAllString(message+"\n"+p.Hint(problem.English), "“”"), -1) {
				words = strings.Trim(words, ".")
				if !strings.Contains(data.String(), strings.ToLower(words)) && !strings.Contains(toChoose, words) {
					t.Errorf("%s: %s says %q in English: %s", filepath.Base(name), p.Code, words, message)
				}
			}
		}
	}
	if told < 150 {
		t.Errorf("only %d problems were told", told)
	}
}
