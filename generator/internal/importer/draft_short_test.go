package importer_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

// TestDraftAnswers: short answers are drafted where the source leaves no doubt, and only there.
func TestDraftAnswers(t *testing.T) {
	way := func(channel, duration, fee string) string {
		return `{"channel": "` + channel + `", "duration": "` + duration + `", "fee": "` + fee + `"}`
	}
	const council = "Mức lệ phí (nếu có) theo quyết định của Hội đồng nhân dân cấp tỉnh."
	for _, c := range []struct{ name, methods, time, fee string }{
		{"one limit for all", way("DIRECT", "3 WORKING_DAY", "") + "," + way("ONLINE", "3 WORKING_DAY", ""), "", ""},
		{"a limit for each channel", way("DIRECT", "25 DAY", "") + "," + way("POSTAL", "15 DAY", "") + "," + way("ONLINE", "15 DAY", ""), "Trực tiếp 25 ngày; bưu chính, trực tuyến 15 ngày", ""},
		{"too long for a card", way("DIRECT", "40 WORKING_DAY", "") + "," + way("POSTAL", "30 WORKING_DAY", "") + "," + way("ONLINE", "20 WORKING_DAY", ""), "", ""},
		{"one limit is not known", way("DIRECT", "25 DAY", "") + "," + way("ONLINE", "", ""), "", ""},
		{"a channel with two limits", way("DIRECT", "25 DAY", "") + "," + way("DIRECT", "15 DAY", "") + "," + way("ONLINE", "15 DAY", ""), "", ""},
		{"a fee for each channel", way("DIRECT", "", "10000 VNĐ ()") + "," + way("ONLINE", "", "5000 VNĐ ()"), "", "Trực tiếp 10.000 đồng; trực tuyến 5.000 đồng"},
		{"one fee is conditional", way("DIRECT", "", "10000 VNĐ (mỗi bản)") + "," + way("ONLINE", "", "5000 VNĐ ()"), "", ""},
		{"the council of the province", way("DIRECT", "", council), "", ""}, // the page says it by itself
		{"the council, with exemptions", way("DIRECT", "", "Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định. Miễn lệ phí cho người thuộc hộ nghèo."), "", ""},
		{"the council of one way of two", way("DIRECT", "", council) + "," + way("ONLINE", "", ""), "", ""},
		{"a circular", way("DIRECT", "", "Theo quy định tại Thông tư số 60/2023/TT-BTC của Bộ Tài chính"), "", "Theo Thông tư số 60/2023/TT-BTC"},
		{"the council, by a circular", way("DIRECT", "", "Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định theo Thông tư số 85/2019/TT-BTC"), "", ""},
		{"two circulars", way("DIRECT", "", "Theo quy định tại Thông tư số 60/2023/TT-BTC; từ 2027 theo Thông tư số 1/2026/TT-BTC"), "", ""},
		{"a circular that reduces", way("DIRECT", "", "Theo quy định tại Thông tư số 60/2023/TT-BTC, giảm 50%"), "", ""},
		{"a circular of a copy alone", way("DIRECT", "", "Phí cấp bản sao theo Thông tư số 281/2016/TT-BTC"), "", ""},
	} {
		row := `{"code": "1.000001", "name": "Thử", "field": "Hộ tịch", "level": "Cấp Xã", "methods": [` + c.methods + `]}`
		got, err := importer.Import(strings.NewReader(row), "x.jsonl", importer.Options{})
		must(t, err)
		file := string(got.Files[0].Data)
		for key, want := range map[string]string{"time_short": c.time, "fee_short": c.fee} {
			if want == "" && strings.Contains(file, key) || want != "" && !strings.Contains(file, key+` = "`+want+"\"\n") {
				t.Errorf("%s: want %s %q in\n%s", c.name, key, want, file)
			}
		}
	}
}
