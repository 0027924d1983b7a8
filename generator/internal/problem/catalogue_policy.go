package problem

// policyProblems (890–899, 905–914): prices, amounts, collections, tests and questions of a policy; supplies that are cut; directories.
var _ = section([]Entry{
	{
		Code:    "E890",
		Message: Text{"“{value}” không phải một con số dùng được ở đây", "“{value}” is no number that can stand here"},
		Hint:    Text{"Viết như trong văn bản, dấu chấm chia hàng nghìn, dấu phẩy trước phần lẻ: \"1.984\", \"7.142,86\".", "Write it as documents do, a point between thousands, a comma before decimals: \"1.984\", \"7.142,86\"."},
		Wrong:   "price = \"khoảng 2 nghìn\"", Right: "price = \"1.984\"",
	},
	{
		Code:    "E891",
		Message: Text{"Bậc {number} không nối với các bậc khác: {why}", "Tier {number} does not fit the others: {why}"},
		Hint:    Text{"Chép lại các bậc từ văn bản: bậc đầu từ 0, bậc sau bắt đầu ngay sau bậc trước, bậc cuối không ghi to.", "Copy the tiers from the document again: the first from 0, each right after the one before, the last without to."},
		Wrong:   "[[prices.tiers]]\nfrom = 0\nto = 50\n\n[[prices.tiers]]\nfrom = 61", Right: "[[prices.tiers]]\nfrom = 0\nto = 50\n\n[[prices.tiers]]\nfrom = 51",
	},
	{
		Code:    "E892",
		Message: Text{"“{name}”: ngày áp dụng không dùng được: {why}", "“{name}”: the days do not fit: {why}"},
		Hint:    Text{"Một ngày chỉ có một giá. Ghi ngày cuối (until) của bảng giá trước là {until}, hoặc sửa ngày bắt đầu {from}.", "A day has one price. Let the table before end (until) on {until}, or correct the first day {from}."},
		Wrong:   "[[prices]]\nname = \"Giá điện\"\nfrom = 2026-01-01\n\n[[prices]]\nname = \"Giá điện\"\nfrom = 2026-07-01", Right: "[[prices]]\nname = \"Giá điện\"\nfrom = 2026-01-01\nuntil = 2026-06-30\n\n[[prices]]\nname = \"Giá điện\"\nfrom = 2026-07-01",
	},
	{
		Code:    "W893",
		Message: Text{"Bậc {number} có giá {value}, không cao hơn bậc trước ({other})", "Tier {number} costs {value}, no more than the tier before ({other})"},
		Hint:    Text{"Giá điện, nước sinh hoạt thường tăng theo bậc: xem lại có gõ nhầm số không. Nếu văn bản ghi đúng như vậy, cứ để nguyên.", "Household tariffs rise from tier to tier: look whether a digit slipped. If the document has it so, leave it."},
		Wrong:   "[[prices.tiers]]\nfrom = 0\nto = 50\nprice = \"1.984\"\n\n[[prices.tiers]]\nfrom = 51\nprice = \"1.050\"", Right: "[[prices.tiers]]\nfrom = 0\nto = 50\nprice = \"1.984\"\n\n[[prices.tiers]]\nfrom = 51\nprice = \"2.050\"",
	},
	{
		Code:    "E894",
		Message: Text{"Không có câu hỏi hay kết quả nào mang mã “{value}”{near}", "No question and no ending has the id “{value}”{near_en}"},
		Hint:    Text{"Mỗi lựa chọn dẫn đến id của một mục [[questions]] hoặc [[endings]]. Sửa mã, hoặc thêm mục ấy.", "Each choice leads to the id of a [[questions]] or an [[endings]] block. Correct it, or add that block."},
		Wrong:   "[[questions.choices]]\nsay = \"Từ đủ 75 tuổi\"\nto = \"duoc-75\"", Right: "[[questions.choices]]\nsay = \"Từ đủ 75 tuổi\"\nto = \"duoc-75\"\n\n[[endings]]\nid = \"duoc-75\"",
	},
	{
		Code:    "E895",
		Message: Text{"Lựa chọn này quay lại câu hỏi “{value}” đã hỏi trên đường đến “{from}”", "This choice leads back to “{value}”, which was asked on the way to “{from}”"},
		Hint:    Text{"Người hỏi sẽ đi vòng mãi. Dẫn lựa chọn này đến câu hỏi sau, hoặc đến một kết quả.", "Whoever asks would go round in circles. Lead it to a later question or to an ending."},
		Wrong:   "[[questions]]\nid = \"tuoi\"\n\n[[questions.choices]]\nto = \"tuoi\"", Right: "[[questions]]\nid = \"tuoi\"\n\n[[questions.choices]]\nto = \"duoc-75\"",
	},
	{
		Code:    "E896",
		Message: Text{"Mã “{value}” dùng hai lần trong các câu hỏi và kết quả", "The id “{value}” stands twice among questions and endings"},
		Hint:    Text{"Đặt cho một trong hai một mã khác, rồi xem lại chỗ nào dẫn đến nó.", "Give one of the two another id, and look at the choices that lead to it."},
		Wrong:   "[[questions]]\nid = \"tuoi\"\n\n[[endings]]\nid = \"tuoi\"", Right: "[[questions]]\nid = \"tuoi\"\n\n[[endings]]\nid = \"duoc\"",
	},
	{
		Code:    "W897",
		Message: Text{"Không lựa chọn nào dẫn đến “{value}”", "No choice leads to “{value}”"},
		Hint:    Text{"Không ai thấy mục này. Thêm một lựa chọn dẫn đến nó, hoặc bỏ nó đi.", "Nobody sees it. Add a choice that leads there, or take it out."},
		Wrong:   "[[questions.choices]]\nto = \"duoc\"\n\n[[endings]]\nid = \"duoc\"\n\n[[endings]]\nid = \"khong\"", Right: "[[questions.choices]]\nto = \"duoc\"\n\n[[questions.choices]]\nto = \"khong\"",
	},
	{
		Code:    "W898",
		Message: Text{"Câu hỏi “{value}” chỉ có một lựa chọn", "The question “{value}” has one choice only"},
		Hint:    Text{"Người trả lời khác đi thì không biết đi đâu. Thêm lựa chọn còn lại, hoặc “Không rõ”.", "Who would reply otherwise is left alone. Add the other choice, or “I do not know”."},
		Wrong:   "[[questions.choices]]\nsay = \"Có\"", Right: "[[questions.choices]]\nsay = \"Có\"\n\n[[questions.choices]]\nsay = \"Không\"",
	},
	{
		Code:    "W899",
		Message: Text{"Tin “{value}” chưa nói từ mấy giờ đến mấy giờ", "“{value}” does not say from when to when on the day"},
		Hint:    Text{"Ghi hours, có giờ bắt đầu và giờ xong: hours = \"7 giờ đến 17 giờ thứ Bảy\".", "Write hours with the beginning and the end: hours = \"7 giờ đến 17 giờ thứ Bảy\"."},
		Wrong:   "sort = \"ngừng cấp nước\"", Right: "sort = \"ngừng cấp nước\"\nhours = \"7 giờ đến 17 giờ thứ Bảy\"",
	},
	{
		Code:    "E905",
		Message: Text{"Lịch thu gom của “{area}” không dùng được: {why}", "The collection of “{area}” does not work: {why}"},
		Hint:    Text{"Ghi các thứ (weekdays), hoặc một cách lặp lại (repeat), trong khoảng từ from đến until không quá hai năm.", "Name days of the week (weekdays) or a repeat, from from to until, two years at most."},
		Wrong:   "[[rounds]]\narea = \"Tổ dân phố 1\"\nwhat = \"Rác sinh hoạt\"\nfrom = 2027-01-01\nuntil = 2027-12-31", Right: "[[rounds]]\narea = \"Tổ dân phố 1\"\nwhat = \"Rác sinh hoạt\"\nweekdays = [\"thứ Hai\", \"thứ Năm\"]\nfrom = 2027-01-01\nuntil = 2027-12-31",
	},
	{
		Code:    "E906",
		Message: Text{"Ngày {day} là {weekday}, không có lần thu gom nào để đổi", "On {day}, {weekday}, nothing is collected that could be changed"},
		Hint:    Text{"Ghi đúng ngày đáng lẽ thu và đúng tên khu như trong [[rounds]].", "Name the day on which it would be collected, and the area as [[rounds]] has it."},
		Wrong:   "[[rounds]]\nweekdays = [\"thứ Hai\"]\n…\n[[round_changes]]\non = 2027-03-02", Right: "[[round_changes]]\non = 2027-03-01        # một ngày thứ Hai",
	},
	{
		Code:    "E907",
		Message: Text{"“{who}” có hai mức trong một ngày: mức từ {day} và mức từ {other}", "“{who}” has two amounts on a day: that from {day} and that from {other}"},
		Hint:    Text{"Ghi ngày cuối (until) cho mức trước, hoặc sửa ngày bắt đầu.", "Give the earlier one its last day (until), or correct a first day."},
		Wrong:   "[[allowances]]\nwho = \"Người từ đủ 75 tuổi\"\nfrom = 2026-01-01\n\n[[allowances]]\nwho = \"Người từ đủ 75 tuổi\"\nfrom = 2027-01-01", Right: "[[allowances]]\nwho = \"Người từ đủ 75 tuổi\"\nfrom = 2026-01-01\nuntil = 2026-12-31",
	},
	{
		Code:    "E908",
		Message: Text{"“{name}”: mức không quá {most} lại thấp hơn mức không dưới {least}", "“{name}”: no more than {most} is below no less than {least}"},
		Hint:    Text{"Xem lại hai giới hạn trong văn bản; có lẽ đã đổi chỗ.", "Look at both limits again; they may have changed places."},
		Wrong:   "least = \"1,0\"\nmost = \"0,2\"", Right: "least = \"0,2\"\nmost = \"1,0\"",
	},
	{
		Code:    "W909",
		Message: Text{"{place}: {names} ngoài giới hạn mà chưa nói người dân cần làm gì", "{place}: {names} beyond the limit, and people are not told what to do"},
		Hint:    Text{"Hỏi nơi xét nghiệm, đơn vị cấp nước rồi ghi vào advice.", "Ask who tested it and who supplies it, then write advice."},
		Wrong:   "value = \"0,1\"\nleast = \"0,2\"", Right: "advice = \"Đun sôi trước khi uống cho đến khi có kết quả mới.\"",
	},
	{
		Code:    "W910",
		Message: Text{"Lịch thu gom hết ngày {day} mà chưa có lịch mới", "The collection ends on {day} and there is no new calendar"},
		Hint:    Text{"Hỏi đơn vị thu gom lịch của kỳ mới rồi thêm mục [[rounds]]; thôi thu gom thì bỏ các mục cũ.", "Ask for the calendar of the new period and add rows of [[rounds]]; take the old ones out if it has ended."},
		Wrong:   "until = 2025-12-31", Right: "until = 2027-12-31",
	},
	{
		Code:    "E911",
		Message: Text{"Một nơi trong danh bạ không có tên", "A place of the directory has no name"},
		Hint:    Text{"Ghi name, hoặc office là tên tệp của bản ghi cơ quan.", "Write name, or office with the name of the office’s record."},
		Wrong:   "[[entries]]\nphone = \"0261 354 3210\"", Right: "[[entries]]\nname = \"Trường Tiểu học Ví Dụ\"\nphone = \"0261 354 3210\"",
	},
	{
		Code:    "W912",
		Message: Text{"{name}: không có địa chỉ, không có số điện thoại, không có kênh nào", "{name} has no address, no telephone and no channel"},
		Hint:    Text{"Người tìm danh bạ cần ít nhất một cách liên lạc: hỏi nơi ấy rồi điền.", "Whoever looks here needs one way to reach it: ask and fill it in."},
		Wrong:   "[[entries]]\nname = \"Trường Tiểu học Ví Dụ\"", Right: "[[entries]]\nname = \"Trường Tiểu học Ví Dụ\"\naddress = \"Số 5, đường Ví Dụ\"",
	},
	{
		Code:    "W913",
		Message: Text{"Nơi thứ {number} trùng với nơi thứ {other}", "Place {number} is there already, as {other}"},
		Hint:    Text{"Bỏ một mục; hai cơ sở của một nơi thì ghi tên cho khác.", "Take one out; two houses of a place need names of their own."},
		Wrong:   "[[entries]]\nname = \"Trạm y tế\"\n\n[[entries]]\nname = \"Trạm y tế\"", Right: "[[entries]]\nname = \"Trạm y tế, cơ sở 2\"",
	},
	{
		Code:    "E914",
		Message: Text{"Lần thu gom ngày {day} chuyển sang {moved}: chính ngày ấy, hoặc sớm hơn quá hai tuần", "What is collected on {day} is moved to {moved}: that very day, or more than two weeks before it"},
		Hint:    Text{"Sửa moved_to thành ngày thu thay. Thu sớm hơn nữa thì bỏ moved_to và thêm một mục [[rounds]] cho ngày thu sớm.", "Correct moved_to to the day on which it is collected instead. For what is collected still earlier take moved_to out and add a row of [[rounds]] for that day."},
		Wrong:   "[[round_changes]]\non = 2027-03-01\nmoved_to = 2027-02-03", Right: "[[round_changes]]\non = 2027-03-01\nmoved_to = 2027-03-02",
	},
})
