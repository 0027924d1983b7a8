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
		"Nộp bộ hồ sơ nhập khẩu theo quy định tại Điều 16 Thông tư":                true,
		"Thực hiện việc khai hải quan và nộp bộ hồ sơ theo quy định tại Điều 16":   true,
		"Hồ sơ như nêu tại nội dung 1a, 1b":                                        true,
		"Hồ sơ tương tự như khoản 1 của mục 3.3":                                   true,
		"Các giấy tờ tương ứng quy định tại Nghị định số 92/2024/NĐ-CP":            true,
		"Các giấy tờ khác theo quy định của pháp luật về Hải quan":                 true,
		"Hồ sơ kê khai nghĩa vụ tài chính: Tờ khai lệ phí trước bạ, tờ khai thuế":  true,
		"Hồ sơ thiết kế xây dựng theo quy định của pháp luật về xây dựng":          false,
		"Các giấy tờ chứng minh người phụ thuộc theo quy định":                     false,
		"Hồ sơ hoàn công (nếu có) theo quy định tại Điều 5":                        false,
		"Giấy tờ của xe: Chứng nhận nguồn gốc xe; Chứng nhận quyền sở hữu":         true,
		"+ Thành phần hồ sơ: Hợp đồng mua bán hàng hoá, hoá đơn thương mại":        true,
		"Giấy tờ chứng minh quyền sở hữu: Hợp đồng mua bán hoặc hợp đồng đóng mới": false,
		"Tờ khai theo quy định tại Điều 16":                                        false,
		"Hồ sơ đề nghị của Thanh niên xung phong theo quy định":                    false,
	} {
		if got := HoldsSeveral(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
