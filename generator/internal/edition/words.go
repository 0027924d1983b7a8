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
