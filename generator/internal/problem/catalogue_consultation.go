package problem

// consultationProblems (94x): a consultation, alone and on the day of the build.
var _ = section([]Entry{
	{
		Code:    "E941",
		Message: Text{"Ngày công bố kết quả {on} không sau ngày cuối nhận ý kiến {until}", "The outcome of {on} is not after the last day of opinions, {until}"},
		Hint:    Text{"Kết quả chỉ có sau khi nhận xong ý kiến: sửa outcome_on, hoặc open_until nếu đã kết thúc sớm.", "An outcome comes after the last opinion: correct outcome_on, or open_until."},
		Wrong:   "open_until = 2026-12-20\noutcome_on = 2026-12-10", Right: "open_until = 2026-12-20\noutcome_on = 2027-01-10",
	},
	{
		Code:    "E942",
		Message: Text{"Ý kiến ghi là “{value}” mà không có {key}", "The opinion is said to be “{value}”, without {key}"},
		Hint:    Text{"Tiếp thu thì ghi đã thay đổi gì (changed); không tiếp thu, hoặc chỉ một phần, thì ghi vì sao (why).", "Say what changed (changed); when not all was taken, say why (why)."},
		Wrong:   "verdict = \"không tiếp thu\"", Right: "verdict = \"không tiếp thu\"\nwhy = \"Tên ấy đã đặt cho một đường khác\"",
	},
	{
		Code:    "W943",
		Message: Text{"Chưa có cách góp ý nào không cần máy tính: thùng góp ý, điện thoại, cuộc họp", "There is no way to answer without a computer: a box, a telephone, a meeting"},
		Hint:    Text{"Thêm boxes, hotlines hoặc một mục [[meetings]]. Phiếu góp ý thì máy tự làm.", "Add boxes, hotlines or a [[meetings]] block. The paper form is made by itself."},
		Wrong:   "channel = \"https://vidu.gov.vn/gop-y\"", Right: "channel = \"https://vidu.gov.vn/gop-y\"\nboxes = [\"bo-phan-mot-cua\"]",
	},
	{
		Code:    "E944",
		Message: Text{"Cuộc họp ngày {on} ở ngoài thời gian nhận ý kiến ({from} đến {until})", "The meeting of {on} is outside the days of opinions ({from} to {until})"},
		Hint:    Text{"Sửa ngày họp, hoặc open_from, open_until.", "Correct the day of the meeting, or open_from and open_until."},
		Wrong:   "open_until = 2026-12-20\n\n[[meetings]]\non = 2026-12-25", Right: "open_until = 2026-12-20\n\n[[meetings]]\non = 2026-12-05",
	},
	{
		Code:    "E945",
		Message: Text{"Có kết quả mà chưa ghi ngày công bố kết quả (outcome_on)", "There is an outcome without its day (outcome_on)"},
		Hint:    Text{"Thêm outcome_on = ngày công bố. Chưa công bố thì bỏ received, conclusion và các mục [[opinions]].", "Add outcome_on, or take received, conclusion and [[opinions]] out."},
		Wrong:   "received = 146", Right: "outcome_on = 2027-01-10\nreceived = 146",
	},
	{
		Code:    "E946",
		Message: Text{"Có ngày công bố kết quả mà không có kết quả nào", "There is a day of an outcome and no outcome"},
		Hint:    Text{"Thêm conclusion (kết luận chung) hoặc các mục [[opinions]]: đã nói gì, thay đổi gì, vì sao không theo.", "Add conclusion or [[opinions]]: what was said, what changed, why not."},
		Wrong:   "outcome_on = 2027-01-10", Right: "outcome_on = 2027-01-10\nconclusion = \"Giữ nguyên bốn tên, đổi một tên\"",
	},
	{
		Code:    "W947",
		Message: Text{"Hết nhận ý kiến từ {until}, đã {days} ngày mà chưa công bố kết quả", "Closed on {until}, {days} {day|days} ago, and no outcome"},
		Hint:    Text{"Ghi outcome_on và kết quả: conclusion, các mục [[opinions]]. Trang vẫn hiện “chưa có kết quả” cho đến khi có.", "Write outcome_on, conclusion and [[opinions]]. The page says that there is no outcome until there is."},
		Wrong:   "open_until = 2026-09-30", Right: "open_until = 2026-09-30\noutcome_on = 2026-10-20\nconclusion = \"Thống nhất với dự thảo\"",
	},
	{
		Code:    "E948",
		Message: Text{"{office} chưa ghi có thùng góp ý", "{office} has no suggestion box in its record"},
		Hint:    Text{"Thêm mục [[boxes]] trong bản ghi của cơ quan ấy, hoặc bỏ cơ quan ấy khỏi boxes.", "Add [[boxes]] to the office's record, or take the office out of boxes."},
		Wrong:   "boxes = [\"tram-y-te\"]", Right: "boxes = [\"bo-phan-mot-cua\"]",
	},
	{
		Code:    "W949",
		Message: Text{"Phiếu góp ý không có địa chỉ để gửi: {office} chưa ghi địa chỉ", "The answer form has no address: {office} has none"},
		Hint:    Text{"Thêm address trong bản ghi của cơ quan, hoặc reply_to ở đây.", "Add address to the office's record, or reply_to here."},
		Wrong:   "office = \"phong-noi-vu\"", Right: "office = \"phong-noi-vu\"\nreply_to = \"Bộ phận Văn thư, số 1, đường Ví Dụ\"",
	},
})
