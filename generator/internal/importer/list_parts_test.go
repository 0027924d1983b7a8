package importer_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/problem"
)

// TestTablesBelowEachOther: each has its own titles, and none is taken for words around the other.
func TestTablesBelowEachOther(t *testing.T) {
	got := importList(t, "hotline", "ds.xlsx", sheet(t, func(f *excelize.File, s string) {
		must(t, f.SetSheetRow(s, "A1", &[]any{"Tên đường dây", "Số điện thoại"}), f.SetSheetRow(s, "A2", &[]any{"Trực đê", "0261 354 0101"}),
			f.SetSheetRow(s, "A5", &[]any{"Số điện thoại", "Tên đường dây", "Giờ trực"}), f.SetSheetRow(s, "A6", &[]any{"0261 354 0102", "Trực nước", "Cả ngày"}))
	}), nil)
	if len(got.Files) != 2 {
		t.Errorf("%d records", len(got.Files))
	}
	wants(t, fileNamed(t, got, "truc-de.md"), `number = "0261 354 0101"`)
	wants(t, fileNamed(t, got, "truc-nuoc.md"), `number = "0261 354 0102"`, `hours = "Cả ngày"`)
}

// TestTablesBesideEachOther: a table to the right of another is read as a table; shorter ones end where they end.
func TestTablesBesideEachOther(t *testing.T) {
	got := importList(t, "procedure", "ds.csv", []byte("Bảng phí,,,,,,\nTên thủ tục,Mã,Phí,,Tên thủ tục,Mã,Phí\nKhai sinh,1.000003,8.000 đồng,,Khai tử,1.000004,9.000 đồng\nKết hôn,1.000005,10.000 đồng,,,,\n"), nil)
	if len(got.Files) != 3 {
		t.Errorf("%d records", len(got.Files))
	}
	wants(t, fileNamed(t, got, "khai-tu.md"), `code = "1.000004"`, `fee = "9.000 đồng"`)
	wants(t, fileNamed(t, got, "ket-hon.md"), `code = "1.000005"`, `fee = "10.000 đồng"`)
}

// TestDitto: a cell that says “the same” has what stands above it, and the clerk is told.
func TestDitto(t *testing.T) {
	got := importList(t, "hotline", "ds.csv", []byte("Đơn vị,Tên đường dây,Số điện thoại\nTổ trật tự,Một,0261 354 0103\n″,Hai,0261 354 0104\nnt,Ba,0261 354 0105\n"), nil)
	for _, name := range []string{"hai.md", "ba.md"} {
		wants(t, fileNamed(t, got, name), `unit = "Tổ trật tự"`)
	}
	if told := strings.Join(codesAt(got.Problems), " "); !strings.Contains(told, "3:1 N624") || !strings.Contains(told, "4:1 N624") {
		t.Error(told)
	}
}

// TestTwoColumnsOfFees: the second is no short wording of the first, and is not lost.
func TestTwoColumnsOfFees(t *testing.T) {
	got := fileNamed(t, importList(t, "procedure", "ds.csv", []byte("Tên thủ tục,Phí,Lệ phí\nCấp giấy thử,5000,8000\n"), nil), "cap-giay-thu.md")
	wants(t, got, "“Lệ phí”: 8000")
	if strings.Contains(got, "fee_short") {
		t.Error(got)
	}
}

// TestTypedList: a list typed by hand is called what it is; nothing of it is guessed.
func TestTypedList(t *testing.T) {
	for text, want := range map[string]string{
		"I. HỘ TỊCH\n1. Khai sinh\na) Hồ sơ:\n- Tờ khai\n- Giấy chứng sinh\n2. Khai tử\nb) Thời hạn: ngay\n": "danh sách gõ tay",
		"Cột một;Cột hai\nx;y\nz;t\n": "không cột nào khớp",
	} {
		got := importList(t, "procedure", "ds.txt", []byte(text), nil)
		if len(got.Files) != 0 || len(got.Problems) == 0 || !strings.Contains(got.Problems[0].Message(problem.Vietnamese), want) {
			t.Errorf("%q: %d files, %v", text, len(got.Files), got.Problems)
		}
	}
}
