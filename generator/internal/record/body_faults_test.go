package record

import "testing"

func TestWordless(t *testing.T) {
	for words, want := range map[string]bool{
		"": true, "  ": true, "ảnh": true, "Ảnh 1": true, "IMG_2031": true, "Hình 2.": true, "so-do.PNG": true,
		"Sơ đồ": true, "Sơ đồ đường vào từ cổng chính": false, "Ảnh cửa bên trái nhà văn hóa": false, "Cửa số 2": false,
	} {
		if got := Wordless(words); got != want {
			t.Errorf("%q: %v", words, got)
		}
	}
}
