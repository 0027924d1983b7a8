package edition

import "niemyet/generator/internal/problem"

// Keys of facts of the former way that no field of a record gives, and what they are called.
const (
	officeKey   = "@office"
	hotlinesKey = "@hotlines"
	lawsKey     = "@laws"
	bodyKey     = "body"
)

var (
	officeWord   = problem.Text{Vi: "Nơi tiếp nhận", En: "Receiving office"}
	hotlinesWord = problem.Text{Vi: "Số điện thoại phản ánh", En: "Telephone numbers for complaints"}
	lawsWord     = problem.Text{Vi: "Hiệu lực của căn cứ pháp lý", En: "Whether the legal basis is in force"}
	bodyWord     = problem.Text{Vi: "Nội dung", En: "Content"}
)

// Texts of the former way: versions on walls were counted with them, so they stay as they are.
const (
	deskBefore  = "Quầy "
	lawEnded    = " hết hiệu lực"
	lawUpcoming = " chưa có hiệu lực"
)

// Words of the posting log, which people fill in.
const (
	actUp   = "dán"
	actDown = "gỡ"
)

var signedHead = []string{"Bảng", "Mã", "Bản", "Tờ", "Việc", "Ngày làm", "Người làm (chức danh)", "Người kiểm tra (chức danh)", "Ghi chú"}

// What has become of a published record, and the ways back.
var (
	vanished    = problem.Text{Vi: "nay không còn tệp", En: "its file is gone"}
	becameDraft = problem.Text{Vi: "nay là bản nháp", En: "it is a draft now"}
	becameOther = problem.Text{Vi: "nay nằm ở ", En: "it lies at "}
	bringBack   = problem.Text{Vi: "Lỡ xóa hoặc đổi tên: trả tệp về tên cũ, hoặc thêm tên cũ vào aliases của tệp mới. ", En: "If it was deleted or renamed by mistake give the file its old name, or add that to aliases of the new file. "}
	noDraft     = problem.Text{Vi: "Còn hiệu lực: bỏ dòng draft = true; phần đang sửa dở hãy để ở một tệp nháp tên khác. ", En: "If it holds, take draft = true away; keep what is unfinished in a draft of another name. "}
	addAlias    = problem.Text{Vi: "Chỉ đổi tên tệp: thêm vào tệp mới ", En: "If only the file was renamed, add to the new one "}
)
