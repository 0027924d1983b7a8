package main

import "niemyet/generator/internal/problem"

// Every sentence the command line says to a person, apart from problems, stands in
// words.go and words_*.go, one file a subject; nowhere else in this package is there a
// Vietnamese letter (a test looks). Rules:
//
//   - Vietnamese first; English says the same, not more.
//   - One sentence; say what was done, with numbers; never "successfully".
//   - A refusal says what is wrong, then after a semicolon what to do. It begins with a
//     small letter, for it follows "Lệnh chưa đúng:", and has no stop at its end.
//   - Both languages take the same values in the same order.
//   - What a person typed stands in the quotation marks of the language: “…”.

// inLanguage picks the sentence in a language.
func inLanguage(t problem.Text, lang problem.Lang) string {
	if lang == problem.English {
		return t.En
	}
	return t.Vi
}

// What ends a command.
var (
	machineFailed = problem.Text{Vi: "Máy không làm được việc này:", En: "The machine failed:"}
	wrongUsage    = problem.Text{Vi: "Lệnh chưa đúng:", En: "Wrong usage:"}
)

// What commands report of a site.
var (
	counted      = problem.Text{Vi: "%d lỗi, %d cảnh báo, %d thông tin trong %d bản ghi.\n", En: "%d {error|errors}, %d {warning|warnings}, %d {note|notes} in %d {record|records}.\n"}
	faultyFiles  = problem.Text{Vi: "Tệp còn lỗi:\n", En: "Files with errors:\n"}
	faultyFile   = problem.Text{Vi: "  %s: %d lỗi\n", En: "  %s: %d {error|errors}\n"}
	canMend      = problem.Text{Vi: "%s chỗ máy sửa được ngay: xem trước bằng niemyet check --fix --dry-run, sửa bằng niemyet check --fix\n", En: "%s can be mended at once: look with niemyet check --fix --dry-run, mend with niemyet check --fix\n"}
	alsoAt       = problem.Text{Vi: "    và %d chỗ nữa cùng một lý do: %s\n", En: "    and %d more {place|places} for the same reason: %s\n"}
	seeAll       = problem.Text{Vi: "Chỗ cùng một lý do gộp làm một; xem từng chỗ bằng: niemyet check --all\n", En: "Places of one reason are told in one line; see each with: niemyet check --all\n"}
	seeCheck     = problem.Text{Vi: "Chỉ liệt kê vài chỗ của mỗi loại; xem đủ bằng: niemyet check\n", En: "Only a few of each are shown; see all with: niemyet check\n"}
	nothingBuilt = problem.Text{Vi: "Chưa đăng gì: còn lỗi phải sửa, trang đang có được giữ nguyên.\n", En: "Nothing was published: there are errors, and the site that is up stays.\n"}
	hasCome      = problem.Text{Vi: "Mới đăng %d: %s\n", En: "New: %d: %s\n"}
	hasMoved     = problem.Text{Vi: "Đổi nội dung %d: %s\n", En: "Changed: %d: %s\n"}
	hasRenamed   = problem.Text{Vi: "Đổi địa chỉ %d, địa chỉ cũ vẫn dẫn tới: %s\n", En: "Renamed, and found at the former address too: %d: %s\n"}
	hasGone      = problem.Text{Vi: "Không còn đăng %d: %s\n", En: "Gone: %d: %s\n"}
	built        = problem.Text{Vi: "Đã dựng %d tệp vào %s, số liệu ngày %s.\n", En: "Built %d {file|files} into %s, as of %s.\n"}
	readiness    = problem.Text{Vi: "Sẵn sàng để đăng: %d %%.\n", En: "Ready for the public: %d %%.\n"}
	mustHave     = problem.Text{Vi: "  Bắt buộc, còn thiếu %d: %s.\n", En: "  Needed, %d missing: %s.\n"}
	shouldHave   = problem.Text{Vi: "  Tiếp theo, trong %d thủ tục dùng nhiều nhất: %s; bắt đầu từ “%s” (%s).\n", En: "  Next, of the %d {procedure|procedures} used the most: %s; begin with “%s” (%s).\n"}
	lackOf       = problem.Text{Vi: "%s của %d thủ tục", En: "%s of %d {procedure|procedures}"}
	andMore      = problem.Text{Vi: "và %d thứ nữa", En: "and %d more"}
	unspoken     = problem.Text{Vi: "Máy chưa có cách đọc “%s”; thêm vào [[glossary]] trong config.toml.\n", En: "Nobody has told how to read “%s” aloud; add it to [[glossary]] in config.toml.\n"}
	doubted      = problem.Text{Vi: "%d: “%s” đọc là “%s”; cũng có thể là “%s” (%s)\n", En: "%d: “%s” is read “%s”; it could be “%s” (%s)\n"}
	guessed      = problem.Text{Vi: "%d: “%s” đọc là “%s” (%s)\n", En: "%d: “%s” is read “%s” (%s)\n"}
	undoubted    = problem.Text{Vi: "Không có chỗ nào phải đoán.\n", En: "Nothing had to be guessed.\n"}
	nothingFound = problem.Text{Vi: "Chưa chắc có điều bạn tìm: “%s”; nếu có dòng nào dưới đây thì đó là gần nhất.\n", En: "Not sure there is what you look for: “%s”; lines below, if any, are the nearest.\n"}
	reviewed     = problem.Text{Vi: "Đã ghi %s: %d quá hạn, %d đến hạn, %d còn để ngỏ.\n", En: "Wrote %s: %d overdue, %d due, %d open.\n"}
	spoken       = problem.Text{Vi: "Đã đọc %d bài mới, giữ %d bài, bỏ %d tệp cũ trong %s.\n", En: "Spoke %d new {text|texts}, kept %d, removed %d old {file|files} in %s.\n"}
	readsRecords = problem.Text{Vi: "Đang đọc và kiểm tra bản ghi …", En: "Reading and checking records …"}
	writesPages  = problem.Text{Vi: "Đang dựng trang …", En: "Building pages …"}
	readsImport  = problem.Text{Vi: "Đang đọc tệp nhập …", En: "Reading the files to import …"}
	progressed   = problem.Text{Vi: "Đang làm %d/%d", En: "%d of %d"}
)
