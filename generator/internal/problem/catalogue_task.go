package problem

// taskProblems (9xx): a task of a plan, alone and on the day of the build.
var _ = section([]Entry{
	{
		Code:    "E901",
		Message: Text{"Có ngày làm xong ({on}) mà tình trạng chưa là “đã xong”", "There is a day of completion ({on}), but the status is not “đã xong”"},
		Hint:    Text{"Nhiệm vụ đã xong thì ghi status = \"đã xong\"; chưa xong thì bỏ dòng done_on.", "Write status = \"đã xong\", or take done_on out."},
		Wrong:   "status = \"đang làm\"\ndone_on = 2026-10-15", Right: "status = \"đã xong\"\ndone_on = 2026-10-15",
	},
	{
		Code:    "W902",
		Message: Text{"Nhiệm vụ ghi là đã xong mà không có ngày xong và không có việc đã làm", "The task is said to be done, with neither a day nor evidence"},
		Hint:    Text{"Thêm done_on hoặc một mục [[evidence]]: ngày nào, làm gì, xem ở đâu.", "Add done_on or an [[evidence]] block: the day, what, where to see it."},
		Wrong:   "status = \"đã xong\"", Right: "status = \"đã xong\"\ndone_on = 2026-10-15",
	},
	{
		Code:    "W903",
		Message: Text{"Nhiệm vụ dừng lại mà chưa ghi vì sao", "The task is stopped and nobody says why"},
		Hint:    Text{"Thêm dòng reason = \"…\": người dân đọc được lý do.", "Add reason = \"…\"."},
		Wrong:   "status = \"dừng lại\"", Right: "status = \"dừng lại\"\nreason = \"Tỉnh giao cho đơn vị khác\"",
	},
	{
		Code:    "W904",
		Message: Text{"Nhiệm vụ quá hạn: hạn là {deadline}, đến {date} chưa ghi là đã xong", "The task is overdue: due {deadline}, not done on {date}"},
		Hint:    Text{"Đã làm xong thì ghi status = \"đã xong\" và done_on; chưa xong thì ghi reason vì sao chậm. Trang vẫn hiện là quá hạn cho đến khi xong.", "Done: write status and done_on. Not done: write the reason; the page shows it as overdue until it is."},
		Wrong:   "deadline = \"30/06/2026\"", Right: "deadline = \"30/06/2026\"\nstatus = \"đã xong\"\ndone_on = 2026-06-25",
	},
})
