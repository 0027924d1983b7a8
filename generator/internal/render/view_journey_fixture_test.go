package render

import "niemyet/generator/internal/view"

// fxJourney is a journey with every part that it can have; one that is all by case shows all
// its steps until a case is chosen.
func fxJourney(byCase bool, root string) view.JourneyView {
	first := view.StepRef{Number: 1, Text: "Làm giấy khai sinh cho con", Of: "but--1"}
	second := view.StepRef{Number: 2, Text: "Nhập hộ khẩu cho con"}
	v := view.JourneyView{
		Cases: []view.Case{{Number: 1, ID: "th-1", Name: "Cha hoặc mẹ là người nước ngoài", Href: "#viec-3"}}, ChooseCase: true, ByCase: byCase,
		Steps: []view.JourneyStep{
			{ID: "viec-1", Of: "but--1", Title: first.Text, Unless: "Trừ khi: Cha hoặc mẹ là người nước ngoài", Why: []string{"Các việc sau đều cần giấy này."}, Deadline: "Trong 60 ngày kể từ ngày sinh", Law: fxLink("Luật Hộ tịch", root+"van-ban/luat.html"), Doer: "Cha hoặc mẹ", Items: fxItems(root)[:1], With: []string{"Số định danh cá nhân"}},
			{ID: "viec-2", Title: second.Text, Takes: []view.Taken{{Step: first, Results: "Giấy khai sinh", Others: []view.StepRef{second}}}, Items: fxItems(root)[:1]},
			{ID: "viec-3", Of: "of of--1", Title: "Hỏi quầy", When: "Chỉ khi: Cha hoặc mẹ là người nước ngoài"},
		},
	}
	if byCase {
		return v
	}
	v.Waits = "Còn 1 việc chỉ làm khi có trường hợp riêng."
	v.Together = []view.TogetherLine{{Steps: []view.StepRef{first, second}, How: []string{"Hỏi quầy có nhận chung hồ sơ hay không."}, More: fxLink("Thẻ bảo hiểm y tế cho trẻ", root+"chinh-sach/the.html")}}
	v.Shared, v.SharedOf = []view.SharedPaper{{Name: "Căn cước", Need: "cho xem rồi mang về", Of: "of of--1", Steps: []view.StepRef{first, second}}}, "of of--1"
	v.Stops = []view.Stop{{Office: fxLink("Bộ phận Một cửa (mẫu)", root+"co-quan/mot-cua.html"), Address: "Số 1, đường Ví Dụ", Hours: "Thứ Hai đến thứ Sáu: 7 giờ 30 – 17 giờ", Steps: []view.StepRef{first}}}
	return v
}
