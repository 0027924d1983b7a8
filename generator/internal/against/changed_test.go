package against_test

import (
	"bytes"
	"strings"
	"testing"

	"niemyet/generator/internal/against"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
	"niemyet/generator/internal/problem"
)

// changes are what a next export may say otherwise, each of another procedure: the words of
// its line now and then, and how a ward with the shipped records is told.
var changes = []struct{ code, now, then, told string }{
	{"1.012584", `"ONLINE", "duration": "20 ngày"`, `"ONLINE", "duration": "15 ngày"`, "Thời hạn giải quyết: bản ghi nói “trực tuyến 20 ngày”, nguồn nói “trực tuyến 15 ngày”"},
	{"1.010091", `"DIRECT", "duration": "10 WORKING_DAY"`, `"DIRECT", "duration": "10 DAY"`, "Thời hạn giải quyết: bản ghi nói “trực tiếp 10 ngày làm việc”, nguồn nói “trực tiếp 10 ngày”"},
	{"2.001035", `"DIRECT", "fee": "50000 VNĐ`, `"DIRECT", "fee": "60000 VNĐ`, "Phí, lệ phí: bản ghi nói “trực tiếp 50.000 đồng”, nguồn nói “trực tiếp 60.000 đồng”"},
	{"1.010803", `"documents": [`, `"documents": [{"name": "Bản sao Bằng Tổ quốc ghi công", "originals": 1, "copies": 0}, `, "Giấy tờ: bản ghi nói “không có”, nguồn nói “Bản sao Bằng Tổ quốc ghi công”"},
	{"1.011606", `"originals": 1, "copies": 0`, `"originals": 1, "copies": 2`, "Số bản giấy tờ: bản ghi nói “1 bản chính, 0 bản sao”, nguồn nói “1 bản chính, 2 bản sao”"},
	{"1.010041", `"subjects": [`, `"subjects": ["Người nước ngoài", `, "Đối tượng thực hiện: bản ghi nói “không có”, nguồn nói “Người nước ngoài”"},
	{"1.014336", `"238/2025/NĐ-CP"}`, `"300/2026/NĐ-CP"}`, "Căn cứ pháp lý: bản ghi nói “không có”, nguồn nói “300/2026/NĐ-CP”"},
	{"1.004946", `"2082/QĐ-BYT"`, `"9999/QĐ-BYT"`, "Số quyết định công bố: bản ghi nói “2082/QĐ-BYT”, nguồn nói “9999/QĐ-BYT”"},
	{"1.013798", `"channel": "POSTAL"`, `"channel": "DIRECT"`, "Cách nộp: bản ghi nói “bưu chính”, nguồn nói “không có”"},
	{"1.004884", `"coordinating_agency"`, `"agency": "Sở Tư pháp", "coordinating_agency"`, "Cơ quan giải quyết: bản ghi nói “Ủy ban nhân dân cấp xã”, nguồn nói “Sở Tư pháp”"},
}

// TestChangedExport holds the shipped records against an export that was changed in ten
// places: each is told in words that say both values, and nothing else is.
func TestChangedExport(t *testing.T) {
	data := national.Read(t, national.Procedures)
	lines := strings.Split(string(data), "\n")
	for _, c := range changes {
		found := false
		for i, line := range lines {
			if strings.Contains(line, `"code": "`+c.code+`"`) {
				if !strings.Contains(line, c.now) {
					t.Fatalf("%s has no %s", c.code, c.now)
				}
				lines[i], found = strings.Replace(line, c.now, c.then, 1), true
			}
		}
		if !found {
			t.Fatalf("no procedure %s", c.code)
		}
	}
	all, _, err := importer.Origins([]importer.Input{{Name: "moi.jsonl", From: bytes.NewReader([]byte(strings.Join(lines, "\n")))}})
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, p := range against.Compare(recordsOf(t, ""), all) {
		told = append(told, p.Message(problem.Vietnamese))
	}
	for _, c := range changes {
		if !strings.Contains(strings.Join(told, "\n"), c.told) {
			t.Errorf("%s: not told: %s", c.code, c.told)
		}
	}
	if len(told) != len(changes) {
		t.Errorf("%d told of %d changes:\n%s", len(told), len(changes), strings.Join(told, "\n"))
	}
}
