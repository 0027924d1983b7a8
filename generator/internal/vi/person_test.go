package vi

import "testing"

func TestPersonName(t *testing.T) {
	for text, want := range map[string]string{
		"Công chức Một cửa":                          "",
		"Chánh Văn phòng":                            "",
		"Phó Chủ tịch UBND phường Lê Hồng Phong":     "",
		"Công chức phường Nguyễn Du":                 "",
		"Trạm y tế, đường Trần Phú":                  "",
		"Bí thư Đoàn Thanh niên":                     "",
		"Hội Liên hiệp Phụ nữ":                       "",
		"Trưởng ban Mặt trận thôn Đắk Hà Tây":        "",
		"Tổ trưởng tổ dân phố 3":                     "",
		"Nhà văn hóa Hà Huy Tập":                     "",
		"Công chức Tư pháp - Hộ tịch":                "",
		"VĂN PHÒNG HĐND VÀ UBND":                     "",
		"Y tế, Dân số":                               "",
		"":                                           "",
		"Nguyễn Văn A":                               "Nguyễn Văn A",
		"nguyễn văn a":                               "nguyễn văn a",
		"NGUYỄN THỊ HOA":                             "NGUYỄN THỊ HOA",
		"Công chức Một cửa Trần Thị Bưởi":            "Trần Thị Bưởi",
		"Công chức Một cửa (Lê Hùng)":                "Lê Hùng",
		"Chánh Văn phòng: Hồ Xuân Hương":             "Hồ Xuân Hương",
		"Công chức, ông Tú":                          "Tú",
		"đồng chí Hùng, công chức":                   "Hùng",
		"đ/c Lan":                                    "Lan",
		"H'Hen Niê":                                  "H'Hen Niê",
		"Y-Bhăm":                                     "Y-Bhăm",
		"Y Moan Ênuôl":                               "Y Moan Ênuôl",
		"Công chức phường Nguyễn Du, Phạm Minh Tuấn": "Phạm Minh Tuấn",
		"Mai Anh":                   "Mai Anh",
		"Nguye\u0302\u0303n Văn Ba": "Nguye\u0302\u0303n Văn Ba",
	} {
		if got := PersonName(text); got != want {
			t.Errorf("PersonName(%q) is %q, want %q", text, got, want)
		}
	}
}

func TestIsPost(t *testing.T) {
	for text, want := range map[string]bool{
		"Công chức Một cửa": true, "công chức": true, "CHÁNH VĂN PHÒNG": true, "Tổ trưởng tổ dân phố 3": true, "Trực ban": true, "Già làng": true, "Bộ phận Một cửa": true,
		"Hùng": false, "Lan": false, "x": false, "": false, "đã dán": false,
	} {
		if IsPost(text) != want {
			t.Errorf("IsPost(%q) is %t", text, !want)
		}
	}
}
