package record

import "testing"

// TestRowsOfSomePeople: rows that begin with for whom they are, and rows that stand for papers which they do not name.
func TestRowsOfSomePeople(t *testing.T) {
	for name, want := range map[string]bool{
		"- Đối với Quân đội nhân dân: Giấy giới thiệu của đơn vị":  true,
		"Người hy sinh là sĩ quan do thủ trưởng cấp tiểu đoàn cấp": true,
		"a) Đối với trường hợp hy sinh quy định tại điểm e":        true,
		"Giấy giới thiệu đối với Quân đội nhân dân":                false,
		"Đơn đề nghị": false,
	} {
		if got := BeginsWithWhom(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
	for name, want := range map[string]bool{
		"+ Các chứng từ liên quan đến việc khai bổ sung": true,
		"Các giấy tờ khác có liên quan":                  true,
		"Các tài liệu liên quan (nếu có)":                false,
		"Giấy tờ liên quan đến thừa kế":                  false,
		"Các bản vẽ": false,
	} {
		if got := HoldsSeveral(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
