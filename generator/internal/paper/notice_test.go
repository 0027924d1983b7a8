package paper

import (
	"strings"
	"testing"
)

func TestLetterhead(t *testing.T) {
	for name, want := range map[string]string{
		"": "",
		"Ủy ban nhân dân thành phố Gia Nghĩa": "ỦY BAN NHÂN DÂN|THÀNH PHỐ GIA NGHĨA",
		"Hội đồng nhân dân tỉnh Ví Dụ":        "HỘI ĐỒNG NHÂN DÂN|TỈNH VÍ DỤ",
		"UBND phường Ví Dụ":                   "UBND PHƯỜNG VÍ DỤ",
		"Bộ Tư pháp":                          "BỘ TƯ PHÁP",
	} {
		if got := strings.Join(letterhead(name), "|"); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
