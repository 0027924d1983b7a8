package main

import "niemyet/generator/internal/problem"

// What print and audio say.
var (
	noBrowser      = problem.Text{Vi: "không tìm thấy Chromium%s; hãy cài Chromium (Debian, Ubuntu: apt install chromium), Google Chrome hoặc Microsoft Edge, hay đặt NIEMYET_CHROMIUM=đường-dẫn; hoặc mở in/bang/….html của trang đã dựng rồi in từ trình duyệt", En: "no Chromium was found%s; install Chromium (Debian, Ubuntu: apt install chromium), Google Chrome or Microsoft Edge, or set NIEMYET_CHROMIUM=path; or open in/bang/….html of the built site and print from the browser"}
	notPrinted     = problem.Text{Vi: "chưa in được gì, tờ hỏng: %v", En: "nothing was printed, a sheet is broken: %v"}
	nothingPrinted = problem.Text{Vi: "Chưa in gì: còn lỗi phải sửa.\n", En: "Nothing was printed: there are errors.\n"}
	printedPack    = problem.Text{Vi: "Đã in %d tờ vào %s.\n", En: "Printed %d {sheet|sheets} into %s.\n"}
	packed         = problem.Text{Vi: "%s: dán %d, gỡ %d.\n", En: "%s: %d to put up, %d to take down.\n"}
	heldBack       = problem.Text{Vi: "%s: chưa in %d bản vì còn điều chưa biết; bìa liệt kê đủ, in cả các bản ấy bằng --unknown:\n", En: "%s: %d {sheet|sheets} not printed, for something is not known; the cover lists them, --unknown prints them too:\n"}
	pointedSheets  = problem.Text{Vi: "%s: %d tờ đã in không nêu %s, chỉ nói xem ở đâu; bìa ghi mã, treo kèm bảng mà tờ nhắc đến\n", En: "%s: %d {sheet|sheets} printed without a figure (%s), only saying where to look; the cover has the codes\n"}
	heldSheet      = problem.Text{Vi: "  %s %s: %s\n", En: "  %s %s: %s\n"}
	noBoard        = problem.Text{Vi: "--board %s: không có bảng này; có: %s", En: "--board %s: there is no such board; there are: %s"}
	listLaid       = problem.Text{Vi: "Dán xong, ghi ai làm, ngày nào vào %s.\n", En: "When it hangs, note who did it and when in %s.\n"}
	listLost       = problem.Text{Vi: "Chưa ghi được danh sách để ký %s: %v\n", En: "The list to be signed for was not written, %s: %v\n"}
	noDownloads    = problem.Text{Vi: "Không tìm thấy Chromium, nên trang không có tệp PDF của các tờ ([build] pdf = true).\n", En: "No Chromium was found, so the site has no PDF files of its sheets ([build] pdf = true).\n"}
	intoAlone      = problem.Text{Vi: "--into dựng cả trang kèm mọi tệp PDF, nên không đi cùng --board, --since, --sheet, --out hay --unknown", En: "--into builds the whole site with all PDF files, so it takes no --board, --since, --sheet, --out or --unknown"}
	sheetAlone     = problem.Text{Vi: "--sheet in riêng từng tờ, nên không đi cùng --board, --since hay --unknown", En: "--sheet prints single sheets, so it takes no --board, --since or --unknown"}
	noSheet        = problem.Text{Vi: "--sheet “%s”: không có tờ này; xem %s", En: "--sheet “%s”: there is no such sheet; see %s"}
	noForm         = problem.Text{Vi: "--sheet %s: tờ này không có dạng %s; có: %s", En: "--sheet %s: this sheet does not come as %s, but as: %s"}
	onlyForm       = problem.Text{Vi: "--sheet %s: tờ này chỉ có một dạng; bỏ %s ở cuối", En: "--sheet %s: this sheet comes in one form; leave out %s"}
	sinceAfter     = problem.Text{Vi: "--since %s ở sau ngày dựng trang %s: không có gì đổi từ một ngày chưa đến", En: "--since %s is after the day of the site, %s: nothing has changed since a day to come"}
	noBoards       = problem.Text{Vi: "chưa có bảng nào trong content/bang-niem-yet/; tạo bằng: niemyet new board", En: "there is no board in content/bang-niem-yet/; make one with: niemyet new board"}

	noVoice = problem.Text{Vi: "không thấy %v; hãy cài (Debian, Ubuntu: apt install espeak-ng opus-tools), hoặc thu giọng người và ghi audio = \"…\" vào bản ghi. Chưa có tệp tiếng thì ki-ốt không hiện nút Nghe", En: "%v was not found; install it (Debian, Ubuntu: apt install espeak-ng opus-tools), or record a person and set audio = \"…\" in the record. Without a sound file the kiosk shows no button to listen"}
)
