package render

import "niemyet/generator/internal/view"

// fxAnswer is a reflection with every part that it can have in a state. root leads to the
// root of the site.
func fxAnswer(state, root string) view.AnswerView {
	day := func(text, iso string) view.Day { return view.Day{Text: text, ISO: iso} }
	v := view.AnswerView{
		State: view.AnswerMark{Kind: state, Text: "Chưa trả lời 31 ngày, quá hạn 8 ngày làm việc"}, Said: []string{"Rác chưa được thu gom ở đầu hẻm."},
		Field: "Môi trường", Place: "Hẻm sau chợ", Through: "Đường dây nóng", Unit: fxLink("Bộ phận Một cửa", root+"co-quan/mot-cua.html"), Received: day("02/11/2026", "2026-11-02"),
		Clocks: []view.AnswerClock{{Name: "Trả lời", Limit: "trong 15 ngày làm việc", Due: day("23/11/2026", "2026-11-23"), Late: "trễ 8 ngày làm việc"}},
	}
	switch state {
	case "given":
		v.State.Text, v.Answer, v.Did, v.Apology = "Đã trả lời sau 25 ngày, trễ 4 ngày làm việc", []string{"Xe rác đã vào hẻm trở lại."}, []string{"Đổi lịch thu gom."}, []string{"Phường xin lỗi vì trả lời trễ."}
		v.Clocks = []view.AnswerClock{{Name: "Trả lời", Limit: "trong 15 ngày làm việc", Due: day("23/11/2026", "2026-11-23"), Done: day("27/11/2026", "2026-11-27"), Late: "trễ 4 ngày làm việc"}}
	case "refused":
		v.State.Text, v.Refused, v.Place, v.Through, v.Clocks = "Không tiếp nhận", []string{"Đây là khiếu nại."}, "", "", nil
	}
	return v
}
