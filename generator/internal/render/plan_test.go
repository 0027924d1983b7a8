package render

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// namedThere is a record or an address in a cell of the table.
var namedThere = regexp.MustCompile("`([^`]+)`")

// TestPlanIsServed walks docs/ke-hoach.md: every record and address that it names for a
// line of the plan is there, and a line that lacks one says what is missing.
func TestPlanIsServed(t *testing.T) {
	guide, err := os.ReadFile("../../../docs/ke-hoach.md")
	if err != nil {
		t.Fatal(err)
	}
	root := os.DirFS("../../..")
	s, found, err := site.Load(root, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
	if err != nil {
		t.Fatal(err, found)
	}
	layouts, static := ownFiles(t)
	r, found := New(s, layouts, static, Options{Version: "test"})
	if len(found) > 0 {
		t.Fatal(found)
	}
	pages := map[string]bool{}
	for _, p := range r.pages() {
		pages[p.Path] = true
	}
	_, table, _ := strings.Cut(string(guide), "<!-- ke-hoach -->")
	lines := 0
	for _, line := range strings.Split(table, "\n") {
		cells := strings.Split(line, "|")
		if len(cells) != 9 || strings.HasPrefix(cells[1], "---") || cells[1] == " Dòng " {
			continue
		}
		lines++
		name := strings.TrimSpace(cells[1]) + " " + strings.TrimSpace(cells[2])
		for _, q := range namedThere.FindAllStringSubmatch(cells[3], -1) {
			if _, err := os.Stat("../../../content/" + q[1] + ".md"); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		lacks := false
		for i, cell := range cells[4:7] {
			places := namedThere.FindAllStringSubmatch(cell, -1)
			if len(places) == 0 && strings.TrimSpace(cell) != "–" {
				t.Errorf("%s: cell %d is empty", name, i)
			}
			lacks = lacks || len(places) == 0
			for _, q := range places {
				if !pages[q[1]] {
					t.Errorf("%s: there is no %s", name, q[1])
				}
			}
		}
		if lacks && strings.TrimSpace(cells[7]) == "" {
			t.Errorf("%s lacks something and does not say what", name)
		}
	}
	if lines < 62 {
		t.Errorf("%d lines of the plan are told, of 62", lines)
	}
}
