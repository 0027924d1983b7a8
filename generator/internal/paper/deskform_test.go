package paper

import (
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// TestFilledForm: a form names the papers that everybody hands in. Of a procedure whose
// papers all belong to cases it names none: the desk knows which case it is.
func TestFilledForm(t *testing.T) {
	papers := []view.Paper{{Name: "Tờ khai"}, {Name: "Giấy chứng sinh"}}
	for _, c := range []struct {
		name         string
		groups       []view.PaperGroup
		items, lines int
	}{
		{"of everybody", []view.PaperGroup{{Papers: papers}, {Title: "Khi ủy quyền", Case: 1, Papers: papers}}, 2, 3},
		{"of cases alone", []view.PaperGroup{{Title: "Mất giấy", Case: 1, Papers: papers}, {Title: "Đổi tên", Case: 2, Papers: papers}}, 0, 5},
		{"unknown", nil, 0, 5},
	} {
		row := FormRow{Lines: make([]int, 5)}
		row.fill(view.Place{}, site.FormRow{Kind: "papers", Lines: 5}, view.ProcedureView{PaperGroups: c.groups})
		if len(row.Items) != c.items || len(row.Lines) != c.lines {
			t.Errorf("%s: %d papers and %d lines, want %d and %d", c.name, len(row.Items), len(row.Lines), c.items, c.lines)
		}
	}
}
