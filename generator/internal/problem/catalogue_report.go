package problem

// reportProblems (86x): figures of a report, alone and beside those of the time before.
var _ = section([]Entry{
	{
		Code:    "E860",
		Message: Text{"“{value}” không phải số phần trăm", "“{value}” is no percentage"},
		Hint:    Text{"Viết số từ 0 đến 100, nhiều nhất hai chữ số sau dấu phẩy: {key} = \"83,94\".", "Write a number of 0 to 100 with at most two decimals: {key} = \"83,94\"."},
		Wrong:   "score = \"8394\"", Right: "score = \"83,94\"",
	},
	{
		Code:    "E861",
		Message: Text{"“{value}” không phải một tháng", "“{value}” is no month"},
		Hint:    Text{"Viết tháng và năm: {key} = \"10/2026\".", "Write month and year: {key} = \"10/2026\"."},
		Wrong:   "month = \"quý IV\"", Right: "month = \"10/2026\"",
	},
	{
		Code:    "E862",
		Message: Text{"Không thể là {value}: {why}", "It cannot be {value}: {why}"},
		Hint:    Text{"Xem lại báo cáo gốc rồi sửa một trong hai số.", "Look at the original report and correct one of the two."},
		Wrong:   "rank = 40\nranked = 34", Right: "rank = 4\nranked = 34",
	},
	{
		Code:    "W863",
		Message: Text{"{unit}, {when}: {count} lần xin lỗi mà chỉ có {late} hồ sơ trễ", "{unit}, {when}: {count} {apology|apologies}, and {late} late {file|files}"},
		Hint:    Text{"Mỗi hồ sơ trễ chỉ được xin lỗi một lần. Đếm lại số hồ sơ trễ (late, open_late) và số lần xin lỗi. Nếu số đúng, trang vẫn đăng và nói rõ có hồ sơ phải xin lỗi nhiều lần.", "Each late file is apologised for once. Count the late files (late, open_late) and the apologies again. If it is so, the page says it."},
		Wrong:   "late = 3\napologies = 5", Right: "late = 3\napologies = 3",
	},
	{
		Code:    "E864",
		Message: Text{"Tháng {month} ở ngoài kỳ số liệu ({from} đến {until})", "The month {month} is outside the period ({from} to {until})"},
		Hint:    Text{"Sửa month, hoặc period_from, period_until.", "Correct month, or period_from and period_until."},
		Wrong:   "period_until = 2026-09-30\n\n[[files]]\nmonth = \"10/2026\"", Right: "period_until = 2026-09-30\n\n[[files]]\nmonth = \"9/2026\"",
	},
	{
		Code:    "E865",
		Message: Text{"“{value}” ghi hai lần: mục thứ {other} đã có", "“{value}” comes twice: block {other} has it"},
		Hint:    Text{"Bỏ một trong hai mục; cộng cả hai thì tổng bị tính hai lần.", "Take one of the two out: both would be added up."},
		Wrong:   "[[files]]\nunit = \"Một cửa\"\nmonth = \"9/2026\"\n\n[[files]]\nunit = \"Một cửa\"\nmonth = \"9/2026\"", Right: "[[files]]\nunit = \"Một cửa\"\nmonth = \"8/2026\"\n\n[[files]]\nunit = \"Một cửa\"\nmonth = \"9/2026\"",
	},
	{
		Code:    "E866",
		Message: Text{"SIPAS do Bộ Nội vụ đo và công bố; “{value}” không phải SIPAS", "SIPAS is measured by the Ministry of Home Affairs; “{value}” is not SIPAS"},
		Hint:    Text{"Tự hỏi, bấm nút ở ki-ốt hay trên trang thì ghi sort = \"khảo sát của cơ quan\" và không gọi là SIPAS hay chỉ số hài lòng. Là SIPAS thì measured_by = \"Bộ Nội vụ\" (hoặc Sở Nội vụ).", "For a poll of one's own write sort = \"khảo sát của cơ quan\" and do not call it SIPAS. Of SIPAS measured_by is \"Bộ Nội vụ\" or a Sở Nội vụ."},
		Wrong:   "sort = \"SIPAS\"\nmeasured_by = \"Phiếu hỏi trên trang của phường\"", Right: "sort = \"khảo sát của cơ quan\"\nmeasured_by = \"Phiếu hỏi trên trang của phường\"",
	},
	{
		Code:    "E867",
		Message: Text{"Báo cáo loại “{value}” thiếu {key}", "A report of the sort “{value}” lacks {key}"},
		Hint:    Text{"Chỉ số phải có kết quả (score hoặc [[scores]]) và nguồn (source hoặc document); giải quyết hồ sơ phải có [[files]].", "An index needs figures (score or [[scores]]) and a source (source or document); file work needs [[files]]."},
		Wrong:   "sort = \"SIPAS\"\nscore = \"83,94\"", Right: "sort = \"SIPAS\"\nscore = \"83,94\"\nsource = \"Báo cáo số 30/BC-SNV\"",
	},
	{
		Code:    "W868",
		Message: Text{"“{value}” còn thấp ({now}, cần {want}) mà chưa có việc nào để khá hơn", "“{value}” is low ({now}, wanted {want}), and no task answers it"},
		Hint:    Text{"Thêm tasks = [\"tên tệp trong nhiem-vu\"] vào tiêu chí ấy. Trang đang nói là chưa có việc nào.", "Add tasks = [\"file name in nhiem-vu\"] to the criterion. The page says that there is none."},
		Wrong:   "[[scores]]\nname = \"Tiếp nhận, xử lý góp ý\"\nscore = \"79,12\"\ntarget = \"82,00\"", Right: "[[scores]]\nname = \"Tiếp nhận, xử lý góp ý\"\nscore = \"79,12\"\ntarget = \"82,00\"\ntasks = [\"thung-thu-gop-y\"]",
	},
	{
		Code:    "W869",
		Message: Text{"Lần trước ghi là {value}, mà {other} ghi {was}", "Last time is said to be {value}, but {other} says {was}"},
		Hint:    Text{"Báo cáo lần trước đã có trên trang: bỏ dòng previous, hoặc sửa số sai. Trang dùng số của báo cáo lần trước.", "The earlier report is on the site: take previous out, or correct the figure. The site takes the earlier report's."},
		Wrong:   "previous = \"82,16\"", Right: "previous = \"82,66\"",
	},
})
