package render

// fxSheetPages are the fixtures of sheets, notices and boards.
func fxSheetPages() []fxPage {
	sheet := func(paper PaperSize) Sheet {
		return Sheet{
			Code: "1.001193", Version: "a1b2c3", Made: Day{"23/11/2026", "2026-11-23"}, Paper: paper, Large: true,
			QR: qrSVG("https://example.vn/kt/1.001193-a1b2c3.html", "Mã QR"), Check: "example.vn/kt/1.001193-a1b2c3.html",
		}
	}
	print := func(kind, title string) Frame {
		f := fxFrame(kind, "print", "../../", title)
		f.Alternates = []Alternate{{Link: fxLink("Xem trang này trên mạng", "../../thu-tuc/khai-sinh.html"), Medium: "site", Type: "text/html"}}
		return f
	}
	site := func(kind, title string) Frame { return fxFrame(kind, "site", "../", title, fxHome) }
	text := []DocBlock{{Kind: BlockChapter, HTML: "Chương I", Label: "Bảng 1"}, {Kind: BlockArticle, HTML: "Điều 1. Nội dung", Label: "Bảng 1"}, {Kind: BlockText, HTML: "1. Khoản một./.", Label: "Bảng 1"}, {Kind: BlockTable, HTML: "<table><thead><tr><th>STT</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", Label: "Bảng 1"}}
	part := Appendix{ID: "phu-luc-1", Name: "Phụ lục I", Title: "DANH SÁCH", With: "(Kèm theo Thông báo số 05/TB-UBND)", Text: text}
	row := TableRow{Number: 1, Code: "1.001193", Name: "Đăng ký khai sinh", Times: []string{"Ngay trong ngày"}, Place: "Bộ phận Một cửa", Fees: []string{"8.000 đồng"}, Basis: []string{"60/2014/QH13"}, Agency: "UBND cấp xã", By: "Nghị định mẫu"}
	source := Source{Text: "Mẫu"}
	items := fxItems("../")
	lines := []PackLine{{1, fxLink("Đăng ký khai sinh", "../thu-tuc/khai-sinh.html"), "1.001193", "a1b2c3", []Link{fxLink("phụ lục I", "")}, "Mới", "thường xuyên"}}
	return []fxPage{
		{"in/thong-bao/mau.html", "print", "official", OfficialPage{
			Frame: print("official", "Thông báo số 05/TB-UBND"), Sheet: sheet(A4), Superior: []string{"TỈNH ĐẮK MẪU"}, Issuer: []string{"UBND THÀNH PHỐ NGHĨA MẪU"}, Number: "05/TB-UBND",
			PlaceDate: "Nghĩa Mẫu, ngày 05 tháng 02 năm 2026", TypeName: "THÔNG BÁO", About: "Về việc niêm yết", To: []string{"Các tổ dân phố", "Bộ phận Một cửa"},
			Grounds: []string{"Căn cứ một", "Căn cứ hai"}, Urgency: "KHẨN", Text: text, Authority: []string{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}, Signer: "Nguyễn Văn Mẫu", Recipients: []string{"Như trên", "Lưu: VT, VP"},
		}},
		{"in/thong-bao/mau-phu-luc-1.html", "print", "appendix", AppendixPage{print("appendix", "Phụ lục I"), sheet(A4), part}},
		{"in/chu-lon/mau.html", "print", "notice-large", LargeNoticePage{print("notice-large", "Về việc niêm yết"), sheet(A4), "Thông báo số 05/TB-UBND", text, "UBND"}},
		{"in/nhanh/khai-sinh.html", "print", "quick", QuickPage{Frame: print("quick", "Đăng ký khai sinh"), Sheet: sheet(A5), Procedure: fxProcedure("../../"), Bring: []string{"Tờ khai"}, More: "và 2 giấy tờ khác"}},
		{"in/phieu/khai-sinh.html", "print", "slip", SlipPage{print("slip", "Đăng ký khai sinh"), sheet(A5), fxProcedure("../../")}},
		{"in/danh-muc/ho-tich.html", "print", "table", TablePage{print("table", "Danh mục"), sheet(A4Wide), "Một thủ tục", []TableGroup{{"A. Mới", TableNew, []TableRow{row}}, {"B. Sửa đổi", TableAmended, []TableRow{row}}, {"C. Bãi bỏ", TableAbolished, []TableRow{row}}}}},
		{"in/bien/quay.html", "print", "sign", SignPage{print("sign", "Quầy số 1"), sheet(A4Wide), SignDesk, "1", "Tư pháp - Hộ tịch", []string{"Hộ tịch"}, ""}},
		{"in/bien/mui-ten.html", "print", "sign", SignPage{print("sign", "Một cửa"), sheet(A4Wide), SignLeft, "Bộ phận Một cửa", "Rẽ trái", nil, ""}},
		{"in/bien/cua.html", "print", "sign", SignPage{print("sign", "Một cửa"), sheet(A4Wide), SignDoor, "Bộ phận Một cửa", "thành phố", []string{"Thứ Hai"}, "0261 000 0010"}},
		{"in/bien/thung-thu.html", "print", "sign", SignPage{print("sign", "Thùng thư góp ý"), sheet(A4Wide), SignBox, "THÙNG THƯ GÓP Ý", "Một cửa", []string{"Mở thứ Sáu"}, "0261 000 0001"}},
		{"in/gio/mot-cua.html", "print", "hours", HoursPage{print("hours", "Bộ phận Một cửa"), sheet(A4), []HoursDay{{"Thứ Hai", []string{"7 giờ 30 – 11 giờ 30"}, nil, false}, {"Chủ nhật", nil, nil, true}}, []string{"Ngày lễ: 8 giờ"}, fxContact("../../"), "Có đường dốc", []string{"Tết Dương lịch"}, fxHotlines("../../")}},
		{"in/lich-phat-thanh.html", "print", "schedule", SchedulePage{print("schedule", "Lịch phát thanh"), sheet(A4), "Sắp phát", []ScheduleRow{{"Thứ Năm, 05/11/2026", "5 giờ 30", "Khai sinh", "5 phút", "Đài"}}}},
		{"in/phat-thanh/khai-sinh.html", "print", "radio-script", RadioScriptSheet{Frame: print("radio-script", "Khai sinh"), Sheet: sheet(A4), Facts: [][2]string{{"Người đọc", "Phát thanh viên"}}, Stale: []RadioStale{{Link{"Khai sinh", ""}, Day{"20/11/2026", "2026-11-20"}, "Phí"}}, Pages: []ScriptPage{{1, 1, []ScriptLine{{Text: "Nhạc hiệu", Cue: true, First: true}, {Number: 1, Text: "Thưa bà con, /", Speaker: "Nữ", First: true, Notes: []string{"8.000 đồng: tám nghìn đồng"}}}, 1}}, Lines: 1}},
		{"in/bao-cao-phat-thanh.html", "print", "radio-report", RadioReportPage{Frame: print("radio-report", "Đã phát những gì"), Sheet: sheet(A4), Lead: "Đến hôm nay.", Months: []RadioSum{{"Tháng 11/2026", 2, 4, "8 phút"}}}},
		{"in/huong-dan/mot-cua.html", "print", "guide", GuidePage{print("guide", "Phiếu hướng dẫn hồ sơ"), sheet(A4), fxContact("../../"), fxHotlines("../../")}},
		{"in/bang/mau.html", "print", "pack", PackPage{Frame: print("pack", "Bảng chính"), Sheet: sheet(A4), What: "Bộ đầy đủ", Place: "Sảnh", Answerable: "Lãnh đạo", Room: "Bảng 240 × 120 cm", Up: lines, Down: lines, Soon: lines, Late: []string{"Thông báo số 05/TB-UBND: chậm"}}},
		{"in/bang/mau-xac-nhan.html", "print", "signoff", SignOffPage{print("signoff", "Phiếu xác nhận"), sheet(A4), "Bộ đầy đủ", "Sảnh", "Lãnh đạo", lines, lines}},
		{"in/cong-khai/quy-4-2026.html", "print", "quarter", QuarterPage{print("quarter", "Danh mục"), sheet(A4Wide), "Từ ngày", []QuarterRow{{1, "Thông báo", "Bảng", "Từ 20/11/2026", "13"}}}},
		{"thong-bao/mau.html", "site", "notice", NoticePage{Frame: site("notice", "Thông báo số 05/TB-UBND"), About: "Về việc niêm yết", Number: "05/TB-UBND", Signed: Day{"05/02/2026", "2026-02-05"}, Issuer: "UBND", SignedBy: "CHỦ TỊCH", From: Day{"06/02/2026", "2026-02-06"}, Permanent: true, Group: "Nhóm 13", Boards: []Link{fxLink("Bảng chính", "")}, Grounds: []string{"Căn cứ"}, Text: text, Parts: []Appendix{part}, Source: source}},
		{"kt/1.001193-a1b2c3.html", "site", "check", CheckPage{Frame: site("check", "Đăng ký khai sinh"), State: CheckOld, Verdict: "Bản này đã được thay", Why: "Nội dung đã đổi.", Code: "1.001193", Version: "a1b2c3", Since: Day{"01/02/2026", "2026-02-01"}, Until: Day{"15/02/2026", "2026-02-15"}, Changes: []CheckChange{{"Cách thức thực hiện", "5 ngày", "3 ngày"}}, Now: fxLink("Xem nội dung hiện nay", "../thu-tuc/khai-sinh.html")}},
		{"bang-niem-yet/mau.html", "site", "board", BoardPage{Frame: site("board", "Bảng chính"), Place: "Sảnh", Office: fxLink("Một cửa", ""), Form: "Bảng treo tường", Size: "240 × 120 cm", Answerable: "Lãnh đạo", Checked: "hằng tuần", Fields: items, Others: items, Notices: items, Pack: fxLink("Bộ bản in", "../in/bang/mau.html"), Source: source}},
	}
}
