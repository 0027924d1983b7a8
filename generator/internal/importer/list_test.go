package importer_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

func must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// sheet makes a workbook of one sheet.
func sheet(t testing.TB, fill func(f *excelize.File, s string)) []byte {
	t.Helper()
	f := excelize.NewFile()
	fill(f, "Sheet1")
	var b bytes.Buffer
	must(t, f.Write(&b))
	return b.Bytes()
}

// codesAt lists problems as "row:column code".
func codesAt(list problem.List) (out []string) {
	for _, p := range list {
		out = append(out, fmt.Sprintf("%d:%d %s", p.Line, p.Column, p.Code))
	}
	return out
}

func fileNamed(t testing.TB, got importer.ListResult, name string) string {
	t.Helper()
	for _, f := range got.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	var names []string
	for _, f := range got.Files {
		names = append(names, f.Name)
	}
	t.Fatalf("no record %s among %q", name, names)
	return ""
}

// TestThirtyFaults: two hundred rows of hotlines with thirty planted faults give thirty
// messages, each at its cell.
func TestThirtyFaults(t *testing.T) {
	planted := map[string]string{} // "row:column" -> code
	data := sheet(t, func(f *excelize.File, s string) {
		must(t, f.SetCellValue(s, "A1", "DANH BẠ ĐƯỜNG DÂY NÓNG"), f.MergeCell(s, "A1", "H1"), f.SetCellValue(s, "A2", "(minh họa)"),
			f.SetSheetRow(s, "A4", &[]any{"STT", "Tên đường dây", "Số điện thoại", "Vai trò", "Đơn vị", "Chức danh giữ máy", "Giờ trực", "Ngày kiểm tra"}))
		for i := range 200 {
			row := i + 5
			at := func(column int) string {
				name, err := excelize.CoordinatesToCellName(column, row)
				must(t, err)
				return name
			}
			plant := func(column int, code string) { planted[fmt.Sprintf("%d:%d", row, column)] = code }
			must(t, f.SetSheetRow(s, at(1), &[]any{i + 1, fmt.Sprintf("Đường dây thứ %d", i+1), fmt.Sprintf("0261 000 %04d", i), "phan-anh-kien-nghi", "Đơn vị Ví Dụ", "Trực ban", "Giờ hành chính", "01/11/2026"}))
			switch {
			case i < 5:
				must(t, f.SetCellValue(s, at(8), "31/02/2026"))
				plant(8, "W614")
			case i < 10:
				must(t, f.SetCellValue(s, at(3), "0261 00"))
				plant(3, "W614")
			case i < 15:
				must(t, f.SetCellValue(s, at(7), nil))
				plant(7, "W615")
			case i < 20:
				must(t, f.SetCellValue(s, at(2), nil))
				plant(2, "W615")
			case i < 24:
				must(t, f.SetSheetRow(s, at(1), &[]any{i + 1, "Đường dây thứ 101", "0261 000 0100", "phan-anh-kien-nghi", "Đơn vị Ví Dụ", "Trực ban", "Giờ hành chính", "01/11/2026"}))
				if i > 20 { // the first of them is told at the row that comes later
					plant(1, "W616")
				}
			case i < 27:
				must(t, f.SetCellValue(s, at(5), nil), f.SetCellFormula(s, at(5), "VLOOKUP(A1,Z1:Z2,1)"))
				plant(5, "W614")
			case i < 30:
				must(t, f.SetCellValue(s, at(6), nil))
				plant(6, "W615")
			case i == 100:
				plant(1, "W616")
			}
		}
	})
	got := importList(t, "hotline", "ds.xlsx", data, nil)
	if len(planted) != 30 {
		t.Fatalf("%d faults planted", len(planted))
	}
	rows := 0
	for _, p := range got.Problems {
		if p.Line == 0 || p.Severity() == problem.Note {
			continue
		}
		rows++
		at := fmt.Sprintf("%d:%d", p.Line, p.Column)
		if p.File != "ds.xlsx#Sheet1" || planted[at] != string(p.Code) {
			t.Errorf("%s:%s %s %s, planted %q", p.File, at, p.Code, p.Message(problem.Vietnamese), planted[at])
		}
	}
	if rows != 30 {
		t.Errorf("%d messages, want 30", rows)
	}
	// 5 without a name and 4 repeated are left out, with all their values in the report.
	if len(got.Files) != 191 {
		t.Errorf("%d records", len(got.Files))
	}
	kind := kindNamed(t, "hotline")
	drafts := 0
	for _, f := range got.Files {
		r, found := record.Parse("content/duong-day-nong/"+f.Name, kind, f.Data)
		if found.Failed() {
			t.Errorf("%s: %s", f.Data, codesAt(found))
		}
		if record.Of(r).Draft {
			drafts++
		}
	}
	if drafts != 21 { // 10 of bad values, 5 and 3 of empty cells, 3 of formulas
		t.Errorf("%d drafts", drafts)
	}
}

// TestCells: what Excel does to dates, telephone numbers and codes is undone and told.
func TestCells(t *testing.T) {
	data := sheet(t, func(f *excelize.File, s string) {
		short, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		must(t, err,
			f.SetSheetRow(s, "A1", &[]any{"Tên", "Số", "Vai trò", "Đơn vị", "Chức danh", "Giờ", "Ngày kiểm tra", "Ghi chú riêng"}),
			f.SetSheetRow(s, "A2", &[]any{"Một", 2613543210, "Phản ánh, kiến nghị", "Đơn vị", "Trực ban", "Cả ngày", 45672, "để sau"}),
			f.SetSheetRow(s, "A3", &[]any{"Hai", 113, "khan-cap", "Đơn vị", "Trực ban", "Cả ngày", 45672}), f.SetCellStyle(s, "G3", "G3", short), f.SetRowVisible(s, 3, false), f.SetColVisible(s, "F", false),
			f.SetSheetRow(s, "A4", &[]any{"Ba", "0261.000.0001", "khan-cap", "Đơn vị", "Trực ban", "Cả ngày", "ngày 05 tháng 02 năm 2026"}))
	})
	got := importList(t, "hotline", "ds.xlsx", data, nil)
	if got, want := strings.Join(codesAt(got.Problems), " "), "1:6 N620 1:8 W612 2:2 N624 2:7 N624 3:1 N620"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	one := fileNamed(t, got, "mot.md")
	for _, want := range []string{"number = \"0261 354 3210\"", "role = \"phan-anh-kien-nghi\"", "checked_on = 2025-01-15", "todo = [\"Xem cột “Ghi chú riêng”: để sau\"]", "source = \"Tệp ds.xlsx\""} {
		if !strings.Contains(one, want) {
			t.Errorf("lacks %s:\n%s", want, one)
		}
	}
	if two := fileNamed(t, got, "hai.md"); !strings.Contains(two, "checked_on = 2025-01-15") || strings.Contains(two, "draft") {
		t.Error(two)
	}
	if three := fileNamed(t, got, "ba.md"); !strings.Contains(three, "checked_on = 2026-02-05") {
		t.Error(three)
	}
}

// TestProcedures: titles in two rows, headings as fields, several papers in merged rows,
// a code whose zero Excel dropped, money and channels.
func TestProcedures(t *testing.T) {
	data := sheet(t, func(f *excelize.File, s string) {
		must(t,
			f.SetSheetRow(s, "A1", &[]any{"DANH MỤC"}), f.MergeCell(s, "A1", "I1"),
			f.SetSheetRow(s, "A2", &[]any{"STT", "Mã TTHC", "Tên thủ tục hành chính", "Mức thu và thời hạn", nil, "Cách thức thực hiện", "Thành phần hồ sơ", "Căn cứ pháp lý", "Cấp thực hiện"}),
			f.SetSheetRow(s, "A3", &[]any{nil, nil, nil, "Thời hạn giải quyết", "Phí, lệ phí"}), f.MergeCell(s, "D2", "E2"),
			f.MergeCell(s, "A2", "A3"), f.MergeCell(s, "B2", "B3"), f.MergeCell(s, "C2", "C3"),
			f.SetSheetRow(s, "A4", &[]any{"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"}),
			f.SetCellValue(s, "A5", "I. LĨNH VỰC HỘ TỊCH"), f.MergeCell(s, "A5", "I5"),
			f.SetSheetRow(s, "A6", &[]any{1, 1.00119, "Đăng ký thử", "3 ngày làm việc", 8000, "Trực tiếp, trực tuyến", "- Tờ khai", "Luật Hộ tịch số 60/2014/QH13", "Cấp xã"}),
			f.SetSheetRow(s, "A7", &[]any{nil, nil, nil, nil, nil, nil, "- Giấy chứng sinh"}),
			f.MergeCell(s, "A6", "A7"), f.MergeCell(s, "B6", "B7"), f.MergeCell(s, "C6", "C7"),
			f.SetSheetRow(s, "A8", &[]any{2, "1.00119x", "Mã sai", "3", "15.000", "trực tiếp", nil, nil, "Cấp xã"}),
			f.SetSheetRow(s, "A9", &[]any{3, "1.001190", "Trùng mã", "5 ngày", "Không", "bưu chính", nil, nil, "Cấp xã"}))
	})
	got := importList(t, "procedure", "ds.xlsx", data, nil)
	if got, want := strings.Join(codesAt(got.Problems), " "), "2:1 W613 6:2 N624 8:2 W614 8:4 W614 9:1 W617"; got != want {
		for _, p := range importList(t, "procedure", "ds.xlsx", data, nil).Problems {
			t.Log(p.Message(problem.Vietnamese))
		}
		t.Errorf("%s, want %s", got, want)
	}
	text := fileNamed(t, got, "dang-ky-thu.md")
	for _, want := range []string{`code = "1.001190"`, `field = "HỘ TỊCH"`, `channel = "trực tiếp"`, `channel = "trực tuyến"`, `fee = "8.000 đồng"`, `time = "3 ngày làm việc"`, `name = "Tờ khai"`, `name = "Giấy chứng sinh"`, `number = "60/2014/QH13"`, "draft = true"} {
		if !strings.Contains(text, want) && !strings.Contains(text, strings.Replace(want, "HỘ TỊCH", "Hộ tịch", 1)) {
			t.Errorf("lacks %s:\n%s", want, text)
		}
	}
}

// TestMappingIsRemembered: a second import asks nothing.
func TestMappingIsRemembered(t *testing.T) {
	kind := kindNamed(t, "task")
	data := []byte("Đầu việc;Ai làm;Hạn chót;Ghi chú\nĐặt biển chỉ dẫn ở cổng;Văn phòng;31/12/2026;gấp\n")
	mapping, _ := importer.ReadMapping("nhap/nhiem-vu.toml", []byte("[[columns]]\ntitle = \"đầu việc\"\nfield = \"duty\"\n[[columns]]\ntitle = \"Ai làm\"\nfield = \"lead\"\n[[columns]]\ntitle = \"Sai\"\nfield = \"dutty\"\n"))
	once := importer.ImportLists([]importer.ListInput{{Name: "a.csv", Data: data}}, importer.ListOptions{Kind: kind, Mapping: mapping, Set: map[string]string{"plan": "Kế hoạch thử"}})
	if got, want := strings.Join(codesAt(once.Problems), " "), "1:3 W612 1:4 W612 0:0 E625"; !sameSet(got, want) {
		t.Errorf("%s, want %s", got, want)
	}
	text := strings.Replace(string(once.Mapping.Bytes(kind)), "title = \"Hạn chót\"\nfield = \"todo\"", "title = \"Hạn chót\"\nfield = \"deadline\"", 1)
	text = strings.Replace(text, "title = \"Ghi chú\"\nfield = \"todo\"", "title = \"Ghi chú\"\nfield = \"\"", 1)
	again, found := importer.ReadMapping("nhap/nhiem-vu.toml", []byte(text))
	if len(found) > 0 {
		t.Fatalf("%s\n%s", codesAt(found), text)
	}
	second := importer.ImportLists([]importer.ListInput{{Name: "a.csv", Data: data}}, importer.ListOptions{Kind: kind, Mapping: again})
	if len(second.Problems) > 0 {
		t.Errorf("%s\n%s", codesAt(second.Problems), text)
	}
	want := "+++\nname = \"Đặt biển chỉ dẫn ở cổng\"\nduty = \"Đặt biển chỉ dẫn ở cổng\"\nplan = \"Kế hoạch thử\"\nlead = \"Văn phòng\"\ndeadline = \"31/12/2026\"\nsource = \"Tệp a.csv\"\n+++\n"
	if got := fileNamed(t, second, "dat-bien-chi-dan-o-cong.md"); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func sameSet(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	return len(x) == len(y) && strings.Join(sorted(x), " ") == strings.Join(sorted(y), " ")
}

func sorted(list []string) []string {
	out := append([]string{}, list...)
	for i := range out {
		for j := i; j > 0 && out[j] < out[j-1]; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}

// FuzzLists: whatever a list says, every record made of it is read again without an
// error, or is a draft, and every message points into the list.
func FuzzLists(f *testing.F) {
	f.Add("STT;Nhiệm vụ;Chủ trì;Thời hạn\nI. Mục;;;\n1;Việc một;Văn phòng;31/12/2026\n", "task")
	f.Add("Mã;Tên thủ tục;Thời hạn;Phí;Cách thức thực hiện;Căn cứ pháp lý\n1.00119;Đăng ký;3 ngày;8.000;trực tiếp, trực tuyến;Luật 60/2014/QH13\n", "procedure")
	f.Add("Tên;Số điện thoại;Đơn vị\n+++;0261;\"\"\"\n'''\\u0000;1;2\n", "hotline")
	f.Add("Tên;Địa chỉ;Điện thoại\nindex;a;1\n;b;\n", "office")
	f.Add("Tên bài;Nội dung;Ngày phát;Giờ phát\nA;+++\nB;#\n", "radio")
	f.Fuzz(func(t *testing.T, text, kind string) {
		k, ok := record.KindNamed(kind)
		if !ok {
			return
		}
		got := importList(t, k.Name, "a.csv", []byte(text), nil)
		seen := map[string]bool{}
		for _, f := range got.Files {
			r, found := record.Parse(record.ContentDir+"/"+f.Kind.Folder+"/"+f.Name, f.Kind, f.Data)
			if r == nil || found.Failed() {
				t.Errorf("%q\n%s", codesAt(found), f.Data)
			}
			if seen[f.Name] {
				t.Errorf("two files %s", f.Name)
			}
			seen[f.Name] = true
		}
		for _, p := range got.Problems {
			if !strings.HasPrefix(p.File, "a.csv") || p.Line > strings.Count(text, "\n")+1 && !strings.Contains(text, "\r") {
				t.Errorf("%s:%d", p.File, p.Line)
			}
		}
	})
}

// TestTimesAndFees: words around a time or fee become its note; several of them are only
// the note, unless each way to file has its own line.
func TestTimesAndFees(t *testing.T) {
	for _, c := range []struct{ time, fee, channel, want string }{
		{"3 ngày làm việc", "8.000", "trực tiếp", `trực tiếp|3 ngày làm việc||8.000 đồng|`},
		{"03 ngày làm việc, kể từ ngày nhận đủ hồ sơ", "8.000 đồng/bản", "trực tiếp", `trực tiếp|3 ngày làm việc|03 ngày làm việc, kể từ ngày nhận đủ hồ sơ|8.000 đồng|8.000 đồng/bản`},
		{"3 ngày làm việc\nphải xác minh: 8 ngày làm việc", "Không", "trực tiếp", `trực tiếp|Xem ghi chú|3 ngày làm việc; phải xác minh: 8 ngày làm việc|Không|`},
		{"3 ngày làm việc\n5 ngày", "Không", "trực tiếp\nbưu chính", `trực tiếp|3 ngày làm việc||Không| bưu chính|5 ngày||Không|`},
		{"sớm", "xem quy định", "trực tiếp", `trực tiếp|?||?|`},
		{"3 ngày", "Miễn lệ phí; quá hạn 8.000 đồng", "trực tiếp; trực tuyến", `trực tiếp|3 ngày||Xem ghi chú|Miễn lệ phí; quá hạn 8.000 đồng trực tuyến|3 ngày||Xem ghi chú|Miễn lệ phí; quá hạn 8.000 đồng`},
		{"3 ngày", "Lần đầu: Không\nCấp lại: 20.000 đồng", "trực tiếp", `trực tiếp|3 ngày||Xem ghi chú|Lần đầu: Không; Cấp lại: 20.000 đồng`},
		{"3 ngày", "Không\n20.000 đồng", "trực tiếp", `trực tiếp|3 ngày||Xem ghi chú|Không; 20.000 đồng`},
		{"3 ngày", "Tối đa 200.000 đồng", "trực tiếp", `trực tiếp|3 ngày||Xem ghi chú|Tối đa 200.000 đồng`},
	} {
		quote := func(s string) string { return `"` + s + `"` }
		got := importList(t, "procedure", "a.csv", []byte("Mã TTHC;Tên thủ tục;Thời hạn;Phí;Cách thức\n1.001193;Thử;"+quote(c.time)+";"+quote(c.fee)+";"+quote(c.channel)+"\n"), nil)
		r, _ := record.Parse("content/thu-tuc/thu.md", kindNamed(t, "procedure"), []byte(fileNamed(t, got, "thu.md")))
		p, ok := r.(*record.Procedure)
		if !ok {
			t.Fatal("no procedure")
		}
		text := string(got.Files[0].Data)
		var ways []string
		for _, block := range strings.Split(text, "[[ways]]")[1:] {
			field := func(key string) string {
				_, rest, _ := strings.Cut("\n"+block, "\n"+key+" = \"")
				value, _, _ := strings.Cut(rest, "\"")
				return value
			}
			ways = append(ways, strings.Join([]string{field("channel"), field("time"), field("time_note"), field("fee"), field("fee_note")}, "|"))
		}
		if got := strings.Join(ways, " "); got != c.want || len(p.Ways) != len(ways) {
			t.Errorf("%q, %q: %s, want %s", c.time, c.fee, got, c.want)
		}
	}
}
