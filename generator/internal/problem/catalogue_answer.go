package problem

// answerProblems (845–859): a reflection and its answer, alone and on the day of the build,
// and personal data in a record of a kind that is anonymous.
var _ = section([]Entry{
	{
		Code:    "E845",
		Message: Text{"{step} ({on}) ở trước {before} ({from})", "{step} ({on}) is before {before} ({from})"},
		Hint:    Text{"Sửa một trong hai ngày theo sổ tiếp nhận.", "Correct one of the two days by the register."},
		Wrong:   "received_on = 2026-11-10\nanswered_on = 2026-11-02", Right: "received_on = 2026-11-02\nanswered_on = 2026-11-10",
	},
	{
		Code:    "E846",
		Message: Text{"Vừa không tiếp nhận ({refused}) vừa trả lời ({answered})", "It is both refused ({refused}) and answered ({answered})"},
		Hint:    Text{"Một phản ánh hoặc không được tiếp nhận, hoặc được trả lời: giữ ngày của việc đã xảy ra.", "A reflection is refused or answered: keep the day of what happened."},
		Wrong:   "refused_on = 2026-11-04\nanswered_on = 2026-11-10", Right: "answered_on = 2026-11-10",
	},
	{
		Code:    "E847",
		Message: Text{"Có {has} mà chưa có {lacks}", "There is {has} and no {lacks}"},
		Hint:    Text{"Ghi thêm phần còn thiếu, hoặc để trống cả hai nếu việc ấy chưa xảy ra.", "Write what is missing, or leave both out when it has not happened."},
		Wrong:   "answered_on = 2026-11-16", Right: "answered_on = 2026-11-16\nanswer = \"Xe rác đã vào hẻm trở lại.\"",
	},
	{
		Code:    "W848",
		Message: Text{"Chưa trả lời {age} ngày: hạn là {due}, quá {late} ngày làm việc", "Not answered for {age} {age|day|days}: due on {due}, {late} working {late|day|days} ago"},
		Hint:    Text{"Trả lời ngay, kèm lời xin lỗi (apology). Nếu đang chờ người gửi bổ sung thì ghi asked_on.", "Answer now, with a word of regret (apology). If the sender was asked for more, write asked_on."},
		Wrong:   "received_on = 2026-10-12", Right: "received_on = 2026-10-12\nanswered_on = 2026-11-16\nanswer = \"Xe rác đã vào hẻm trở lại.\"\napology = \"Phường xin lỗi vì trả lời trễ.\"",
	},
	{
		Code:    "W849",
		Message: Text{"{step} ngày {on} là trễ hạn ({due}) mà chưa có lời xin lỗi", "{step} on {on} was late (due on {due}), without a word of regret"},
		Hint:    Text{"Thêm apology: xin lỗi vì trễ bao lâu, vì sao.", "Add apology: say how late it was, and why."},
		Wrong:   "received_on = 2026-10-12\nanswered_on = 2026-11-16", Right: "received_on = 2026-10-12\nanswered_on = 2026-11-16\napology = \"Phường xin lỗi vì trả lời trễ mười ngày làm việc.\"",
	},
	{
		Code:    "W850",
		Message: Text{"Đã trả lời ngày {on} mà chưa ghi ngày công khai: hạn là {due}", "Answered on {on}, and not published: due on {due}"},
		Hint:    Text{"Công khai câu trả lời rồi ghi published_on.", "Publish the answer, then write published_on."},
		Wrong:   "answered_on = 2026-11-02", Right: "answered_on = 2026-11-02\npublished_on = 2026-11-03",
	},
	{
		Code:    "W851",
		Message: Text{"Ngày nhận {on} ở sau hôm nay ({today}): phản ánh chưa hiện trên trang", "Received on {on}, after today ({today}): the reflection is not shown"},
		Hint:    Text{"Xem lại received_on: ngày, tháng, năm theo sổ tiếp nhận.", "Look at received_on again: day, month and year by the register."},
		Wrong:   "received_on = 2062-11-02", Right: "received_on = 2026-11-02",
	},
	{
		Code:    "E853",
		Message: Text{"Ở đây có {sort}: “{value}”", "Here is {sort}: “{value}”"},
		Hint:    Text{"Viết lại không có thông tin của ai: “một người dân”, “đoạn gần chợ”. Nếu đây là thông tin công khai của cơ quan thì ghi nó vào bản ghi cơ quan hoặc đường dây nóng; nếu là thông tin khác được phép công khai thì thêm đúng chữ ấy vào confirmed.", "Say it without anybody's data: “a resident”, “near the market”. What an office publishes belongs in the record of the office or its line; what may be public otherwise is put, as it stands, into confirmed."},
		Wrong:   "said = \"Bà Hoa, số nhà 12, phản ánh rác chưa được thu gom.\"", Right: "said = \"Một người dân phản ánh rác chưa được thu gom ở đầu hẻm.\"",
	},
})
