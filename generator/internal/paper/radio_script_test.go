package paper

import (
	"slices"
	"testing"
)

// TestScriptPagesEndWell: no page of a script holds a line or two alone, and no line is lost.
func TestScriptPagesEndWell(t *testing.T) {
	for _, c := range []struct {
		lines int
		notes int // of each line
		want  []int
	}{
		{0, 0, nil},
		{3, 0, []int{3}},
		{firstLines, 0, []int{13}},
		{firstLines + 1, 0, []int{10, 4}},
		{firstLines + pageLines + 2, 0, []int{13, 17, 4}},
		{firstLines + pageLines + 4, 0, []int{13, 19, 4}},
		{8, 4, []int{4, 4}},
		{8, 40, []int{1, 1, 1, 1, 1, 1, 1, 1}},
	} {
		lines := make([]ScriptLine, c.lines)
		for i := range lines {
			lines[i] = ScriptLine{Number: i + 1, Notes: make([]string, c.notes)}
		}
		var got []int
		next := 1
		for i, page := range scriptPages(lines, firstLines) {
			got = append(got, page.Count)
			if page.Number != i+1 || page.Of != len(c.want) || page.Lines[0].Number != next {
				t.Errorf("%d lines: page %d of %d begins with line %d", c.lines, page.Number, page.Of, page.Lines[0].Number)
			}
			next += len(page.Lines)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%d lines with %d notes stand on pages of %v, want %v", c.lines, c.notes, got, c.want)
		}
	}
}
