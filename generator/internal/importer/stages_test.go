package importer_test

import (
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

// TestStagesAreOneWay: rows of one channel that begin where another ends are stages of one file, told one after the other;
// rows of which each is for some people stay ways to choose from.
func TestStagesAreOneWay(t *testing.T) {
	way := func(duration, note string) string {
		return `{"channel": "DIRECT", "duration": "` + duration + `", "note": "` + note + `"}`
	}
	for _, c := range []struct{ name, methods, note string }{
		{"the decision stands first", way("3 WORKING_DAY", "Chủ tịch quyết định trong 03 ngày làm việc kể từ ngày cơ quan thẩm định báo cáo") + "," +
			way("2 WORKING_DAY", "Bộ phận một cửa kiểm tra hồ sơ trong 02 ngày làm việc") + "," + way("5 WORKING_DAY", "Cơ quan chuyên môn thẩm định trong 05 ngày làm việc"),
			"Qua 3 bước: 2, 5, 3 ngày làm việc"},
		{"units differ", way("3 WORKING_DAY", "Kể từ ngày nhận đủ hồ sơ, quyết định hỗ trợ") + "," + way("4 DAY", "Trong 4 ngày kể từ ngày Chủ tịch ban hành quyết định, chi trả"),
			"Qua 2 bước: 3 ngày làm việc, 4 ngày"},
		{"who decides gets it from who looks at it", way("45 DAY", "Kể từ ngày nhận đủ hồ sơ, cơ quan chuyên môn báo cáo Ủy ban nhân dân") + "," +
			way("30 DAY", "Kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân quyết định"), "Qua 2 bước: 45, 30 ngày"},
		{"two cases", way("10 DAY", "Đối với hộ nghèo: 10 ngày kể từ ngày nhận đủ hồ sơ") + "," + way("15 DAY", "Trường hợp khác: 15 ngày kể từ ngày có biên bản"), ""},
		{"a case in brackets", way("5 DAY", "Cảng vụ (đối với trường hợp bến trong vùng nước cảng biển) 5 ngày") + "," + way("2 DAY", "2 ngày kể từ ngày nhận được văn bản trả lời"), "Qua nhiều bước, xem mô tả"},
		{"a case behind how to file", way("55 DAY", "Qua bưu chính. - Đối với trường hợp A: 55 ngày kể từ ngày nhận đủ hồ sơ") + "," +
			way("95 DAY", "Qua bưu chính. - Đối với trường hợp B: 95 ngày kể từ ngày nhận đủ hồ sơ (chưa tính thời gian kể từ ngày trình Thủ tướng ban hành quyết định)"), ""},
		{"both from the file", way("6 DAY", "Kể từ ngày nhận đủ hồ sơ đề nghị lần đầu") + "," + way("4 DAY", "Kể từ ngày nhận được đơn đề nghị cấp lại"), ""},
		{"a channel that tells one of them", way("10 DAY", "Kể từ ngày nhận đủ hồ sơ, thẩm định") + "," + way("20 DAY", "Kể từ ngày nhận được văn bản thẩm định, chi trả") +
			`,{"channel": "ONLINE", "duration": "10 DAY", "note": "Kể từ ngày nhận đủ hồ sơ, thẩm định"}`, "Qua 2 bước: 10, 20 ngày|Qua nhiều bước, xem mô tả"},
	} {
		row := `{"code": "1.000001", "name": "Thử", "field": "Hộ tịch", "level": "Cấp Xã", "methods": [` + c.methods + `]}`
		got, err := importer.Import(strings.NewReader(row), "x.jsonl", importer.Options{})
		must(t, err)
		file := string(got.Files[0].Data)
		var told []string
		for _, m := range regexp.MustCompile(`time_note = "(Qua .*)"`).FindAllStringSubmatch(file, -1) {
			told = append(told, m[1])
		}
		if got, ways := strings.Join(told, "|"), strings.Count(file, "[[ways]]"); got != c.note || got == "" && ways < 2 || got != "" && ways != len(told) {
			t.Errorf("%s: %q of %d ways in\n%s", c.name, got, ways, file)
		}
	}
}
