package render

// fxPage is one page of the preview: which files make it and what it is given.
type fxPage struct {
	out    string // address in the preview
	medium string // site, kiosk, print
	layout string // layouts/<medium>/<layout>.html
	data   any
}

func fxPages() []fxPage {
	source := Source{Text: "Cổng Dịch vụ công quốc gia (mẫu)", ReviewedOn: Day{"10/11/2026", "2026-11-10"}}
	site := func(kind, title string, crumbs ...Link) Frame {
		return fxFrame(kind, "site", "../", title, append([]Link{fxHome}, crumbs...)...)
	}
	top := func(kind, title string) Frame {
		return fxFrame(kind, "site", "", title, fxLink("Trang đầu", "index.html"))
	}
	kiosk := func(kind, title, back string) Frame {
		f := fxFrame(kind, "kiosk", "../", title)
		if back != "" {
			f.Back = &Link{Text: "Quay lại", Href: back}
		}
		return f
	}
	print := func(kind, title, back string) Frame {
		f := fxFrame(kind, "print", "../../", title)
		f.Alternates = []Alternate{{Link: fxLink("Xem trang này trên mạng", back), Medium: "site", Type: "text/html"}}
		return f
	}
	groups := func(prefix string) []ItemGroup {
		return []ItemGroup{{ID: "c", Title: "C", Items: fxItems(prefix)[2:4]}, {ID: "d", Title: "Đ", Items: fxItems(prefix)[:2]}}
	}
	plain := func(prefix string) []ItemGroup { return []ItemGroup{{Items: fxItems(prefix)}} }

	home := fxFrame("home", "site", "", "Làm giấy tờ ở thành phố Nghĩa Mẫu")
	proc := site("procedure", "Đăng ký khai sinh", fxProcedures, fxLink("Hộ tịch", "../linh-vuc/ho-tich.html"))
	proc.Alternates = []Alternate{{Link: fxLink("Bản in khổ A4", "../in/thu-tuc/khai-sinh.html"), Medium: "print", Type: "text/html"}}
	long := site("procedure", fxLongProcedure("../").Name, fxProcedures)
	long.Banner = &Banner{Kind: BannerReplaced, Text: "Thủ tục này hết hiệu lực từ ngày 01/11/2026 và đã được thay bằng thủ tục khác.", Link: fxLink("Xem thủ tục thay thế", "khai-sinh.html")}
	upcoming := site("procedure", "Liên thông khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ dưới sáu tuổi", fxProcedures)
	upcoming.Banner = &Banner{Kind: BannerUpcoming, Text: "Có hiệu lực từ ngày 01/01/2027."}
	expired := site("policy", "Hỗ trợ tiền điện cho hộ nghèo", fxLink("Chính sách", "../chinh-sach/index.html"))
	expired.Banner = &Banner{Kind: BannerExpired, Text: "Chính sách đã kết thúc ngày 31/10/2026."}
	phan := site("hotline", "Tiếp nhận phản ánh, kiến nghị", fxLink("Đường dây nóng", "../duong-day-nong/index.html"))
	hotlines := site("hotline-list", "Đường dây nóng")
	hotlines.Alternates = []Alternate{{Link: fxLink("Bản in khổ A4 để dán", "../in/duong-day-nong.html"), Medium: "print", Type: "text/html"}}
	notFound := fxFrame("not-found", "site", "", "Không tìm thấy trang")
	plainSite := site("page", "Quyền của bạn ở Bộ phận Một cửa")
	plainSite.Sample = false

	hotlineGroups := func(prefix string) []HotlineGroup {
		e := func(t, n string) HotlineRef {
			return HotlineRef{Link: fxLink(t, ""), Phone: Phone{Text: n, Tel: n}, Hours: "Cả ngày, cả tuần"}
		}
		return []HotlineGroup{
			{ID: "mot-cua", Title: "Khi làm thủ tục", Note: "Không tiếp nhận đơn khiếu nại, tố cáo qua các số này.", Lines: fxHotlines(prefix)},
			{ID: "khan-cap", Title: "Khẩn cấp", Lines: []HotlineRef{e("Công an", "113"), e("Cứu hỏa", "114"), e("Cấp cứu", "115"), e("Bảo vệ trẻ em", "111")}},
		}
	}
	emergency := func(prefix string) []HotlineRef { return hotlineGroups(prefix)[1].Lines }
	airings := []Airing{{Day{"25/11/2026", "2026-11-25"}, "17 giờ 30", "Đài phát thanh thành phố (mẫu)"}, {Day{"26/11/2026", "2026-11-26"}, "5 giờ 30", "Cụm loa phường Nghĩa Thành"}}
	letters := func() []Letter {
		var out []Letter
		for _, r := range "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY" {
			l := Letter{fxLink(string(r), "")}
			if r == 'C' {
				l.Href = "#c"
			} else if r == 'Đ' {
				l.Href = "#d"
			}
			out = append(out, l)
		}
		return out
	}()
	desks := []Desk{
		{ID: "quay-1", Name: "Quầy số 1", Where: "Tầng 1, bên trái cửa vào", Fields: []Link{{Text: "Đất đai"}, {Text: "Môi trường"}}},
		{ID: "quay-3", Name: "Quầy số 3", Where: "Tầng 1, giữa sảnh", Fields: []Link{{Text: "Hộ tịch"}, {Text: "Chứng thực"}}},
	}
	boxes := []Place{{Name: "Thùng thư góp ý", Where: "Tầng 1, cạnh cửa ra vào", Note: "Mở vào sáng thứ Hai hằng tuần"}}
	kp := func(p Procedure) Procedure { // what a kiosk shows leads nowhere outside
		p.Answers.Where.Online.Href, p.Source.Link = "", Link{}
		for i := range p.Ways {
			p.Ways[i].Link.Href = ""
		}
		for i := range p.PaperGroups {
			for j := range p.PaperGroups[i].Papers {
				p.PaperGroups[i].Papers[j].Form.Href = ""
			}
		}
		for i := range p.ReportTo {
			p.ReportTo[i].Href = ""
		}
		p.Answers.Where.Office.Href = ""
		if p.Contact != nil {
			c := *p.Contact
			c.Office.Href = ""
			p.Contact = &c
		}
		return p
	}

	return []fxPage{
		{"index.html", "site", "home", HomePage{Frame: home, Lead: "Mang gì, nộp ở đâu, bao lâu, bao nhiêu tiền: xem trước khi đi.", LifeEvents: fxTiles(""), Popular: fxItems(""), Fields: fxTiles("")[:6], Areas: fxAreas(""), Hotlines: fxHotlines(""), Emergency: emergency(""), Offices: fxCards(""), Changes: fxProcedure("").Changes}},
		{"thu-tuc/khai-sinh.html", "site", "procedure", ProcedurePage{proc, fxProcedure("../")}},
		{"thu-tuc/ten-dai.html", "site", "procedure", ProcedurePage{long, fxLongProcedure("../")}},
		{"thu-tuc/sap-toi.html", "site", "procedure", ProcedurePage{upcoming, fxProcedure("../")}},
		{"thu-tuc/index.html", "site", "procedure-list", ProcedureListPage{Frame: site("procedure-list", "Thủ tục"), Lead: "Mọi thủ tục đang có hiệu lực, xếp theo lĩnh vực.", Count: "42 thủ tục", Jump: []Link{fxLink("Chứng thực", "#c"), fxLink("Hộ tịch", "#d")}, Groups: groups("../"), More: []Link{fxLink("Cấp tỉnh", "../cap/xa.html"), fxLink("Cấp xã", "../cap/xa.html")}}},
		{"linh-vuc/ho-tich.html", "site", "procedure-list", ProcedureListPage{Frame: site("procedure-list", "Hộ tịch", fxProcedures), Count: "5 thủ tục", Groups: plain("../")}},
		{"su-kien/sinh-con.html", "site", "procedure-list", ProcedureListPage{Frame: site("procedure-list", "Sinh con"), Lead: "Những việc cần làm khi có con, theo thứ tự.", Groups: plain("../")}},
		{"cap/xa.html", "site", "procedure-list", ProcedureListPage{Frame: site("procedure-list", "Cấp xã", fxProcedures), Groups: nil}},
		{"linh-vuc/index.html", "site", "topic-index", TopicIndexPage{site("topic-index", "Lĩnh vực"), "Chọn lĩnh vực.", fxTiles("../")}},
		{"su-kien/index.html", "site", "topic-index", TopicIndexPage{site("topic-index", "Việc trong đời"), "Chọn việc bạn sắp làm.", fxTiles("../")}},
		{"a-z.html", "site", "az", AZPage{Frame: top("az", "Thủ tục theo A–Z"), Letters: letters, Groups: groups("")}},
		{"tim-kiem.html", "site", "search", SearchPage{top("search", "Tìm thủ tục"), []Link{fxLink("Sinh con", "su-kien/sinh-con.html"), fxLink("Kết hôn", "su-kien/sinh-con.html")}, []Link{fxLink("Hộ tịch", "linh-vuc/ho-tich.html")}, fxHotlines("")}},
		{"so-do.html", "site", "sitemap", SitemapPage{top("sitemap", "Sơ đồ trang"), []SitemapSection{{fxLink("Thủ tục", "thu-tuc/index.html"), []Link{fxLink("Hộ tịch", "linh-vuc/ho-tich.html")}}, {fxLink("Cơ quan", "co-quan/index.html"), nil}}}},
		{"chu-viet-tat.html", "site", "glossary", GlossaryPage{top("glossary", "Chữ viết tắt"), []Term{{"ubnd", "UBND", "Ủy ban nhân dân", ""}, {"tthc", "TTHC", "thủ tục hành chính", "Việc người dân phải làm với cơ quan nhà nước để được giải quyết."}}}},
		{"thay-doi.html", "site", "changes", ChangesPage{top("changes", "Thay đổi gần đây"), Day{"01/09/2026", "2026-09-01"}, []ChangeGroup{{"qd-1", fxLink("Quyết định số 00/QĐ-UBND (mẫu)", "quyet-dinh/mau.html"), Day{"15/10/2026", "2026-10-15"}, fxChangeLines("")}}}},
		{"404.html", "site", "not-found", NotFoundPage{notFound, fxHotlines("")}},
		{"thu-tuc/cu.html", "site", "redirect", RedirectPage{"vi", "Đăng ký khai sinh", "../css/site.css", "khai-sinh.html", ""}},
		{"chinh-sach/index.html", "site", "policy-list", PolicyListPage{site("policy-list", "Chính sách"), "Các chính sách người dân thành phố được hưởng.", fxAreas("../"), nil, []ItemGroup{{ID: "dien", Title: "Điện", Items: []Item{{Link: fxLink("Hỗ trợ tiền điện cho hộ nghèo", "dien.html"), Summary: "Mỗi hộ được hỗ trợ một khoản bằng tiền điện của 30 kWh mỗi tháng.", Sample: true}}}}}},
		{"chinh-sach/dien.html", "site", "policy", PolicyPage{Frame: expired, Area: fxLink("Điện", "index.html"), Who: []string{"Hộ nghèo có tên trong danh sách của phường, xã", "Hộ có thành viên hưởng trợ cấp xã hội hằng tháng"}, What: []string{"Một khoản tiền bằng tiền điện của 30 kWh mỗi tháng"}, How: []string{"Không phải làm đơn", "Tổ dân phố lập danh sách, phường chi trả theo quý"}, Until: Value{Text: "Đến hết ngày 31/10/2026"}, Body: fxProse, Documents: fxProcedure("../").Laws[:2], Owner: fxContact("../"), Related: fxItems("../")[:2], ReportTo: fxHotlines("../"), Source: source}},
		{"duong-day-nong/index.html", "site", "hotline-list", HotlineListPage{hotlines, "Gọi khi bị gây phiền hà, bị đòi thêm giấy tờ, hồ sơ trễ hẹn, hoặc cần giúp gấp.", hotlineGroups("../")}},
		{"duong-day-nong/phan-anh.html", "site", "hotline", HotlinePage{Frame: phan, Phones: []Phone{fxPhone("0001")}, Role: "Nhận phản ánh, kiến nghị về thủ tục hành chính", Unit: fxLink("Văn phòng HĐND và UBND", "../co-quan/mot-cua.html"), Holder: "Trực ban", Hours: []string{"Cả ngày, cả tuần"}, WhenTo: []string{"Công chức đòi thêm giấy tờ", "Hồ sơ trễ hẹn mà không được báo"}, HowTo: []string{"Tên, địa chỉ, số điện thoại của bạn", "Mã hồ sơ trên giấy hẹn"}, CheckedOn: Day{"02/11/2026", "2026-11-02"}, Others: fxHotlines("../")[1:]}},
		{"phat-thanh/index.html", "site", "radio-list", RadioListPage{Frame: site("radio-list", "Phát thanh"), Lead: "Chuyên mục cải cách hành chính trên loa phường và đài thành phố.", Ways: []RadioFile{{fxLink("Lịch tuần này", "lich.html"), ".ics"}}, Upcoming: []RadioCard{{Item{Link: fxLink("Sinh con: ba việc làm một lần", "khai-sinh.html"), Summary: "Khai sinh, thường trú và thẻ bảo hiểm y tế cho trẻ.", Meta: []string{"Tháng 11/2026", "10 phút"}, Sample: true}, airings[0], true, false}}, Groups: []RadioGroup{{"q3", "Quý III năm 2026", []RadioCard{{Item: Item{Link: fxLink("Nộp hồ sơ trực tuyến", "khai-sinh.html"), Meta: []string{"5 phút"}}}}}}}},
		{"phat-thanh/khai-sinh.html", "site", "radio", RadioPage{Frame: site("radio", "Sinh con: ba việc làm một lần", fxLink("Phát thanh", "index.html")), Series: "Chuyên mục tháng 11/2026", Slot: "10 phút", Time: RadioTime{"Đọc hết khoảng 8 phút", "còn 2 phút", "1.500 tiếng", 480, 600, 600, false}, Coming: airings, Past: airings[:1], Presenter: "Phát thanh viên", Stale: []RadioStale{{fxLink("Đăng ký khai sinh", "../thu-tuc/khai-sinh.html"), Day{"20/11/2026", "2026-11-20"}, "Phí: 8.000 đồng → 10.000 đồng"}}, Turns: []RadioTurn{{Cue: true, Pieces: []RadioPiece{{Text: "Nhạc hiệu 5 giây"}}}, {At: "0:05", Speaker: "Nữ", Pieces: []RadioPiece{{Text: "Lệ phí ", Breath: "/"}, {Text: "8.000 đồng", Said: "tám nghìn đồng"}, {Text: "XYZ", Unknown: true, Breath: "//"}}}}, Reckoned: true, Audio: &Audio{"../data/mau.mp3", "audio/mpeg", "3,2 MB", "8 phút", true}, Files: []RadioFile{{fxLink("Lịch", "lich.ics"), ".ics"}}, Sheet: fxLink("Bản in", "../in/x.html"), Explains: fxItems("../")[:1], Source: source}},
		{"phat-thanh/lich/tuan.html", "site", "radio-calendar", RadioCalendarPage{Frame: site("radio-calendar", "Lịch tuần"), Days: []RadioDay{{Day: Day{"23/11", "2026-11-23"}, Name: "Thứ Hai, 23/11/2026", Number: 23, Column: 1, Today: true, Airings: []RadioAiring{{fxLink("Khai sinh", "../khai-sinh.html"), "05:30", "5 phút", "Đài", true}}}, {Day: Day{"24/11", "2026-11-24"}, Name: "Thứ Ba, 24/11/2026", Number: 24, Column: 2}}, Prev: fxLink("Tuần trước", "tuan0.html"), Next: fxLink("Tuần sau", "tuan2.html"), Other: fxLink("Cả tháng", "thang.html")}},
		{"phat-thanh/lich/thang.html", "site", "radio-calendar", RadioCalendarPage{Frame: site("radio-calendar", "Lịch tháng"), Month: true, Empty: true, Days: []RadioDay{{Day: Day{"02/09", "2026-09-02"}, Name: "Thứ Tư, 02/09/2026", Number: 2, Column: 3, Quiet: "Quốc khánh"}}}},
		{"phat-thanh/bao-cao.html", "site", "radio-report", RadioReportPage{Frame: site("radio-report", "Đã phát những gì"), Lead: "Đến hôm nay.", Months: []RadioSum{{"Tháng 11/2026", 2, 4, "8 phút"}}, Quarters: []RadioSum{{"Quý IV/2026", 2, 4, "8 phút"}}, Topics: []RadioTopics{{"linh-vuc", "Theo lĩnh vực", "Lĩnh vực", []RadioTopic{{"Hộ tịch", 1, 2, "4 phút", "05/11/2026"}}, []string{"Đất đai", "Xây dựng"}}}, Louds: []RadioLoud{{fxLink("Danh sách", "../thong-bao/x.html"), 7, 3, true}}, Paper: fxLink("Bản in", "../in/x.html")}},
		{"co-quan/index.html", "site", "office-list", OfficeListPage{site("office-list", "Cơ quan"), "Địa chỉ, giờ làm việc, số điện thoại.", []OfficeGroup{{"tp", "Thành phố", fxCards("../")[:1]}, {"px", "Phường, xã", fxCards("../")[1:]}}}},
		{"co-quan/mot-cua.html", "site", "office", OfficePage{Frame: site("office", "Bộ phận Một cửa thành phố", fxLink("Cơ quan", "index.html")), FormerNames: []string{"Bộ phận Tiếp nhận và trả kết quả"}, Contact: fxContact("../"), Desks: desks, Hotlines: fxHotlines("../"), Boxes: boxes, Boards: []Place{{Name: "Bảng niêm yết", Where: "Sảnh tầng 1"}}, Map: fxLink("Xem trên bản đồ", "https://example.vn/"), Procedures: []ItemGroup{{ID: "ho-tich", Title: "Hộ tịch", Items: fxItems("../")[:2]}}, Source: source}},
		{"quyet-dinh/index.html", "site", "decision-list", DecisionListPage{site("decision-list", "Quyết định công bố"), "Các quyết định công bố thủ tục hành chính.", []ItemGroup{{ID: "n2026", Title: "Năm 2026", Items: []Item{{Link: fxLink("Quyết định số 00/QĐ-UBND", "mau.html"), Summary: "Công bố danh mục thủ tục sửa đổi, bổ sung trong lĩnh vực hộ tịch.", Meta: []string{"15/10/2026", "4 thủ tục"}, Sample: true}}}}}},
		{"quyet-dinh/mau.html", "site", "decision", DecisionPage{Frame: site("decision", "Quyết định số 00/QĐ-UBND", fxLink("Quyết định", "index.html")), Number: "00/QĐ-UBND", Signed: Day{"15/10/2026", "2026-10-15"}, Issuer: "Chủ tịch Ủy ban nhân dân tỉnh (mẫu)", EffectiveOn: Day{"01/11/2026", "2026-11-01"}, About: "Công bố danh mục thủ tục hành chính mới, sửa đổi, bãi bỏ trong lĩnh vực hộ tịch", Groups: []DecisionGroup{{"sua-doi", "Sửa đổi, bổ sung", "amended", fxChangeLines("../")[:1]}, {"bai-bo", "Bãi bỏ", "abolished", fxChangeLines("../")[2:3]}}, Source: source}},
		{"buoi-hop/index.html", "site", "record-list", RecordListPage{Frame: site("record-list", "Buổi họp"), Items: []Item{{Link: fxLink("Đối thoại quý IV (mẫu)", "mau.html"), Sample: true}}}},
		{"buoi-hop/mau.html", "site", "record", RecordPage{Frame: site("record", "Đối thoại quý IV (mẫu)", fxLink("Buổi họp", "index.html")), Facts: []Fact{{"Ngày", []Link{{Text: "Ngày 01 tháng 12 năm 2026"}}}, {"Nơi họp", []Link{fxLink("Bộ phận Một cửa", "../co-quan/mot-cua.html")}}, {"Các lượt", []Link{{Text: "Giờ: 07:30; Số chỗ: 20"}, {Text: "Giờ: 13:30; Số chỗ: 20"}}}}, Body: "<h2 id=\"chuan-bi\">Chuẩn bị</h2><p>Mang câu hỏi.</p>"}},
		{"nhiem-vu/index.html", "site", "task-list", TaskListPage{site("task-list", "Nhiệm vụ của kế hoạch"), "Ai làm việc gì, đến bao giờ.", []TaskCount{{TaskState{"overdue", "Quá hạn"}, "1"}, {TaskState{"done", "Đã xong"}, "1"}}, []TaskPlan{{"kh-1", "Kế hoạch mẫu", "2 nhiệm vụ", []TaskSection{{"kh-1-1", "I. Về thủ tục", []TaskRow{
			{Link: fxLink("Niêm yết thủ tục ở nơi dễ thấy", "mau.html"), Number: "1", Lead: Link{Text: "Văn phòng"}, Deadline: "Thường xuyên", State: TaskState{"overdue", "Quá hạn"}, Latest: Day{"15/10/2026", "2026-10-15"}, Sample: true},
			{Link: fxLink("Đặt biển chỉ dẫn", "mau.html"), State: TaskState{"done", "Đã xong"}}}}, {ID: "kh-1-2", Rows: []TaskRow{{Link: fxLink("Không có mục", "mau.html"), State: TaskState{"unreported", "Chưa báo cáo"}}}}}}}}},
		{"nhiem-vu/mau.html", "site", "task", TaskPage{Frame: site("task", "Niêm yết thủ tục ở nơi dễ thấy", fxLink("Nhiệm vụ", "index.html")), State: TaskState{"overdue", "Quá hạn"}, Duty: []string{"Niêm yết quy trình, giấy tờ.", "Cập nhật khi có quyết định."}, Plan: "Kế hoạch mẫu", Section: "I. Về thủ tục", Number: "1", Units: []string{"Các phòng", "UBND phường"}, Product: []string{"Bảng niêm yết"}, Deadline: "30/06/2026", DoneOn: Day{"15/10/2026", "2026-10-15"}, Reason: "Chờ danh mục mới.", Serves: fxItems("../")[:2], Evidence: []TaskEvidence{{Day{"15/10/2026", "2026-10-15"}, []string{"Niêm yết lại."}, fxLink("Bảng chính", "../bang-niem-yet/mau.html")}}, Body: fxProse, Source: source}},
		{"van-ban/index.html", "site", "law-list", LawListPage{site("law-list", "Văn bản pháp luật"), "Văn bản mà các thủ tục dẫn.", []Item{{Link: fxLink("Luật 00/2014/QH13", "mau.html"), Summary: "Luật Hộ tịch (mẫu)"}}}},
		{"van-ban/mau.html", "site", "law", LawPage{Frame: site("law", "Luật 00/2014/QH13", fxLink("Văn bản", "index.html")), Name: "Luật Hộ tịch (mẫu)", Number: "00/2014/QH13", Type: "Luật", Issuer: "Quốc hội", Date: Day{"20/11/2014", "2014-11-20"}, From: Day{"01/01/2016", "2016-01-01"}, State: LawInForce, CitedBy: fxItems("../")[:2], Source: source}},
		{"trang/quyen-cua-ban.html", "site", "page", TextPage{Frame: plainSite, Contents: []Link{fxLink("Bạn có quyền", "#phan-1"), fxLink("Khi bị trễ hẹn", "#phan-2")}, Body: fxProse, Related: []Link{fxLink("Đường dây nóng", "../duong-day-nong/index.html")}, ReportTo: fxHotlines("../"), Source: source}},
		{"trang/index.html", "site", "page-list", TextListPage{site("page-list", "Giới thiệu"), "", []ItemGroup{{Items: []Item{{Link: fxLink("Quyền của bạn ở Bộ phận Một cửa", "quyen-cua-ban.html"), Summary: "Những điều công chức phải làm và không được làm."}}}}}},

		{"kiosk/index.html", "kiosk", "home", KioskHomePage{Frame: kiosk("home", "Bạn cần làm việc gì?", ""), Search: fxLink("Tìm bằng chữ", "tim-kiem.html"), LifeEvents: fxTiles("")[:6], Ways: fxTiles("")[:3], Popular: fxItems("")[:2]}},
		{"kiosk/tim-kiem.html", "kiosk", "search", KioskSearchPage{kiosk("search", "Tìm thủ tục", "index.html"), fxLink("Theo lĩnh vực", "linh-vuc.html")}},
		{"kiosk/quay/mot-cua-3.html", "kiosk", "desk", KioskDeskPage{Frame: kioskDeep(kiosk("desk", "Quầy số 3 làm gì?", "../co-quan.html")), Name: "Tư pháp, hộ tịch", Office: "Bộ phận Một cửa", Address: "Số 1, đường Ví Dụ", Where: "bên trái cửa chính", Fields: []string{"Hộ tịch"}, Groups: plain("../")}},
		{"kiosk/linh-vuc.html", "kiosk", "topics", KioskTopicsPage{kiosk("topics", "Lĩnh vực", "index.html"), "", fxTiles("")}},
		{"kiosk/su-kien/sinh-con.html", "kiosk", "list", KioskListPage{Frame: kioskDeep(kiosk("list", "Hộ tịch", "../linh-vuc.html")), Jump: []Link{fxLink("C", "#c"), fxLink("Đ", "#d")}, Groups: groups("../")}},
		{"kiosk/thu-tuc/khai-sinh.html", "kiosk", "procedure", KioskProcedurePage{kioskDeep(kiosk("procedure", "Đăng ký khai sinh", "../su-kien/sinh-con.html")), kp(fxProcedure("../")), KioskAsk{}, fxKioskPapers(fxProcedure("../")), nil, nil, KioskSlip{"bên trái cửa chính"}}},
		{"kiosk/thu-tuc/ten-dai.html", "kiosk", "procedure", KioskProcedurePage{kioskDeep(kiosk("procedure", fxLongProcedure("").Name, "../su-kien/sinh-con.html")), kp(fxLongProcedure("../")), KioskAsk{AskOne, []Link{fxLink("Trường hợp một", "#giay-to-1")}}, fxKioskPapers(fxLongProcedure("../")), []KioskCode{{"Trang của thủ tục này", "https://example.vn/", qrSVG("https://example.vn/", "Mã QR"), true}}, &Audio{Src: "../audio/mau.ogg", Type: "audio/ogg"}, KioskSlip{}}},
		{"kiosk/co-quan.html", "kiosk", "offices", KioskOfficesPage{kiosk("offices", "Đến quầy nào, giờ nào", "index.html"), "", []KioskOffice{{"mot-cua", "Bộ phận Một cửa thành phố", *kp(fxProcedure("")).Contact, "Có đường dốc.", fxTiles("")[:2], boxes}}}},
		{"kiosk/duong-day-nong.html", "kiosk", "hotlines", KioskHotlinesPage{kiosk("hotlines", "Đường dây nóng", "index.html"), "Gọi khi bị gây phiền hà hoặc bị đòi thêm giấy tờ.", kioskLines(hotlineGroups(""))}},

		{"in/thu-tuc/khai-sinh.html", "print", "procedure", PrintProcedurePage{Frame: print("procedure", "Đăng ký khai sinh", "../../thu-tuc/khai-sinh.html"), Procedure: kp(fxProcedure("../../")), Address: "example.vn/thu-tuc/khai-sinh.html"}},
		{"in/thu-tuc/ten-dai.html", "print", "procedure", PrintProcedurePage{Frame: print("procedure", fxLongProcedure("").Name, "../../thu-tuc/ten-dai.html"), Procedure: kp(fxLongProcedure("../../"))}},
		{"in/duong-day-nong.html", "print", "hotlines", PrintHotlinesPage{Frame: kioskShallow(print("hotlines", "Đường dây nóng", "../duong-day-nong/index.html")), Main: fxHotlines(""), Others: hotlineGroups("")[1:], Notes: []string{"Các số này không tiếp nhận đơn khiếu nại, tố cáo.", "Khi gọi, hãy nói tên, địa chỉ, số điện thoại của bạn và mã hồ sơ."}}},
	}
}

// fxKioskPapers are the papers of a procedure as the kiosk shows them.
func fxKioskPapers(p Procedure) []KioskPapers {
	_, papers := kioskCases(p.PaperGroups)
	return papers
}

// kioskDeep moves a frame one folder down.
func kioskDeep(f Frame) Frame {
	f.Root, f.CSS = "../../", "../../css/kiosk.css"
	return f
}

// kioskShallow moves a frame one folder up.
func kioskShallow(f Frame) Frame {
	f.Root, f.CSS = "../", "../css/print.css"
	return f
}

// kioskLines takes the links off hotlines: the kiosk has no page for each.
func kioskLines(groups []HotlineGroup) []HotlineGroup {
	for i := range groups {
		for j := range groups[i].Lines {
			groups[i].Lines[j].Href = ""
		}
	}
	return groups
}
