package problem

// disclosureProblems (885–894): what the law wants made public. The terms of posting are those
// of notices (706–710).
var _ = section([]Entry{
	{
		Code:    "E885",
		Message: Text{"Chưa rõ nội dung này thuộc nhóm nào", "It is not clear which list this belongs to"},
		Hint:    Text{"Ghi disclosure_group (1 đến 14), hoặc duty; chỉ một trong hai.", "Write disclosure_group (1 to 14), or duty; one of the two."},
		Wrong:   "name = \"Dự toán năm 2027\"", Right: "name = \"Dự toán năm 2027\"\ndisclosure_group = 2",
	},
	{
		Code:    "W886",
		Message: Text{"Đến {day} chưa có nội dung công khai nào thuộc: {groups}", "Until {day} nothing was made public of: {groups_en}"},
		Hint:    Text{"Công khai rồi thì thêm bản ghi vào content/cong-khai/, hoặc ghi disclosure_group ở thông báo (Điều 11 Luật 10/2022/QH15).", "What was made public gets a record in content/cong-khai/, or disclosure_group in its notice (Article 11 of Law 10/2022/QH15)."},
		Wrong:   "disclosure_group = 2", Right: "disclosure_group = 3",
	},
	{
		Code:    "W887",
		Message: Text{"Nhóm {group} phải niêm yết trên giấy; ở đây chưa ghi niêm yết ở đâu", "Group {group} is posted on paper; here no place is named"},
		Hint:    Text{"Ghi boards = [\"tên bảng\"] hoặc places = [\"nhà văn hóa …\"] (Điều 13 Luật 10/2022/QH15).", "Write boards = [\"a board\"] or places = [\"…\"] (Article 13 of Law 10/2022/QH15)."},
		Wrong:   "disclosure_group = 2", Right: "disclosure_group = 2\nboards = [\"bang-chinh\"]",
	},
})
