package revise

import "niemyet/generator/internal/problem"

// What is said of ending a procedure.
var (
	noProcedure       = problem.Text{Vi: "không có thủ tục nào là “%s”", En: "there is no procedure “%s”"}
	noDecision        = problem.Text{Vi: "không có quyết định nào là “%s”; tạo trước bằng: niemyet new decision", En: "there is no decision “%s”; make it first with: niemyet new decision"}
	noSuccessor       = problem.Text{Vi: "--by %s: không có thủ tục nào mang mã ấy", En: "--by %s: there is no such procedure"}
	ownSuccessor      = problem.Text{Vi: "--by %s: chính là thủ tục bị thay", En: "--by %s: it is the procedure itself"}
	successorEnds     = problem.Text{Vi: "--by %s: thủ tục ấy cũng hết áp dụng sau ngày %s, không thay được; chọn thủ tục còn áp dụng", En: "--by %s: that procedure ends too, after %s, and cannot take the place; name one that goes on"}
	noFirstDay        = problem.Text{Vi: "quyết định %s chưa có effective_from; ghi ngày bằng --on", En: "the decision %s has no effective_from; give a day with --on"}
	endsTooSoon       = problem.Text{Vi: "thủ tục áp dụng từ %s, không thể hết áp dụng từ %s", En: "it applies from %s and cannot end on %s"}
	scriptExplains    = problem.Text{Vi: "Bài phát thanh %s nói về thủ tục này; sửa hoặc ngừng phát.", En: "The segment %s explains it; mend it or take it off the air."}
	listSaysOther     = problem.Text{Vi: "quyết định %s ghi “%s” thủ tục %s; muốn %s thì sửa danh mục của quyết định hoặc bỏ, thêm --by", En: "the decision %s says “%s” of %s, not “%s”: correct its list, or drop or add --by"}
	listReplacesOther = problem.Text{Vi: "quyết định %s thay thủ tục %s bằng %s, không phải %s", En: "the decision %s replaces %s by %s, not %s"}
	listHadNoLine     = problem.Text{Vi: "Danh mục của quyết định %s chưa có thủ tục này; đã thêm một dòng, hãy so với văn bản.", En: "The list of the decision %s had no line of it; one was added, hold it against the document."}
)

// What is said of a file.
var (
	notApart   = problem.Text{Vi: "%s: bản ghi có ở tầng nguồn, và thay đổi này không ghi riêng được ở bản của mình", En: "%s: layers have the record, and the change cannot be written apart from them"}
	movesBelow = problem.Text{Vi: "%s: bản ghi có ở tầng nguồn, nên không đổi tên tệp, không nhập được ở đây; hãy làm ở tầng ấy", En: "%s: layers have the record, so its file is not renamed or merged here; do it in that layer"}
	fileFaulty = problem.Text{Vi: "%s: phần khai báo còn lỗi, hãy sửa trước (niemyet check): %v", En: "%s: its front matter has faults, mend them first (niemyet check): %v"}
)

// What is said of a new address.
var (
	noRecordCalled = problem.Text{Vi: "không có bản ghi %s", En: "there is no record %s"}
	noFileName     = problem.Text{Vi: "“%s” không làm tên tệp được: chữ thường không dấu, nối bằng gạch ngang", En: "“%s” is no file name: small letters without marks, joined by hyphens"}
	sameFile       = problem.Text{Vi: "tệp đã mang tên %s", En: "the file is called %s already"}
	fileTaken      = problem.Text{Vi: "đã có tệp %s", En: "there is a file %s already"}
)

// What is said of a new name.
var (
	namesNeeded    = problem.Text{Vi: "cần tên cũ và tên mới", En: "the old and the new name are needed"}
	sameName       = problem.Text{Vi: "tên mới giống tên cũ", En: "the new name is the old one"}
	nameQuoted     = problem.Text{Vi: "tên đơn vị không có ngoặc kép", En: "a unit's name holds no quotation mark"}
	noOffice       = problem.Text{Vi: "--merge %s: không có cơ quan nào là tệp ấy; tạo trước bằng: niemyet new office", En: "--merge %s: there is no such office; make it first with: niemyet new office"}
	noOfficeCalled = problem.Text{Vi: "không có cơ quan nào tên là “%s”", En: "there is no office called “%s”"}
	mergesItself   = problem.Text{Vi: "--merge %s: chính là cơ quan bị nhập", En: "--merge %s: it is the office itself"}
	mergesOther    = problem.Text{Vi: "--merge %s: cơ quan ấy tên là “%s”, không phải “%s”", En: "--merge %s: that office is called “%s”, not “%s”"}
	nameTaken      = problem.Text{Vi: "đã có cơ quan tên là “%s” (%s); muốn nhập vào thì thêm --merge %s", En: "there is an office called “%s” (%s); to make it part of that, add --merge %s"}
	nobodyCalled   = problem.Text{Vi: "không có bản ghi hay cấu hình nào mang tên “%s”", En: "no record and no configuration bears the name “%s”"}
	shortNameStays = problem.Text{Vi: "%s: tên ngắn vẫn là “%s”; cần thì đổi bằng một lệnh rename-unit nữa.", En: "%s: its short name is still “%s”; run rename-unit again to change it."}
	fullNameStays  = problem.Text{Vi: "%s: chỉ tên ngắn đổi, tên đầy đủ vẫn là “%s”; cần thì đổi bằng một lệnh rename-unit nữa.", En: "%s: only the short name changes, the full one is still “%s”; run rename-unit again to change it."}
	addressTaken   = problem.Text{Vi: "địa chỉ %s đã là của cơ quan khác", En: "the address %s belongs to another office"}
	recordMoves    = problem.Text{Vi: "Bản ghi %s chuyển vào %s; quầy, giờ, thùng góp ý của nó không tự chuyển sang %s.", En: "The record %s moves to %s; its desks, hours and boxes are not carried over to %s."}
	textStillNames = problem.Text{Vi: "%s: phần lời còn nhắc “%s”; xem có phải sửa không.", En: "%s: its text still names “%s”; see whether to mend it."}
)

// What is said of days off.
var (
	offTwice     = problem.Text{Vi: "danh sách ghi hai lần cùng một ngày: %s (%s) và %s (%s)", En: "the list has one day twice: %s (%s) and %s (%s)"}
	offAndWorked = problem.Text{Vi: "ngày %s vừa ghi làm bù vừa là ngày nghỉ %s (%s)", En: "%s is worked in place of another and off for %s (%s)"}
	workedAnyway = problem.Text{Vi: "ngày làm bù %s là %s, ngày ấy vẫn làm việc như thường: xem lại “%s”", En: "%s, worked in place of another, is a day of work anyway (%s): look at “%s”"}
	offJoined    = problem.Text{Vi: "%s (%s) nhập vào %s.", En: "%s (%s) is part of %s now."}
	offNew       = problem.Text{Vi: "Thêm %s: %s.", En: "New: %s, %s."}
	offChanged   = problem.Text{Vi: "Đổi %s: %s; trước là %s: %s.", En: "Changed: %s, %s; before %s, %s."}
	offDecided   = problem.Text{Vi: "%s (%s): nay đã có thông báo chính thức.", En: "%s (%s) is decided now."}
	offNotListed = problem.Text{Vi: "config.toml có %s (%s) mà danh sách không có: giữ nguyên; không còn nghỉ thì xóa mục ấy.", En: "config.toml has %s (%s) and the list has not: it stays; take it out if it is off no more."}
	workedNew    = problem.Text{Vi: "Thêm ngày %s: %s %s.", En: "New: %s, %s %s."}
)
