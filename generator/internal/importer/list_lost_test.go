package importer_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/importer"
)

// reported is the report of an import, as a clerk reads it.
func reported(t testing.TB, got importer.ListResult) string {
	t.Helper()
	var b bytes.Buffer
	must(t, got.Report.WriteMarkdown(&b, got.Problems))
	return b.String()
}

func wants(t testing.TB, text string, wanted ...string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
}

// TestPartedTitles: titles in two rows of a text table; the second of two times is kept.
func TestPartedTitles(t *testing.T) {
	for about, data := range map[string][]byte{
		"a.csv": []byte("STT,Tên thủ tục,Thời hạn giải quyết,\n,,Theo quy định,Sau cắt giảm\n1,Đăng ký thử,5 ngày,3 ngày\n2,Đăng ký khác,7 ngày,4 ngày\n"),
		"a.xlsx": sheet(t, func(f *excelize.File, s string) {
			must(t, f.SetSheetRow(s, "A1", &[]any{"STT", "Tên thủ tục", "Thời hạn giải quyết"}), f.SetSheetRow(s, "A2", &[]any{nil, nil, "Theo quy định", "Sau cắt giảm"}),
				f.MergeCell(s, "A1", "A2"), f.MergeCell(s, "B1", "B2"), f.MergeCell(s, "C1", "D1"), f.SetSheetRow(s, "A3", &[]any{1, "Đăng ký thử", "5 ngày", "3 ngày"}), f.SetSheetRow(s, "A4", &[]any{2, "Đăng ký khác", "7 ngày", "4 ngày"}))
		}),
	} {
		got := importList(t, "procedure", about, data, nil)
		if len(got.Files) != 2 {
			t.Errorf("%s: %d records", about, len(got.Files))
		}
		wants(t, fileNamed(t, got, "dang-ky-thu.md"), `time = "5 ngày"`, "Sau cắt giảm”: 3 ngày")
	}
}

// TestNothingAroundIsLost: text around a table, columns without a title, columns that a
// clerk does not want, notes below: in the record's todo or in the report.
func TestNothingAroundIsLost(t *testing.T) {
	mapping, _ := importer.ReadMapping("nhap/duong-day-nong.toml", []byte("[[columns]]\ntitle = \"Mã nội bộ\"\nfield = \"\"\n"))
	data := sheet(t, func(f *excelize.File, s string) {
		must(t, f.SetCellValue(s, "A1", "Kèm theo Công văn số 5"),
			f.SetSheetRow(s, "A3", &[]any{"STT", "Tên đường dây", "Số điện thoại", "Mã nội bộ", nil, "Ghi chú"}),
			f.SetCellValue(s, "A4", "I. Khối Đảng"), f.MergeCell(s, "A4", "F4"),
			f.SetSheetRow(s, "A5", &[]any{1, "Một", "0261 000 0001", "K-17", "ngoài giờ gọi 112", "chỉ nhận tin"}),
			f.SetSheetRow(s, "A6", &[]any{2, nil, nil, "K-18"}),
			f.SetCellValue(s, "A7", "Ghi chú: số máy thay đổi từ tháng 12"), f.MergeCell(s, "A7", "F7"))
	})
	got := importer.ImportLists([]importer.ListInput{{Name: "ds.xlsx", Data: data}}, importer.ListOptions{Kind: kindNamed(t, "hotline"), Mapping: mapping})
	wants(t, fileNamed(t, got, "mot.md"), "Xem cột “E”: ngoài giờ gọi 112", "Xem cột “Ghi chú”: chỉ nhận tin")
	wants(t, reported(t, got), "## Nguồn có mà bản ghi không giữ", "Công văn số 5", "cột D (cột để trống trong tệp khớp cột): K-17", "I. Khối Đảng", "K-18", "số máy thay đổi từ tháng 12", "chưa khớp khóa nào: vào `todo`")
}

// TestStruckOutIsTold: what is struck out is in no record, and both problems and report say so.
func TestStruckOutIsTold(t *testing.T) {
	data := sheet(t, func(f *excelize.File, s string) {
		style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
		must(t, err, f.SetSheetRow(s, "A1", &[]any{"Tên", "Số", "Giờ trực"}), f.SetSheetRow(s, "A2", &[]any{"Một", "0261 000 0001", 0.3125}),
			f.SetSheetRow(s, "A3", &[]any{"Bỏ rồi", "0261 000 0002", "Cả ngày"}), f.SetCellStyle(s, "A3", "C3", style))
		clock, err := f.NewStyle(&excelize.Style{NumFmt: 20})
		must(t, err, f.SetCellStyle(s, "C2", "C2", clock))
	})
	got := importList(t, "hotline", "ds.xlsx", data, nil)
	if len(got.Files) != 1 || !strings.Contains(strings.Join(codesAt(got.Problems), " "), "3:1 W650") {
		t.Errorf("%d records, %v", len(got.Files), codesAt(got.Problems))
	}
	wants(t, fileNamed(t, got, "mot.md"), `hours = "07:30"`)
	wants(t, reported(t, got), "hàng 3, cột A (bị gạch ngang): Bỏ rồi")
}

// TestDays: days as programs write them; where day and month could change places a clerk
// is asked.
func TestDays(t *testing.T) {
	got := importList(t, "hotline", "a.csv", []byte("Tên;Số;Ngày kiểm tra\nA;0261 000 0001;2026/05/12\nB;0261 000 0002;5/12/2026 0:00:00\nC;0261 000 0003;25/12/2026 0:00:00\nD;0261 000 0004;5/25/2026 0:00:00\nE;0261 000 0005;2026-5-2\n"), nil)
	for name, want := range map[string]string{"a.md": "checked_on = 2026-05-12", "b.md": "tệp nguồn ghi “5/12/2026 0:00:00”", "c.md": "checked_on = 2026-12-25", "d.md": "checked_on = 2026-05-25", "e.md": "checked_on = 2026-05-02"} {
		wants(t, fileNamed(t, got, name), want)
	}
	if strings.Contains(fileNamed(t, got, "b.md"), "checked_on") {
		t.Error("a day was guessed")
	}
}

// TestPaperCounts: counts in brackets are counts.
func TestPaperCounts(t *testing.T) {
	data := []byte("Tên thủ tục;Thành phần hồ sơ\nĐăng ký thử;\"1. Tờ khai (bản chính)\n2. CCCD (bản sao)\n3. Ảnh (02 bản chính, 01 bản sao chứng thực)\n4. Giấy khác (bản chính hoặc bản sao)\"\n")
	got := importList(t, "procedure", "a.csv", data, nil)
	wants(t, fileNamed(t, got, "dang-ky-thu.md"), "name = \"Tờ khai\"\noriginals = 1\n", "name = \"CCCD\"\noriginals = 0\ncopies = 1\n",
		"name = \"Ảnh (02 bản chính, 01 bản sao chứng thực)\"\noriginals = 2\ncopies = 1\n", "Ghi số bản chính, bản sao của giấy tờ “Giấy khác (bản chính hoặc bản sao)”")
}

// TestStepList: a list within a step stays a list.
func TestStepList(t *testing.T) {
	got := importList(t, "procedure", "a.csv", []byte("Tên thủ tục;Trình tự thực hiện\nĐăng ký thử;\"- Nộp tại: - Ủy ban nhân dân; + Bưu điện\n- Nhận kết quả\"\n"), nil)
	wants(t, fileNamed(t, got, "dang-ky-thu.md"), "Nộp tại:\n- Ủy ban nhân dân;\n+ Bưu điện\"\"\"", `text = "Nhận kết quả"`)
}

// TestCodeWithoutPoint: a code that lost its point is mended and told; one that cannot be
// read leaves the decision a draft that names the row.
func TestCodeWithoutPoint(t *testing.T) {
	decision := func(code string) importer.ListResult {
		mapping, _ := importer.ReadMapping("nhap/quyet-dinh.toml", nil)
		data := word(t, "Số: 15/QĐ-UBND", "Ví Dụ, ngày 15 tháng 01 năm 2026", "QUYẾT ĐỊNH", "Về việc công bố thử", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ", "Quyết định này có hiệu lực kể từ ngày ký.", "C. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ",
			[][]string{{"STT", "Mã TTHC", "Tên thủ tục hành chính", "Ghi chú"}, {"1", "1.000003", "Bỏ một", ""}, {"2", code, "Bỏ hai", "theo NĐ 5"}})
		return importer.ImportLists([]importer.ListInput{{Name: "qd.docx", Data: data}}, importer.ListOptions{Kind: kindNamed(t, "decision"), Mapping: mapping})
	}
	got := decision("1000689")
	text := string(got.Files[0].Data)
	wants(t, text, `procedure = "1.000689"`)
	if strings.Contains(text, "draft") || !strings.Contains(strings.Join(codesAt(got.Problems), " "), "3:2 N624") {
		t.Errorf("%v\n%s", codesAt(got.Problems), text)
	}
	wants(t, reported(t, got), "cột D (quyết định không có chỗ cho cột này): theo NĐ 5")
	wants(t, string(decision("100068").Files[0].Data), "draft = true", "“Bỏ hai”", "“100068”")
}

// TestNothingToTakeApart: a cell of prose that holds a mark alone, or an error value, beside
// another of its row.
func TestNothingToTakeApart(t *testing.T) {
	got := importList(t, "procedure", "a.csv", []byte("Tên thủ tục;Thành phần hồ sơ;Số bản chính\nĐăng ký thử;-;1\n"), nil)
	wants(t, fileNamed(t, got, "dang-ky-thu.md"), "name = \"Đăng ký thử\"")
	got = importList(t, "procedure", "a.xlsx", sheet(t, func(f *excelize.File, s string) {
		must(t, f.SetSheetRow(s, "A1", &[]any{"Tên thủ tục", "Trình tự thực hiện"}), f.SetSheetRow(s, "A2", &[]any{"Đăng ký thử", "#N/A"}))
	}), nil)
	if told := strings.Join(codesAt(got.Problems), " "); !strings.Contains(told, "2:2 ") {
		t.Errorf("an error value is not told: %s", told)
	}
}

// TestRealOfficeFiles: what files of offices have and no record must be wrong about: a title that
// two keys begin with, counts behind a colon, a number with its word, a line of sums.
func TestRealOfficeFiles(t *testing.T) {
	got := importList(t, "report", "so-lieu.csv", []byte("Đơn vị,Tháng,Trước hạn,Đúng hạn,Trễ hạn,Đang giải quyết\nMột cửa,7/2026,400,200,9,60\n"), nil)
	text := reported(t, got)
	wants(t, text, "Đang giải quyết”: 60")
	if strings.Contains(text, "open_late") {
		t.Errorf("files that are open are taken for overdue ones:\n%s", text)
	}
	got = importList(t, "procedure", "ho-so.xlsx", sheet(t, func(f *excelize.File, s string) {
		must(t, f.SetSheetRow(s, "A1", &[]any{"Mã", "Tên thủ tục", "Thành phần hồ sơ", "Số lượng hồ sơ"}),
			f.SetSheetRow(s, "A2", &[]any{"1.000656", "Đăng ký thử", "- Tờ khai: 01 bản chính;\n- Giấy báo tử: 02 bản sao;", "02 bộ"}),
			f.SetCellValue(s, "A3", "Tổng cộng: 01 thủ tục"), f.MergeCell(s, "A3", "D3"),
			f.SetSheetRow(s, "A4", &[]any{"1.000657", "Đăng ký khác", "Tờ khai (bản chính)", "1"}))
	}), nil)
	wants(t, fileNamed(t, got, "dang-ky-thu.md"), "sets = 2", "name = \"Tờ khai\"\noriginals = 1", "name = \"Giấy báo tử\"\noriginals = 0\ncopies = 2")
	wants(t, reported(t, got), "Tổng cộng: 01 thủ tục")
	if other := fileNamed(t, got, "dang-ky-khac.md"); strings.Contains(other, "Tổng cộng") {
		t.Errorf("a line of sums heads what follows:\n%s", other)
	}
}

// TestRemarksOfProcedures: a column "Ghi chú" is a remark on the ways of filing; it was taken for the
// remark on a row of fees, which no cell fills, and was in no record and no report.
func TestRemarksOfProcedures(t *testing.T) {
	got := importList(t, "procedure", "a.csv", []byte("Mã TTHC;Tên thủ tục;Cách thức thực hiện;Ghi chú\n1.001193;Thử;Trực tiếp;Chỉ nhận buổi sáng\n"), nil)
	wants(t, fileNamed(t, got, "thu.md"), "[[ways]]\nchannel = \"trực tiếp\"\nnote = \"Chỉ nhận buổi sáng\"")
}

// TestHeadingsFillAnEmptyColumn: "I | Lĩnh vực Hộ tịch" names the field of the rows below it though the
// table has a column for it, which is empty there.
func TestHeadingsFillAnEmptyColumn(t *testing.T) {
	got := importList(t, "procedure", "a.csv", []byte("STT;Mã TTHC;Tên thủ tục;Lĩnh vực\nI;Lĩnh vực Hộ tịch;;\n1;1.001193;Thử;\n2;1.000656;Khác;Chứng thực\n"), nil)
	wants(t, fileNamed(t, got, "thu.md"), `field = "Hộ tịch"`)
	wants(t, fileNamed(t, got, "khac.md"), `field = "Chứng thực"`)
}

// TestHeadOfThreeStoreys: titles of three rows are titles, and what stands in the lowest is no fee:
// the row of parts became a record, and "Toàn trình: Không" the fee of who comes to the office.
func TestHeadOfThreeStoreys(t *testing.T) {
	got := importList(t, "procedure", "a.xlsx", sheet(t, func(f *excelize.File, s string) {
		for i, row := range [][]any{{"Mã", "Tên thủ tục", "Phí, lệ phí"}, {"", "", "Trực tiếp", "Trực tuyến"}, {"", "", "", "Một phần", "Toàn trình"}, {"1.001193", "Đăng ký thử", "8.000 đồng", "4.000 đồng", "Không"}} {
			must(t, f.SetSheetRow(s, fmt.Sprintf("A%d", i+1), &row))
		}
		for _, m := range [][2]string{{"A1", "A3"}, {"B1", "B3"}, {"C1", "E1"}, {"C2", "C3"}, {"D2", "E2"}} {
			must(t, f.MergeCell(s, m[0], m[1]))
		}
	}), nil)
	if len(got.Files) != 1 {
		t.Errorf("%d records", len(got.Files))
	}
	wants(t, fileNamed(t, got, "dang-ky-thu.md"), `fee = "8.000 đồng"`, "Xem cột “Phí, lệ phí Trực tuyến Một phần”: 4.000 đồng", "Xem cột “Phí, lệ phí Trực tuyến Toàn trình”: Không")
}

// TestSummaryEnds: what a decision announces ends before its day and its articles.
func TestSummaryEnds(t *testing.T) {
	mapping, _ := importer.ReadMapping("nhap/quyet-dinh.toml", nil)
	data := word(t, "Số: 15/QĐ-UBND", "QUYẾT ĐỊNH", "Về việc công bố thử", "Ví Dụ, ngày 15 tháng 01 năm 2026", "Điều 1. Công bố danh mục.", "C. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ",
		[][]string{{"STT", "Mã TTHC", "Tên thủ tục hành chính"}, {"1", "1.000003", "Bỏ một"}})
	got := importer.ImportLists([]importer.ListInput{{Name: "qd.docx", Data: data}}, importer.ListOptions{Kind: kindNamed(t, "decision"), Mapping: mapping})
	wants(t, string(got.Files[0].Data), `name = "Công bố thử"`)
	data = word(t, "Số: 15/QĐ-UBND", "QUYẾT ĐỊNH", "Về việc công bố thử theo Quyết định số 9/QĐ-BTP ngày 02 tháng 01 năm 2026 của Bộ trưởng Bộ Tư pháp", "Ví Dụ, ngày 15 tháng 01 năm 2026", "C. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ",
		[][]string{{"STT", "Mã TTHC", "Tên thủ tục hành chính"}, {"1", "1.000003", "Bỏ một"}})
	got = importer.ImportLists([]importer.ListInput{{Name: "qd.docx", Data: data}}, importer.ListOptions{Kind: kindNamed(t, "decision"), Mapping: mapping})
	wants(t, string(got.Files[0].Data), `name = "Công bố thử theo Quyết định số 9/QĐ-BTP ngày 02 tháng 01 năm 2026 của Bộ trưởng Bộ Tư pháp"`)
}

// TestOtherSpelling: a field that differs from one of the site in its marks is written as the site has it, and told; an
// agency is told and kept, for two places may differ in a mark. A name that the site has, or lacks, is left in peace.
func TestOtherSpelling(t *testing.T) {
	names := map[string][]string{"field": {"Hộ tịch", "Chứng thực"}, "agency": {"Ủy ban nhân dân phường Bạch Mai"}}
	data := []byte("Tên thủ tục,Mã thủ tục,Lĩnh vực,Cơ quan giải quyết\n" +
		"Đăng ký thử,1.000001,Hộ tich,Ủy ban nhân dân phường Bách Mai\nChứng thực thử,1.000002,hộ tịch,Ủy ban nhân dân phường Bạch Mai\nThử khác,1.000003,Đất đai,Sở Mẫu\n")
	mapping, _ := importer.ReadMapping("nhap/thu-tuc.toml", nil)
	got := importer.ImportLists([]importer.ListInput{{Name: "a.csv", Data: data}}, importer.ListOptions{Kind: kindNamed(t, "procedure"), Mapping: mapping, Names: func(key string) []string { return names[key] }})
	var told []string
	for _, p := range got.Problems {
		if p.Code == "N633" || p.Code == "W634" {
			told = append(told, fmt.Sprint(p.Code, p.Place.Line, p.Place.Column))
		}
	}
	if want := "N6332 3 W6342 4"; strings.Join(told, " ") != want {
		t.Errorf("told %q, want %q", told, want)
	}
	all := ""
	for _, f := range got.Files {
		all += string(f.Data)
	}
	wants(t, all, `field = "Hộ tịch"`, `field = "hộ tịch"`, `field = "Đất đai"`, `agency = "Ủy ban nhân dân phường Bách Mai"`)
	if strings.Contains(all, "Hộ tich") {
		t.Error("the slip is kept")
	}
}
