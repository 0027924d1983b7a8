package vi

import "testing"

func TestInCase(t *testing.T) {
	for name, want := range map[string]string{
		"Trường hợp trẻ bị bỏ rơi": "trẻ bị bỏ rơi", "trường hợp mất giấy": "mất giấy", "Trẻ bị bỏ rơi": "Trẻ bị bỏ rơi", "Trường hợp": "Trường hợp", "": "",
	} {
		if got := InCase(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

func TestPer(t *testing.T) {
	for name, want := range map[string]string{
		"tháng": "tháng", "mỗi tháng": "tháng", "Hằng tháng": "tháng", "hàng năm": "năm", "một hộ": "hộ", "từng người": "người",
		"mỗi": "mỗi", "hạng A": "hạng A", "mới sinh": "mới sinh", "người cao tuổi": "người cao tuổi", "": "",
	} {
		if got := Per(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
