package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestLongerTime: a description that tells a longer time than the way's own is seen; how long something is posted, or by
// when one files, is none.
func TestLongerTime(t *testing.T) {
	limit, err := vi.ParseTimeLimit("7 ngày làm việc")
	if err != nil {
		t.Fatal(err)
	}
	for note, want := range map[string]bool{
		"Đối với các xã miền núi, biên giới; đảo thì thời gian thực hiện không quá 17 ngày.": true,
		"- Không quá 17 ngày làm việc đối với trường hợp đăng ký lần đầu":                    true,
		"Tại xã đặc biệt khó khăn thì thời gian thực hiện được tăng thêm 5 ngày.":            true,
		"vụ việc phức tạp thì 60 ngày":                                                       true,
		"":                                                                                   false,
		"7 ngày làm việc kể từ ngày nhận đủ hồ sơ":                                           false,
		"Thẩm định không quá 5 ngày làm việc":                                                false,
		"Thời gian niêm yết tối thiểu là 40 ngày":                                            false,
		"Trong vòng 30 ngày sau khi mai táng thì nộp hồ sơ":                                  false,
		"3,5 ngày làm việc (cắt giảm 1,5/10 ngày làm việc)":                                  false,
		"Trước khi hết thời gian sử dụng đất 30 ngày làm việc, người sử dụng đất có nhu cầu thì nộp":                 false,
		"Trong khoảng thời gian 30 ngày làm việc trước khi hết thời gian sử dụng đất, người sử dụng đất gửi văn bản": false,
	} {
		way := record.Way{Time: record.Time{State: record.TimeStated, Limit: limit}, Note: note}
		if got := longerTime([]record.Way{way}); got != want {
			t.Errorf("%q: %v, want %v", note, got, want)
		}
	}
}
