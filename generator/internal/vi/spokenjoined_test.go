package vi

import (
	"slices"
	"testing"
)

// TestJoinedShort puts abbreviations together that stand in no table, and leaves what is made of
// nothing known.
func TestJoinedShort(t *testing.T) {
	for short, want := range map[string]string{
		"TTDVNN":  "trung tâm dịch vụ nông nghiệp",
		"BHYTNLĐ": "bảo hiểm y tế người lao động",
		"UVMTTQ":  "ủy viên Mặt trận Tổ quốc",
		"BTXQK":   "",
		"VLĐ":     "",
		"QWERTZ":  "",
	} {
		if got := joinedShort(short); got != want {
			t.Errorf("%s is put together as %q, want %q", short, got, want)
		}
	}
}

// TestRareAbbreviationsAreTold names every guess about an abbreviation.
func TestRareAbbreviationsAreTold(t *testing.T) {
	for text, why := range map[string]string{
		"họp BHYTNLĐ tại xã":        "chữ viết tắt ghép từ hai chữ đã biết",
		"nộp TLP trước tháng 9":     "chữ viết tắt ít gặp",
		"họp TCM khối 4":            "",
		"3 ca TCM":                  "",
		"tổng kết TCM":              "chữ viết tắt có hai nghĩa",
		"BTT trả lời":               "chữ viết tắt có hai nghĩa",
		"ĐTN trả lời":               "chữ viết tắt có hai nghĩa",
		"nền KTTT":                  "",
		"bí thư ĐTN":                "",
		"Trường PTTH xã":            "",
		"các CTV dân số":            "",
		"họp CTV":                   "chữ viết tắt có hai nghĩa",
		"sâu hại, SĐT gây nặng":     "",
		"giải bóng đá: Đội 1-Đội 2": "dấu gạch ngang",
	} {
		doubts := Reader{Glossary: testGlossary}.Doubts(text)
		if told := slices.ContainsFunc(doubts, func(d Doubt) bool { return d.Why == why }); told != (why != "") || why == "" && len(doubts) > 0 {
			t.Errorf("%q: doubts %v, want %q", text, doubts, why)
		}
	}
}
