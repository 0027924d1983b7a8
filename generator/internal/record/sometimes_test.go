package record

import "testing"

// TestSometimes: a paper is of some only where its own name says so and nothing makes it everybody's.
func TestSometimes(t *testing.T) {
	for name, want := range map[string]bool{
		"- Giấy tờ chứng minh phần diện tích tăng thêm (nếu có)":                                          true,
		"Giấy tờ, tài liệu khác (nếu có).":                                                                true,
		"Sơ đồ hoặc bản trích lục bản đồ địa chính thửa đất (nếu có)":                                     true,
		"Văn bản về việc đại diện đối với trường hợp thực hiện thủ tục qua người đại diện":                true,
		"Văn bản ủy quyền trong trường hợp ủy quyền. Trường hợp là người thân thì không phải chứng thực.": true,
		"Giấy chứng nhận kết hôn nếu cha, mẹ đã đăng ký kết hôn":                                          true,
		"Đối với tổ chức khác thì kèm quyết định thành lập":                                               true,
		"Hợp đồng mua hàng (đối với hàng tạm nhập): 01 bản chụp;":                                         true,
		"Hóa đơn hoặc chứng từ có giá trị tương đương trong trường hợp phải thanh toán":                   true,
		"Mẫu điện tử tương tác (nếu người có yêu cầu nộp hồ sơ theo hình thức trực tuyến)":                true,

		"+ Trường hợp không có văn bản nêu trên thì các bên lập văn bản cam đoan": true,

		"Đối với người khuyết tật, ngoài đơn phải nộp giấy xác nhận hoặc quyết định trợ cấp":            true,
		"Giấy giới thiệu đối với trường hơp ủy quyền nộp hồ sơ":                                         true,
		"Đề cương phương án (Áp dụng cho chủ thể là cá nhân đề nghị gia hạn)":                           true,
		"Giấy chứng nhận an toàn đối với phương tiện thuộc diện đăng kiểm":                              true,
		"Bản kê khai điều kiện an toàn đối với phương tiện không thuộc diện đăng kiểm":                  true,
		"Tùy từng trường hợp phải bổ sung: Bản sao chứng chỉ hành nghề":                                 true,
		"Bảng xác định thuế được khấu trừ (nếu có) mẫu số 01":                                           true,
		"Giấy phép về việc đại diện đối với trường hợp giao đất không đấu giá thông qua người đại diện": true,

		"Trường hợp không có Giấy chứng sinh thì thay bằng: văn bản, nếu không có thì giấy cam đoan": true,

		"Tờ khai theo mẫu": false,
		"Đối với cá nhân thì nộp căn cước hoặc đối với tổ chức thì nộp giấy đăng ký":                   false,
		"Đối với bản sao giấy tờ thì nộp bản chứng thực hoặc bản sao kèm bản chính":                    false,
		"Tờ khai trị giá: gửi đến Hệ thống hoặc nộp 02 bản chính (đối với trường hợp khai trên giấy)":  false,
		"Tờ khai thuế (áp dụng đối với phương pháp tỷ lệ) mẫu số 04":                                   false,
		"Giấy đăng ký và xuất trình Giấy kiểm định đối với phương tiện thuộc diện kiểm":                false,
		"Tờ khai (áp dụng đối với cơ sở chăn nuôi quy mô lớn theo mẫu số 01)":                          false,
		"Giấy khám sức khỏe, trừ (trường hợp đã có trong cơ sở dữ liệu)":                               false,
		"Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng":                     false,
		"Giấy chứng sinh, nếu không có thì nộp giấy cam đoan":                                          false,
		"Tờ khai (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)":                   false,
		"Tờ khai (nếu lựa chọn nộp hồ sơ theo hình thức trực tuyến hoặc hệ thống bưu chính)":           false,
		"Đơn đăng ký và giấy tờ kèm theo (nếu có)":                                                     false,
		"Hợp đồng bán hàng, phụ lục hợp đồng (nếu có)":                                                 false,
		"Danh mục tài sản: 01 bản chính.Hồ sơ khác (nếu có)":                                           false,
		"Biên bản niêm yết (nếu có); Biên bản xét đề nghị theo Mẫu số 04":                              false,
		"Đăng ký xe (trường hợp đổi đăng ký) hoặc biển số (trường hợp đổi biển số)":                    false,
		"Đơn theo Mẫu số 01 đối với trường hợp cấp mới; Đơn theo Mẫu số 02 đối với trường hợp cấp lại": false,
		"Giấy khám sức khỏe, trừ trường hợp đã có trong cơ sở dữ liệu":                                 false,
		"Đơn đề nghị công nhận điều lệ và đổi tên (nếu có) (theo mẫu)":                                 false,
		"Đề án nhân sự, trong đó nêu rõ chức danh khác (nếu có)":                                       false,
		"Phiếu lý lịch tư pháp có giá trị nếu được cấp chưa quá 12 tháng":                              false,
		"Đơn xin giao đất đối với trường hợp giao đất không đấu giá quyền sử dụng đất":                 false,
		"Giấy chứng nhận (trường hợp cơ sở chăn nuôi quy mô lớn)":                                      false,
	} {
		p := &Procedure{Name: "Giao đất không đấu giá quyền sử dụng đất"}
		if got := p.Sometimes(Paper{Name: name, Originals: 1, Case: "Cơ sở chăn nuôi quy mô lớn"}); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
	if p := (&Procedure{}); !p.Sometimes(Paper{Name: "Giấy ủy quyền", Note: "Nếu có", Originals: 1}) {
		t.Error("a note “nếu có” is not seen")
	}
}

// TestHoldsSeveral: a row that lists papers is not one; alternatives of one, and one paper with remarks below, are.
func TestHoldsSeveral(t *testing.T) {
	for name, want := range map[string]bool{
		"Văn bản đề nghị;\n- Báo cáo kiểm định của tổ chức\n- Quyết định phê duyệt thiết kế": true,
		"Thanh niên xung phong chết:\n- Giấy khai tử.\n- Bản khai của người lo mai táng":     true,
		"Một trong các giấy tờ sau:\n- Giấy chứng nhận A\n- Giấy chứng nhận B":               false,
		"Hộ chiếu của thuyền viên\n+ Đối với hành khách thì không phải xuất trình":           false,
		"Đơn đề nghị trợ cấp (Mẫu số 1; Mẫu số 2); hóa đơn thu tiền; giấy ra viện.":          true,
		"Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng":           false,
		"Giấy chứng nhận (giấy phép thành lập; giấy chứng nhận đăng ký doanh nghiệp)":        false,
		"Giấy chứng nhận": false,
	} {
		if got := HoldsSeveral(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
	if !MeansChoice("thì ngoài một trong các giấy tờ nêu trên, bổ sung hợp đồng") || MeansChoice("Một trong các giấy tờ sau") {
		t.Error("a choice among the papers above is not seen, or one below is")
	}
}
