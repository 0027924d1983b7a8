package record

import (
	"regexp"

	"niemyet/generator/internal/problem"
)

// What is wrong with a line that cannot be read, in the words of somebody who writes it.
var (
	slipBrackets   = problem.Text{Vi: "tên mục phải nằm giữa hai cặp ngoặc vuông", En: "the name of a part stands in two pairs of brackets"}
	slipCurly      = problem.Text{Vi: "dấu ngoặc kép cong (“ ”) do Word tự đổi; ở đây phải là dấu thẳng (\")", En: "quotation marks are curly (“ ”) as Word makes them; they must be straight (\")"}
	slipDay        = problem.Text{Vi: "ngày viết kiểu 31/12/2026 phải để trong ngoặc kép, hoặc viết 2026-12-31", En: "a day written 31/12/2026 needs quotation marks; or write 2026-12-31"}
	slipDash       = problem.Text{Vi: "gạch nối trong ngày bị Word đổi thành gạch dài (–); ở đây phải là gạch ngắn (-)", En: "Word has made long dashes (–) of the hyphens in a day; they must be short (-)"}
	slipDecimal    = problem.Text{Vi: "số lẻ ở đây viết dấu chấm, không viết dấu phẩy", En: "decimals stand behind a point here, not a comma"}
	slipTruth      = problem.Text{Vi: "ở đây chỉ viết true (có) hoặc false (không), chữ thường", En: "here stands true or false, in small letters"}
	slipEnd        = problem.Text{Vi: "cuối dòng thừa dấu phẩy hoặc dấu chấm phẩy", En: "the line ends in a comma or a semicolon too much"}
	slipZero       = problem.Text{Vi: "số bắt đầu bằng 0 (điện thoại, mã) phải để trong ngoặc kép, không thì mất số 0", En: "a number that begins with 0 needs quotation marks, or the 0 is lost"}
	slipQuote      = problem.Text{Vi: "thiếu một dấu ngoặc kép", En: "a quotation mark is missing"}
	slipInner      = problem.Text{Vi: "trong nội dung có dấu ngoặc kép hoặc dấu \\; khi ấy bao ngoài bằng dấu nháy đơn (')", En: "the text holds a quotation mark or a backslash; put it in single quotes (')"}
	slipColon      = problem.Text{Vi: "giữa khóa và nội dung là dấu bằng (=), không phải dấu hai chấm", En: "between key and text stands an equals sign, not a colon"}
	slipEquals     = problem.Text{Vi: "thiếu dấu bằng (=) giữa khóa và nội dung", En: "the equals sign between key and text is missing"}
	slipBlankKey   = problem.Text{Vi: "tên khóa không có dấu cách, hãy dùng dấu gạch dưới (_)", En: "a key has no blanks, but underscores (_)"}
	slipBareList   = problem.Text{Vi: "mỗi mục trong danh sách phải để trong ngoặc kép", En: "each item of a list needs quotation marks"}
	slipInWords    = problem.Text{Vi: "số chỉ viết bằng chữ số, không thêm lời", En: "a number is written in figures alone"}
	slipBare       = problem.Text{Vi: "nội dung phải để trong ngoặc kép", En: "the text needs quotation marks"}
	slipMarksInKey = problem.Text{Vi: "tên khóa viết không dấu", En: "keys have no marks"}
	slipComma      = problem.Text{Vi: "thiếu dấu phẩy giữa hai mục của danh sách", En: "a comma is missing between two items of the list"}
	slipOpenList   = problem.Text{Vi: "danh sách chưa có dấu ngoặc đóng (])", En: "the list is not closed (])"}
	slipSingle     = problem.Text{Vi: "mục “{table}” có thể có nhiều dòng nên tên để giữa hai cặp ngoặc vuông: [[{table}]]", En: "there can be several of “{table}”: its name stands in two pairs of brackets, [[{table}]]"}
	slipDouble     = problem.Text{Vi: "mục “{table}” chỉ có một nên tên để giữa một cặp ngoặc vuông: [{table}]", En: "there is one “{table}” only: its name stands in one pair of brackets, [{table}]"}
	slipOverLines  = problem.Text{Vi: "nội dung trong ngoặc kép xuống dòng giữa chừng; viết hết trên một dòng, hoặc mở và đóng bằng ba dấu ngoặc kép", En: "the text in quotation marks goes on in the next line; keep it on one line, or open and close it with three marks"}

	slipNoDay      = problem.Text{Vi: "không có ngày này, hoặc viết không theo thứ tự ngày/tháng/năm", En: "there is no such day, or it is not written day/month/year"}
	slipNoEquals   = problem.Text{Vi: "dòng này không có dấu bằng (=); chữ của phần lời thì để dưới dòng +++ thứ hai", En: "this line has no equals sign; prose stands below the second +++"}
	slipNoValue    = problem.Text{Vi: "sau dấu bằng chưa có nội dung", En: "nothing stands after the equals sign"}
	slipOpenText   = problem.Text{Vi: "đoạn nhiều dòng mở bằng \"\"\" mà không có \"\"\" đóng lại", En: "a text of several lines is opened by \"\"\" and never closed"}
	slipNewLine    = problem.Text{Vi: "dấu ngoặc kép chưa đóng ở cuối dòng", En: "the quotation mark is not closed at the end of the line"}
	slipListForm   = problem.Text{Vi: "danh sách viết như [\"một\", \"hai\"]: có dấu phẩy giữa các mục và ngoặc vuông ở hai đầu", En: "a list is written [\"one\", \"two\"], with commas between and brackets around"}
	slipKeyForm    = problem.Text{Vi: "tên khóa chỉ có chữ không dấu, số và dấu gạch dưới, rồi đến dấu bằng (=)", En: "a key has plain letters, figures and underscores, then an equals sign"}
	slipTableForm  = problem.Text{Vi: "tên mục viết như [[papers]]", En: "the name of a part is written [[papers]]"}
	slipNumberForm = problem.Text{Vi: "số viết sai; có chữ hoặc đơn vị thì để trong ngoặc kép", En: "this is no number; with words or a unit it needs quotation marks"}
	slipEscape     = problem.Text{Vi: "dấu \\ trong ngoặc kép có nghĩa riêng; bao ngoài bằng dấu nháy đơn (')", En: "a backslash in quotation marks has a meaning of its own; use single quotes (')"}
	slipTwoSorts   = problem.Text{Vi: "tên này đã dùng ở trên cho một thứ khác", En: "this name is used above for something else"}
	slipRemark     = problem.Text{Vi: "dòng ghi chú cho người soạn mở đầu bằng dấu #, không phải //", En: "a remark for whoever writes begins with #, not //"}
	slipUnlisted   = problem.Text{Vi: "nhiều mục thì để giữa hai ngoặc vuông: [\"một\", \"hai\"]", En: "several items stand between brackets: [\"one\", \"two\"]"}
	slipOther      = problem.Text{Vi: "máy không hiểu cách viết này", En: "it is not written in a way that can be read"}
)

// What to do about it.
var (
	writeAgain = problem.Text{Vi: "Viết lại thành: ", En: "Write: "}
	usualForm  = problem.Text{
		Vi: `Mỗi dòng viết theo mẫu: khóa = "nội dung". Xem lại hai dấu ngoặc kép, dấu bằng, dấu ngoặc vuông và dấu phẩy giữa các mục.`,
		En: `Write key = "text"; look at quotation marks, the equals sign, brackets and commas.`,
	}
)

// unreadable says of the library's own messages what they mean. The first that fits is taken.
var unreadable = []struct {
	message *regexp.Regexp
	what    problem.Text
}{
	{regexp.MustCompile(`strings cannot contain newlines`), slipNewLine},
	{regexp.MustCompile(`unexpected EOF; expected '"""'|unexpected EOF; expected "'''"`), slipOpenText},
	{regexp.MustCompile(`expected '.' or '='|key separator|key name appears blank|keys cannot|bare keys|unexpected '='|unexpected '\.'`), slipKeyForm},
	{regexp.MustCompile(`table name|table array|table separator`), slipTableForm},
	{regexp.MustCompile(`expected a comma|array terminator|unexpected comma`), slipListForm},
	{regexp.MustCompile(`(?i)invalid escape|escaped character`), slipEscape},
	{regexp.MustCompile(`(?i)date|Invalid Datetime`), slipNoDay},
	{regexp.MustCompile(`(?i)invalid (integer|float)|floats must|expected a digit|non-decimal|hexadecimal|octal|binary`), slipNumberForm},
	{regexp.MustCompile(`already created|is not a table`), slipTwoSorts},
	{regexp.MustCompile(`unexpected EOF; expected value|expected value but found '\\n'`), slipNoValue},
}
