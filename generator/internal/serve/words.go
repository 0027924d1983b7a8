package serve

import "niemyet/generator/internal/problem"

// Answers in plain text. Who asks has chosen no language: they are told in both.
var (
	otherHost = problem.Text{
		Vi: "Máy chủ xem thử chỉ trả lời cho máy này: hãy mở bằng địa chỉ 127.0.0.1 hoặc localhost.",
		En: "This preview answers for this machine only: open it as 127.0.0.1 or localhost.",
	}
	readOnly  = problem.Text{Vi: "Trang xem thử chỉ để đọc.", En: "The preview is read-only."}
	noDrawing = problem.Text{Vi: "Bố cục của trang còn lỗi, nên chưa xem được.", En: "The layouts are at fault, so that this cannot be drawn."}
	noWorker  = problem.Text{Vi: "Bản xem thử không dùng service worker.", En: "The preview uses no service worker."}
)

func inBoth(t problem.Text) string { return t.Vi + "\n" + t.En }

// The frame of the guide, which is written for clerks, in Vietnamese.
const (
	noGuide       = "Không có trang hướng dẫn này"
	guideContents = "Mục lục hướng dẫn"
	guideTitle    = "Hướng dẫn"
	tableWord     = "Bảng"
)
