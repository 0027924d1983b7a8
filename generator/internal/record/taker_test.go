package record

import "testing"

// TestTakers: nobody is sent to a ministry, a department of the province or a chairman with papers that the commune takes.
func TestTakers(t *testing.T) {
	for list, want := range map[string]string{
		"Bộ Nội vụ, Thủ tướng Chính phủ, Sở Nội vụ":                                           "",
		"Sở Xây dựng, Uỷ ban Nhân dân cấp xã, phường, thị trấn":                               "Uỷ ban Nhân dân cấp xã, phường, thị trấn",
		"Ủy ban Nhân dân xã, phường, thị trấn., Sở Nội vụ, Chủ tịch ủy ban nhân dân cấp tỉnh": "Ủy ban Nhân dân xã, phường, thị trấn",
		"Chủ tịch UBND cấp xã": "UBND cấp xã",
		"Chủ tịch Ủy ban nhân dân xã, Chủ tịch ủy ban nhân dân cấp tỉnh":                                        "Ủy ban nhân dân xã",
		"Chi nhánh Văn phòng đăng ký đất đai, Chủ tịch Ủy ban nhân dân xã, Văn phòng đăng ký đất đai":           "Ủy ban nhân dân xã",
		"Công an cấp Xã, Công an tỉnh, Cục cảnh sát giao thông":                                                 "Công an cấp Xã",
		"Chi cục Hải quan khu vực, Cục Hải quan - Bộ tài chính":                                                 "Chi cục Hải quan khu vực, Cục Hải quan - Bộ tài chính",
		"Thuế tỉnh, thành phố, Thuế cơ sở":                                                                      "Thuế tỉnh, thành phố, Thuế cơ sở",
		"Sở Văn hóa, Thể thao và Du lịch":                                                                       "",
		"Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Kinh tế":                                                       "Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Kinh tế",
		"Cơ quan chức năng do Ủy ban nhân dân cấp tỉnh chỉ định":                                                "",
		"Sở Giáo dục và Đào tạo, Cơ sở giáo dục":                                                                "Cơ sở giáo dục",
		"UBND Phường Bắc Giang, tỉnh Bắc Ninh":                                                                  "UBND Phường Bắc Giang, tỉnh Bắc Ninh",
		"Cơ quan chuyên môn về Nông nghiệp và Môi trường thuộc UBND cấp xã":                                     "Cơ quan chuyên môn về Nông nghiệp và Môi trường thuộc UBND cấp xã",
		"Tổng cục Chính trị, Sở Nội vụ, Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ":                          "",
		"Bộ Công an, Công an cấp Xã, Công an cấp Tỉnh, Bộ chỉ huy quân sự cấp tỉnh, Ban chỉ huy quân sự cấp Xã": "Công an cấp Xã, Ban chỉ huy quân sự cấp Xã",
		"Bảo hiểm xã hội tỉnh, Công đoàn cơ quan BHXH Việt Nam":                                                 "Bảo hiểm xã hội tỉnh",
		"Bộ phận Một cửa": "Bộ phận Một cửa",
		"":                "",
	} {
		if got := takers(list, "Cấp xã"); got != want {
			t.Errorf("%q: %q, want %q", list, got, want)
		}
	}
	if got := takers("Sở Nội vụ", "Cấp tỉnh"); got != "Sở Nội vụ" {
		t.Errorf("a department takes files of the province: %q", got)
	}
	if got := takers("Chủ tịch UBND cấp xã", "Cấp thôn"); got != "Chủ tịch UBND cấp xã" {
		t.Errorf("of a level that nobody knows nothing is left out: %q", got)
	}
}

// TestBodies: commas within a name, a bracket or a list of a kind part nothing.
func TestBodies(t *testing.T) {
	for list, want := range map[string]int{
		"Chủ tịch UBND cấp xã, UBND tỉnh Gia Lai":               2,
		"Trung tâm A (Tầng 1, Khu liên cơ quan), Phòng Kinh tế": 2,
		"- Sở Xây dựng;\n- Phòng Kinh tế, Hạ tầng và Đô thị":    2,
		"": 0,
	} {
		if got := Bodies(list); len(got) != want {
			t.Errorf("%q: %q", list, got)
		}
	}
}
