package vi_test

import (
	"testing"

	"niemyet/generator/internal/vi"
)

func TestTimesOfDayStayOnOneLine(t *testing.T) {
	for text, want := range map[string]string{
		"Thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30": "Thứ Hai đến thứ Sáu, 7\u00a0giờ\u00a030 đến 11\u00a0giờ\u00a030",
		"7 giờ 30 – 17 giờ":                           "7\u00a0giờ\u00a030\u00a0– 17\u00a0giờ",
		"trong 24 giờ":                                "trong 24\u00a0giờ",
		"gọi 0261 000 0001, 1800 1096 hoặc 113":       "gọi 0261\u00a0000\u00a00001, 1800\u00a01096 hoặc 113",
		"17 giờ 2026":                                 "17\u00a0giờ 2026",
		"Cả ngày và đêm – 24":                         "Cả ngày và đêm – 24",
	} {
		got := vi.Unbroken(text)
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
		if vi.Unbroken(got) != got {
			t.Errorf("%q changes again", got)
		}
	}
}
