package render

import (
	"bytes"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// TestPagesLeadToTheFileOfTheirSheet: a record whose sheet the build made a file of leads to it from its page.
func TestPagesLeadToTheFileOfTheirSheet(t *testing.T) {
	s, found, err := site.Load(os.DirFS("../../.."), site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
	if err != nil {
		t.Fatal(err, found)
	}
	layouts, static := ownFiles(t)
	r, found := New(s, layouts, static, Options{Version: "test", PDF: map[string]int{}})
	if len(found) > 0 {
		t.Fatal(found)
	}
	files := map[string]string{} // by the page of the record
	for _, file := range paper.Files(r.scene) {
		r.scene.PDF[file.Path] = 2048
	}
	for _, sheet := range paper.Sheets(r.scene) {
		if r.scene.PDF[sheet.Path] > 0 && sheet.Path == site.PrintFolder+"/"+sheet.Address {
			files[sheet.Address] = site.PDFAddress(sheet.Path)
		}
	}
	formsHaveFiles(t, r)
	led := map[string]bool{}
	for _, p := range r.pages() {
		to := files[p.Path]
		if to == "" {
			continue
		}
		var page bytes.Buffer
		if err := r.execute(&page, r.draft(p)); err != nil {
			t.Fatal(p.Path, err)
		}
		if led[p.Layout] = strings.Contains(page.String(), path.Base(to)); !led[p.Layout] {
			t.Errorf("%s does not lead to %s", p.Path, to)
		}
		for _, form := range []string{"chu-lon", "kho-a3", "kho-a5"} {
			if other := site.PrintFolder + "/" + p.Path + "#" + form; r.scene.PDF[other] > 0 && !strings.Contains(page.String(), path.Base(site.PDFAddress(other))) {
				t.Errorf("%s does not lead to its sheet as %s", p.Path, form)
			}
		}
	}
	for _, layout := range []string{"site/procedure", "site/notice"} {
		if !led[layout] {
			t.Errorf("no page of %s leads to the file of its sheet: %v", layout, led)
		}
	}
}

// formsHaveFiles: each size and type that the page of a listed sheet offers has a file too (only procedures had, and
// of sizes none).
func formsHaveFiles(t *testing.T, r *Renderer) {
	offered := regexp.MustCompile(`href="?#(chu-lon|kho-a\d)`)
	counts := map[string]int{}
	pages := map[string]view.Page{}
	for _, p := range r.pages() {
		pages[p.Path] = p
	}
	for _, sheet := range paper.Sheets(r.scene) {
		if sheet.Title == "" || sheet.Desk || sheet.More != nil {
			continue
		}
		var page bytes.Buffer
		if err := r.execute(&page, r.draft(pages[sheet.Path])); err != nil {
			t.Fatal(sheet.Path, err)
		}
		for _, form := range offered.FindAllStringSubmatch(page.String(), -1) {
			if counts[form[1]]++; r.scene.PDF[sheet.Path+"#"+form[1]] == 0 {
				t.Errorf("%s is offered as %s and has no such file", sheet.Path, form[1])
			}
		}
	}
	if counts["chu-lon"] == 0 || counts["kho-a3"] == 0 || counts["kho-a5"] == 0 {
		t.Errorf("the sheets of the shipped site offer %v", counts)
	}
}
