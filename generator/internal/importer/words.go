package importer

import (
	"cmp"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// What the importer says in problems beside the sentences of the catalogue. What it leaves
// in records and reports (todo, import-report.md) is for the clerks of the site and stands
// where it is written, in Vietnamese.

// Why a row of the portal's export cannot be read.
var (
	rowLong     = problem.Text{Vi: "dài hơn 16 MB", En: "it is longer than 16 MB"}
	rowLetters  = problem.Text{Vi: "không phải chữ UTF-8", En: "it is not UTF-8"}
	rowNoObject = problem.Text{Vi: "không phải một đối tượng { … }", En: "it is no object { … }"}
	rowGoesOn   = problem.Text{Vi: "còn chữ thừa sau đối tượng JSON", En: "something stands after the JSON object"}
	rowDeep     = problem.Text{Vi: "các giá trị lồng nhau quá sâu", En: "the values are nested too deeply"}
	rowMany     = problem.Text{Vi: "có hơn 20.000 giá trị", En: "it has more than 20,000 values"}
	rowCut      = problem.Text{Vi: "dòng bị cắt giữa chừng", En: "it was cut off"}
)

func rowSyntax(at int64) problem.Text {
	n := strconv.FormatInt(at, 10)
	return problem.Text{Vi: "sai cú pháp JSON gần ký tự thứ " + n, En: "it is not JSON near character " + n}
}

// How much an export may hold.
var (
	tooManyRows   = problem.Text{Vi: "50.000 thủ tục", En: "50,000 procedures"}
	tooManyValues = problem.Text{Vi: "1 triệu giá trị", En: "1 million values"}
	tooManyBytes  = problem.Text{Vi: "100 MB chữ", En: "100 MB of text"}
	tooManyFaults = problem.Text{Vi: "1.000 dòng hỏng", En: "1,000 broken lines"}
)

// Why nothing was taken from a list or a document.
var (
	sheetHidden = problem.Text{Vi: "trang tính đang ẩn", En: "the sheet is hidden"}
	noColumn    = problem.Text{Vi: "không cột nào khớp", En: "no column is known"}
	typedList   = problem.Text{Vi: "tệp là danh sách gõ tay (1., -, a)), không phải bảng, nên máy không đoán dòng nào là tên, dòng nào là địa chỉ hay mức phí", En: "the file is a list typed by hand (1., -, a)) and no table, and no line is taken for a name or a fee by guess"}
	noTitles    = problem.Text{Vi: "không có hàng tiêu đề khớp", En: "no row of titles fits"}
	noLine      = problem.Text{Vi: "tệp không có dòng chữ nào", En: "the file has no line of text"}
)

// What a decision's list must have. Titles are written in Vietnamese in any language.
const codeAndName = "Mã thủ tục, Tên thủ tục"

var (
	codeWord = problem.Text{Vi: "Mã thủ tục", En: "Code"}
	codeForm = problem.Text{Vi: "Mã là một chữ số, dấu chấm, sáu chữ số", En: "A code is a digit, a point, six digits"}
)

// bodyWord is what the text below the front matter is called.
var bodyWord = problem.Text{Vi: "Phần lời", En: "Text"}

// Values that are told where no text stands.
var (
	nothingThere = problem.Text{Vi: "(không có)", En: "(nothing)"}
	isSo         = problem.Text{Vi: "có", En: "yes"}
	isNotSo      = problem.Text{Vi: "không", En: "no"}
)

// unclearItems are procedures of a decision of which it is not plain what it does to them.
func unclearItems(items record.Field, count int) problem.Text {
	n := strconv.Itoa(count)
	return problem.Text{Vi: items.Vi + ": công bố gì (action), " + n + " thủ tục", En: items.En + ": what is announced (action), " + n + " procedures"}
}

// Why a procedure is left, or proposed to be.
var (
	chosenWhy = map[string]problem.Text{
		kept:         {Vi: "bạn chọn giữ", En: "you chose to keep it"},
		leftByCode:   {Vi: "bạn chọn để lại (mã, quyết định)", En: "you chose to leave it (code, decision)"},
		leftByLevel:  {Vi: "cấp thực hiện không được chọn", En: "its level is not among those chosen"},
		leftByField:  {Vi: "lĩnh vực không được chọn", En: "its field is not among those chosen"},
		leftByAgency: {Vi: "cơ quan giải quyết không được chọn", En: "its agency is not among those chosen"},
	}
	whyOtherProvince = problem.Text{Vi: "thủ tục riêng của tỉnh khác", En: "another province's own procedure"}
	whySomeProvince  = problem.Text{Vi: "do một tỉnh công bố, nguồn không nói tỉnh nào", En: "announced by a province, the source does not say which"}
	whyOtherCommune  = problem.Text{Vi: "thủ tục riêng của xã, phường khác", En: "another commune's own procedure"}
	whyTwin          = problem.Text{Vi: "trùng tên với thủ tục áp dụng cả nước hoặc của tỉnh mình", En: "its name is that of a national procedure or of the own province's"}
	whyCloseTwin     = problem.Text{Vi: "trùng tên với một thủ tục khác, xem nên giữ bản nào", En: "another procedure has its name: see which to keep"}
	whyInLine        = problem.Text{Vi: "do bộ công bố nhưng cơ quan ghi của tỉnh khác", En: "announced by a ministry, but its agency is another province's"}
)

// ofSector says that a procedure is a service's of the state and not the commune's.
// What is decided above it, or is only doubtful, says why in its name.
func ofSector(s sector) problem.Text {
	english := cmp.Or(s.English, s.Name)
	if s.Doubt || s.Above || s.Gone {
		return problem.Text{Vi: s.Name, En: english}
	}
	return problem.Text{Vi: "ngành khác: " + s.Name, En: "of another service: " + english}
}

// country is the name that keeps its capitals in any sentence.
const country = "Việt Nam"

// What is said of a list of days off.
var (
	daysLinePassed   = problem.Text{Vi: "dòng không có ngày, bỏ qua: “%s”", En: "a line without a day, passed over: “%s”"}
	daysSheetHidden  = problem.Text{Vi: "trang tính ẩn “%s”: không đọc", En: "the hidden sheet “%s” is not read"}
	daysRowWrong     = problem.Text{Vi: "dòng %s: không đọc được ngày trong “%s”; viết 06/02/2027, hoặc 06/02/2027 đến 12/02/2027", En: "row %s: no day can be read in “%s”; write 06/02/2027, or 06/02/2027 đến 12/02/2027"}
	daysBackwards    = problem.Text{Vi: "dòng %s: ngày cuối %s lại trước ngày đầu %s; đối chiếu với thông báo nghỉ rồi sửa", En: "row %s: the last day, %s, is before the first, %s; compare with the announcement"}
	daysNoName       = problem.Text{Vi: "dòng %s: có ngày mà không có tên ngày nghỉ: “%s”", En: "row %s: a day, and no name of the holiday: “%s”"}
	daysWorkedFor    = problem.Text{Vi: "làm bù ", En: "worked in place of "}
	daysNoCalendar   = problem.Text{Vi: "không phải tệp lịch .ics (dòng đầu phải là BEGIN:VCALENDAR)", En: "this is no calendar (.ics): its first line is not BEGIN:VCALENDAR"}
	daysEvent        = problem.Text{Vi: "sự kiện thứ %s “%s”", En: "event %s “%s”"}
	daysCancelled    = problem.Text{Vi: ": đã hủy, bỏ qua", En: ": cancelled, passed over"}
	daysEventWrong   = problem.Text{Vi: ": thiếu tên, hoặc không đọc được ngày", En: ": it has no name, or no day that can be read"}
	daysEventRepeats = problem.Text{Vi: ": lặp lại; ngày nghỉ được quyết định từng năm, hãy xuất lịch của một năm", En: ": it repeats; days off are decided for each year, so export the calendar of one year"}
)

var hiddenRow = problem.Text{Vi: "Hàng", En: "The row"}

func hiddenColumn(title string) problem.Text {
	return problem.Text{Vi: "Cột “" + title + "”", En: "The column “" + title + "”"}
}
