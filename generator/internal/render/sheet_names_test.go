package render

import (
	"os"
	"testing"

	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestSheetsOfAGroupHaveNamesOfTheirOwn: who hears only the links of the list of all sheets
// can tell the large sheet from the small one (WCAG 2.2, 2.4.9).
func TestSheetsOfAGroupHaveNamesOfTheirOwn(t *testing.T) {
	s, found, err := site.Load(os.DirFS("../../.."), site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
	if err != nil {
		t.Fatal(err, found)
	}
	layouts, static := ownFiles(t)
	r, found := New(s, layouts, static, Options{Version: "test"})
	if len(found) > 0 {
		t.Fatal(found)
	}
	type name struct{ group, title string }
	at := map[name]string{}
	for _, sheet := range paper.Sheets(r.scene) {
		if sheet.Title == "" {
			continue
		}
		called := name{sheet.Group.ID, sheet.Title}
		if other := at[called]; other != "" {
			t.Errorf("%s and %s are both %q", other, sheet.Path, sheet.Title)
		}
		at[called] = sheet.Path
	}
	if len(at) < 100 {
		t.Errorf("only %d sheets have names", len(at))
	}
}
