package main

import "niemyet/generator/internal/problem"

// What new and init say.
var (
	started       = problem.Text{Vi: "Đã tạo %d tệp trong %s; kiểm tra bằng: niemyet check --source %s\n", En: "Made %d {file|files} in %s; check with: niemyet check --source %s\n"}
	startedUnit   = problem.Text{Vi: "Đã tạo %d tệp trong %s cho %s (mã %s, bảng đơn vị ngày %s).\n", En: "Made %d {file|files} in %s for %s (code %s, table of units as of %s).\n"}
	startedNext   = problem.Text{Vi: "Chưa biết gì thì máy để \"?\" hoặc dòng có dấu #. Điền ở trang /soan/ của: niemyet serve --source %s\n", En: "What is not known is \"?\" or a line behind a #. Fill it in at /soan/ of: niemyet serve --source %s\n"}
	startPut      = problem.Text{Vi: "Đã đặt %s vào %s: nhấp đúp để xem trang và điền biểu mẫu, hoặc gõ niemyet trong thư mục ấy.\n", En: "Put %s into %s: double-click it to see the site and its form, or type niemyet in that folder.\n"}
	notEmpty      = problem.Text{Vi: "%s: thư mục không trống; init chỉ tạo trang trong thư mục mới", En: "%s: the folder is not empty; init makes a site in a new folder only"}
	notAFolder    = problem.Text{Vi: "%s: không phải thư mục", En: "%s: this is no folder"}
	scaffolded    = problem.Text{Vi: "Đã tạo %s; điền xong thì xóa dòng draft = true.\n", En: "Made %s; delete the line draft = true when it is filled in.\n"}
	newTakesTwo   = problem.Text{Vi: "cần hai phần: niemyet new LOẠI TÊN", En: "two parts are needed: niemyet new KIND NAME"}
	revisesAlone  = problem.Text{Vi: "--revises đứng sau LOẠI, không có TÊN: niemyet new LOẠI --revises TÊN_TỆP; --begins chỉ dùng cùng --revises", En: "--revises stands behind KIND, without NAME: niemyet new KIND --revises FILE_NAME; --begins is only for --revises"}
	noSuchRecord  = problem.Text{Vi: "--revises %s: không có bản ghi ấy; ghi tên tệp, bỏ .md", En: "--revises %s: there is no such record; write the name of its file without .md"}
	oddRecord     = problem.Text{Vi: "%s: tệp chưa đọc được, sửa trước đã (%v)", En: "%s: the file cannot be read; mend it first (%v)"}
	revisionMade  = problem.Text{Vi: "Đã tạo bản sửa %s; sửa ở đó, trang đang đăng giữ nguyên.\n", En: "Made the revision %s; write there, what is published stays as it is.\n"}
	revisionKnown = problem.Text{Vi: "%s: từ giờ máy nhớ tệp đang đăng lúc này, để biết chỗ nào được sửa sau đó.\n", En: "%s: from now on it is known what the record says now, and so what is edited later.\n"}
	revisionMet   = problem.Text{Vi: "%s: lấy %d chỗ đã sửa ở tệp đang đăng; %d chỗ cả hai cùng sửa, giữ nội dung của bản sửa.\n", En: "%s: took %d {edit|edits} of the record; %d {place was|places were} changed in both, where the revision's stays.\n"}
	revisionApart = problem.Text{Vi: "  %s: bản sửa ghi “%s”, tệp đang đăng ghi “%s”\n", En: "  %s: the revision says “%s”, the record “%s”\n"}
	noFileName    = problem.Text{Vi: "“%s”: không làm tên tệp được, hãy viết tên bằng chữ", En: "“%s”: this makes no name of a file; write the name with letters"}
	fileThere     = problem.Text{Vi: "%s: tệp đã có, không ghi đè; hãy sửa tệp ấy hoặc chọn tên khác", En: "%s: the file is there and is not written over; edit it or choose another name"}
	fromForRadio  = problem.Text{Vi: "--from chỉ dùng với: niemyet new radio --from MÃ", En: "--from is only for: niemyet new radio --from CODE"}
	noFreeSlot    = problem.Text{Vi: "Ba tháng tới %s không còn khung trống cho chuyên mục này; hãy tự chọn ngày giờ phát.\n", En: "%s has no free slot for this column in the next three months; choose day and time yourself.\n"}
	draftSegment  = "Soạn nháp bài phát thanh từ thủ tục này"
	segmentOfNone = problem.Text{Vi: "Không có thủ tục này trên trang, nên chưa soạn được bài.", En: "The site has no such procedure, so there is nothing to draft a segment of."}
	fromUnknown   = problem.Text{Vi: "--from %s: không có thủ tục nào mang mã ấy (%d lỗi trong bản ghi; xem niemyet check)", En: "--from %s: no procedure has this code (%d {error|errors} in the records; see niemyet check)"}
)

// What init says of units.
var (
	badUnits     = problem.Text{Vi: "--units %s: dòng %d không đúng mẫu: “%s”; xem mẫu ở phần Bảng đơn vị hành chính của docs/cau-hinh.md", En: "--units %s, line %d: “%s” is no line of a table of units; see docs/cau-hinh.md"}
	noUnit       = problem.Text{Vi: "--unit “%s”: bảng đơn vị ngày %s không có xã, phường, đặc khu nào tên ấy; viết như “phường Bắc Gia Nghĩa, Lâm Đồng” hoặc mã 5 chữ số; đơn vị mới hơn thì thêm --units TỆP", En: "--unit “%s”: the table of units as of %s has no commune of this name; write “phuong Bac Gia Nghia, Lam Dong” or the code of five figures; for a newer unit add --units FILE"}
	severalUnits = problem.Text{Vi: "--unit “%s”: có %d đơn vị tên ấy; gõ lại với một trong:%s", En: "--unit “%s”: %d {unit has|units have} this name; type one of:%s"}
	moreUnits    = problem.Text{Vi: "\n  … và %d nơi khác; ghi thêm tỉnh, thành phố", En: "\n  … and %d more; name the province too"}
	formerUnit   = problem.Text{Vi: "--unit “%s”: là tên cũ, nay thuộc đơn vị dưới đây; gõ lại với:%s", En: "--unit “%s”: this is a former name, now part of; type:%s"}
	nearlyUnit   = problem.Text{Vi: "--unit “%s”: không có đơn vị nào tên ấy; có phải là:%s", En: "--unit “%s”: there is no such unit; is it:%s"}
	noneChosen   = problem.Text{Vi: "chưa chọn đơn vị nào", En: "no unit was chosen"}
	whichUnit    = problem.Text{Vi: "“%s” có thể là:\n", En: "“%s” can be:\n"}
	oneUnit      = problem.Text{Vi: "  %d. %s (mã %s) %s\n", En: "  %d. %s (code %s) %s\n"}
	typeNumber   = problem.Text{Vi: "Gõ số (1-%d) rồi Enter: ", En: "Type a number (1-%d), then Enter: "}
)

// What init asks of a unit.
var (
	askIntro   = problem.Text{Vi: "Bốn điều không bảng nào biết; chưa biết thì Enter, điền sau ở /soan/.\n", En: "Four things that no table knows; press Enter for what you do not know, and fill it in later at /soan/.\n"}
	askAddress = problem.Text{Vi: "Địa chỉ trụ sở Ủy ban nhân dân: ", En: "Address of the People's Committee: "}
	askCentre  = problem.Text{Vi: "Địa chỉ Trung tâm Phục vụ hành chính công: ", En: "Address of the public service centre: "}
	askPhone   = problem.Text{Vi: "Điện thoại của Trung tâm (không ghi số riêng): ", En: "Telephone of the centre (no private number): "}
	askHours   = problem.Text{Vi: "Giờ làm việc, ví dụ “thứ Hai đến thứ Sáu 07:30-11:30, 13:30-17:00”: ", En: "Hours, in Vietnamese as citizens read them: days, then 07:30-11:30, 13:30-17:00: "}
	askAgain   = problem.Text{Vi: "  Chưa ghi được: %s.\n", En: "  That cannot be written: %s.\n"}
	askEnd     = problem.Text{Vi: "\n", En: "\n"}
	badFact    = problem.Text{Vi: "--%s “%s”: %s", En: "--%s “%s”: %s"}
	lineMarks  = problem.Text{Vi: "không dùng dấu nháy kép, dấu \\, dấu @", En: "no quotation marks, backslashes or @"}
	phoneForm  = problem.Text{Vi: "không phải số điện thoại gọi được", En: "this is no number that can be rung"}
	hoursForm  = problem.Text{Vi: "viết như “thứ Hai đến thứ Sáu 07:30-11:30, 13:30-17:00”; ngày khác thì sau dấu chấm phẩy", En: "write the days in Vietnamese, then 07:30-11:30, 13:30-17:00; other days behind a semicolon"}
)

// What init calls the place to file where the site is of no unit yet, and of one.
const (
	anyLevel     = "xã, phường, đặc khu"
	anyOneStop   = "Bộ phận Một cửa"
	unitOneStop  = "Trung tâm Phục vụ hành chính công"
	tierProvince = "tỉnh"
	tierCity     = "thành phố"
)

// The part of the page on the site that tells what the unit was made of.
const (
	formerHeading = "\n## Đơn vị cũ nay thuộc %s\n\nMã đơn vị hành chính: %s, %s. Từ ngày 01/7/2025 gồm toàn bộ hoặc một phần các đơn vị cũ:\n\n"
	formerLine    = "- %s cũ%s\n"
	formerWithin  = " (trước thuộc %s)"
)

// What the machine writes into records and documents. It is for citizens, and so in the
// language of the site, whatever language the clerk reads.
const (
	someSpeaker = "Phát thanh viên"
	guidanceOn  = "Hướng dẫn "
	sheetsAsked = ": tờ"
)

// What check --fix says.
var (
	nothingToMend = problem.Text{Vi: "Không có chỗ nào máy sửa chắc chắn được; xem các lỗi bằng: niemyet check\n", En: "There is nothing that can be mended for certain; see the problems with: niemyet check\n"}
	wouldMend     = problem.Text{Vi: "Chạy thử, không ghi gì: sẽ sửa %d chỗ, %d tệp đổi.\n", En: "Dry run, nothing written: %d {place|places} would be mended, %d {file|files} would change.\n"}
	hasMended     = problem.Text{Vi: "Đã sửa %d chỗ, %d tệp đổi; mọi chữ khác giữ nguyên. Kiểm tra lại bằng: niemyet check%s\n", En: "Mended %d {place|places}, %d {file|files} changed; all else is as it was. Check with: niemyet check%s\n"}
	fixWithout    = problem.Text{Vi: "--dry-run chỉ dùng cùng --fix", En: "--dry-run is only for --fix"}
)

// What retire and rename-unit say.
var (
	wouldChange   = problem.Text{Vi: "Chạy thử, không ghi gì: %d tệp sẽ đổi.\n", En: "Dry run, nothing written: %d {file|files} would change.\n"}
	hasChanged    = problem.Text{Vi: "Đã đổi %d tệp; kiểm tra lại bằng: niemyet check%s\n", En: "Changed %d {file|files}; check with: niemyet check%s\n"}
	reviseRefused = problem.Text{Vi: "Chưa ghi gì: sửa như trên thì trang sẽ có lỗi.\n", En: "Nothing was written: the site would have these errors.\n"}
	goneFile      = problem.Text{Vi: "%s: tệp cũ\n", En: "%s: the old file\n"}
	newFile       = problem.Text{Vi: "%s: tệp mới\n", En: "%s: a new file\n"}
	fileMoved     = problem.Text{Vi: "tệp vừa bị sửa ở nơi khác; hãy chạy lại lệnh", En: "the file was changed meanwhile; run the command again"}
)
