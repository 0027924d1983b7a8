package problem_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
)

func init() {
	if flag.Lookup("update") == nil {
		flag.Bool("update", false, "write the made blocks of docs/ anew")
	}
}

func updating() bool { return flag.Lookup("update").Value.String() == "true" }

const guide = "../../../docs/loi"

// TestCodePages holds each page of docs/loi against the catalogue. With -update the
// made block is written anew and a missing page is begun; the rest is for a person.
func TestCodePages(t *testing.T) {
	known := map[string]bool{"README.md": true}
	for _, e := range problem.Catalogue() {
		name := string(e.Code) + ".md"
		known[name] = true
		holds(t, name, "# "+string(e.Code)+"\n\n"+problem.GuideBegin+"\n"+problem.GuideEnd+"\n", e.GuidePage())
	}
	holds(t, "README.md", "# Các mã lỗi\n\n"+problem.GuideBegin+"\n"+problem.GuideEnd+"\n", problem.GuideList())

	files, err := os.ReadDir(guide)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !known[f.Name()] {
			t.Errorf("docs/loi/%s: no such code in the catalogue; a code once released is never removed", f.Name())
		}
	}
}

// holds compares a page's made block with what it should be.
func holds(t *testing.T, name, begin, block string) {
	t.Helper()
	file := filepath.Join(guide, name)
	raw, err := os.ReadFile(file)
	if os.IsNotExist(err) && updating() {
		raw, err = []byte(begin), nil
	}
	if err != nil {
		t.Errorf("docs/loi/%s is missing; run go test -update, then write what it means and why it matters", name)
		return
	}
	want, ok := problem.GuideSplice(string(raw), block)
	if !ok {
		t.Errorf("docs/loi/%s lacks the marks %s and %s", name, problem.GuideBegin, problem.GuideEnd)
		return
	}
	if updating() {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want != string(raw) {
		t.Errorf("docs/loi/%s is stale: run go test -update and look at the difference", name)
	}
}

// TestCodePagesHelp asks that somebody wrote what a machine cannot: why the fault
// matters to citizens, and what to do about it step by step.
func TestCodePagesHelp(t *testing.T) {
	for _, e := range problem.Catalogue() {
		raw, err := os.ReadFile(filepath.Join(guide, string(e.Code)+".md"))
		if err != nil {
			continue // TestCodePages tells
		}
		if !strings.HasPrefix(string(raw), "# "+string(e.Code)+": ") {
			t.Errorf("docs/loi/%s.md: its title says the code and not what it is about", e.Code)
		}
		for _, heading := range []string{"Nghĩa là gì", "Vì sao cần để ý", "Làm thế nào"} {
			_, rest, found := strings.Cut(string(raw), "\n## "+heading+"\n")
			text, _, _ := strings.Cut(rest, "\n## ")
			if !found || len(strings.TrimSpace(text)) < 30 {
				t.Errorf("docs/loi/%s.md: write the part “## %s”", e.Code, heading)
			}
		}
	}
}

// TestPlacesAreExplained: a clerk who meets {near} in a message is told what it is.
func TestPlacesAreExplained(t *testing.T) {
	for _, e := range problem.Catalogue() {
		for _, place := range e.Places() {
			if strings.Contains(e.GuidePage(), "`{"+place+"}`: \n") {
				t.Errorf("%s: say in placeMeanings (guide.go) what {%s} stands for", e.Code, place)
			}
		}
	}
}

// TestMessagesKeepTheRules holds the catalogue to the rules at its head.
func TestMessagesKeepTheRules(t *testing.T) {
	for _, e := range problem.Catalogue() {
		if strings.Contains(strings.ToLower(e.Message.En), "invalid") || strings.Contains(e.Message.Vi, "không hợp lệ") {
			t.Errorf("%s: a message says what is wrong and never “invalid”", e.Code)
		}
		if e.Wrong == "" && e.Right != "" {
			t.Errorf("%s shows what is right and not what is wrong", e.Code)
		}
	}
}

func TestGuideSplice(t *testing.T) {
	page := "# T\n\n" + problem.GuideBegin + "\nold\n" + problem.GuideEnd + "\n\nby hand\n"
	got, ok := problem.GuideSplice(page, "new\n")
	if want := strings.Replace(page, "old", "new", 1); !ok || got != want {
		t.Errorf("got %q, %v", got, ok)
	}
	if _, ok := problem.GuideSplice("# T\n", "new"); ok {
		t.Error("a page without marks was accepted")
	}
}
