package problem

// alertProblems (95x): an urgent notice, alone.
var _ = section([]Entry{
	{
		Code:    "W951",
		Message: Text{"Tin khẩn chưa ghi hỏi ai: không có office, không có hotlines", "The urgent notice does not say whom to ask: no office, no hotlines"},
		Hint:    Text{"Thêm hotlines (số để gọi) hoặc office (nơi để hỏi).", "Add hotlines (a number to ring) or office (a place to ask)."},
		Wrong:   "issuer = \"Ủy ban nhân dân phường Ví Dụ\"", Right: "issuer = \"Ủy ban nhân dân phường Ví Dụ\"\nhotlines = [\"su-co-nuoc\"]",
	},
	{
		Code:    "W952",
		Message: Text{"Tin khẩn báo {days} ngày liền; quá {most} ngày thì không còn là tin khẩn", "The urgent notice stays for {days} {day|days}; beyond {most} it is not urgent any more"},
		Hint:    Text{"Sửa until, hoặc làm một thông báo (content/thong-bao/) cho việc lâu dài.", "Correct until, or make a notice (content/thong-bao/) of what lasts."},
		Wrong:   "from = 2026-11-01\nuntil = 2027-11-01", Right: "from = 2026-11-01\nuntil = 2026-11-03",
	},
	{
		Code:    "W953",
		Message: Text{"Tiêu đề tin khẩn dài {count} chữ cái, nên ngắn hơn {most}", "The headline has {count} {character|characters}; {most} are the most that fits"},
		Hint:    Text{"Tin hiện trên mọi trang: tiêu đề chỉ nói việc gì, ở đâu; phần còn lại ghi vào summary.", "It stands on every page: say what and where, and the rest in summary."},
		Wrong:   "name = \"Thông báo về việc tạm ngừng cung cấp nước sạch sinh hoạt phục vụ công tác sửa chữa đường ống cấp nước chính\"", Right: "name = \"Cắt nước ở tổ dân phố 3 và 4 ngày thứ Bảy\"",
	},
})
