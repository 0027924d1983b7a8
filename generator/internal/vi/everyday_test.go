package vi

import (
	"fmt"
	"testing"
)

func TestEveryWeekAndMonth(t *testing.T) {
	for text, want := range map[string]string{
		"Tiếp vào thứ Năm hằng tuần; trùng ngày nghỉ thì sang ngày khác.": "[Thursday] []",
		"Sáng thứ Ba, thứ Năm hàng tuần":                                  "[Tuesday Thursday] []",
		"Chiều thứ 6 mỗi tuần và Chủ nhật hằng tuần":                      "[Friday Sunday] []",
		"thứ Hai đến thứ Sáu hằng tuần":                                   "[] []",
		"Ngày 15 hằng tháng, Chủ tịch tiếp công dân":                      "[] [15]",
		"tiếp ngày 10 và ngày 25 hàng tháng":                              "[] [10 25]",
		"thứ Năm ngày 03/12/2026":                                         "[] []",
		"thứ Sáu tuần cuối hằng tháng":                                    "[] []",
		"trước ngày 05/12 hằng năm":                                       "[] []",
	} {
		if got := fmt.Sprint(EveryWeek(text), EveryMonth(text)); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
