package docs

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the table of dates anew from the history of the repository")

// datesFile says when each page was changed last, one page a line: name, tab, day.
const datesFile = "ngay-sua.tsv"

// changed are the days of the last commits of all pages below the docs/ of a repository, as
// lines of the table.
func changed(repository string) (lines []string, err error) {
	c := exec.Command("git", "log", "--no-merges", "--format=@%cs", "--name-only", "--", "docs")
	c.Dir = repository
	out, err := c.Output()
	if err != nil {
		return nil, err
	}
	day, seen := "", map[string]bool{}
	for line := range strings.Lines(string(out)) {
		line = strings.TrimSpace(line)
		name, below := strings.CutPrefix(line, "docs/")
		switch {
		case strings.HasPrefix(line, "@"):
			day = line[1:]
		case below && strings.HasSuffix(name, ".md") && !seen[name]:
			seen[name] = true
			if _, err := os.Stat(filepath.Join(repository, "docs", filepath.FromSlash(name))); err == nil {
				lines = append(lines, name+"\t"+day)
			}
		}
	}
	slices.Sort(lines)
	return lines, nil
}

// TestDates: every page of the guide has a day in the table; -update (make dates) makes the
// table of the history, never of the clock. The pages of codes are many hands' and may wait.
func TestDates(t *testing.T) {
	if *update {
		lines, err := changed(root)
		if err != nil || len(lines) < 100 {
			t.Fatalf("%d pages; a whole history is needed: %v", len(lines), err)
		}
		if err := os.WriteFile(datesFile, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(datesFile)
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`^([a-z0-9/-]+|(?:[a-z-]+/)?README|loi/[EWN]\d{3})\.md\t20\d\d-\d\d-\d\d$`)
	has := map[string]bool{}
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimSpace(line)
		name, _, _ := strings.Cut(line, "\t")
		if !row.MatchString(line) || has[name] {
			t.Errorf("%s: %q is no row, or the second of its page", datesFile, line)
		}
		has[name] = true
		if _, err := os.Stat(filepath.FromSlash(name)); err != nil {
			t.Errorf("%s: there is no page %s (make dates)", datesFile, name)
		}
	}
	for _, name := range guides(t) {
		if name, is := strings.CutPrefix(name, "docs/"); is && !has[name] && !strings.HasPrefix(name, "loi/") {
			t.Errorf("%s: %s has no day (make dates)", datesFile, name)
		}
	}
}

// TestDatesOfHistory: the day is that of the last commit of the page, and pages that are gone
// have none.
func TestDatesOfHistory(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("there is no git")
	}
	dir := t.TempDir()
	git := func(day string, args ...string) {
		t.Helper()
		c := exec.Command("git", append([]string{"-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"}, args...)...)
		c.Dir, c.Env = dir, append(os.Environ(), "GIT_COMMITTER_DATE="+day+"T12:00:00Z", "GIT_AUTHOR_DATE="+day+"T12:00:00Z")
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("git %s: %v\n%s", args, err, out)
		}
	}
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Join(dir, "docs"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "docs", name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	git("2026-01-01", "init", "-q")
	for _, x := range []struct{ day, page string }{{"2026-01-02", "a.md"}, {"2026-01-03", "b.md"}, {"2026-01-04", "gone.md"}, {"2026-02-05", "a.md"}} {
		write(x.page, x.day)
		git(x.day, "add", ".")
		git(x.day, "commit", "-qm", "x")
	}
	if err := os.Remove(filepath.Join(dir, "docs", "gone.md")); err != nil {
		t.Fatal(err)
	}
	got, err := changed(dir)
	if want := []string{"a.md\t2026-02-05", "b.md\t2026-01-03"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
}
