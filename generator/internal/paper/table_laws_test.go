package paper

import (
	"slices"
	"strings"
	"testing"
)

// TestLawsNamed: documents are told by their numbers and no answer ends in an ellipsis ("… quy định cắt giảm, đơn giản hóa thủ…"
// stood under "Căn cứ"); one without any number keeps its whole title.
func TestLawsNamed(t *testing.T) {
	long := "Thông tư liên tịch số 138/2015 hướng dẫn thực hiện Quyết định số 49/2015/QĐ-TTg"
	for _, c := range []struct {
		number, title string
		want          []TableLaw
	}{
		{"138/2015/TTLT-BQP-BLĐBXH-BTC", "Thông tư", []TableLaw{{"138/2015/TTLT-BQP-BLĐBXH-BTC", true}}},
		{"", "Nghị quyết số 66.7/2025/NQ-CP của Chính phủ quy định cắt giảm, đơn giản hóa thủ tục hành chính", []TableLaw{{"66.7/2025/NQ-CP", true}}},
		{"234/2025/NĐ-CP ngày 27/8/2025 của Chính phủ; 15/2026/TT-BQP", "Nghị định", []TableLaw{{"234/2025/NĐ-CP", true}, {"15/2026/TT-BQP", true}}},
		{"165/2024/NĐ- CP", "Nghị định", []TableLaw{{"165/2024/NĐ-CP", true}}},
		{"35/ 2026/QĐ-UBND", "Quy định", []TableLaw{{"35/2026/QĐ-UBND", true}}},
		{"Luật số 58", "Luật số 58/2024/QH15 của Quốc hội: Luật Đầu tư công", []TableLaw{{"58/2024/QH15", true}}},
		{"Luật đường bộ năm 2024", "Luật đường bộ năm 2024", []TableLaw{{Text: "Luật đường bộ năm 2024"}}},
		{"", strings.Repeat("Quy chế của thôn ", 12), []TableLaw{{Text: strings.TrimSpace(strings.Repeat("Quy chế của thôn ", 12))}}},
		{"", "", nil},
		{"", long, []TableLaw{{Text: long}}},
	} {
		if got := lawsNamed(c.number, c.title); !slices.Equal(got, c.want) {
			t.Errorf("%q, %q: %v, want %v", c.number, c.title, got, c.want)
		}
	}
}
