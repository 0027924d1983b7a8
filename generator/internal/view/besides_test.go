package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestBesidesOnesCase: where exactly one case applies, who files for another has that case and one about filing: its
// papers wait for no choice and are not counted among those of a case.
func TestBesidesOnesCase(t *testing.T) {
	paper := func(name, group string) record.Paper { return record.Paper{Name: name, Originals: 1, Case: group} }
	of := []record.Paper{
		paper("Đơn", "Trường hợp đổi tên"), paper("Ảnh", "Trường hợp đổi tên"), paper("Đơn", "Trường hợp đổi chủ"), paper("Hợp đồng", "Trường hợp đổi chủ"),
		paper("Văn bản ủy quyền", "Trường hợp ủy quyền cho cá nhân thực hiện thủ tục"),
	}
	v := placed(t, "site").answered(&site.Procedure{Procedure: &record.Procedure{Papers: of}})
	if !v.OneCase || len(v.Cases) != 2 || len(v.PaperGroups) != 3 || v.PaperGroups[2].Case != 0 {
		t.Errorf("one of %+v, groups %+v", v.Cases, v.PaperGroups)
	}
	if least, most := papersOfCases(v); least != 2 || most != 2 {
		t.Errorf("%d to %d papers", least, most)
	}
	if b := bring(v); b != (Bring{State: BringCases, Count: 2}) {
		t.Errorf("everybody brings %+v", b)
	}
	for title, want := range map[string]bool{"Thành phần hồ sơ đối với tàu nhập cảnh": true, "Thành phần hồ sơ": false, "Hồ sơ của người nhận con nuôi": false, "Hồ sơ đối với dự án A": true} {
		if IsCase(title) != want {
			t.Errorf("%q is a case: %v", title, !want)
		}
	}
	if IsCase("Xuất trình hoặc gửi bản chính để kiểm tra") || !IsCase("Trường hợp xuất trình bản chính") {
		t.Error("what everybody shows is no case")
	}
}

// TestFeeInItsCell: the table says what the answer says, and nothing twice.
func TestFeeInItsCell(t *testing.T) {
	p := placed(t, "site")
	for note, want := range map[string]Fee{
		"Không quy định.": {State: FeeNote, Text: "Không quy định"},
		"Mức lệ phí cụ thể do Hội đồng nhân dân cấp tỉnh quyết định, nộp tại thời điểm nộp hồ sơ.": {State: FeeNote, Text: "Do HĐND tỉnh quy định", Note: make([]Block, 1)},
		"": {State: FeeNote},
	} {
		got := p.feeView(record.Way{Fee: record.Fee{State: record.FeeSeeNote}, FeeNote: note})
		if got.Text != want.Text || len(got.Note) != len(want.Note) {
			t.Errorf("%q: %+v", note, got)
		}
	}
	got := p.feeView(record.Way{Fee: record.Fee{State: record.FeeAmount, Amount: 500000}, Fees: []record.FeeLine{
		{Name: "Từ 500 thí sinh thu 300.000 đồng/thí sinh.", Fee: record.Fee{State: record.FeeAmount, Amount: 300000}},
		{Name: "Thí sinh khác.", Fee: record.Fee{State: record.FeeAmount, Amount: 400000}},
	}})
	if lines := got.Note[0].Items; len(lines) != 2 || lines[0] != "Từ 500 thí sinh thu 300.000 đồng/thí sinh." || lines[1] != "Thí sinh khác: 400.000 đồng" {
		t.Errorf("%q", lines)
	}
}
