package render

import (
	"html/template"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
)

// fxPage is one page of the preview: which files make it and what it is given.
type fxPage struct {
	out    string // address in the preview
	medium string // site, kiosk, print
	layout string // layouts/<medium>/<layout>.html
	data   any
}

func fxPages() []fxPage {
	source := view.Source{Text: "Cổng Dịch vụ công quốc gia (mẫu)", ReviewedOn: view.Day{Text: "10/11/2026", ISO: "2026-11-10"}}
	site := func(kind, title string, crumbs ...view.Link) view.Frame {
		return fxFrame(kind, "site", "../", title, append([]view.Link{fxHome}, crumbs...)...)
	}
	top := func(kind, title string) view.Frame {
		return fxFrame(kind, "site", "", title, fxLink("Trang đầu", "index.html"))
	}
	atKiosk := func(kind, title, back string) view.Frame {
		f := fxFrame(kind, "kiosk", "../", title)
		if back != "" {
			f.Back = &view.Link{Text: "Quay lại", Href: back}
		}
		return f
	}
	print := func(kind, title, back string) view.Frame {
		f := fxFrame(kind, "print", "../../", title)
		f.Alternates = []view.Alternate{{Link: fxLink("Xem trang này trên mạng", back), Medium: "site", Type: "text/html"}}
		return f
	}
	groups := func(prefix string) []view.ItemGroup {
		return []view.ItemGroup{{ID: "c", Title: "C", Items: fxItems(prefix)[2:4]}, {ID: "d", Title: "Đ", Items: fxItems(prefix)[:2]}}
	}
	journey := fxJourney(true, "../")
	plain := func(prefix string) []view.ItemGroup { return []view.ItemGroup{{Items: fxItems(prefix)}} }

	home := fxFrame("home", "site", "", "Làm giấy tờ ở thành phố Nghĩa Mẫu")
	proc := site("procedure", "Đăng ký khai sinh", fxProcedures, fxLink("Hộ tịch", "../linh-vuc/ho-tich.html"))
	proc.Alternates = []view.Alternate{{Link: fxLink("Bản in khổ A4", "../in/thu-tuc/khai-sinh.html"), Medium: "print", Type: "text/html"}}
	long := site("procedure", fxLongProcedure("../").Name, fxProcedures)
	long.Banner = &view.Banner{Kind: view.BannerReplaced, Text: "Thủ tục này hết hiệu lực từ ngày 01/11/2026 và đã được thay bằng thủ tục khác.", Link: fxLink("Xem thủ tục thay thế", "khai-sinh.html")}
	upcoming := site("procedure", "Liên thông khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ dưới sáu tuổi", fxProcedures)
	upcoming.Banner = &view.Banner{Kind: view.BannerUpcoming, Text: "Có hiệu lực từ ngày 01/01/2027."}
	expired := site("policy", "Hỗ trợ tiền điện cho hộ nghèo", fxLink("Chính sách", "../chinh-sach/index.html"))
	expired.Banner = &view.Banner{Kind: view.BannerExpired, Text: "Chính sách đã kết thúc ngày 31/10/2026."}
	phan := site("hotline", "Tiếp nhận phản ánh, kiến nghị", fxLink("Đường dây nóng", "../duong-day-nong/index.html"))
	hotlines := site("hotline-list", "Đường dây nóng")
	hotlines.Alternates = []view.Alternate{{Link: fxLink("Bản in khổ A4 để dán", "../in/duong-day-nong.html"), Medium: "print", Type: "text/html"}}
	notFound := fxFrame("not-found", "site", "", "Không tìm thấy trang")
	plainSite := site("page", "Quyền của bạn ở Bộ phận Một cửa")
	plainSite.Sample = false

	hotlineGroups := func(prefix string) []view.HotlineGroup {
		e := func(t, n string) view.HotlineRef {
			return view.HotlineRef{Link: fxLink(t, ""), Phone: view.Phone{Text: n, Tel: n}, Hours: "Cả ngày, cả tuần"}
		}
		return []view.HotlineGroup{
			{ID: "mot-cua", Title: "Khi làm thủ tục", Note: "Không tiếp nhận đơn khiếu nại, tố cáo qua các số này.", Lines: fxHotlines(prefix)},
			{ID: "khan-cap", Title: "Khẩn cấp", Lines: []view.HotlineRef{e("Công an", "113"), e("Cứu hỏa", "114"), e("Cấp cứu", "115"), e("Bảo vệ trẻ em", "111")}},
		}
	}
	emergency := func(prefix string) []view.HotlineRef { return hotlineGroups(prefix)[1].Lines }
	airings := []view.Airing{{Day: view.Day{Text: "25/11/2026", ISO: "2026-11-25"}, Time: "17 giờ 30", Station: "Đài phát thanh thành phố (mẫu)"}, {Day: view.Day{Text: "26/11/2026", ISO: "2026-11-26"}, Time: "5 giờ 30", Station: "Cụm loa phường Nghĩa Thành"}}
	letters := func() []web.Letter {
		var out []web.Letter
		for _, r := range "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY" {
			l := web.Letter{Link: fxLink(string(r), "")}
			if r == 'C' {
				l.Href = "#c"
			} else if r == 'Đ' {
				l.Href = "#d"
			}
			out = append(out, l)
		}
		return out
	}()
	desks := []web.Desk{
		{ID: "quay-1", Name: "Quầy số 1", Where: "Tầng 1, bên trái cửa vào", Fields: []view.Link{{Text: "Đất đai"}, {Text: "Môi trường"}}},
		{ID: "quay-3", Name: "Quầy số 3", Where: "Tầng 1, giữa sảnh", Fields: []view.Link{{Text: "Hộ tịch"}, {Text: "Chứng thực"}}},
	}
	boxes := []view.Spot{{Name: "Thùng góp ý", Where: "Tầng 1, cạnh cửa ra vào", Note: "Mở vào sáng thứ Hai hằng tuần"}}
	kp := func(p view.ProcedureView) view.ProcedureView { // what a kiosk shows leads nowhere outside
		p.Answers.Where.Online.Href, p.Source.Link = "", view.Link{}
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
		{"index.html", "site", "home", web.HomePage{Frame: home, LifeEvents: fxTiles(""), Popular: []view.Link{fxLink("Khai sinh", "thu-tuc/khai-sinh.html")}, Offices: fxCards(""), Emergency: emergency(""), Hotlines: fxHotlines(""), Changes: fxProcedure("").Changes, Ways: []view.Link{fxLink("Tất cả thủ tục", "thu-tuc/index.html")}}},
		{"thu-tuc/khai-sinh.html", "site", "procedure", web.ProcedurePage{Frame: proc, ProcedureView: fxProcedure("../")}},
		{"thu-tuc/ten-dai.html", "site", "procedure", web.ProcedurePage{Frame: long, ProcedureView: fxLongProcedure("../")}},
		{"thu-tuc/sap-toi.html", "site", "procedure", web.ProcedurePage{Frame: upcoming, ProcedureView: fxProcedure("../")}},
		{"thu-tuc/index.html", "site", "procedure-list", web.ProcedureListPage{Frame: site("procedure-list", "Thủ tục"), Lead: "Mọi thủ tục đang có hiệu lực, xếp theo lĩnh vực.", Count: "42 thủ tục", Jump: []view.Link{fxLink("Chứng thực", "#c"), fxLink("Hộ tịch", "#d")}, Groups: groups("../"), More: []view.Link{fxLink("Cấp tỉnh", "../cap/xa.html"), fxLink("Cấp xã", "../cap/xa.html")}}},
		{"linh-vuc/ho-tich.html", "site", "procedure-list", web.ProcedureListPage{Frame: site("procedure-list", "Hộ tịch", fxProcedures), Count: "5 thủ tục", Groups: plain("../")}},
		{"su-kien/sinh-con.html", "site", "procedure-list", web.ProcedureListPage{Frame: site("procedure-list", "Sinh con"), Lead: "Những việc cần làm khi có con, theo thứ tự.", Groups: plain("../")}},
		{"su-kien/nha-dat.html", "site", "procedure-list", web.ProcedureListPage{Frame: site("procedure-list", "Nhà, đất"), Lead: "Giấy tờ đất trước.", Journey: &journey, Prose: "<h3 id=\"hoi\">Hỏi thêm</h3>", Groups: plain("../")}},
		{"cap/xa.html", "site", "procedure-list", web.ProcedureListPage{Frame: site("procedure-list", "Cấp xã", fxProcedures), Groups: nil}},
		{"linh-vuc/index.html", "site", "topic-index", web.TopicIndexPage{Frame: site("topic-index", "Lĩnh vực"), Lead: "Chọn lĩnh vực.", Tiles: fxTiles("../")}},
		{"su-kien/index.html", "site", "topic-index", web.TopicIndexPage{Frame: site("topic-index", "Việc trong đời"), Lead: "Chọn việc bạn sắp làm.", Tiles: fxTiles("../")}},
		{"a-z.html", "site", "az", web.AZPage{Frame: top("az", "Thủ tục theo A–Z"), Letters: letters, Groups: groups("")}},
		{"tim-kiem.html", "site", "search", web.SearchPage{Frame: top("search", "Tìm thủ tục"), LifeEvents: []view.Link{fxLink("Sinh con", "su-kien/sinh-con.html"), fxLink("Kết hôn", "su-kien/sinh-con.html")}, HasFields: true, Fields: []view.Link{fxLink("Hộ tịch", "linh-vuc/ho-tich.html")}, Hotlines: fxHotlines("")}},
		{"so-do.html", "site", "sitemap", web.SitemapPage{Frame: top("sitemap", "Sơ đồ trang"), Sections: []web.SitemapSection{{Link: fxLink("Thủ tục", "thu-tuc/index.html"), Links: []view.Link{fxLink("Hộ tịch", "linh-vuc/ho-tich.html")}}, {Link: fxLink("Cơ quan", "co-quan/index.html"), Links: nil}, {Link: fxLink("Chính sách", "chinh-sach/index.html"), Links: []view.Link{fxLink("Điện", "chinh-sach/dien.html")}, Folded: true, Count: "9 trang"}}}},
		{"du-lieu.html", "site", "open-data", web.OpenDataPage{
			Frame: top("open-data", "Dữ liệu mở"), AskAbout: "Văn phòng HĐND và UBND", Catalog: fxLink("Danh mục các tệp (DCAT-AP)", "data/catalog.jsonld"), Changes: fxLink("Thay đổi gần đây", "thay-doi.html"),
			Examples: []web.Example{{ID: "vi-du-csv", Title: "Đọc CSV bằng Python", Program: "python3", Text: "import csv\n  print()"}},
			Sets:     []web.DataSet{{ID: "thu-tuc", Kind: fxLink("Thủ tục hành chính", "thu-tuc/index.html"), Count: "1.120 bản ghi", Files: []view.Link{fxLink("JSON", "data/thu-tuc.json"), fxLink("CSV (Excel)", "data/thu-tuc.csv")}}},
		}},
		{"chu-viet-tat.html", "site", "glossary", web.GlossaryPage{Frame: top("glossary", "Chữ viết tắt"), Terms: []web.Term{{ID: "ubnd", Short: "UBND", Long: "Ủy ban nhân dân", Note: ""}, {ID: "tthc", Short: "TTHC", Long: "thủ tục hành chính", Note: "Việc người dân phải làm với cơ quan nhà nước để được giải quyết."}}}},
		{"thay-doi/2026-11.html", "site", "news", web.NewsPage{Frame: site("news", "Thay đổi tháng 11/2026"), Lead: "Những gì đã đổi.", Known: "Đăng từ ngày 01/11/2026.", Days: fxNews("../"), Sheet: fxLink("In những thay đổi này", "../in/thay-doi-thang-nay.html"), More: []view.Link{fxLink("Đăng ký khai sinh", "../thu-tuc/khai-sinh.html")}}},
		{"thay-doi.html", "site", "changes", web.ChangesPage{Frame: top("changes", "Thay đổi gần đây"), Lead: "Mới nhất ở trên.", Days: fxNews(""), Months: []view.Link{fxLink("Tháng 11/2026", "thay-doi/2026-11.html")}, Files: []view.Link{fxLink("Bản in", "in/thay-doi-thang-nay.html")}, Since: view.Day{Text: "01/09/2026", ISO: "2026-09-01"}, Groups: []web.ChangeGroup{{ID: "qd-1", Title: fxLink("Quyết định số 00/QĐ-UBND (mẫu)", "quyet-dinh/mau.html"), Day: view.Day{Text: "15/10/2026", ISO: "2026-10-15"}, Lines: fxChangeLines("")}}}},
		{"404.html", "site", "not-found", web.NotFoundPage{Frame: notFound, Hotlines: fxHotlines("")}},
		{"thu-tuc/cu.html", "site", "redirect", web.RedirectPage{Lang: "vi", Title: "Đăng ký khai sinh", CSS: "../css/site.css", Target: "khai-sinh.html", Canonical: ""}},
		{"chinh-sach/index.html", "site", "policy-list", web.PolicyListPage{Frame: site("policy-list", "Chính sách"), Lead: "Các chính sách người dân thành phố được hưởng.", Areas: fxAreas("../"), Jump: nil, Groups: []view.ItemGroup{{ID: "dien", Title: "Điện", Items: []view.Item{{Link: fxLink("Hỗ trợ tiền điện cho hộ nghèo", "dien.html"), Summary: "Mỗi hộ được hỗ trợ một khoản bằng tiền điện của 30 kWh mỗi tháng.", Sample: true}}}}}},
		{"chinh-sach/dien.html", "site", "policy", web.PolicyPage{Frame: expired, Area: fxLink("Điện", "index.html"), Who: []string{"Hộ nghèo có tên trong danh sách của phường, xã", "Hộ có thành viên hưởng trợ cấp xã hội hằng tháng"}, What: []string{"Một khoản tiền bằng tiền điện của 30 kWh mỗi tháng"}, How: []string{"Không phải làm đơn", "Tổ dân phố lập danh sách, phường chi trả theo quý"}, Until: view.Value{Text: "Đến hết ngày 31/10/2026"}, PolicyFigures: view.PolicyFigures{Prices: fxPrices(), Query: fxQuery("../")}, Cuts: fxItems("../")[:1], Body: fxProse, Documents: fxProcedure("../").Laws[:2], Owner: fxContact("../"), Related: fxItems("../")[:2], ReportTo: fxHotlines("../"), Source: source}},
		{"duong-day-nong/index.html", "site", "hotline-list", web.HotlineListPage{Frame: hotlines, Lead: "Gọi khi bị gây phiền hà, bị đòi thêm giấy tờ, hồ sơ trễ hẹn, hoặc cần giúp gấp.", Groups: hotlineGroups("../")}},
		{"duong-day-nong/phan-anh.html", "site", "hotline", web.HotlinePage{Frame: phan, Phones: []view.Phone{fxPhone("0001")}, Role: "Nhận phản ánh, kiến nghị về thủ tục hành chính", Unit: fxLink("Văn phòng HĐND và UBND", "../co-quan/mot-cua.html"), Holder: "Trực ban", Hours: []string{"Cả ngày, cả tuần"}, WhenTo: []string{"Công chức đòi thêm giấy tờ", "Hồ sơ trễ hẹn mà không được báo"}, HowTo: []string{"Tên, địa chỉ, số điện thoại của bạn", "Mã hồ sơ trên giấy hẹn"}, CheckedOn: view.Day{Text: "02/11/2026", ISO: "2026-11-02"}, Others: fxHotlines("../")[1:]}},
		{"phat-thanh/index.html", "site", "radio-list", web.RadioListPage{Frame: site("radio-list", "Phát thanh"), Lead: "Chuyên mục cải cách hành chính trên loa phường và đài thành phố.", Ways: []web.RadioFile{{Link: fxLink("Lịch tuần này", "lich.html"), Note: ".ics"}}, Upcoming: []web.RadioCard{{Item: view.Item{Link: fxLink("Sinh con: ba việc làm một lần", "khai-sinh.html"), Summary: "Khai sinh, thường trú và thẻ bảo hiểm y tế cho trẻ.", Meta: []string{"Tháng 11/2026", "10 phút"}, Sample: true}, Next: airings[0], HasAudio: true, Stale: false}}, Groups: []web.RadioGroup{{ID: "q3", Title: "Quý III năm 2026", Cards: []web.RadioCard{{Item: view.Item{Link: fxLink("Nộp hồ sơ trực tuyến", "khai-sinh.html"), Meta: []string{"5 phút"}}}}}}}},
		{"phat-thanh/khai-sinh.html", "site", "radio", web.RadioPage{Frame: site("radio", "Sinh con: ba việc làm một lần", fxLink("Phát thanh", "index.html")), Series: "Chuyên mục tháng 11/2026", Slot: "10 phút", Time: view.RadioTime{Text: "Đọc hết khoảng 8 phút", Room: "còn 2 phút", Detail: "1.500 tiếng", Seconds: 480, Slot: 600, Top: 600, Over: false}, Coming: airings, Past: airings[:1], Presenter: "Phát thanh viên", Stale: []view.RadioStale{{Record: fxLink("Đăng ký khai sinh", "../thu-tuc/khai-sinh.html"), Since: view.Day{Text: "20/11/2026", ISO: "2026-11-20"}, Words: "Phí: 8.000 đồng → 10.000 đồng"}}, Turns: []view.RadioTurn{{Cue: true, Pieces: []view.RadioPiece{{Text: "Nhạc hiệu 5 giây"}}}, {At: "0:05", Speaker: "Nữ", Pieces: []view.RadioPiece{{Text: "Lệ phí ", Breath: "/"}, {Text: "8.000 đồng", Said: "tám nghìn đồng"}, {Text: "XYZ", Unknown: true, Breath: "//"}}}}, Reckoned: true, Audio: &view.Audio{Src: "../data/mau.mp3", Type: "audio/mpeg", Size: "3,2 MB", Length: "8 phút", Synthetic: true}, Files: []web.RadioFile{{Link: fxLink("Lịch", "lich.ics"), Note: ".ics"}}, Sheet: fxLink("Bản in", "../in/x.html"), Editor: fxLink("Cho biên tập", "bien-tap/khai-sinh.html"), Explains: fxItems("../")[:1], Source: source}},
		{"phat-thanh/bien-tap/khai-sinh.html", "site", "radio-editor", web.RadioPage{Frame: site("radio-editor", "Sinh con: ba việc làm một lần", fxLink("Phát thanh", "index.html")), Series: "Chuyên mục tháng 11/2026", Slot: "10 phút", Time: view.RadioTime{Text: "Đọc hết khoảng 8 phút", Room: "còn 2 phút", Detail: "1.500 tiếng", Seconds: 480, Slot: 600, Top: 600, Over: false}, Coming: airings, Past: airings[:1], Presenter: "Phát thanh viên", Stale: []view.RadioStale{{Record: fxLink("Đăng ký khai sinh", "../../thu-tuc/khai-sinh.html"), Since: view.Day{Text: "20/11/2026", ISO: "2026-11-20"}, Words: "Phí: 8.000 đồng → 10.000 đồng"}}, Turns: []view.RadioTurn{{Cue: true, Pieces: []view.RadioPiece{{Text: "Nhạc hiệu 5 giây"}}}, {At: "0:05", Speaker: "Nữ", Pieces: []view.RadioPiece{{Text: "Lệ phí ", Breath: "/"}, {Text: "8.000 đồng", Said: "tám nghìn đồng"}, {Text: "XYZ", Unknown: true, Breath: "//"}}}}, Reckoned: true, Audio: &view.Audio{Src: "../../data/mau.mp3", Type: "audio/mpeg", Size: "3,2 MB", Length: "8 phút", Synthetic: true}, Files: []web.RadioFile{{Link: fxLink("Lịch", "lich.ics"), Note: ".ics"}}, Sheet: fxLink("Bản in", "../../in/x.html"), Explains: fxItems("../../")[:1], Source: source}},
		{"phat-thanh/lich/tuan.html", "site", "calendar", web.CalendarPage{Frame: site("calendar", "Lịch tuần"), Days: []web.CalendarDay{{Day: view.Day{Text: "23/11", ISO: "2026-11-23"}, Name: "Thứ Hai, 23/11/2026", Number: 23, Column: 1, Today: true, Entries: []web.CalendarEntry{{Link: fxLink("Khai sinh", "../khai-sinh.html"), Time: "05:30", Note: "Đài, 5 phút, phát lại"}, {Link: fxLink("Tiếp công dân", "../khai-sinh.html"), Time: "07:30", Note: "Không tiếp", Off: true}}}, {Day: view.Day{Text: "24/11", ISO: "2026-11-24"}, Name: "Thứ Ba, 24/11/2026", Number: 24, Column: 2, Quiet: "Không phát"}}, Prev: fxLink("Tuần trước", "tuan0.html"), Next: fxLink("Tuần sau", "tuan2.html"), Other: fxLink("Cả tháng", "thang.html")}},
		{"phat-thanh/lich/thang.html", "site", "calendar", web.CalendarPage{Frame: site("calendar", "Lịch tháng"), Month: true, Nothing: "Không có gì.", Days: []web.CalendarDay{{Day: view.Day{Text: "02/09", ISO: "2026-09-02"}, Name: "Thứ Tư, 02/09/2026", Number: 2, Column: 3, Quiet: "Quốc khánh"}}}},
		{"phat-thanh/bao-cao.html", "site", "radio-report", view.RadioReportPage{Frame: site("radio-report", "Đã phát những gì"), Lead: "Đến hôm nay.", Months: []view.RadioSum{{Name: "Tháng 11/2026", Segments: 2, Airings: 4, Length: "8 phút"}}, Quarters: []view.RadioSum{{Name: "Quý IV/2026", Segments: 2, Airings: 4, Length: "8 phút"}}, Topics: []view.RadioTopics{{ID: "linh-vuc", Title: "Theo lĩnh vực", Kind: "Lĩnh vực", Rows: []view.RadioTopic{{Name: "Hộ tịch", Segments: 1, Airings: 2, Length: "4 phút", Last: "05/11/2026"}}, Never: []string{"Đất đai", "Xây dựng"}}}, Louds: []view.RadioLoud{{Notice: fxLink("Danh sách", "../thong-bao/x.html"), Group: 7, Days: 3, Enough: true}}, Paper: fxLink("Bản in", "../in/x.html")}},
		{"co-quan/index.html", "site", "office-list", web.OfficeListPage{Frame: site("office-list", "Cơ quan"), Lead: "Địa chỉ, giờ làm việc, số điện thoại.", Groups: []web.OfficeGroup{{ID: "tp", Title: "Thành phố", Cards: fxCards("../")[:1]}, {ID: "px", Title: "Phường, xã", Cards: fxCards("../")[1:]}}}},
		{"co-quan/mot-cua.html", "site", "office", web.OfficePage{Frame: site("office", "Bộ phận Một cửa thành phố", fxLink("Cơ quan", "index.html")), Sessions: fxItems("../")[:1], FormerNames: []string{"Bộ phận Tiếp nhận và trả kết quả"}, Contact: fxContact("../"), Desks: desks, Hotlines: fxHotlines("../"), Boxes: boxes, Boards: []view.Spot{{Name: "Bảng niêm yết", Where: "Sảnh tầng 1"}}, Map: fxLink("Xem trên bản đồ", "https://example.vn/"), Procedures: []view.ItemGroup{{ID: "ho-tich", Title: "Hộ tịch", Items: fxItems("../")[:2]}}, Source: source}},
		{"quyet-dinh/index.html", "site", "decision-list", web.DecisionListPage{Frame: site("decision-list", "Quyết định công bố"), Lead: "Các quyết định công bố thủ tục hành chính.", Groups: []view.ItemGroup{{ID: "n2026", Title: "Năm 2026", Items: []view.Item{{Link: fxLink("Quyết định số 00/QĐ-UBND", "mau.html"), Summary: "Công bố danh mục thủ tục sửa đổi, bổ sung trong lĩnh vực hộ tịch.", Meta: []string{"15/10/2026", "4 thủ tục"}, Sample: true}}}}}},
		{"quyet-dinh/mau.html", "site", "decision", web.DecisionPage{Frame: site("decision", "Quyết định số 00/QĐ-UBND", fxLink("Quyết định", "index.html")), Number: "00/QĐ-UBND", Signed: view.Day{Text: "15/10/2026", ISO: "2026-10-15"}, Issuer: "Chủ tịch Ủy ban nhân dân tỉnh (mẫu)", EffectiveOn: view.Day{Text: "01/11/2026", ISO: "2026-11-01"}, About: "Công bố danh mục thủ tục hành chính mới, sửa đổi, bãi bỏ trong lĩnh vực hộ tịch", Groups: []web.DecisionGroup{{ID: "sua-doi", Title: "Sửa đổi, bổ sung", Kind: "amended", Lines: fxChangeLines("../")[:1]}, {ID: "bai-bo", Title: "Bãi bỏ", Kind: "abolished", Lines: fxChangeLines("../")[2:3]}}, Source: source}},
		{"kiosk/buoi-hop/mau.html", "kiosk", "record", kiosk.RecordPage{Frame: kioskDeep(atKiosk("record", "Đối thoại quý IV (mẫu)", "../index.html")), Facts: []view.Fact{{Name: "Ngày", Lines: []view.Link{{Text: "Ngày 01 tháng 12 năm 2026"}}}}, Prose: kiosk.Prose{Body: "<p>Mang câu hỏi.</p>"}}},
		{"buoi-hop/index.html", "site", "record-list", web.RecordListPage{Frame: site("record-list", "Buổi họp"), Items: []web.RecordItem{{Item: view.Item{Link: fxLink("Đối thoại quý IV (mẫu)", "mau.html"), Sample: true}}}}},
		{"buoi-hop/mau.html", "site", "record", web.RecordPage{Frame: site("record", "Đối thoại quý IV (mẫu)", fxLink("Buổi họp", "index.html")), Facts: []view.Fact{{Name: "Ngày", Lines: []view.Link{{Text: "Ngày 01 tháng 12 năm 2026"}}}, {Name: "Nơi họp", Lines: []view.Link{fxLink("Bộ phận Một cửa", "../co-quan/mot-cua.html")}}, {Name: "Các lượt", Lines: []view.Link{{Text: "Giờ: 07:30; Số chỗ: 20"}, {Text: "Giờ: 13:30; Số chỗ: 20"}}}}, Body: "<h2 id=\"chuan-bi\">Chuẩn bị</h2><p>Mang câu hỏi.</p>"}},
		{"viec-can-lam/mau.html", "site", "journey", web.JourneyPage{Frame: site("journey", "Khi sinh con (mẫu)", fxLink("Việc cần làm theo thứ tự", "index.html")), Lead: "Khai sinh trước.", Who: []string{"Cha, mẹ", "Ông, bà"}, Journey: fxJourney(false, "../"), Event: fxLink("Mọi thủ tục về việc này: Sinh con", "../su-kien/sinh-con.html"), Body: "<h3 id=\"hoi\">Hỏi thêm</h3><p>Hỏi quầy.</p>"}},
		{"kiosk/viec-can-lam/mau.html", "kiosk", "journey", kiosk.JourneyScreen{Frame: kioskDeep(atKiosk("journey", "Khi sinh con (mẫu)", "index.html")), Lead: "Khai sinh trước.", Who: []string{"Cha, mẹ", "Ông, bà"}, Journey: fxJourney(false, "../"), Prose: fxOnKiosk("<p>Hỏi quầy.</p>")}},
		{"lich/index.html", "site", "session-list", web.SessionListPage{Frame: site("session-list", "Lịch tiếp công dân, đối thoại"), Lead: "Ai tiếp công dân.", Ways: []web.RadioFile{{Link: fxLink("Lịch tuần này", "tuan.html")}}, Coming: fxSession(false, "../").Coming, Groups: []view.ItemGroup{{ID: "tiep-cong-dan", Title: "Tiếp công dân", Items: fxItems("../")[:1]}}}},
		{"lich/trong.html", "site", "session-list", web.SessionListPage{Frame: site("session-list", "Lịch tiếp công dân, đối thoại"), Lead: "Ai tiếp công dân."}},
		{"lich/mau.html", "site", "session", web.SessionPage{Frame: site("session", "Chủ tịch phường tiếp công dân (mẫu)", fxLink("Lịch tiếp công dân, đối thoại", "index.html")), SessionView: fxSession(false, "../"), Body: "<h3 id=\"vi-sao\">Ở đâu</h3><p>Cửa sau.</p>", Calendar: fxLink("Thêm vào lịch", "mau.ics"), About: fxItems("../")[:1]}},
		{"lich/da-qua.html", "site", "session", web.SessionPage{Frame: site("session", "Đối thoại (mẫu)", fxLink("Lịch tiếp công dân, đối thoại", "index.html")), SessionView: fxSession(true, "../")}},
		{"kiosk/lich/mau.html", "kiosk", "session", kiosk.SessionScreen{Frame: kioskDeep(atKiosk("session", "Chủ tịch phường tiếp công dân (mẫu)", "../tiep-dan.html")), SessionView: fxSession(false, ""), Prose: fxOnKiosk("<p>Cửa sau.</p>")}},
		{"kiosk/lich/da-qua.html", "kiosk", "session", kiosk.SessionScreen{Frame: kioskDeep(atKiosk("session", "Đối thoại (mẫu)", "../tiep-dan.html")), SessionView: fxSession(true, "")}},
		{"kiosk/tiep-dan-het.html", "kiosk", "sessions", kiosk.SessionsScreen{Frame: atKiosk("sessions", "Hôm nay ai tiếp dân", "index.html"), Lead: "Người tiếp, nơi và giờ."}},
		{"kiosk/tiep-dan.html", "kiosk", "sessions", kiosk.SessionsScreen{Frame: atKiosk("sessions", "Hôm nay ai tiếp dân", "index.html"), Lead: "Người tiếp, nơi và giờ.", Today: true, Days: []kiosk.SessionDay{{Day: view.Day{Text: "Thứ Năm 26/11/2026", ISO: "2026-11-26"}, Today: true, Lines: []view.SittingLine{{Time: "7 giờ 30 – 11 giờ 30", Host: "Chủ tịch"}}}, {Day: view.Day{Text: "Thứ Năm 03/12/2026", ISO: "2026-12-03"}, Lines: fxSession(false, "").Coming[:1]}}, More: fxLink("Lịch tiếp công dân, đối thoại", "lich/index.html")}},
		{"tra-loi/index.html", "site", "answer-list", web.AnswerListPage{
			Frame: site("answer-list", "Trả lời phản ánh, kiến nghị (mẫu)"), Lead: "Người dân đã phản ánh gì.", Units: []view.UnitAnswers{{Unit: fxLink("Bộ phận Một cửa", "../co-quan/mot-cua.html"), Open: 2, Overdue: 1, Answered: 3}},
			YouSaid: []view.YouSaid{{Link: fxLink("Rác chưa được thu gom", "mau.html"), Said: "Rác chưa được thu gom.", Did: "Đổi lịch thu gom.", On: view.Day{Text: "16/11/2026", ISO: "2026-11-16"}, Sample: true}},
			Groups:  []view.ItemGroup{{ID: "qua-han", Title: "Quá hạn trả lời", Items: []view.Item{{Link: fxLink("Rác chưa được thu gom", "mau.html"), Meta: []string{"Chưa trả lời 31 ngày"}}}}},
			Fields:  []view.ItemGroup{{ID: "linh-vuc-moi-truong", Title: "Môi trường", Items: []view.Item{{Link: fxLink("Rác chưa được thu gom", "mau.html")}}}},
			Sheets:  []view.Link{fxLink("Sổ phản ánh tháng 11 năm 2026", "../in/so-phan-anh/2026-11.html")},
		}},
		{"tra-loi/rong.html", "site", "answer-list", web.AnswerListPage{Frame: site("answer-list", "Trả lời phản ánh, kiến nghị (chưa có)"), Lead: "Chưa có phản ánh nào."}},
		{"tra-loi/mau.html", "site", "answer", web.AnswerPage{Frame: site("answer", "Rác chưa được thu gom (mẫu)", fxLink("Trả lời phản ánh", "index.html")), AnswerView: fxAnswer("given", "../"), Body: "<h3 id=\"vi-sao\">Vì sao</h3><p>Đường đang sửa.</p>", About: []view.Item{{Link: fxLink("Thu gom rác", "../trang/rac.html")}}}},
		{"tra-loi/tu-choi.html", "site", "answer", web.AnswerPage{Frame: site("answer", "Không đồng ý mức phạt (mẫu)", fxLink("Trả lời phản ánh", "index.html")), AnswerView: fxAnswer("refused", "../")}},
		{"lay-y-kien/mau.html", "site", "consultation", web.ConsultationPage{Frame: site("consultation", "Lấy ý kiến về tên đường (mẫu)", fxLink("Lấy ý kiến Nhân dân", "index.html")), ConsultationView: fxConsultation(record.StageOpen, "../"), Body: "<h3 id=\"vi-sao\">Vì sao</h3><p>Đường mới mở.</p>", About: []view.Item{{Link: fxLink("Thông báo số 12", "../thong-bao/mau.html")}}}},
		{"lay-y-kien/ket-qua.html", "site", "consultation", web.ConsultationPage{Frame: site("consultation", "Lấy ý kiến về giờ làm việc (mẫu)", fxLink("Lấy ý kiến Nhân dân", "index.html")), ConsultationView: fxConsultation(record.StageOutcome, "../")}},
		{"tin-khan/mau.html", "site", "alert", web.AlertPage{Frame: site("alert", "Mưa lớn, đề phòng sạt lở (mẫu)", fxLink("Tin khẩn", "index.html")), AlertView: fxAlert("../"), Body: "<p>Nghe loa.</p>", About: []view.Item{{Link: fxLink("Cứu hỏa", "../duong-day-nong/phan-anh.html")}}}},
		{"kiosk/tin-khan/mau.html", "kiosk", "alert", kiosk.AlertScreen{Frame: kioskDeep(atKiosk("alert", "Mưa lớn, đề phòng sạt lở (mẫu)", "index.html")), AlertView: fxAlert(""), Body: "<p>Nghe loa.</p>"}},
		{"kiosk/tra-loi/mau.html", "kiosk", "answer", kiosk.AnswerScreen{Frame: kioskDeep(atKiosk("answer", "Rác chưa được thu gom (mẫu)", "index.html")), AnswerView: fxAnswer("given", ""), Prose: fxOnKiosk("<p>Đường đang sửa.</p>")}},
		{"kiosk/tra-loi/tu-choi.html", "kiosk", "answer", kiosk.AnswerScreen{Frame: kioskDeep(atKiosk("answer", "Không đồng ý mức phạt (mẫu)", "index.html")), AnswerView: fxAnswer("refused", "")}},
		{"bao-cao/index.html", "site", "report-list", web.ReportListPage{Frame: site("report-list", "Báo cáo, số liệu phục vụ"), Lead: "Số liệu.", Groups: []view.ItemGroup{{ID: "sipas", Title: "SIPAS", Items: []view.Item{{Link: fxLink("SIPAS năm 2024", "mau.html")}}}}, Places: []view.Link{fxLink("Bộ phận Một cửa", "../chat-luong/mau.html")}, Own: view.OwnCount{Told: []string{"Trong 80 thủ tục, 70 ghi đủ."}, Lacks: []string{"Thời hạn: 10 thủ tục"}}}},
		{"bao-cao/trong.html", "site", "report-list", web.ReportListPage{Frame: site("report-list", "Báo cáo, số liệu phục vụ"), Lead: "Số liệu."}},
		{"bao-cao/mau.html", "site", "report", web.ReportPage{Frame: site("report", "SIPAS năm 2024 (mẫu)", fxLink("Báo cáo", "index.html")), ReportView: fxReport("../"), Body: "<p>Thông tin thêm.</p>"}},
		{"bao-cao/it.html", "site", "report", web.ReportPage{Frame: site("report", "Báo cáo (mẫu)", fxLink("Báo cáo", "index.html")), ReportView: fxReportOfLittle()}},
		{"kiosk/chinh-sach/dien.html", "kiosk", "policy", kiosk.PolicyScreen{RecordPage: kiosk.RecordPage{Frame: kioskDeep(atKiosk("policy", "Hỗ trợ tiền điện (mẫu)", "index.html")), Lead: "Mỗi hộ được hỗ trợ.", Facts: []view.Fact{{Name: "Ai được hưởng", Lines: []view.Link{{Text: "Hộ nghèo"}, {Text: "Hộ cận nghèo"}}}}, Lines: fxHotlines("../"), Prose: kiosk.Prose{Body: "<p>Thông tin thêm.</p>", Related: fxItems("../")[:1]}}, PolicyFigures: view.PolicyFigures{Prices: fxPrices(), Query: fxQuery("../")}, Cuts: fxItems("../")[:1]}},
		{"kiosk/bao-cao/mau.html", "kiosk", "report", kiosk.ReportScreen{Frame: kioskDeep(atKiosk("report", "SIPAS năm 2024 (mẫu)", "index.html")), ReportView: fxReport("../"), Prose: fxOnKiosk("<p>Thông tin thêm.</p>")}},
		{"kiosk/bao-cao/it.html", "kiosk", "report", kiosk.ReportScreen{Frame: kioskDeep(atKiosk("report", "Báo cáo (mẫu)", "index.html")), ReportView: fxReportOfLittle()}},
		{"kiosk/lay-y-kien/mau.html", "kiosk", "consultation", kiosk.ConsultationScreen{Frame: kioskDeep(atKiosk("consultation", "Lấy ý kiến về tên đường (mẫu)", "index.html")), ConsultationView: fxConsultation(record.StageOpen, ""), QR: view.QR("https://example.vn/", "Mã QR"), Prose: fxOnKiosk("<p>Đường mới mở.</p>")}},
		{"kiosk/lay-y-kien/ket-qua.html", "kiosk", "consultation", kiosk.ConsultationScreen{Frame: kioskDeep(atKiosk("consultation", "Lấy ý kiến về giờ làm việc (mẫu)", "index.html")), ConsultationView: fxConsultation(record.StageOutcome, "")}},
		{"chat-luong/mau.html", "site", "office-quality", web.OfficeQualityPage{Frame: site("office-quality", "Chất lượng phục vụ: Bộ phận Một cửa", fxLink("Cơ quan", "../co-quan/index.html")), OfficeQualityView: fxQualityOf(), Office: fxLink("Bộ phận Một cửa", "../co-quan/mot-cua.html")}},
		{"khao-sat/mau.html", "site", "survey", web.SurveyPage{Frame: site("survey", "Khảo sát quý IV (mẫu)", fxLink("Khảo sát sự hài lòng", "index.html")), SurveyView: fxSurvey(record.StageOpen, "../"), Body: "<h3 id=\"vi-sao\">Vì sao</h3><p>Để sửa.</p>", About: fxItems("../")[:1]}},
		{"khao-sat/ket-qua.html", "site", "survey", web.SurveyPage{Frame: site("survey", "Khảo sát quý III (mẫu)", fxLink("Khảo sát sự hài lòng", "index.html")), SurveyView: fxSurvey(record.StageOutcome, "../")}},
		{"kiosk/khao-sat/mau.html", "kiosk", "survey", kiosk.SurveyScreen{Frame: kioskDeep(atKiosk("survey", "Khảo sát quý IV (mẫu)", "index.html")), SurveyView: fxSurvey(record.StageOpen, ""), QR: view.QR("https://example.vn/", "Mã QR"), Prose: fxOnKiosk("<p>Để sửa.</p>")}},
		{"kiosk/khao-sat/ket-qua.html", "kiosk", "survey", kiosk.SurveyScreen{Frame: kioskDeep(atKiosk("survey", "Khảo sát quý III (mẫu)", "index.html")), SurveyView: fxSurvey(record.StageOutcome, "")}},
		{"de-xuat/mau.html", "site", "proposal", web.ProposalPage{Frame: site("proposal", "Bỏ bản sao căn cước (mẫu)", fxLink("Đề xuất", "index.html")), Lead: []string{"Quầy tra được."}, Facts: []view.Fact{{Name: "Hiện nay", Lines: []view.Link{{Text: "Nộp bản sao."}}}}, Body: "<h3 id=\"vi-sao\">Vì sao</h3><p>Đã có.</p>"}},
		{"nhiem-vu/index.html", "site", "task-list", web.TaskListPage{Frame: site("task-list", "Nhiệm vụ của kế hoạch"), Leads: []web.TaskLead{{Link: fxLink("Văn phòng", "../co-quan/van-phong.html"), All: "2 nhiệm vụ", Counts: []web.TaskCount{{State: web.TaskState{Kind: "ongoing", Text: "Thường xuyên"}, Count: "2"}}}}, Lead: "Ai làm việc gì, đến bao giờ.", Counts: []web.TaskCount{{State: web.TaskState{Kind: "overdue", Text: "Quá hạn"}, Count: "1"}, {State: web.TaskState{Kind: "done", Text: "Đã xong"}, Count: "1"}}, Plans: []web.TaskPlan{{ID: "kh-1", Title: "Kế hoạch mẫu", Note: "2 nhiệm vụ", Sections: []web.TaskSection{{ID: "kh-1-1", Title: "I. Về thủ tục", Rows: []web.TaskRow{
			{Link: fxLink("Niêm yết thủ tục ở nơi dễ thấy", "mau.html"), Number: "1", Lead: view.Link{Text: "Văn phòng"}, Deadline: "Thường xuyên", State: web.TaskState{Kind: "overdue", Text: "Quá hạn"}, Latest: view.Day{Text: "15/10/2026", ISO: "2026-10-15"}, Sample: true},
			{Link: fxLink("Đặt biển chỉ dẫn", "mau.html"), State: web.TaskState{Kind: "done", Text: "Đã xong"}}}}, {ID: "kh-1-2", Rows: []web.TaskRow{{Link: fxLink("Không có mục", "mau.html"), State: web.TaskState{Kind: "unreported", Text: "Chưa báo cáo"}}}}}}}}},
		{"nhiem-vu/mau.html", "site", "task", web.TaskPage{Weak: []view.Item{{Link: fxLink("Thủ tục hành chính", "../bao-cao/sipas.html"), Meta: []string{"Kết quả 76,92%"}}}, Frame: site("task", "Niêm yết thủ tục ở nơi dễ thấy", fxLink("Nhiệm vụ", "index.html")), State: web.TaskState{Kind: "overdue", Text: "Quá hạn"}, Duty: []string{"Niêm yết quy trình, giấy tờ.", "Cập nhật khi có quyết định."}, Plan: "Kế hoạch mẫu", Section: "I. Về thủ tục", Number: "1", Units: []string{"Các phòng", "UBND phường"}, Product: []string{"Bảng niêm yết"}, Deadline: "30/06/2026", DoneOn: view.Day{Text: "15/10/2026", ISO: "2026-10-15"}, Reason: "Chờ danh mục mới.", Serves: fxItems("../")[:2], Evidence: []web.TaskEvidence{{On: view.Day{Text: "15/10/2026", ISO: "2026-10-15"}, What: []string{"Niêm yết lại."}, Show: fxLink("Bảng chính", "../bang-niem-yet/mau.html")}}, Body: fxProse, Source: source}},
		{"van-ban/index.html", "site", "law-list", web.LawListPage{Frame: site("law-list", "Văn bản pháp luật"), Lead: "Văn bản mà các thủ tục dẫn.", Groups: []view.ItemGroup{{ID: "luat", Title: "Luật", Items: []view.Item{{Link: fxLink("Luật 00/2014/QH13", "mau.html"), Summary: "Luật Hộ tịch (mẫu)"}}}}}},
		{"van-ban/mau.html", "site", "law", web.LawPage{Frame: site("law", "Luật 00/2014/QH13", fxLink("Văn bản", "index.html")), LawTold: fxLaw(view.LawInForce), Body: fxProse, Type: "Luật", Issuer: "Quốc hội", Date: view.Day{Text: "20/11/2014", ISO: "2014-11-20"}, From: view.Day{Text: "01/01/2016", ISO: "2016-01-01"}, CitedBy: fxItems("../")[:2], Source: source}},
		{"kiosk/van-ban/mau.html", "kiosk", "law", kiosk.LawScreen{Frame: kioskDeep(atKiosk("law", "Luật số 00/2014/QH13", "index.html")), LawTold: fxLaw(view.LawUpcoming), Prose: fxOnKiosk("<p>Thông tin thêm.</p>")}},
		{"trang/quyen-cua-ban.html", "site", "page", web.TextPage{Frame: plainSite, Contents: []view.Link{fxLink("Bạn có quyền", "#phan-1"), fxLink("Khi bị trễ hẹn", "#phan-2")}, Body: fxProse, Related: []view.Link{fxLink("Đường dây nóng", "../duong-day-nong/index.html")}, ReportTo: fxHotlines("../"), Source: source}},
		{"trang/index.html", "site", "page-list", view.TextListPage{Frame: site("page-list", "Giới thiệu"), Lead: "", Groups: []view.ItemGroup{{Items: []view.Item{{Link: fxLink("Quyền của bạn ở Bộ phận Một cửa", "quyen-cua-ban.html"), Summary: "Những điều công chức phải làm và không được làm."}}}}}},

		{"kiosk/index.html", "kiosk", "home", kiosk.HomePage{Frame: atKiosk("home", "Bạn cần làm việc gì?", ""), Search: fxLink("Tìm bằng chữ", "tim-kiem.html"), LifeEvents: fxTiles("")[:6], Ways: []kiosk.Ways{{ID: "cach-khac", Title: "Cách tìm khác", Tiles: fxTiles("")[:3]}, {ID: "hoi", Title: "Hỏi ai, đến đâu", Tiles: fxTiles("")[3:5]}}}},
		{"kiosk/trang/quyen.html", "kiosk", "page", kiosk.TextPage{Frame: kioskDeep(atKiosk("page", "Quyền của bạn", "index.html")), Lead: "Những gì bạn được đòi hỏi ở quầy.", Prose: kiosk.Prose{Body: fxProse, Related: fxItems("../")[:2]}, Source: source}},
		{"kiosk/tim-kiem.html", "kiosk", "search", kiosk.SearchPage{Frame: atKiosk("search", "Tìm thủ tục", "index.html"), Fields: fxLink("Theo lĩnh vực", "linh-vuc.html")}},
		{"kiosk/quay/mot-cua-3.html", "kiosk", "desk", kiosk.DeskPage{Frame: kioskDeep(atKiosk("desk", "Quầy số 3 làm gì?", "../co-quan.html")), Name: "Tư pháp, hộ tịch", Office: "Bộ phận Một cửa", Address: "Số 1, đường Ví Dụ", Where: "bên trái cửa chính", Fields: []string{"Hộ tịch"}, Groups: plain("../")}},
		{"kiosk/linh-vuc.html", "kiosk", "topics", kiosk.TopicsPage{Frame: atKiosk("topics", "Lĩnh vực", "index.html"), Lead: "", Tiles: fxTiles("")}},
		{"kiosk/su-kien/sinh-con.html", "kiosk", "list", kiosk.ListPage{Frame: kioskDeep(atKiosk("list", "Hộ tịch", "../linh-vuc.html")), Jump: []view.Link{fxLink("C", "#c"), fxLink("Đ", "#d")}, Groups: groups("../")}},
		{"kiosk/thu-tuc/khai-sinh.html", "kiosk", "procedure", kiosk.ProcedurePage{Frame: kioskDeep(atKiosk("procedure", "Đăng ký khai sinh", "../su-kien/sinh-con.html")), ProcedureView: kp(fxProcedure("../")), Ask: kiosk.Ask{}, Cards: fxKioskCards, Papers: fxKioskPapers(fxProcedure("../")), Codes: nil, Audio: nil, DeskPlace: "bên trái cửa chính"}},
		{"kiosk/thu-tuc/ten-dai.html", "kiosk", "procedure", kiosk.ProcedurePage{Frame: kioskDeep(atKiosk("procedure", fxLongProcedure("").Name, "../su-kien/sinh-con.html")), ProcedureView: kp(fxLongProcedure("../")), Ask: kiosk.Ask{Mode: kiosk.AskOne, Cases: []kiosk.Choice{{Link: fxLink("Trường hợp một", "#giay-to-1"), Number: 1}}}, Cards: fxKioskCards, Papers: fxKioskPapers(fxLongProcedure("../")), Codes: []kiosk.Code{{Title: "Trang của thủ tục này", Address: "https://example.vn/", QR: view.QR("https://example.vn/", "Mã QR"), Page: true}}, Audio: &view.Audio{Src: "../audio/mau.ogg", Type: "audio/ogg"}}},
		{"kiosk/co-quan.html", "kiosk", "offices", kiosk.OfficesPage{Frame: atKiosk("offices", "Đến quầy nào, giờ nào", "index.html"), Lead: "", Offices: []kiosk.Office{{ID: "mot-cua", Name: "Bộ phận Một cửa thành phố", Contact: *kp(fxProcedure("")).Contact, Access: "Có đường dốc.", Desks: fxTiles("")[:2], Boxes: boxes}}}},
		{"kiosk/co-quan/mot-cua.html", "kiosk", "office", kiosk.OfficePage{Frame: kioskDeep(atKiosk("office", "Bộ phận Một cửa thành phố", "../to-chuc.html")), Quality: fxLink("Nơi này phục vụ thế nào?", "../chat-luong/mau.html"), Lead: []string{"Nhận hồ sơ và trả kết quả."}, Parent: fxLink("UBND thành phố", "ubnd.html"), Children: fxItems("../")[:1], Lines: hotlineGroups("")[0].Lines,
			Office: kiosk.Office{ID: "mot-cua", Contact: *kp(fxProcedure("")).Contact, Access: "Có đường dốc.", Queue: []string{"Bấm tên quầy, giữ phiếu."}, Plan: fxPlan("../"), Duty: fxDuty, Desks: fxTiles("../")[:2], Boxes: boxes}}},
		{"kiosk/so-do.html", "kiosk", "picture", kiosk.PicturePage{Frame: atKiosk("picture", "Sơ đồ trong nhà", "index.html"), Picture: *fxPlan("")}},
		{"kiosk/lich-truc.html", "kiosk", "duty", kiosk.DutyPage{Frame: atKiosk("duty", "Lịch trực", "index.html"), Offices: []kiosk.Office{{ID: "mot-cua", Name: "Bộ phận Một cửa", Duty: fxDuty}}}},
		{"kiosk/nop-tien.html", "kiosk", "pay", kiosk.PayPage{Frame: atKiosk("pay", "Nộp tiền ở đâu?", "index.html"), Ways: []view.ItemGroup{{Title: "Tiền mặt tại quầy", Note: "3 thủ tục"}}, Desks: fxTiles("")[:2]}},
		{"kiosk/danh-gia.html", "kiosk", "code", kiosk.CodePage{Frame: atKiosk("code", "Đánh giá nơi này", "index.html"), Lead: "Chấm điểm bằng điện thoại.", Address: "https://example.vn/", QR: view.QR("https://example.vn/", "Mã QR"), Slip: true, Questions: []string{"Thái độ phục vụ"}, Marks: []int{1, 2, 3, 4, 5}}},
		{"kiosk/to-chuc.html", "kiosk", "chart", kiosk.ChartPage{Frame: atKiosk("chart", "Cơ cấu tổ chức", "index.html"), Units: []kiosk.Unit{{Item: fxItems("")[0], Below: []kiosk.Unit{{Item: fxItems("")[1]}}}}}},
		{"gop-y/index.html", "site", "heard", fxHeardPage(site("heard", "Mọi cách để được lắng nghe"), false)},
		{"gop-y/it.html", "site", "heard", fxHeardPage(site("heard", "Chỉ có điện thoại"), true)},
		{"gop-y/co-ich.html", "site", "useful", web.UsefulPage{Frame: site("useful", "Trang này có ích không?"), Lead: "Một câu trả lời.", Any: web.UsefulOne{Ways: web.UsefulWays{Email: "mau@vidu.example", SMS: "1022", Line: fxHotlines("../")[0]}}, Pages: []web.UsefulOne{{Code: "1.001193", Link: fxLink("Đăng ký khai sinh", "../thu-tuc/khai-sinh.html"), Ways: web.UsefulWays{Email: "mau@vidu.example"}}}, Slip: fxLink("Phiếu", "../in/phieu.html"), Rating: web.RatingCode{Link: fxLink("https://danhgia.vidu.example", "https://danhgia.vidu.example"), QR: "<svg></svg>"}}},
		{"gop-y/khong-ma.html", "site", "useful", web.UsefulPage{Frame: site("useful", "Trang này có ích không?"), Slip: fxLink("Phiếu", "../in/phieu.html")}},
		{"noi-khac/ho-chieu.html", "site", "elsewhere", web.ElsewherePage{Frame: site("elsewhere", "Cấp hộ chiếu phổ thông"), Lead: "Việc này không làm ở đây.", Facts: []view.Fact{{Name: "Nơi làm", Lines: []view.Link{{Text: "Công an cấp tỉnh"}}}}, Desks: fxCards("../")}},
		{"noi-khac/khong-so.html", "site", "elsewhere", web.ElsewherePage{Frame: site("elsewhere", "Cấp Phiếu lý lịch tư pháp"), Lead: "Việc này không làm ở đây.", Facts: []view.Fact{{Name: "Nơi làm", Lines: []view.Link{{Text: "Hỏi quầy hướng dẫn."}}}}}},
		{"mau-don/index.html", "site", "blanks", web.BlanksPage{Frame: top("blanks", "Mẫu đơn, tờ khai"), Lead: "Mọi mẫu đơn.", Count: "2 mẫu", Narrow: true, None: fxLink("Tất cả cơ quan", "../co-quan/index.html"), Ways: []view.Link{{Text: "Xếp theo lĩnh vực"}, fxLink("Xếp theo tên", "ten.html")}, Groups: []view.BlankGroup{{ID: "lv-ho-tich", Title: "Hộ tịch", Blanks: []view.Blank{{Name: "Tờ khai", Number: "Mẫu số 01", Take: fxLink("Tải về (PDF, 84 KB)", "../mau/to-khai.pdf"), Open: fxLink("Mở để in", "../mau/to-khai.pdf"), Uses: []view.Link{fxLink("Khai sinh", "../thu-tuc/khai-sinh.html")}}}}}}},
		{"mau-don/nhieu.html", "site", "blanks", web.BlanksPage{Frame: site("blanks", "Mẫu đơn của cả nước"), Tiles: []view.Tile{{Link: fxLink("Hộ tịch", "lv-ho-tich.html"), Count: "24 mẫu"}}}},
		{"ngay-nhan.html", "site", "due", web.DuePage{Frame: top("due", "Nộp hôm nay, nhận ngày nào"), Lead: "Tính ngày nhận.", DueView: fxDue(), Parts: []web.DuePart{{Waits: fxDue().Waits[:1]}, {Count: "1 thời hạn khác", Waits: fxDue().Waits[1:]}}}},
		{"ngay-nhan/nghi.html", "site", "due", web.DuePage{Frame: site("due", "Nộp ngày nghỉ"), DueView: view.DueView{Shut: true, Waits: fxDue().Waits}, Parts: []web.DuePart{{Waits: fxDue().Waits}}}},
		{"cong-khai/index.html", "site", "disclosure-list", web.DisclosureListPage{Frame: site("disclosure-list", "Dân biết, dân bàn"), Lead: "Đã công khai gì.", Told: []view.GroupOfLaw{{ID: "nhom-2", Title: "2. Thu, chi ngân sách", Items: fxItems("../")[:1]}, {ID: "nhom-13", Title: "13. Thủ tục hành chính", Elsewhere: fxLink("Thủ tục", "../thu-tuc/index.html")}}, Missing: []string{"1. Kế hoạch"}, Heard: fxHeard("../", false), Decided: fxItems("../")[:1], YouSaid: fxYouSaid, Reports: []view.ItemGroup{{Items: fxItems("../")[:1]}}, Sheets: []view.Link{fxLink("Quý IV", "../in/cong-khai/quy.html")}, Channel: fxLink("Mọi cách", "../gop-y/index.html")}},
		{"cong-khai/trong.html", "site", "disclosure-list", web.DisclosureListPage{Frame: site("disclosure-list", "Dân biết, dân bàn")}},
		{"cong-khai/mau.html", "site", "disclosure", web.DisclosurePage{Frame: site("disclosure", "Dự toán ngân sách"), DisclosureView: fxDisclosure("../"), Body: "<p>Số thu, số chi.</p>", Source: source}},
		{"cong-khai/it.html", "site", "disclosure", web.DisclosurePage{Frame: site("disclosure", "Dự toán ngân sách"), DisclosureView: view.DisclosureView{Group: "2. Thu, chi ngân sách", Law: "Luật 10/2022/QH15", Term: "Từ 04/01/2027, thường xuyên"}}},
		{"kiosk/cong-khai/mau.html", "kiosk", "disclosure", kiosk.DisclosureScreen{Frame: kioskDeep(atKiosk("disclosure", "Dự toán ngân sách", "index.html")), DisclosureView: fxDisclosure(""), Prose: fxOnKiosk("<p>Số thu, số chi.</p>")}},
		{"kiosk/cong-khai/it.html", "kiosk", "disclosure", kiosk.DisclosureScreen{Frame: kioskDeep(atKiosk("disclosure", "Dự toán ngân sách", "index.html")), DisclosureView: view.DisclosureView{Group: "Tổ chức bộ máy", Law: "Nghị định 224/2026/NĐ-CP", Term: "Từ 04/01/2027, thường xuyên"}}},
		{"danh-ba/mau.html", "site", "directory", web.DirectoryPage{Frame: site("directory", "Trường học"), DirectoryView: fxDirectory("../"), Body: "<p>Thông tin thêm.</p>", About: fxItems("../")[:1], Source: source}},
		{"danh-ba/it.html", "site", "directory", web.DirectoryPage{Frame: site("directory", "Trạm y tế"), DirectoryView: view.DirectoryView{Groups: fxDirectory("").Groups[1:]}}},
		{"kiosk/danh-ba/mau.html", "kiosk", "directory", kiosk.DirectoryScreen{Frame: kioskDeep(atKiosk("directory", "Trường học", "index.html")), DirectoryView: fxDirectory(""), Prose: fxOnKiosk("<p>Thông tin thêm.</p>")}},
		{"ung-xu/mau.html", "site", "conduct", web.ConductPage{Frame: site("conduct", "Công chức không được làm gì"), ConductView: fxConduct(false), Body: "<p>Thông tin thêm.</p>", About: fxItems("../")[:1], Source: source}},
		{"ung-xu/buoc.html", "site", "conduct", web.ConductPage{Frame: site("conduct", "Phản ánh về công chức"), ConductView: fxConduct(true)}},
		{"kiosk/gop-y.html", "kiosk", "heard", kiosk.HeardScreen{Frame: atKiosk("heard", "Góp ý, phản ánh", "index.html"), Lead: "Gọi, gặp.", HeardView: fxHeard("", false)}},
		{"kiosk/gop-y-it.html", "kiosk", "heard", kiosk.HeardScreen{Frame: atKiosk("heard", "Góp ý, phản ánh", "index.html"), HeardView: fxHeard("", true)}},
		{"kiosk/chat-luong/mau.html", "kiosk", "office-quality", kiosk.QualityScreen{Frame: kioskDeep(atKiosk("office-quality", "Chất lượng phục vụ: Bộ phận Một cửa", "../co-quan.html")), OfficeQualityView: fxQualityOf(), Office: fxLink("Bộ phận Một cửa", "../co-quan/mot-cua.html")}},
		{"kiosk/sap-doi.html", "kiosk", "coming", kiosk.ComingScreen{Frame: atKiosk("coming", "Sắp có gì đổi?", "index.html"), Lead: "Từ ngày nào.", Days: []view.NewsDay{{ID: "ngay-1", Day: view.Day{Text: "04/01/2027", ISO: "2027-01-04"}, Lines: []view.NewsLine{{Link: view.Link{Text: "Chợ, bến xe"}, What: "Sắp có", Kind: "new", Of: "Danh bạ"}}}}}},
		{"kiosk/ngay-nhan.html", "kiosk", "due", kiosk.DueScreen{Frame: atKiosk("due", "Nộp hôm nay", "index.html"), Lead: "Tính ngày nhận.", Off: fxDue().Off, Beyond: fxDue().Beyond, Days: []kiosk.FiledOn{{Day: fxDue().Waits[0].Days[0].Filed, Today: true, Shut: []string{"Một cửa đóng cửa ngày ấy."}, Rows: []kiosk.FiledRow{{Limit: "3 ngày làm việc", Ready: fxDue().Waits[0].Ready, Shut: fxDue().Waits[0].Shut}, {Limit: "300 ngày làm việc", Ready: fxDue().Waits[1].Ready, Later: true}}}, {Day: fxDue().Waits[0].Days[1].Filed}}}},
		{"kiosk/ngay-nhan-it.html", "kiosk", "due", kiosk.DueScreen{Frame: atKiosk("due", "Nộp hôm nay", "index.html")}},
		{"kiosk/ung-xu/mau.html", "kiosk", "conduct", kiosk.ConductScreen{Frame: kioskDeep(atKiosk("conduct", "Công chức không được làm gì", "index.html")), ConductView: fxConduct(false), Prose: fxOnKiosk("<p>Thông tin thêm.</p>")}},
		{"kiosk/ung-xu/buoc.html", "kiosk", "conduct", kiosk.ConductScreen{Frame: kioskDeep(atKiosk("conduct", "Phản ánh về công chức", "index.html")), ConductView: fxConduct(true)}},
		{"kiosk/duong-day-nong.html", "kiosk", "hotlines", kiosk.HotlinesPage{Frame: atKiosk("hotlines", "Đường dây nóng", "index.html"), Lead: "Gọi khi bị gây phiền hà hoặc bị đòi thêm giấy tờ.", Groups: kioskLines(hotlineGroups(""))}},

		{"in/thu-tuc/khai-sinh.html", "print", "procedure", paper.ProcedurePage{Frame: print("procedure", "Đăng ký khai sinh", "../../thu-tuc/khai-sinh.html"), ProcedureView: kp(fxProcedure("../../")), Address: "example.vn/thu-tuc/khai-sinh.html"}},
		{"in/thu-tuc/ten-dai.html", "print", "procedure", paper.ProcedurePage{Frame: print("procedure", fxLongProcedure("").Name, "../../thu-tuc/ten-dai.html"), ProcedureView: kp(fxLongProcedure("../../"))}},
		{"in/duong-day-nong.html", "print", "hotlines", paper.HotlinesPage{Frame: kioskShallow(print("hotlines", "Đường dây nóng", "../duong-day-nong/index.html")), Main: fxHotlines(""), Others: hotlineGroups("")[1:], Notes: []string{"Các số này không tiếp nhận đơn khiếu nại, tố cáo.", "Khi gọi, hãy nói tên, địa chỉ, số điện thoại của bạn và mã hồ sơ."}}},
	}
}

// fxKioskPapers are the papers of a procedure as the kiosk shows them.
var fxKioskCards = []kiosk.Card{
	{Answer: view.Answer{Key: "bring", Icon: "papers", Label: "Mang gì", Text: "3 giấy tờ", Small: "Tờ khai, giấy chứng sinh"}, To: "#giay-to", Go: "Xem từng giấy tờ"},
	{Answer: view.Answer{Key: "where", Icon: "place", Label: "Nộp ở đâu", Text: "Hỏi nơi tiếp nhận", Unknown: true}, To: "#noi-nhan"},
	{Answer: view.Answer{Key: "ask", Icon: "phone", Label: "Hỏi ai", Phones: []view.Phone{{Text: "0261 000 0000", Tel: "+842610000000"}}, Small: "Quầy Tư pháp"}, To: "#noi-nhan"},
}

var fxDuty = []kiosk.Duty{{Days: "Sáng thứ Hai", Role: "Phó Chủ tịch phụ trách Một cửa", Does: "Nghe phản ánh", At: "phòng tiếp dân"}, {Days: "Cả tuần", Role: "Trưởng bộ phận"}}

func fxPlan(root string) *kiosk.Picture {
	return &kiosk.Picture{Src: root + "img/logo.svg", Alt: "Sơ đồ Bộ phận Một cửa", Text: []string{"Cửa chính ở giữa."}, Here: &kiosk.Here{Left: 40, Top: 60}}
}

func fxKioskPapers(p view.ProcedureView) []kiosk.Papers {
	_, papers := kiosk.Cases(p.PaperGroups)
	return papers
}

// kioskDeep moves a frame one folder down.
func kioskDeep(f view.Frame) view.Frame {
	f.Root, f.CSS = "../../", "../../css/kiosk.css"
	return f
}

// kioskShallow moves a frame one folder up.
func kioskShallow(f view.Frame) view.Frame {
	f.Root, f.CSS = "../", "../css/print.css"
	return f
}

// kioskLines takes the links off hotlines: the kiosk has no page for each.
func kioskLines(groups []view.HotlineGroup) []view.HotlineGroup {
	for i := range groups {
		for j := range groups[i].Lines {
			groups[i].Lines[j].Href = ""
		}
	}
	return groups
}

// fxOnKiosk is a record's body on its screen, which names another record.
func fxOnKiosk(body template.HTML) kiosk.Prose {
	return kiosk.Prose{Body: body, Related: []view.Item{{Link: fxLink("Quyền của bạn", "../trang/quyen.html")}}}
}
