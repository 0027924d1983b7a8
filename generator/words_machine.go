package main

import "niemyet/generator/internal/problem"

// Why the machine could not do it.
var (
	isNotThere    = problem.Text{Vi: "không có tệp hay thư mục này", En: "there is no such file or folder"}
	isForbidden   = problem.Text{Vi: "không được phép", En: "not allowed"}
	isThere       = problem.Text{Vi: "đã có", En: "is there already"}
	diskFull      = problem.Text{Vi: "đĩa đã đầy", En: "the disk is full"}
	readOnly      = problem.Text{Vi: "ổ đĩa chỉ cho đọc", En: "the disk can only be read"}
	notFolder     = problem.Text{Vi: "không phải thư mục", En: "this is no folder"}
	isFolder      = problem.Text{Vi: "là thư mục, cần một tệp", En: "this is a folder, not a file"}
	noPlainFile   = problem.Text{Vi: "không phải một tệp thường (là thiết bị, ống dẫn hay thư mục)", En: "this is no plain file (but a device, a pipe or a folder)"}
	linkForFolder = problem.Text{Vi: "là lối tắt, cần một thư mục thật; gỡ lối tắt ấy ra (thư mục mà nó dẫn đến vẫn còn nguyên) rồi chạy lại với --all", En: "this is a link, a real folder is needed; move the link away (the folder that it leads to stays) and run again with --all"}
	leadsOut      = problem.Text{Vi: "trên đường đến đây có lối tắt dẫn ra ngoài thư mục; thay lối tắt bằng chính tệp hay thư mục ấy", En: "a link on the way here leads out of the folder; put the file or the folder itself in its place"}
	tooLongToHold = problem.Text{Vi: "tệp quá lớn, quá 256 MB; chia thành nhiều tệp nhỏ hơn", En: "the file is too large, over 256 MB; part it into smaller ones"}
	lockHeld      = problem.Text{Vi: "một lần chạy khác đang giữ; xem máy còn lệnh niemyet nào chưa xong, không còn thì xóa tệp này rồi chạy lại", En: "another run holds it; see whether a niemyet is still running, and if none is, delete this file and try again"}
	spoiled       = problem.Text{Vi: "trong lúc dựng có chương trình khác sửa hoặc xóa tệp của trang mới; chưa đăng gì, hãy dựng lại", En: "another program changed or deleted files of the new site; nothing was published, build again"}
	endedWith     = problem.Text{Vi: "dừng vì lỗi, mã %d", En: "it ended with a fault, code %d"}

	badStatus  = problem.Text{Vi: "không dựng được tờ (HTTP %d)", En: "the sheet could not be made (HTTP %d)"}
	emptySheet = problem.Text{Vi: "tờ trống", En: "the sheet is empty"}
	onNetwork  = problem.Text{Vi: "thư mục nằm trên ổ mạng, nơi hệ điều hành không báo thay đổi của máy khác", En: "the folder lies on a network drive, where the system does not tell what other machines change"}
)

// What cannot be remembered for later runs.
var (
	historyLost  = problem.Text{Vi: "Không ghi được %s (%v): mã QR trên các tờ in lần này sẽ không có trang trả lời ở lần dựng sau.\n", En: "Could not write %s (%v): the QR codes of this run will have no answer in later builds.\n"}
	roundsLost   = problem.Text{Vi: "Không ghi được %s (%v): lần sau in với --since, máy không biết đợt này đã in gì.\n", En: "Could not write %s (%v): a later --since will not know of this round.\n"}
	notedEarlier = problem.Text{Vi: "Không ghi vào %s: lần chạy này cho ngày %s, sổ đã ghi đến ngày %s. Bản nào mới của lần này thì mã QR chưa có trang trả lời ở lần dựng sau. Đồng hồ máy sai thì chỉnh lại rồi chạy lại; sổ lỡ ghi một ngày thử thì lấy lại bản sao lưu trước hôm ấy.\n", En: "Nothing was noted in %s: this run is for %s, the book goes up to %s. What is new in it has no answer to its QR code in later builds. If the clock is wrong, set it and run again; if the book holds a day of a trial, restore the backup from before it.\n"}
	shownLost    = problem.Text{Vi: "Không ghi được %s (%v): bản ghi nào biến mất ở lần dựng sau thì máy không biết để hỏi.\n", En: "Could not write %s (%v): what vanishes before the next build will not be asked about.\n"}
	shownEarlier = problem.Text{Vi: "Không ghi vào %s: lần chạy này cho ngày %s, sổ đã ghi đến ngày %s.\n", En: "Nothing was noted in %s: this run is for %s, the book goes up to %s.\n"}
	airLost      = problem.Text{Vi: "Không ghi được %s (%v): đổi giờ phát ở lần dựng sau thì lịch trên điện thoại của người dân có thể mọc thêm lần phát thứ hai.\n", En: "Could not write %s (%v): when a broadcast is moved in a later build, calendars of listeners may show it twice.\n"}
	airEarlier   = problem.Text{Vi: "Không ghi vào %s: lần chạy này cho ngày %s, sổ đã ghi đến ngày %s. Lần phát mới hoặc vừa đổi của lần này thì lịch của người dân biết ở lần dựng đúng ngày.\n", En: "Nothing was noted in %s: this run is for %s, the book goes up to %s. What is new or moved in it reaches calendars with a build of the right day.\n"}
	notedAhead   = problem.Text{Vi: "Không ghi vào %s: ngày %s còn xa hôm nay (%s), coi là dựng thử.\n", En: "Nothing was noted in %s: %s is far ahead of today (%s), so this counts as a trial.\n"}
)

// What a run that was cut off has left.
var (
	finished      = problem.Text{Vi: "Lần chạy trước bị ngắt giữa chừng; đã ghi nốt %d tệp của lần ấy.\n", En: "The run before was cut off; the %d {file that it had left was|files that it had left were} written.\n"}
	brokenJournal = problem.Text{Vi: "lần chạy trước bị ngắt giữa chừng, và việc nó làm dở không làm tiếp được (%v); chưa đổi gì. Chuyển thư mục .niemyet-dang-ghi ra chỗ khác (đừng xóa, trong đó có thể có bản mới của tệp) rồi chạy lại", En: "the run before was cut off, and what it had begun cannot be finished (%v); nothing was changed. Move the folder .niemyet-dang-ghi elsewhere (keep it: new versions of files may lie in it) and run again"}
	finishKept    = problem.Text{Vi: "Giữ nguyên vì đã được sửa sau lần bị ngắt: %s; hãy chạy lại lệnh ấy.\n", En: "Left as they are, for they were edited after the run that was cut off: %s; run its command again.\n"}
)

// Why a name in a source is not read.
var (
	linkOut      = problem.Text{Vi: "lối tắt dẫn ra ngoài thư mục của trang", En: "the link leads out of the site's folder"}
	linkNowhere  = problem.Text{Vi: "lối tắt không dẫn đến đâu, hoặc dẫn vòng tròn", En: "the link leads nowhere, or in a circle"}
	linkToFolder = problem.Text{Vi: "lối tắt đến một thư mục", En: "it is a link to a folder"}
)
