package render

import (
	"niemyet/generator/internal/view"
)

// fxAlert is an urgent notice with every part; root leads to the root of the site.
func fxAlert(root string) view.AlertView {
	return view.AlertView{
		Severity: "khan-cap", Mark: "Khẩn cấp", Term: "Từ ngày 26/11/2026 đến hết ngày 28/11/2026", Hours: "7 giờ đến 17 giờ",
		Summary: []string{"Mưa lớn hai ngày tới."}, Places: []string{"Tổ 2", "Tổ 5"}, Do: []string{"Nghe loa của tổ dân phố."}, Issuer: "UBND thành phố Nghĩa Mẫu",
		Office: fxContact(root), Hotlines: fxHotlines(root),
	}
}
