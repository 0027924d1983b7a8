package record

import "testing"

// TestFormName: which papers are forms, and what they are called.
func TestFormName(t *testing.T) {
	for _, c := range []struct {
		paper          Paper
		filled, screen bool
		name, number   string
	}{
		{Paper{Name: "Tờ khai đăng ký khai sinh theo mẫu (nếu nộp trực tiếp)", Short: "Tờ khai", Originals: 1}, true, false, "Tờ khai đăng ký khai sinh", ""},
		{Paper{Name: "Mẫu số 29. Đơn đề nghị gia hạn sử dụng đất", Originals: 1, Form: "Mẫu số 29"}, true, false, "Đơn đề nghị gia hạn sử dụng đất", "Mẫu số 29"},
		{Paper{Name: "Đối với cá nhân: Tờ khai đăng ký thuế theo Mẫu số 05", Originals: 1}, false, false, "Tờ khai đăng ký thuế", ""},
		{Paper{Name: "Mẫu hộ tịch điện tử tương tác đăng ký khai tử"}, true, true, "Mẫu hộ tịch điện tử tương tác đăng ký khai tử", ""},
		{Paper{Name: "Bản chính hoặc biểu mẫu điện tử Văn bản đề nghị theo Mẫu số 03", Originals: 1}, true, true, "Văn bản đề nghị", ""},
		{Paper{Name: "Sơ đồ vị trí", Originals: 1, FormURL: "mau/so-do.pdf"}, true, false, "Sơ đồ vị trí", ""},
		{Paper{Name: "Đơn đăng ký nhận chăm sóc", Originals: 1, Form: "đơn đăng ký nhận chăm sóc"}, true, false, "Đơn đăng ký nhận chăm sóc", ""},
		{Paper{Name: "Tờ khai A", Originals: 1, Form: "Theo mẫu"}, true, false, "Tờ khai A", ""},
		{Paper{Name: "Đơn vị tiếp nhận xác nhận", Originals: 1}, false, false, "Đơn vị tiếp nhận xác nhận", ""},
		{Paper{Name: "Đơn thuốc, hóa đơn", Originals: 1}, false, false, "Đơn thuốc, hóa đơn", ""},
		{Paper{Name: "Tờ khai hải quan đã có dấu", Copies: 1}, false, false, "Tờ khai hải quan đã có dấu", ""},
		{Paper{Name: "Tờ khai ghi rõ lý do"}, false, false, "Tờ khai ghi rõ lý do", ""}, // a remark
	} {
		if got := c.paper.FilledIn(); got != c.filled {
			t.Errorf("%q is filled in: %v", c.paper.Name, got)
		}
		if got := c.paper.OnScreen(); got != c.screen {
			t.Errorf("%q is filled in on a screen: %v", c.paper.Name, got)
		}
		if name, number := c.paper.FormName(), c.paper.FormNumber(); name != c.name || number != c.number {
			t.Errorf("%q is called %q, %q", c.paper.Name, name, number)
		}
	}
}
