package vi

import "testing"

func TestSyllables(t *testing.T) {
	for in, want := range map[string]int{
		"": 0, "Đăng ký khai sinh": 4, "kinh tế - xã hội": 4, "một-cửa": 2, "R’Moan": 1, "17,5 ngày": 4,
		"23/11/2026": 8, "Ê\u0306ban": 1, "…": 0, "Điều5": 2,
	} {
		if got := Syllables(in); got != want {
			t.Errorf("Syllables(%q) = %d, want %d", in, got, want)
		}
	}
}
