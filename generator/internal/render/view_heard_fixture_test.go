package render

import (
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
)

// fxHeard are all ways to be heard, or a telephone alone.
func fxHeard(root string, few bool) view.HeardView {
	v := view.HeardView{Lines: fxHotlines(root), AllLines: fxLink("Mọi số điện thoại", root+"duong-day-nong/index.html")}
	if few {
		return v
	}
	v.Coming, v.AllSessions = fxSession(false, root).Coming[:1], fxLink("Mọi lịch", root+"lich/index.html")
	v.Receptions = []view.Reception{{Link: fxLink("Chủ tịch tiếp công dân", root+"lich/mau.html"), Where: "Phòng tiếp công dân", When: []string{"Thứ Năm hằng tuần"}}}
	v.Boxes = []view.BoxesAt{{Office: fxLink("Bộ phận Một cửa", root+"co-quan/mot-cua.html"), Boxes: []view.Spot{{Where: "cạnh cửa", Note: "mở thứ Sáu"}}}}
	v.Written = []view.WrittenTo{{Link: fxLink("Phản ánh, kiến nghị", root+"duong-day-nong/mau.html"), Address: "Số 1", Email: "mau@vidu.example"}}
	v.Consultations, v.Conduct = fxItems(root)[:1], fxItems(root)[1:2]
	v.Answers = view.AnswersSoFar{Link: fxLink("Trả lời phản ánh", root+"tra-loi/index.html"), Told: "5 phản ánh đã nhận, 2 đang chờ trả lời."}
	return v
}

func fxHeardPage(frame view.Frame, few bool) web.HeardPage {
	v := web.HeardPage{Frame: frame, HeardView: fxHeard("../", few), Lead: "Gọi, gặp, bỏ thư.", OfUse: fxLink("Trang này có ích không?", "co-ich.html"), Files: []web.RadioFile{{Link: fxLink("Danh bạ", "danh-ba.vcf"), Note: "tệp .vcf"}}}
	if !few {
		v.Due = fxLink("Nộp hôm nay, nhận ngày nào", "../ngay-nhan.html")
	}
	return v
}

// fxLaw is a legal document that says in plain words what citizens should know.
func fxLaw(state view.LawState) view.LawTold {
	return view.LawTold{Name: "Luật Hộ tịch (mẫu)", Number: "00/2014/QH13", Summary: []string{"Khai sinh, kết hôn, khai tử."}, State: state,
		Rule: view.ConductView{Sort: "van-ban", Points: []view.RulePoint{{Text: "Cha hoặc mẹ đi khai sinh cho con.", Basis: "Điều 0"}}}, Ask: []string{"Bộ phận Một cửa", "Số 1, đường Ví Dụ"}}
}

// fxConduct is a rule of conduct, or the steps of a report on one of the staff.
func fxConduct(steps bool) view.ConductView {
	v := view.ConductView{Sort: "khong-duoc-lam", Ordered: steps, Whom: "Gặp điều nào trên đây thì gọi", Summary: []string{"Bạn không phải làm theo."}, Points: []view.RulePoint{{Text: "Đòi thêm giấy tờ.", Basis: "Kế hoạch mẫu, mục III.2"}, {Text: "Chỉ nói miệng."}}}
	if !steps {
		v.Lines, v.Office = fxHotlines("../"), view.Contact{Office: fxLink("Văn phòng", "../co-quan/mot-cua.html"), Address: "Số 1"}
	}
	return v
}

// fxDue is a time limit with two days of handing in, and days off.
func fxDue() view.DueView {
	day := func(text, iso string) view.Day { return view.Day{Text: text, ISO: iso} }
	monday, thursday := day("Thứ Hai 23/11/2026", "2026-11-23"), day("Thứ Năm 26/11/2026", "2026-11-26")
	later := day("Thứ Năm 06/01/2028", "2028-01-06")
	return view.DueView{
		Beyond: day("31/12/2027", "2027-12-31"), Known: day("31/12/2027", "2027-12-31"), Script: view.DueScript{Off: "2027-01-01", Worked: "2027-01-09", Known: "2027-12-31", Shut: `{"2026-11-26":["Một cửa đóng cửa ngày ấy."]}`},
		Waits: []view.DueWait{{ID: "han-3", Limit: "3 ngày làm việc", Ready: thursday, Shut: []string{"Một cửa đóng cửa ngày ấy."}, Days: []view.DueDay{{Filed: monday, Ready: thursday, FiledShut: []string{"Một cửa đóng cửa ngày ấy."}, ReadyShut: []string{"Một cửa đóng cửa ngày ấy."}}, {Filed: day("Thứ Ba 24/11/2026", "2026-11-24"), Ready: day("Thứ Sáu 27/11/2026", "2026-11-27")}}, Procedures: []view.Link{fxLink("Đăng ký khai sinh", "thu-tuc/khai-sinh.html")}, Count: "1 thủ tục"},
			{ID: "han-300", Limit: "300 ngày làm việc", Ready: later, Later: true, Days: []view.DueDay{{Filed: monday, Ready: later, Later: true}, {Filed: monday, Ready: later, Later: true}}, Procedures: []view.Link{fxLink("Đăng ký khai sinh", "thu-tuc/khai-sinh.html")}, Count: "3 thủ tục", More: "và 2 thủ tục khác có thời hạn ấy"}},
		Off: []view.DayOff{{From: day("Thứ Sáu 01/01/2027", "2027-01-01"), Name: "Tết Dương lịch"}, {From: day("Thứ Bảy 09/01/2027", "2027-01-09"), Name: "làm bù", Worked: true}},
	}
}

// fxDisclosure is something made public with every part that it can have.
func fxDisclosure(root string) view.DisclosureView {
	return view.DisclosureView{
		Group: "2. Thu, chi ngân sách", Law: "Luật 10/2022/QH15", Term: "Từ 04/01/2027 đến hết 05/02/2027", Planned: true, Summary: []string{"Số thu, số chi."}, Made: view.Day{Text: "28/12/2026", ISO: "2026-12-28"},
		Places: []string{"Bảng chính", "Nhà văn hóa"}, Aired: "loa truyền thanh từ 05/01/2027 đến 07/01/2027", Office: fxLink("UBND phường", root+"co-quan/mot-cua.html"), By: "Công chức Tài chính", Shown: fxLink("Dự toán", root+"trang/gioi-thieu.html"),
		Posts: []view.PostLine{{Title: "Chủ tịch Ủy ban nhân dân phường", Duties: []string{"Điều hành."}}},
	}
}

var fxYouSaid = []view.YouSaid{{Link: fxLink("Rác chưa được thu gom", "../tra-loi/mau.html"), Said: "Rác chưa được thu gom.", Did: "Đổi lịch thu gom.", On: view.Day{Text: "16/11/2026", ISO: "2026-11-16"}}}

// fxDirectory is a directory of two parts: one place with all there is, one with a name alone.
func fxDirectory(root string) view.DirectoryView {
	return view.DirectoryView{
		Summary: []string{"Trường của con ở đâu."}, Hours: true, Channels: true, Lines: fxHotlines(root),
		Groups: []view.DirectoryGroup{
			{ID: "nhom-1", Title: "Tiểu học", Places: []view.DirectoryPlace{{
				Link: fxLink("Trường Tiểu học Ví Dụ", root+"co-quan/mot-cua.html"), Address: view.Value{Text: "Số 5, đường Ví Dụ"}, Phones: fxContact(root).Phones,
				Hours: []string{"7 giờ – 17 giờ", "Thứ Bảy: 7 giờ – 11 giờ"}, Serves: "Tổ 1 đến 6", Does: []string{"Dạy học."}, Channels: []string{"Sổ liên lạc", "Họp phụ huynh"},
			}}},
			{ID: "nhom-2", Places: []view.DirectoryPlace{{Link: view.Link{Text: "Nhóm trẻ"}, Address: view.Value{Unknown: true}}}},
		},
	}
}
