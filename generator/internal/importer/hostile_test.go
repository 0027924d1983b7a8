package importer_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// hostile are rows such as the unseen rest of the national base may hold.
var hostile = []string{
	`{"code":"1.000001","name":"Chỉ có tên"}`,
	`{"code":"1.000002","name":"Rỗng và null","field":"","level":null,"steps":[],"methods":null,"documents":[],"subjects":[],"legal_basis":null}`,
	`{"code":"1.000003","name":"Sai kiểu","field":7,"level":true,"steps":"Bước 1: A\nBước 2: B","methods":{"channel":"ONLINE","duration":3,"fee":20000},"documents":"Đơn","subjects":"Công dân; Tổ chức","legal_basis":["Luật Hộ tịch"],"result":["a",{"b":"trong danh sách"}],"url":"không phải địa chỉ"}`,
	`{"code":"1.000004","name":"Khóa lạ","extra":{"deep":[1,"hai",{"ba":"bốn"}]},"methods":[{"channel":"FAX","duration":"Theo mô tả OTHER","note":"không có thời hạn","surcharge":"phụ thu"}],"documents":[{"name":"Đơn","originals":"2","copies":-1,"form":"mẫu lạ"},{"name":"?","originals":1.5,"copies":0},null,5]}`,
	`{"code":"1.000005","name":"Dấu hỏi","field":"?","level":"?","agency":"?","authority":"?","keywords":"?","subjects":["?"],"requirements":"?","result":"?","decision":"?","steps":[{"title":"?","text":"?"}],"methods":[{"channel":"?","duration":"?","fee":"?","note":"?"}],"documents":[{"name":"?","case":"?","originals":1,"copies":0}],"legal_basis":[{"title":"?","number":"?"}]}`,
	`{"code":"1.000006","name":"Trùng tên","field":"A","level":"Cấp Tỉnh"}`,
	`{"code":"1.000007","name":"Trùng  tên","field":"A","level":"Cấp Bộ"}`,
	`{"code":"1.000007","name":"Trùng tên","field":"B khác hẳn","level":"Cấp Bộ"}`,
	`{"code":"1.000008","name":"Lặp"}`,
	`{"code":"1.000008","name":"Lặp"}`,
	`{"code":"1000009","name":"Mã sai","result":"giá trị giữ lại"}`,
	`{"code":"1.000010","name":""}`,
	`{"code":"1.000011","name":"index"}`,
	`{"code":"1.000012","name":"中文"}`,
	`{"code":"1.000013","name":"Trùng tên 1 000006"}`,
	`{"code":"1.000014","code":"khóa hai lần","name":"Khóa lặp"}`,
	`{"code":"1.000015","name":"Cộng cộng","requirements":"một\n+++\nhai \"\"\" ba\\","steps":[{"text":"+++\n"}]}`,
	`{"code":"1.000016","name":"Bảng mã cũ","result":"TiÕng ViÖt rÊt hay vµ dÔ hiÓu víi tÊt c¶ mäi ng\u00adêi"}`,
	`{"code":"1.000017","name":"Cùng hình thức","methods":[{"channel":"DIRECT","duration":"1 DAY","fee":"5000 VNĐ (A)"},{"channel":"DIRECT","duration":"1 DAY","fee":"7000 VNĐ (B)"},{"channel":"DIRECT","duration":"1 DAY","fee":"5000 VNĐ (A)"},{"channel":"DIRECT","duration":"1 DAY"},{"channel":"DIRECT","duration":"1 DAY","note":"x"}]}`,
	`{"code":"1.000018","name":"Số lạ","methods":[{"channel":"DIRECT","duration":"99999999999999999999 DAY","fee":"99999999999999999999999 VNĐ (x)"},{"channel":"POSTAL","duration":"0 DAY","fee":"1.5 VNĐ (y)"},{"channel":"ONLINE","duration":"2 WEEK","fee":"30 USD (z)"}]}`,
	`{"code":"1.000019","name":"Thư mục và tên dài ` + strings.Repeat("rất dài ", 60) + `"}`,
	`{"code":"1.000020","name":"Nhiều giấy","documents":[{"name":"","case":"* Lưu ý: chỉ có trường hợp","originals":1,"copies":0},{"name":"- ","originals":1,"copies":0},{"name":"(1)","originals":1,"copies":0}]}`,
}

// TestHostile: whatever a row holds, the files made pass the checks and no value is lost.
func TestHostile(t *testing.T) {
	got := importAll(t, []byte(strings.Join(hostile, "\r\n")))
	for _, p := range linked(t, got.Files) {
		if p.Severity() == problem.Error {
			t.Errorf("%s:%d %s %s", p.File, p.Line, p.Code, p.Message(problem.English))
		}
	}
	told := told(t, got)
	for _, line := range hostile {
		var row map[string]any
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		code := row["code"].(string)
		if code == "khóa hai lần" { // json.Unmarshal keeps the last of two
			code = "1.000014"
		}
		for _, l := range lost(row, told[code]) {
			t.Errorf("%s lost %q", row["name"], l)
		}
	}
	codes := map[problem.Code]int{}
	for _, p := range got.Problems {
		codes[p.Code]++
	}
	for code, want := range map[problem.Code]int{"W602": 1, "W603": 1, "N604": 1, "W605": 1, "W606": 1} {
		if codes[code] != want {
			t.Errorf("%s reported %d times, want %d", code, codes[code], want)
		}
	}
	names := map[string]bool{}
	for _, f := range got.Files {
		if names[f.Name] || !vi.IsSlug(strings.TrimSuffix(f.Name, ".md")) {
			t.Errorf("file name %q", f.Name)
		}
		names[f.Name] = true
	}
	for _, want := range []string{"trung-ten-1-000006.md", "trung-ten-1-000007.md", "index-1-000011.md", "thu-tuc-1-000012.md", "trung-ten-1-000006-1-000013.md", "chi-co-ten.md"} {
		if !names[want] {
			t.Errorf("no file %s in %v", want, names)
		}
	}
}

// TestBadRows: a line that is no row is a problem of that line.
func TestBadRows(t *testing.T) {
	text := "\ufeff{\"code\":\"1.000001\",\"name\":\"Được\"}\r\n\nkhông phải JSON\n[1]\n{\"a\":1} thừa\n{\"a\":\n{\"name\":\"\xff\"}\n" +
		strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100) + "\n" + `{"b":"` + strings.Repeat("x", 17<<20) + "\"}\n{\"code\":\"1.000002\",\"name\":\"Cuối, không xuống dòng\"}"
	got := importAll(t, []byte(text))
	var lines []int
	for _, p := range got.Problems {
		if p.Code != "E601" {
			t.Errorf("line %d: %s", p.Line, p.Code)
		}
		lines = append(lines, p.Line)
	}
	want := []int{3, 4, 5, 6, 7, 8, 9}
	if len(got.Files) != 2 || len(lines) != len(want) {
		t.Fatalf("%d files, problems on lines %v", len(got.Files), lines)
	}
	for i := range want {
		if lines[i] != want[i] {
			t.Errorf("problems on lines %v, want %v", lines, want)
		}
	}
}

// FuzzImport: no row makes the import fail, lose a value, or write a record that the
// checks refuse.
func FuzzImport(f *testing.F) {
	for _, line := range hostile {
		if len(line) < 2000 {
			f.Add(line)
		}
	}
	f.Fuzz(func(t *testing.T, line string) {
		got := importAll(t, []byte(line))
		for _, p := range linked(t, got.Files) {
			if p.Severity() == problem.Error && p.Code != "E112" {
				t.Errorf("%s %s\n%s", p.Code, p.Message(problem.English), fmt.Sprint(got.Files))
			}
		}
		var row map[string]any
		dec := json.NewDecoder(strings.NewReader(line))
		dec.UseNumber()
		if strings.ContainsAny(line, "\n\r") || dec.Decode(&row) != nil || len(got.Report.Rows) != 1 {
			return
		}
		told := told(t, got)
		for _, l := range lost(row, told[got.Report.Rows[0].Code]) {
			t.Errorf("lost %q of %s", l, line)
		}
	})
}
