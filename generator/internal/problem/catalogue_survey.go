package problem

// surveyProblems (96x): a survey round, alone and beside the report of its result.
var _ = section([]Entry{
	{
		Code:    "E962",
		Message: Text{"Ngày hẹn công bố kết quả {on} không sau ngày cuối khảo sát {until}", "The result is due on {on}, not after the last day of the survey, {until}"},
		Hint:    Text{"Kết quả chỉ có sau khi hỏi xong: sửa results_by, hoặc open_until.", "A result comes after the last answer: correct results_by, or open_until."},
		Wrong:   "open_until = 2026-12-20\nresults_by = 2026-12-10", Right: "open_until = 2026-12-20\nresults_by = 2027-01-15",
	},
	{
		Code:    "W963",
		Message: Text{"Chưa có cách trả lời nào không cần máy tính: nơi nhận phiếu, thùng góp ý, điện thoại, người đi hỏi", "There is no way to answer without a computer: an office, a box, a telephone, somebody who comes"},
		Hint:    Text{"Thêm office, boxes, hotlines, hoặc visit nếu có người đến nhà hay gọi điện hỏi.", "Add office, boxes, hotlines, or visit when somebody comes or rings."},
		Wrong:   "channel = \"https://vidu.gov.vn/khao-sat\"", Right: "channel = \"https://vidu.gov.vn/khao-sat\"\noffice = \"bo-phan-mot-cua\"",
	},
	{
		Code:    "W964",
		Message: Text{"Đã hỏi xong từ {until}, hẹn kết quả chậm nhất {due}: quá {days} ngày mà chưa có", "Ended on {until}; the result was due by {due}, {days} {day|days} ago"},
		Hint:    Text{"Có kết quả thì tạo bản ghi báo cáo rồi ghi tên tệp ở report. Không ghi results_by thì máy tính 60 ngày.", "Write a report and name it in report. Without results_by 60 days count."},
		Wrong:   "open_until = 2026-06-30", Right: "open_until = 2026-06-30\nreport = \"khao-sat-mot-cua-quy-2-2026\"",
	},
	{
		Code:    "E965",
		Message: Text{"Kết quả dẫn tới báo cáo loại “{value}”, còn đợt này là “{sort}”", "The result leads to a report of “{value}”; this round is “{sort}”"},
		Hint:    Text{"Khảo sát của cơ quan và SIPAS là hai việc khác nhau: sửa sort, hoặc report.", "A survey of ours and SIPAS are two things: correct sort, or report."},
		Wrong:   "sort = \"khảo sát của cơ quan\"\nreport = \"sipas-2025\"", Right: "sort = \"khảo sát của cơ quan\"\nreport = \"khao-sat-mot-cua-quy-4-2026\"",
	},
})
