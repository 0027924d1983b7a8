package importer

import (
	"testing"

	"niemyet/generator/internal/record"
)

// TestFreeOfAll: a note that frees everybody who comes for the procedure makes it free; one that frees some does not.
func TestFreeOfAll(t *testing.T) {
	const ofGroups = "0 VNĐ (Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023.)"
	for _, c := range []struct {
		fee, procedure string
		state          record.FeeState
		note           string
	}{
		{"0 VNĐ (Miễn lệ phí. Phí cấp bản sao Trích lục (nếu có yêu cầu) theo Thông tư số 1/2016/TT-BTC.)", "Đăng ký kết hôn", record.FeeFree, "Phí cấp bản sao Trích lục (nếu có yêu cầu) theo Thông tư số 1/2016/TT-BTC."},
		{"0 VNĐ (Miễn lệ phí. Phí thẩm định theo Thông tư số 1/2016/TT-BTC.)", "Đăng ký kết hôn", record.FeeSeeNote, "Miễn lệ phí. Phí thẩm định theo Thông tư số 1/2016/TT-BTC."},
		{ofGroups, "Đăng ký thành lập tổ hợp tác", record.FeeFree, "Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023."},
		{ofGroups, "Đăng ký thành lập hợp tác xã", record.FeeSeeNote, "Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023."},
		{ofGroups, "Đăng ký thành lập tổ hợp tác; đăng ký tổ hợp tác đã có trước ngày 1/7/2024, thuộc đối tượng phải đăng ký", record.FeeFree, "Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023."},
		{ofGroups, "Tạm ngừng kinh doanh đối với tổ hợp tác, hợp tác xã", record.FeeSeeNote, "Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023."},
		{ofGroups, "Cấp lại Giấy chứng nhận đăng ký tổ hợp tác/ Giấy chứng nhận đăng ký hợp tác xã", record.FeeSeeNote, "Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023."},
		{"0 VNĐ (Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023. Mức lệ phí khác do tỉnh quyết định.)", "Đăng ký thành lập tổ hợp tác", record.FeeSeeNote, "Không thu lệ phí đăng ký đối với tổ hợp tác theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã 2023. Mức lệ phí khác do tỉnh quyết định."},
		{"0 VNĐ (Miễn lệ phí cho người thuộc hộ nghèo.)", "Đăng ký khai sinh cho người thuộc hộ nghèo", record.FeeSeeNote, "Miễn lệ phí cho người thuộc hộ nghèo."},
	} {
		if got := readFee(c.fee).freeOfAll(c.procedure); got.fee.State != c.state || got.note != c.note {
			t.Errorf("%q of %q: %v %q", c.fee, c.procedure, got.fee, got.note)
		}
	}
}

// TestOfFee: what the portal's form put around a note is no note.
func TestOfFee(t *testing.T) {
	for in, want := range map[string]string{
		"/trang": "mỗi trang",
		"Lệ phí : Đồng (- Mức lệ phí do Hội đồng nhân dân tỉnh quyết định (Thông tư số 85).)": "Mức lệ phí do Hội đồng nhân dân tỉnh quyết định (Thông tư số 85).",
		"Đồng (Mức lệ phí do tỉnh quyết định":                                                 "Mức lệ phí do tỉnh quyết định",
		"Miễn phí Đồng - Trường hợp thuộc diện miễn":                                          "Miễn phí: trường hợp thuộc diện miễn",
		"Phí : Đồng Từ ngày 01/7/2025 thu 50 %":                                               "Từ ngày 01/7/2025 thu 50 %",
		"Đồng Tháp thu 5.000 đồng":                                                            "Đồng Tháp thu 5.000 đồng",
		"Đồng":                                                                                "",
		"Theo quy định của tỉnh":                                                              "Theo quy định của tỉnh",
	} {
		if got := ofFee(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if got, want := oneLine("- Tạm trú theo danh sách: + Nộp trực tuyến thu 5.000 đồng;"), "Tạm trú theo danh sách: Nộp trực tuyến thu 5.000 đồng"; got != want {
		t.Errorf("%q", got)
	}
}

// TestListBehind: who comes alone reads the first price; that of people who file together stands behind it.
func TestListBehind(t *testing.T) {
	f := readFee("10000 VNĐ (- Đăng ký theo danh sách: thu 10.000 đồng/người) | 15000 VNĐ (Đăng ký (cá nhân, hộ gia đình): thu 15.000 đồng)")
	if f.fee.Amount != 15000 || len(f.lines) != 1 || f.lines[0].Fee.Amount != 10000 || f.todo != "" {
		t.Errorf("%+v", f)
	}
	if f = readFee("10000 VNĐ (theo danh sách) | 15000 VNĐ ()"); f.fee.Amount != 15000 || f.todo == "" {
		t.Errorf("nobody says whose it is: %+v", f)
	}
	if f = readFee("10000 VNĐ (theo danh sách) | 0 VNĐ (Không thu)"); f.fee.Amount != 10000 {
		t.Errorf("what frees somebody is no first price: %+v", f)
	}
}
