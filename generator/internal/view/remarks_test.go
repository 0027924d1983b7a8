package view

import (
	"strings"
	"testing"
)

// TestRemarks: remarks below papers are said once; long ones open when asked for, without
// headings that stand over nothing.
func TestRemarks(t *testing.T) {
	long := strings.Repeat("Bản chụp phải rõ nét. ", 40)
	for _, c := range []struct {
		name    string
		remarks []string
		count   int
		folded  bool
	}{
		{"short ones stand open", []string{"Bản chụp phải rõ nét.", "Đối với giấy tờ gửi kèm:"}, 2, false},
		{"said twice", []string{"Bản chụp phải rõ nét.", "Bản chụp  phải rõ nét"}, 1, false},
		{"said with its head", []string{"Lưu ý: bản chụp phải rõ nét.", "Bản chụp phải rõ nét"}, 1, false},
		{"long ones", []string{long, "Đối với giấy tờ gửi kèm:", "Mang căn cước."}, 2, true},
		{"one long one is the only thing to say", []string{long}, 1, false},
		{"a heading with its list", []string{long, "Gửi kèm:\n- căn cước"}, 2, true},
	} {
		var g PaperGroup
		for _, text := range c.remarks {
			g.remark(text)
		}
		g.layRemarks()
		if g.Count != c.count || g.Folded != c.folded || len(g.Notes) == 0 {
			t.Errorf("%s: %d remarks, folded %v, %d blocks", c.name, g.Count, g.Folded, len(g.Notes))
		}
	}
}
