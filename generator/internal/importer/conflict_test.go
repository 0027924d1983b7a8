package importer_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/record"
)

func TestContradiction(t *testing.T) {
	for _, x := range []struct {
		way  importer.Way
		want string
	}{
		{importer.Way{Duration: "3 WORKING_DAY", Fee: "8000 VNĐ (8.000 đồng/bản)"}, ""},
		{importer.Way{Duration: "25 WORKING_DAY", Note: "25 ngày kể từ ngày thẩm định"}, "25 WORKING_DAY; 25 ngày"},
		{importer.Way{Duration: "7 ngày", Note: "07 ngày làm việc"}, "7 ngày; 7 ngày làm việc"},
		{importer.Way{Duration: "7 WORKING_DAY", Note: "7 ngày làm việc, sau đó 7 ngày niêm yết"}, ""},
		{importer.Way{Duration: "1 OTHER"}, "1 OTHER"},
		{importer.Way{Duration: "1 OTHER", Note: "Không quá 3 ngày làm việc"}, ""},
		{importer.Way{Fee: "5000 VNĐ (nộp trực tuyến thu 7.000 đồng/lần) | 7000 VNĐ ()"}, "5000 VNĐ (nộp trực tuyến thu 7.000 đồng/lần)"},
		{importer.Way{Fee: "0 VNĐ (thu 7.000 đồng)"}, ""},
	} {
		if got := x.way.Contradiction(); got != x.want {
			t.Errorf("%+v: %q, want %q", x.way, got, x.want)
		}
	}
}

// TestOneOfAndClash: the words of a case that one paper is enough become one_of, a line
// between papers that says so a task; what cannot be so is told in the record.
func TestOneOfAndClash(t *testing.T) {
	const row = `{"code":"1.000001","name":"Cấp giấy","field":"Mẫu","level":"Cấp Xã","agency":"Ủy ban","subjects":["Công dân Việt Nam"],"steps":[{"text":"Nộp."}],"methods":[{"channel":"DIRECT","duration":"25 WORKING_DAY","fee":"0 VNĐ ()","note":"25 ngày"}],"documents":[{"case":"Trẻ mồ côi nộp một trong số các loại giấy tờ sau:","name":"Giấy nuôi con nuôi","originals":1,"copies":0},{"case":"Trẻ mồ côi nộp một trong số các loại giấy tờ sau:","name":"Quyết định trợ cấp","originals":1,"copies":0},{"name":"Một trong các giấy tờ sau:","originals":0,"copies":0},{"name":"Thẻ căn cước","originals":1,"copies":0}]}`
	out, err := importer.Import(strings.NewReader(row), "nguon.jsonl", importer.Options{})
	if err != nil || len(out.Files) != 1 {
		t.Fatal(err, out.Problems)
	}
	r, faults := record.Parse("content/thu-tuc/cap-giay.md", out.Files[0].Kind, out.Files[0].Data)
	if faults.Failed() {
		t.Fatal(faults)
	}
	p := r.(*record.Procedure)
	if p.Papers[0].OneOf == "" || p.Papers[0].OneOf != p.Papers[1].OneOf || p.Papers[3].OneOf != "" {
		t.Errorf("one_of: %+v", p.Papers)
	}
	if len(record.Choices(p.Papers)) != 3 {
		t.Errorf("choices: %+v", record.Choices(p.Papers))
	}
	if len(p.Conflicts) != 1 || p.Conflicts[0].Key != "ways" || !strings.Contains(p.Conflicts[0].Text, "25 ngày") {
		t.Errorf("source_conflicts: %+v", p.Conflicts)
	}
	if todo := strings.Join(p.Todo, "\n"); !strings.Contains(todo, "one_of") || !strings.Contains(todo, "mâu thuẫn") {
		t.Errorf("todo: %s", todo)
	}
}
