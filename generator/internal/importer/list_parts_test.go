package importer_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
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
