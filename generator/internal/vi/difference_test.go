package vi_test

import (
	"testing"

	"niemyet/generator/internal/vi"
)

func TestDifference(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"", "", ""}, {"abc", "abc", "   "}, {"abc", "", "---"}, {"", "abc", "+++"},
		{"xaby", "xcby", " -+  "}, {"ab", "ba", "- +"}, {"aab", "ab", " - "}, {"ngày 5", "ngày 7", "     -+"},
	} {
		for most, want := range map[int]string{100: c.want, 0: ""} {
			got, had := "", 0
			for _, step := range vi.Difference([]rune(c.from), []rune(c.to), most) {
				got += string(" -+"[step])
			}
			for _, sign := range got {
				if sign != '+' {
					had++
				}
			}
			if want != "" && got != want || had != len([]rune(c.from)) {
				t.Errorf("%q to %q, at most %d: %q, want %q", c.from, c.to, most, got, want)
			}
		}
	}
}
