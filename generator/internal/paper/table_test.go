package paper

import (
	"strings"
	"testing"
)

func TestLongNames(t *testing.T) {
	short, long := TableRow{Name: "Đăng ký khai sinh"}, TableRow{Name: strings.Repeat("giao đất ", 40)}
	for name, c := range map[string]struct {
		rows []TableRow
		want bool
	}{
		"none":              {nil, false},
		"short":             {[]TableRow{short, short}, false},
		"long":              {[]TableRow{long, long, short}, true},
		"one long of many":  {[]TableRow{long, short, short, short, short}, false},
		"a long number":     {[]TableRow{long, {Name: long.Name, Basis: []TableLaw{{"17/1999/TTLT-BLĐTBXH-BTC-BTCCBCP", true}}}}, false},
		"exactly the limit": {[]TableRow{{Name: strings.Repeat("đ", longName)}}, false},
	} {
		if got := longNames(c.rows); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

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
