package problem

// fillProblems (66x): facts that are filled in for many records at once: package fill.
var _ = section([]Entry{
	{
		Code:    "E661",
		Message: Text{"Không ghi được câu trả lời vào {file}: {why}", "The answer cannot be written into {file}: {why}"},
		Hint:    Text{"Mở bản ghi ấy, sửa chỗ hỏng rồi làm lại; hoặc bỏ nó khỏi câu trả lời này.", "Mend that record and try again, or leave it out of this answer."},
	},
	{
		Code:    "E662",
		Message: Text{"Tệp không có trang “Cần điền” với các cột Mã câu hỏi và Trả lời", "The file has no sheet “To fill in” with the columns Question and Answer"},
		Hint:    Text{"Tạo tệp bằng: niemyet review --fill TỆP.xlsx; điền vào tệp ấy, không đổi tên cột.", "Make it with: niemyet review --fill FILE.xlsx, and keep its titles."},
		Wrong:   "Câu hỏi\tTrả lời", Right: "Mã câu hỏi\tTrả lời",
	},
	{
		Code:    "W663",
		Message: Text{"Câu trả lời “{value}” không còn chỗ để ghi: điều này đã có người điền, hoặc bản ghi đã đổi", "There is no place left for the answer “{value}”: it was filled in already, or the record changed"},
		Hint:    Text{"Không cần làm gì nếu đã điền; còn nghi ngờ thì ghi lại tệp mới bằng niemyet review --fill rồi so.", "Nothing is to be done when it was; else write a new file with niemyet review --fill and compare."},
		Wrong:   "fee = \"8.000 đồng\"  # đã có người điền", Right: "fee = \"?\"",
	},
	{
		Code:    "E664",
		Message: Text{"Câu trả lời “{value}” không dùng được: {why}", "The answer “{value}” is of no use: {why}"},
		Hint:    Text{"Sửa ô ấy rồi nhập lại tệp; chưa ghi gì vào các bản ghi.", "Mend the cell and import again; no record was changed."},
		Wrong:   "31/02/2026", Right: "28/02/2026",
	},
})
