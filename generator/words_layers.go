package main

import "niemyet/generator/internal/problem"

// What explain says.
var (
	noRecordCalled = problem.Text{Vi: "“%s”: không có bản ghi nào, hoặc có nhiều bản ghi tên ấy; viết THƯ_MỤC/TÊN, ví dụ thu-tuc/dang-ky-khai-sinh, hoặc mã", En: "“%s”: there is no such record, or there are several; write folder/name, as thu-tuc/dang-ky-khai-sinh, or a code"}
	ownLayer       = problem.Text{Vi: "của mình", En: "own"}
	liesOn         = problem.Text{Vi: "che: %s  [%s]\n", En: "covers: %s  [%s]\n"}
	filedNowhere   = problem.Text{Vi: "Nộp ở đâu: chưa rõ; bản ghi không ghi office, và không quầy nào nhận lĩnh vực “%s”.\n", En: "Where to file: not known; the record names no office, and no desk takes the field “%s”.\n"}
	filedByRecord  = problem.Text{Vi: "Nộp ở đâu: %s; bản ghi tự ghi office  [%s]\n", En: "Where to file: %s; the record names its office  [%s]\n"}
	filedByConfig  = problem.Text{Vi: "Nộp ở đâu: %s; config.toml ghi office cho lĩnh vực “%s”.\n", En: "Where to file: %s; config.toml names the office of the field “%s”.\n"}
	filedByField   = problem.Text{Vi: "Nộp ở đâu: %s; bản ghi không ghi office, ở đó có quầy nhận lĩnh vực “%s”  [%s]\n", En: "Where to file: %s; the record names no office, a desk there takes the field “%s”  [%s]\n"}
	filedByService = problem.Text{Vi: "Nộp ở đâu: %s; bản ghi không ghi office, cơ quan giải quyết chính là nơi ấy  [%s]\n", En: "Where to file: %s; the record names no office, and it is the agency itself  [%s]\n"}
	filedByRest    = problem.Text{Vi: "Nộp ở đâu: %s; bản ghi không ghi office, ở đó có quầy nhận các lĩnh vực còn lại, gồm cả “%s”  [%s]\n", En: "Where to file: %s; the record names no office, a desk there takes all other fields, “%s” among them  [%s]\n"}
	liesOnNothing  = problem.Text{Vi: "%s: bản ghi của mình không ghi gì khác nguồn", En: "%s: the record covers nothing of a layer"}
	ownKept        = problem.Text{Vi: "Giữ bản của mình ở %s: đã ghi nhớ nguồn hiện nay của %d chỗ.\n", En: "Kept what is yours in %s: noted what layers say now below %d {value|values}.\n"}
)

// What an import into a layer says.
var (
	noLayerCalled  = problem.Text{Vi: "--into “%s”: config.toml không có tầng nguồn ([[sources]]) nào tên ấy; có: %s", En: "--into “%s”: config.toml has no layer ([[sources]]) of that name; there are: %s"}
	layerPacked    = problem.Text{Vi: "--into “%s”: tầng nguồn này là tệp, không phải thư mục; nhập vào thư mục rồi nén lại", En: "--into “%s”: this layer is a file, not a folder; import into a folder and pack that"}
	intoOrOut      = problem.Text{Vi: "chỉ dùng một trong hai: --into, --out", En: "use only one of --into and --out"}
	changedBetween = problem.Text{Vi: "Nguồn đổi ở %d chỗ mà tầng khác ghi khác; tầng ấy giữ nguyên, báo người giữ tầng xem lại:\n", En: "The layer changed below %d {value|values} of other layers; those stay, tell who keeps them:\n"}
	oneBetween     = problem.Text{Vi: "  %s, %s%s: %s → %s; “%s” vẫn là %s\n", En: "  %s, %s%s: %s → %s; “%s” still says %s\n"}
	changedBelow   = problem.Text{Vi: "Nguồn đổi ở %d chỗ mà bản của mình ghi khác; bản của mình giữ nguyên.\n", En: "The layer changed below %d of your own values; yours stay.\n"}
)

// coversLost tells of a book that could not be written.
var coversLost = problem.Text{Vi: "Không ghi được %s (%v): khi nguồn đổi ở chỗ mình ghi khác, máy sẽ không biết để báo.\n", En: "Could not write %s (%v): when a layer changes below your own values, nobody will be told.\n"}
