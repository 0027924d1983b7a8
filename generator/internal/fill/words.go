package fill

import "niemyet/generator/internal/problem"

// What stands in the workbook. Its readers are the clerks of the site and those that they
// send it to; a title is read back in either language.
var words = map[string]problem.Text{
	"questions": {Vi: "Cần điền", En: "To fill in"},
	"records":   {Vi: "Từng bản ghi", En: "Each record"},
	"how":       {Vi: "Cách điền", En: "How to"},

	"id":       {Vi: "Mã câu hỏi", En: "Question"},
	"what":     {Vi: "Hỏi gì", En: "What"},
	"why":      {Vi: "Vì sao hỏi", En: "Why"},
	"group":    {Vi: "Lĩnh vực, nhóm", En: "Field of work"},
	"count":    {Vi: "Số bản ghi", En: "Records"},
	"uses":     {Vi: "Lượt sử dụng", En: "Uses"},
	"such":     {Vi: "Ví dụ", En: "Such as"},
	"answer":   {Vi: "Trả lời", En: "Answer"},
	"note":     {Vi: "Ghi chú kèm giá trị", En: "Note beside the value"},
	"document": {Vi: "Văn bản nói rõ", En: "Document"},
	"date":     {Vi: "Ngày văn bản", En: "Its day"},
	"page":     {Vi: "Trang, mục", En: "Page"},
	"by":       {Vi: "Người ghi", En: "Noted by"},

	"file": {Vi: "Tệp", En: "File"},
	"code": {Vi: "Mã", En: "Code"},
	"name": {Vi: "Tên bản ghi", En: "Record"},
	"rows": {Vi: "Ở dòng", En: "In rows"},
	"now":  {Vi: "Đang ghi", En: "Now"},

	"over":   {Vi: "Mọi lĩnh vực (thay cho %d hàng dưới còn trống)", En: "All fields of work (for the %d rows below that are empty)"},
	"told":   {Vi: "Câu có trong bản ghi", En: "What the record says"},
	"look":   {Vi: "kiểm tra: ", En: "look at: "},
	"holds":  {Vi: "đúng", En: "right"},
	"except": {Vi: "trừ", En: "but"},
}

// howTo are the lines of the sheet that tells how to fill in the workbook.
var howTo = []problem.Text{
	{Vi: "Trang “Cần điền”: mỗi hàng một câu hỏi cho nhiều bản ghi. Ghi câu trả lời vào cột Trả lời; chưa biết thì để trống.", En: "Sheet “To fill in”: one question a row, for many records. Write under Answer; leave it empty while it is not known."},
	{Vi: "Hàng ghi “Mọi lĩnh vực”: điều đúng với mọi lĩnh vực thì trả lời một lần ở đây; hàng riêng của lĩnh vực nào có trả lời thì lĩnh vực ấy theo hàng riêng.", En: "A row “All fields of work”: what is true of all is answered here once; a field of work with an answer in its own row keeps that."},
	{Vi: "Phí: số tiền (8.000 đồng hoặc 8000), hoặc Không, hoặc Xem ghi chú và viết lời vào cột Ghi chú.", En: "Fee: an amount (8.000 đồng or 8000), or Không, or Xem ghi chú with the words under Note."},
	{Vi: "Thời hạn: 3 ngày làm việc, hoặc Không quy định, hoặc Xem ghi chú.", En: "Time: 3 ngày làm việc, or Không quy định, or Xem ghi chú."},
	{Vi: "Hàng hỏi kiểm tra: điều đang ghi đã đúng thì trả lời: đúng.", En: "A row that asks to look at something: answer đúng when what stands there is right."},
	{Vi: "Văn bản nói rõ, ngày, trang: ghi một lần ở hàng câu hỏi; trang cho người dân nêu lại văn bản ấy cạnh mức phí.", En: "Document, day and page: once in the question’s row; citizens see the document beside the fee."},
	{Vi: "Trang “Từng bản ghi”: bản ghi nào khác các bản ghi cùng câu hỏi thì trả lời riêng ở đây; không áp câu trả lời chung cho bản ghi ấy thì ghi: trừ.", En: "Sheet “Each record”: a record that differs from the others of its question is answered here; write trừ to leave it out."},
	{Vi: "Cột “Câu có trong bản ghi”: thời hạn, mức phí nằm trong lời của chính thủ tục. Đọc cả câu rồi mới lấy: thời hạn của một bước không phải thời hạn của cả thủ tục.", En: "Column “What the record says”: time limits and fees in the procedure’s own prose. Read the sentence first: the limit of a step is not that of the whole."},
	{Vi: "Đừng đổi cột Mã câu hỏi và cột Tệp. Điền xong thì lưu, rồi chạy: niemyet import --fill TỆP.xlsx", En: "Do not change the columns Question and File. Save, then run: niemyet import --fill FILE.xlsx"},
}

// asNoted is the answer that leaves it to the note beside it.
const asNoted = "Xem ghi chú"

// asksReader begins the notes in which an import quotes what it could not read: with an
// answer they are no longer true.
const asksReader = "Nguồn ghi "

// Why an answer is of no use.
var (
	onlyHolds = problem.Text{Vi: "ở câu hỏi này chỉ trả lời “đúng” sau khi đã sửa bản ghi", En: "mend the record, then answer “right”"}
	noDay     = problem.Text{Vi: "không phải một ngày có thật; viết 23/11/2026", En: "this is no day of the calendar; write 23/11/2026"}
)

func say(key string, lang problem.Lang) string { return in(words[key], lang) }

func in(t problem.Text, lang problem.Lang) string {
	if lang == problem.English {
		return t.En
	}
	return t.Vi
}
