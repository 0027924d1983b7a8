package paper

import "testing"

// TestShortOf: a cell of three lines ends where a part of its list does ("…; Văn…" stood there), and begins without the dash of a list.
func TestShortOf(t *testing.T) {
	for text, want := range map[string]string{
		"Sở Xây dựng": "Sở Xây dựng",
		"Chủ tịch Ủy ban nhân dân nơi có đất; Văn phòng đăng ký đất đai": "Chủ tịch Ủy ban nhân dân nơi có đất…",
		"- Trực tiếp tại Trung tâm":                                   "Trực tiếp tại Trung tâm",
		"Trung tâm Phục vụ hành chính công thành phố trực thuộc tỉnh": "Trung tâm Phục vụ hành chính công thành phố…",
	} {
		if got := shortOf(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
