package view

import (
	"testing"

	"niemyet/generator/internal/record"
)

// TestStepsSayOnce: a step whose text only repeats its title says it once (1.115579: the same sentence stood below itself, and a page
// break between the two left a title alone).
func TestStepsSayOnce(t *testing.T) {
	for _, c := range []struct {
		title, text string
		blocks      int
	}{
		{"Cấp xã xem xét, ban hành quyết định.", "Cấp xã xem xét, ban hành quyết định.", 0},
		{"Cấp xã xem xét", "Cấp xã xem xét.\n", 0},
		{"Cấp xã xem xét", "Cấp xã xem xét, rồi trả lời.", 1},
		{"", "Nộp hồ sơ.", 1},
	} {
		got := steps([]record.Step{{Title: c.title, Text: c.text}}, []int{0})
		if len(got) != 1 || got[0].Title != c.title || len(got[0].Text) != c.blocks {
			t.Errorf("%q, %q: %+v, want %d blocks", c.title, c.text, got, c.blocks)
		}
	}
}
