package render

import "niemyet/generator/internal/view"

// fxSession is a session with every part that it can have; one that is over has nothing to come.
func fxSession(over bool, root string) view.SessionView {
	line := func(day, iso string) view.SittingLine {
		return view.SittingLine{Day: view.Day{Text: day, ISO: iso}, Time: "7 giờ 30 – 11 giờ 30"}
	}
	v := view.SessionView{
		Sort: "Tiếp công dân", Secret: !over, Chaired: over, Term: "Buổi tới: Thứ Năm 03/12/2026, 7 giờ 30 – 11 giờ 30", Summary: []string{"Sáng thứ Năm hằng tuần."}, Where: "Phòng tiếp công dân",
		Office: view.Contact{Office: fxLink("UBND phường Ví Dụ (mẫu)", root+"co-quan/mot-cua.html"), Address: "Số 1, đường Ví Dụ"}, Access: "Có đường dốc.",
		Past: []view.SittingLine{line("Thứ Năm 19/11/2026", "2026-11-19")},
	}
	if over {
		v.Away = "Số 5, đường Ví Dụ"
		v.Conclusion = []string{"Phường nhận 14 ý kiến."}
		v.Asked = []view.AskedLine{{Said: []string{"Bao giờ sửa cống?"}, Answer: []string{"Trước Tết."}, By: "Công chức Địa chính"}, {Said: []string{"Bao giờ lắp đèn?"}, Due: view.Day{Text: "30/11/2026", ISO: "2026-11-30"}, Late: true}}
		return v
	}
	off := line("Thứ Năm 10/12/2026", "2026-12-10")
	off.Off, off.Note = true, "Không tiếp: họp Hội đồng nhân dân"
	next := line("Thứ Năm 03/12/2026", "2026-12-03")
	next.Host, next.Where, next.Note = "Phó Chủ tịch Ủy ban nhân dân phường", "Nhà văn hóa", "Có thay đổi: sửa phòng"
	v.Host, v.With, v.Who, v.Topics = "Chủ tịch Ủy ban nhân dân phường", []string{"Công chức Tư pháp"}, []string{"Mọi công dân"}, []string{"Nghe kiến nghị"}
	v.Booking, v.Bring, v.Lines = []string{"Không phải đăng ký."}, []string{"Giấy tờ tùy thân"}, fxHotlines(root)
	v.Regular, v.Next, v.Coming, v.More, v.Changed = []string{"Thứ Năm hằng tuần, 7 giờ 30 – 11 giờ 30"}, &next, []view.SittingLine{next, off}, 3, []view.SittingLine{off}
	return v
}
