package importer_test

import (
	"strings"
	"testing"
)

// TestUnitOfColumn: a unit that stands once, in a title or over the table, is that of the bare numbers below;
// what is written out is let be.
func TestUnitOfColumn(t *testing.T) {
	for _, c := range []struct{ title, over, cell, want string }{
		{"Lệ phí (nghìn đồng)", "", "8", `fee = "8.000 đồng"`},
		{"Lệ phí, nghìn đồng", "", "1,5", `fee = "1.500 đồng"`},
		{"Lệ phí (1.000đ)", "", "75", `fee = "75.000 đồng"`},
		{"Lệ phí (triệu đồng)", "", "1.5", `fee = "1.500.000 đồng"`},
		{"Lệ phí", "Đơn vị tính: nghìn đồng", "8", `fee = "8.000 đồng"`},
		{"Lệ phí (nghìn đồng)", "", "8.000 đồng", `fee = "8.000 đồng"`},
		{"Lệ phí (nghìn đồng)", "", "Không", `fee = "Không"`},
		{"Lệ phí (đồng)", "", "8.000", `fee = "8.000 đồng"`},
		{"Thời hạn giải quyết (ngày làm việc)", "", "3", `time = "3 ngày làm việc"`},
	} {
		got := importList(t, "procedure", "a.csv", []byte(c.over+";;\nMã TTHC;Tên thủ tục;"+c.title+"\n1.001193;Thử;"+c.cell+"\n"), nil)
		wants(t, fileNamed(t, got, "thu.md"), c.want)
		if told, read := strings.Contains(strings.Join(codesAt(got.Problems), " "), "N631"), !strings.Contains(c.want, c.cell+" đồng") && c.cell != "Không" && !strings.Contains(c.cell, "đồng") && c.cell != "8.000"; told != read {
			t.Errorf("%v: told %v", c, got.Problems)
		}
	}
}

// TestSumBesideOtherCells: a line of sums whose words stand in the column of names, with numbers or nothing beside it.
func TestSumBesideOtherCells(t *testing.T) {
	got := importList(t, "procedure", "a.csv", []byte("STT;Mã TTHC;Tên thủ tục;Lệ phí\n1;1.001193;Thử;8.000 đồng\n;;Tổng cộng: 1 thủ tục;8.000\n"), nil)
	if len(got.Files) != 1 {
		t.Errorf("%d records", len(got.Files))
	}
	wants(t, reported(t, got), "Tổng cộng: 1 thủ tục")
}

// TestShiftedRow: a comma in a cell without quotation marks moves what follows; the row is told.
func TestShiftedRow(t *testing.T) {
	const head = "STT,Tên đường dây,Số điện thoại,Đơn vị trực\n"
	for row, told := range map[string]bool{
		"1,Trực cấp cứu, cứu hỏa,0261 000 0211,Văn phòng\n":     true,
		"1,\"Trực cấp cứu, cứu hỏa\",0261 000 0211,Văn phòng\n": false,
		"1,Trực cấp cứu,0261 000 0211,Văn phòng,\n":             false,
	} {
		got := importList(t, "hotline", "a.csv", []byte(head+row), nil)
		if is := strings.Contains(strings.Join(codesAt(got.Problems), " "), "W632"); is != told {
			t.Errorf("%s: %v", row, got.Problems)
		}
	}
}
