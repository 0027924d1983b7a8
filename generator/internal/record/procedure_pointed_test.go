package record

import "testing"

// TestPointed: a note that holds a figure says the fee or the time; one that does not says
// where to look.
func TestPointed(t *testing.T) {
	for note, want := range map[string]bool{
		"Do Hội đồng nhân dân tỉnh quy định, xem bảng phí niêm yết tại quầy.": true,
		"Theo Thông tư 281/2016/TT-BTC.":         true,
		"Theo bảng của tỉnh; miễn cho hộ nghèo.": true,
		"Mức 8.000 đồng mỗi bản.":                false,
		"0,1% giá trị tài sản.":                  false,
	} {
		if got := (Way{Fee: Fee{State: FeeSeeNote}, FeeNote: note}).FeePointed(); got != want {
			t.Errorf("fee %q: %v", note, got)
		}
	}
	if (Way{Fee: Fee{State: FeeSeeNote}, Fees: []FeeLine{{}}}).FeePointed() || (Way{Fee: Fee{State: FeeFree}}).FeePointed() {
		t.Error("further fees, or none, are no pointing")
	}
	for note, want := range map[string]bool{
		"Ngày trả kết quả ghi trên giấy tiếp nhận hồ sơ và hẹn trả kết quả.": true,
		"05 ngày làm việc; phải xác minh thì không quá 8 ngày làm việc.":     false,
		"Trong ngày làm việc tiếp nhận hồ sơ.":                               false,
	} {
		if got := (Way{Time: Time{State: TimeSeeNote}, TimeNote: note}).TimePointed(); got != want {
			t.Errorf("time %q: %v", note, got)
		}
	}
}
