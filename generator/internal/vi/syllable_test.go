package vi

import "testing"

func TestSyllables(t *testing.T) {
	for in, want := range map[string]int{
		"": 0, "Đăng ký khai sinh": 4, "kinh tế - xã hội": 4, "một-cửa": 2, "R’Moan": 2, "N'Jriêng": 2, "R'tih": 2, "M'nông": 2, "karaoke": 4, "Krông Nô": 2, "Đakrông": 2, "Pleiku": 2, "Ayun": 2, "UBND": 1, "internet": 3, "hoá đơn": 2, "nghiêng ngả": 2, "17,5 ngày": 4,
		"23/11/2026": 8, "Ê\u0306ban": 2, "…": 0, "办公室8点开门": 7, "안녕": 2, "Điều5": 2,
	} {
		if got := Syllables(in); got != want {
			t.Errorf("Syllables(%q) = %d, want %d", in, got, want)
		}
	}
}
