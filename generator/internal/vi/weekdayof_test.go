package vi

import (
	"strings"
	"testing"
)

func TestFindWeekdays(t *testing.T) {
	for text, want := range map[string]string{
		"7 giờ thứ Ba 22/12/2026":                          "",
		"7 giờ thứ Tư 22/12/2026":                          "thứ Tư 22/12/2026",
		"Thứ 4, ngày 22 tháng 12 năm 2026, tại hội trường": "Thứ 4, ngày 22 tháng 12 năm 2026",
		"CHỦ NHẬT (22-12-2026)":                            "CHỦ NHẬT (22-12-2026",
		"họp ngày 22/12/2026 (thứ Hai)":                    "22/12/2026 (thứ Hai",
		"22.12.2026 là Chủ nhật":                           "22.12.2026 là Chủ nhật",
		"họp lần thứ hai ngày 22/12/2026":                  "",
		"tiêm mũi thứ hai ngày 22/12/2026":                 "",
		"giấy mời thông báo thứ hai ngày 22/12/2026":       "",
		"thứ Hai 10/3/2026 (âm lịch)":                      "",
		"Chủ nhật 15/1/2026 âm lịch":                       "",
		"thứ Hai 22/12/2026, 15/11 âm lịch":                "thứ Hai 22/12/2026",
		"kỳ họp thứ Năm ngày 22/12/2026":                   "",
		"thứ Hai đến thứ Sáu, từ 22/12/2026":               "",
		"22/12/2026, thứ Hai hằng tuần":                    "",
		"thứ Hai 31/02/2026":                               "",
		"mời họp vào ngày thứ Tư 22/12/2026":               "thứ Tư 22/12/2026",
		"mời họp vào ngày thứ Ba 22/12/2026":               "",
		"uống vào ngày thứ tư 22/12/2026":                  "",
		"KT2 22/12/2026":                                   "",
	} {
		var got []string
		for _, w := range FindWeekdays(text) {
			if w.Wrong() {
				got = append(got, text[w.Start:w.End])
			}
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
