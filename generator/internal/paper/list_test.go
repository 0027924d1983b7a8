package paper

import (
	"fmt"
	"testing"

	"niemyet/generator/internal/view"
)

// TestByInitial: the sheets of a long field stand under their first letters, those of a short one together; none is lost.
func TestByInitial(t *testing.T) {
	for sheets, want := range map[int][]string{3: {"Thủ tục 3"}, view.LongList: {"C 20", "Đ 20"}} {
		g := view.ItemGroup{ID: "thu-tuc", Title: "Thủ tục"}
		for i := range sheets {
			g.Items = append(g.Items, view.Item{Link: view.Link{Text: fmt.Sprintf("%s %d", []string{"Đăng ký", "Cấp lại"}[i%2], i)}})
		}
		var got []string
		for _, part := range byInitial(g) {
			got = append(got, fmt.Sprint(part.Title, " ", len(part.Items)))
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%d sheets: %v, want %v", sheets, got, want)
		}
	}
}
