package site

import "niemyet/generator/internal/problem"

// What a body says.
var (
	noAmount = problem.Text{Vi: "không ghi số tiền nào", En: "it states no amount"}
)

// What a reference leads to.
var (
	anyRecord = problem.Text{Vi: "bản ghi", En: "record"}
)

// Why a layer cannot be opened.
var (
	noLayer   = problem.Text{Vi: "không có thư mục hay tệp này", En: "there is no such folder or file"}
	noContent = problem.Text{Vi: "trong đó không có thư mục content", En: "there is no folder content in it"}
)

// What names of fields and levels, and laws, are told with.
var (
	fieldWord   = problem.Text{Vi: "Lĩnh vực", En: "Field"}
	levelWord   = problem.Text{Vi: "Cấp thực hiện", En: "Level"}
	lawReplaced = problem.Text{Vi: ", đã được thay bằng ", En: ", replaced by "}
)

// Why a column is not on the air on a day: one that config.toml takes out, or the record.
const (
	quietDay    = "ngày không phát"
	exceptedDay = "ngày trừ ra"
)

// The name of a column that config.toml does not give, before how often it comes.
const columnName = "Chuyên mục cải cách hành chính hằng "

// Lengths and periods in Vietnamese; where a message tells them, English stands beside.
const (
	inSeconds     = "%d giây"
	inMinutes     = "%d phút"
	inBothUnits   = "%d phút %02d giây"
	monthCalled   = "tháng %d/%d"
	quarterCalled = "quý %s/%d"
	quarterOfYear = "quý %s năm %d"
)
