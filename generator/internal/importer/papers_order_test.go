package importer_test

import (
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

// TestPapersInOrder: the form stands first, then what everybody brings, what is shown, what
// some bring, and last what is no paper; cases stay where they are.
func TestPapersInOrder(t *testing.T) {
	row := strings.ReplaceAll(`{"code": "1.000001", "name": "Thử", "field": "Hộ tịch", "level": "Cấp Xã", "documents": [
{"name": "Văn bản ủy quyền trong trường hợp ủy quyền", "originals": 1, "copies": 0},
{"name": "Giấy tờ phải rõ nét.", "originals": 0, "copies": 0},
{"case": "Giấy tờ phải xuất trình", "name": "Hộ chiếu", "originals": 1, "copies": 0},
{"case": "Khi nhận nuôi", "name": "Quyết định", "originals": 1, "copies": 0},
{"name": "Giấy chứng sinh; trường hợp không có thì nộp văn bản làm chứng", "originals": 1, "copies": 0},
{"name": "Mẫu hộ tịch điện tử tương tác (nộp trực tuyến)", "originals": 1, "copies": 0},
{"case": "Khi nhận nuôi", "name": "Đơn xin nhận con nuôi", "originals": 1, "copies": 0},
{"name": "Tờ khai (nếu nộp trực tiếp)", "originals": 1, "copies": 0}]}`, "\n", "")
	got, err := importer.Import(strings.NewReader(row), "x.jsonl", importer.Options{})
	if err != nil || got.Problems.Failed() {
		t.Fatal(err, got.Problems)
	}
	_, papers, _ := strings.Cut(fileNamed(t, importer.ListResult{Files: got.Files}, "thu.md"), "[[papers]]")
	var names []string
	for _, m := range regexp.MustCompile(`(?m)^name = "([^"]*)"`).FindAllStringSubmatch(papers, -1) {
		names = append(names, m[1])
	}
	want := "Tờ khai (nếu nộp trực tiếp)|Giấy chứng sinh; trường hợp không có thì nộp văn bản làm chứng|Hộ chiếu|Văn bản ủy quyền trong trường hợp ủy quyền|Mẫu hộ tịch điện tử tương tác (nộp trực tuyến)|Giấy tờ phải rõ nét.|Đơn xin nhận con nuôi|Quyết định"
	if strings.Join(names, "|") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(names, "|"), want)
	}
	if !strings.Contains(reportOf(got), "Tờ khai (nếu nộp trực tiếp)") {
		t.Error("the report does not say that papers were put in order")
	}
}

// reportOf is what the report says of the order of papers.
func reportOf(got importer.Result) (out string) {
	for _, row := range got.Report.Rows {
		for _, e := range row.Entries {
			if e.Verdict == importer.PapersOrdered {
				out += e.From + " → " + e.To
			}
		}
	}
	return out
}
