package record

import "testing"

func TestDeadline(t *testing.T) {
	for text, want := range map[string]struct {
		words, last string
		ongoing     bool
	}{
		"2026-12-31":                      {"31/12/2026", "2026-12-31", false},
		"31/12/2026":                      {"31/12/2026", "2026-12-31", false},
		"Trước ngày 15/12/2026":           {"Trước ngày 15/12/2026", "2026-12-14", false},
		"Ngày 05 tháng 02 năm 2026":       {"Ngày 05 tháng 02 năm 2026", "2026-02-05", false},
		"Từ 01/01/2026 đến 30/06/2026":    {"Từ 01/01/2026 đến 30/06/2026", "2026-06-30", false},
		"Tháng 02/2028":                   {"Tháng 02/2028", "2028-02-29", false},
		"Trong tháng 11 năm 2026":         {"Trong tháng 11 năm 2026", "2026-11-30", false},
		"Quý IV/2026":                     {"Quý IV/2026", "2026-12-31", false},
		"quý 1 năm 2027":                  {"quý 1 năm 2027", "2027-03-31", false},
		"Trước quý I/2027":                {"Trước quý I/2027", "2026-12-31", false},
		"Trước tháng 1/2027":              {"Trước tháng 1/2027", "2026-12-31", false},
		"Năm 2026":                        {"Năm 2026", "2026-12-31", false},
		"Trước năm 2026":                  {"Trước năm 2026", "2025-12-31", false},
		"Thường xuyên":                    {"Thường xuyên", "", true},
		"hằng  quý":                       {"hằng quý", "", true},
		"Tháng 3, 6, 9/2026":              {"Tháng 3, 6, 9/2026", "", true},
		"Trước ngày 15 hằng tháng":        {"Trước ngày 15 hằng tháng", "", true},
		"Theo Nghị định số 61/2018/NĐ-CP": {"Theo Nghị định số 61/2018/NĐ-CP", "", true},
		"?": {"?", "", false},
	} {
		var d Deadline
		if bad := d.parse(text); bad != nil {
			t.Errorf("%q: %s", text, bad.code)
			continue
		}
		if d.Words != want.words || d.Last.String() != want.last || d.Ongoing() != want.ongoing {
			t.Errorf("%q: %q, last %s, ongoing %t", text, d.Words, d.Last, d.Ongoing())
		}
	}
	for _, text := range []string{"31/02/2026", "trước ngày 31/02/2026", "Trước 15/13/2026", "1/1/26"} {
		var d Deadline
		if bad := d.parse(text); bad == nil || bad.code != "E203" {
			t.Errorf("%q passed as %q", text, d.Words)
		}
	}
}
