package main

import "niemyet/generator/internal/problem"

// Why the machine could not do it.
var (
	isNotThere  = problem.Text{Vi: "không có tệp hay thư mục này", En: "there is no such file or folder"}
	isForbidden = problem.Text{Vi: "không được phép", En: "not allowed"}
	isThere     = problem.Text{Vi: "đã có", En: "is there already"}
	diskFull    = problem.Text{Vi: "đĩa đã đầy", En: "the disk is full"}
	readOnly    = problem.Text{Vi: "ổ đĩa chỉ cho đọc", En: "the disk can only be read"}
	notFolder   = problem.Text{Vi: "không phải thư mục", En: "this is no folder"}
	isFolder    = problem.Text{Vi: "là thư mục, cần một tệp", En: "this is a folder, not a file"}

	badStatus  = problem.Text{Vi: "không dựng được bản in (HTTP %d)", En: "the sheet could not be made (HTTP %d)"}
	emptySheet = problem.Text{Vi: "bản in trống", En: "the sheet is empty"}
	onNetwork  = problem.Text{Vi: "thư mục nằm trên ổ mạng, nơi hệ điều hành không báo thay đổi của máy khác", En: "the folder lies on a network drive, where the system does not tell what other machines change"}
)

// What cannot be remembered for later runs.
var (
	historyLost = problem.Text{Vi: "Không ghi được %s (%v): mã QR trên bản in lần này sẽ không có trang trả lời ở lần dựng sau.\n", En: "Could not write %s (%v): the QR codes of this run will have no answer in later builds.\n"}
	roundsLost  = problem.Text{Vi: "Không ghi được %s (%v): lần sau in với --since, máy không biết đợt này đã in gì.\n", En: "Could not write %s (%v): a later --since will not know of this round.\n"}
)
