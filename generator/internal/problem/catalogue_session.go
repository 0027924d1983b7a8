package problem

// sessionProblems (835–844): a schedule of receiving citizens and of meetings.
var _ = section([]Entry{
	{
		Code:    "E835",
		Message: Text{"“{value}” giống tên người: ở đây chỉ ghi chức danh, cơ quan", "“{value}” reads as a person’s name: only a post or an office may stand here"},
		Hint:    Text{"Ghi chức danh, ví dụ \"Chủ tịch Ủy ban nhân dân phường\"; chưa rõ thì \"?\".", "Write the post, as \"Chủ tịch Ủy ban nhân dân phường\"; not known is \"?\"."},
		Wrong:   "host = \"ông Nguyễn Văn A\"", Right: "host = \"Chủ tịch Ủy ban nhân dân phường\"",
	},
	{
		Code:    "E836",
		Message: Text{"Buổi ngày {on}: giờ kết thúc {to} không sau giờ bắt đầu {from}", "The meeting of {on} ends at {to}, not after it begins at {from}"},
		Hint:    Text{"Viết giờ theo 24 giờ, ví dụ chiều từ \"13:30\" đến \"17:00\".", "Use the 24-hour clock: \"13:30\" to \"17:00\"."},
		Wrong:   "from = \"13:30\"\nto = \"05:00\"", Right: "from = \"13:30\"\nto = \"17:00\"",
	},
	{
		Code:    "E837",
		Message: Text{"Ngày {on} không có buổi nào trong lịch này", "There is no meeting of this schedule on {on}"},
		Hint:    Text{"Sửa ngày, hoặc thêm buổi ấy vào [[sittings]]. Buổi đã chuyển ngày thì [[changes]] ghi ngày cũ ở on.", "Correct the day, or add the meeting to [[sittings]]; of a moved one, on in [[changes]] is the old day."},
		Wrong:   "[[sittings]]\non = 2026-12-03\n\n[[changes]]\non = 2026-12-04", Right: "[[sittings]]\non = 2026-12-03\n\n[[changes]]\non = 2026-12-03",
	},
	{
		Code:    "W838",
		Message: Text{"Buổi tiếp công dân {on} công bố ngày {from}: chưa trước {days} ngày làm việc", "Citizens are received on {on}, posted on {from}: not {days} working {day|days} ahead"},
		Hint:    Text{"Lịch phải công bố trước ít nhất {days} ngày làm việc: công bố ngày ấy thì buổi sớm nhất là {due}.", "A schedule is posted {days} working {day|days} ahead: the first meeting can be on {due}."},
		Wrong:   "posted_on = 2026-12-01\n\n[[sittings]]\non = 2026-12-03", Right: "posted_on = 2026-11-24\n\n[[sittings]]\non = 2026-12-03",
	},
	{
		Code:    "W839",
		Message: Text{"Buổi tiếp công dân {on} trùng ngày nghỉ: {name}", "Citizens are to be received on {on}, a day off: {name}"},
		Hint:    Text{"Chọn ngày làm việc khác. Với buổi lặp lại, ngày lễ thì máy tự bỏ hoặc tự chuyển theo day_off; cơ quan đóng cửa riêng thì ghi [[changes]] cho buổi ấy (on, why; moved_to hoặc place nếu có).", "Choose a working day. Holidays within a repeat are dropped or moved as day_off says; for a closing of the office alone write [[changes]] (on, why; moved_to or place)."},
		Wrong:   "on = 2027-01-01", Right: "on = 2027-01-04",
	},
	{
		Code:    "W840",
		Message: Text{"{office}: Chủ tịch chưa có ngày tiếp công dân trong tuần từ {weeks}", "{office}: the chairman receives no citizens in the week from {weeks}"},
		Hint:    Text{"Chủ tịch UBND cấp xã tiếp công dân ít nhất một ngày mỗi tuần. Thêm buổi, hoặc ghi [[changes]] chuyển buổi nghỉ sang ngày khác trong tuần; host bắt đầu bằng “Chủ tịch”.", "A commune’s chairman receives citizens on a day of each week. Add a day, or move the one that is off by [[changes]]; host begins with “Chủ tịch”."},
		Wrong:   "host = \"Phó Chủ tịch Ủy ban nhân dân phường\"", Right: "host = \"Chủ tịch Ủy ban nhân dân phường\"",
	},
	{
		Code:    "W841",
		Message: Text{"{office}: lịch Chủ tịch tiếp công dân chỉ đến {until}; tuần sau phải công bố trước {days} ngày làm việc", "{office}: the schedule of its chairman ends on {until}; the next week is posted {days} working {day|days} ahead"},
		Hint:    Text{"Lùi until, hoặc thêm [[sittings]] cho các tuần sau, ghi posted_on là ngày công bố.", "Set a later until, or add [[sittings]] with its posted_on."},
		Wrong:   "repeat = \"hằng tuần\"\nuntil = 2026-11-26", Right: "repeat = \"hằng tuần\"\nuntil = 2027-01-28",
	},
	{
		Code:    "W842",
		Message: Text{"Hẹn trả lời ngày {due}, đã quá {days} ngày mà chưa có câu trả lời", "An answer was due on {due}, {days} {day|days} ago"},
		Hint:    Text{"Ghi answer, hoặc hẹn lại bằng due và nói rõ trong phần nội dung. Trang hiện câu hỏi này là chưa trả lời.", "Write the answer, or a new due with the reason in the text. The page shows the question as not answered."},
		Wrong:   "said = \"Bao giờ sửa cống?\"\ndue = 2026-10-30", Right: "said = \"Bao giờ sửa cống?\"\nanswer = \"Đã sửa xong ngày 28/10/2026\"",
	},
	{
		Code:    "W843",
		Message: Text{"Câu hỏi chưa có câu trả lời, cũng chưa hẹn ngày trả lời", "The question has no answer, and no day on which there will be one"},
		Hint:    Text{"Ghi answer, hoặc due là ngày hẹn trả lời.", "Write the answer, or due, the day of it."},
		Wrong:   "said = \"Bao giờ sửa cống?\"", Right: "said = \"Bao giờ sửa cống?\"\ndue = 2026-12-15",
	},
	{
		Code:    "W844",
		Message: Text{"Buổi ngày {on} đã qua {days} ngày mà chưa ghi hỏi gì, trả lời ra sao", "The meeting of {on} was {days} {day|days} ago, and nothing is told of it"},
		Hint:    Text{"Thêm các mục [[questions]] (không ghi tên người hỏi), hoặc conclusion khi không có câu hỏi nào.", "Add [[questions]], without names, or conclusion when nobody asked anything."},
		Wrong:   "[[sittings]]\non = 2026-09-15", Right: "conclusion = \"Có 12 ý kiến, đã trả lời tại chỗ 9 ý kiến\"\n\n[[sittings]]\non = 2026-09-15",
	},
})
