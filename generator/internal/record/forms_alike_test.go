package record

import "testing"

// TestAlikeForms: forms of one name but for a number, a bracket or a word stand for each other; other papers do not.
func TestAlikeForms(t *testing.T) {
	for _, c := range []struct {
		names []string
		want  bool
	}{
		{[]string{"Học sinh, học viên thuộc đối tượng nộp Đơn đề nghị hưởng chính sách học sinh bán trú (theo Mẫu số 04)", "Đơn đề nghị hưởng chính sách học viên bán trú (theo Mẫu số 05)"}, true},
		{[]string{"- Tờ khai hàng xuất khẩu cư dân biên giới", "Hộ chiếu", "- Tờ khai hàng nhập khẩu cư dân biên giới"}, true},
		{[]string{"Văn bản đề nghị giao rừng theo Mẫu số 11 (cá nhân)", "Văn bản đề nghị giao rừng theo Mẫu số 12 (tổ chức)"}, true},
		{[]string{"Tờ khai (trường hợp cá nhân) đăng ký công trình", "Tờ khai (trường hợp tổ chức) đăng ký công trình"}, false},
		{[]string{"Đơn đề nghị cấp phép xây dựng", "Tờ khai lệ phí trước bạ nhà đất"}, false},
		{[]string{"Đơn đề nghị hỗ trợ chi phí", "Đơn đề nghị miễn tiền thuê đất một số năm"}, false},
		{[]string{"Tờ khai thuế", "Tờ khai phí"}, false},
		{[]string{"Giấy chứng nhận quyền sử dụng đất", "Giấy chứng nhận quyền sử dụng rừng"}, false},
		{nil, false},
	} {
		if got := AlikeForms(c.names); got != c.want {
			t.Errorf("%q: %v", c.names, got)
		}
	}
}
