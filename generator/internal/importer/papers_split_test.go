package importer

import (
	"testing"

	"niemyet/generator/internal/record"
)

// TestWithForm: a row that names a form and what is handed in with it is parted; forms that stand for each other are not.
func TestWithForm(t *testing.T) {
	for name, want := range map[string]int{
		"Tờ khai nghĩa vụ tài chính; giấy tờ chứng minh đối tượng được miễn, giảm (nếu có)":                   2,
		"Đơn đề nghị thanh toán chi phí (Mẫu số 21; Phụ lục II); hóa đơn thu tiền; giấy ra viện":              3,
		"Đơn đề nghị hỗ trợ sản xuất theo Mẫu số 01.\n- Biên bản họp cộng đồng.\n- Phương án hỗ trợ sản xuất": 3,
		"Đơn đề nghị giao đất; cho thuê đất; Đơn đề nghị chuyển mục đích":                                     1,
		"Đơn đề nghị hỗ trợ đợt 1; Đơn đề nghị hỗ trợ đợt 2":                                                  1,
		"Tờ khai lệ phí trước bạ, tờ khai thuế đất; Văn bản đề nghị miễn thuế":                                1,
		"Giấy khai sinh; Giấy chứng sinh":                                1,
		"Tờ khai đăng ký; giấy tờ chứng minh trong trường hợp được miễn": 1,
		"Đơn đề nghị cấp lại;":                                           1,
	} {
		r := &row{proc: &record.Procedure{}}
		got := r.several(record.Paper{Name: name, Originals: 1}, "documents.0")
		if len(got) != want {
			t.Errorf("%q: %d papers, want %d: %+v", name, len(got), want, got)
		}
		if parted := len(r.entries) > 0; parted != (want > 1) {
			t.Errorf("%q: the report says %v", name, r.entries)
		}
	}
}
