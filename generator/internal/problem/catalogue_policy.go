package problem

// policyProblems (890–899): prices, questions, results of tests and days of a policy.
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
})
