package record

import "testing"

func TestFeePer(t *testing.T) {
	for text, want := range map[string][2]string{
		"10.000 đồng/bản":                               {"10.000 đồng", "mỗi bản"},
		"10.000 đồng / trường hợp":                      {"10.000 đồng", "mỗi trường hợp"},
		"10.000đ/01 bản":                                {"10.000 đồng", "mỗi bản"},
		"10000/trang":                                   {"10.000 đồng", "mỗi trang"},
		"2.000 đồng mỗi trang":                          {"2.000 đồng", "mỗi trang"},
		"2.000 đồng một bản.":                           {"2.000 đồng", "mỗi bản"},
		"5.000 đồng/2 trang":                            {"5.000 đồng", "mỗi 2 trang"},
		"2.000 đồng/trang (không quá 200.000 đồng/bản)": {},
		"2.000 đồng/trang, tối đa 200.000 đồng":         {"2.000 đồng", "mỗi trang, tối đa 200.000 đồng"},
		"10.000 đồng/bản, 5.000 đồng mỗi trang":         {},
		"10.000 đồng/bản; từ bản thứ hai 5.000":         {},
		"10.000 đồng/bản, thêm 5 nghìn đồng một trang":  {},
		"2.000 đồng mỗi trang, không quá 200.000":       {"2.000 đồng", "mỗi trang, không quá 200.000"},
		"10.000 đồng":                                   {},
		"Không":                                         {},
		"Xem ghi chú":                                   {},
		"0 đồng/bản":                                    {},
		"10.000/20.000 đồng":                            {},
		"10/2024/NQ-HĐND":                               {},
	} {
		fee, per, ok := FeePer(text)
		if fee != want[0] || per != want[1] || ok != (want[0] != "") {
			t.Errorf("%q: %q, %q, %v", text, fee, per, ok)
		}
	}
}
