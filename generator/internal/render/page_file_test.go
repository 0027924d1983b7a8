package render

import (
	"bytes"
	"os"
	"path"
	"strings"
	"testing"

	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
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
	led := map[string]bool{}
	for _, p := range r.pages() {
		to := files[p.Path]
		if to == "" {
			continue
		}
		var page bytes.Buffer
		if _, err := r.execute(&page, p); err != nil {
			t.Fatal(p.Path, err)
		}
		if led[p.Layout] = strings.Contains(page.String(), path.Base(to)); !led[p.Layout] {
			t.Errorf("%s does not lead to %s", p.Path, to)
		}
		if large := site.InLarge(site.PrintFolder + "/" + p.Path); r.scene.PDF[large] > 0 && !strings.Contains(page.String(), path.Base(site.PDFAddress(large))) {
			t.Errorf("%s does not lead to its sheet in large type", p.Path)
		}
	}
	for _, layout := range []string{"site/procedure", "site/notice"} {
		if !led[layout] {
			t.Errorf("no page of %s leads to the file of its sheet: %v", layout, led)
		}
	}
}
