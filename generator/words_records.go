package main

import "niemyet/generator/internal/problem"

// What new and init say.
var (
	started      = problem.Text{Vi: "Đã tạo %d tệp trong %s; kiểm tra bằng: niemyet check --source %s\n", En: "Made %d files in %s; check them with: niemyet check --source %s\n"}
	notEmpty     = problem.Text{Vi: "%s: thư mục không trống; init chỉ tạo trang trong thư mục mới", En: "%s: the folder is not empty; init makes a site in a new folder only"}
	notAFolder   = problem.Text{Vi: "%s: không phải thư mục", En: "%s: this is no folder"}
	scaffolded   = problem.Text{Vi: "Đã tạo %s; điền xong thì xóa dòng draft = true.\n", En: "Made %s; delete the line draft = true when it is filled in.\n"}
	newTakesTwo  = problem.Text{Vi: "cần hai phần: niemyet new LOẠI TÊN", En: "two parts are needed: niemyet new KIND NAME"}
	noFileName   = problem.Text{Vi: "“%s”: không làm tên tệp được, hãy viết tên bằng chữ", En: "“%s”: this makes no name of a file; write the name with letters"}
	fileThere    = problem.Text{Vi: "%s: tệp đã có, không ghi đè; hãy sửa tệp ấy hoặc chọn tên khác", En: "%s: the file is there and is not written over; edit it or choose another name"}
	fromForRadio = problem.Text{Vi: "--from chỉ dùng với: niemyet new radio --from MÃ", En: "--from is only for: niemyet new radio --from CODE"}
	fromUnknown  = problem.Text{Vi: "--from %s: không có thủ tục nào mang mã ấy (%d lỗi trong bản ghi; xem niemyet check)", En: "--from %s: no procedure has this code (%d errors in the records; see niemyet check)"}
)

// What the machine writes into records and documents. It is for citizens, and so in the
// language of the site, whatever language the clerk reads.
const (
	someSpeaker = "Phát thanh viên"
	someStation = "Đài truyền thanh"
	guidanceOn  = "Hướng dẫn "
	sheetsAsked = ": tờ"
)

// What retire and rename-unit say.
var (
	wouldChange   = problem.Text{Vi: "Chạy thử, không ghi gì: %d tệp sẽ đổi.\n", En: "Dry run, nothing written: %d files would change.\n"}
	hasChanged    = problem.Text{Vi: "Đã đổi %d tệp; kiểm tra lại bằng: niemyet check\n", En: "Changed %d files; check with: niemyet check\n"}
	reviseRefused = problem.Text{Vi: "Chưa ghi gì: sửa như trên thì trang sẽ có lỗi.\n", En: "Nothing was written: the site would have these errors.\n"}
	goneFile      = problem.Text{Vi: "%s: tệp cũ\n", En: "%s: the old file\n"}
	newFile       = problem.Text{Vi: "%s: tệp mới\n", En: "%s: a new file\n"}
	fileMoved     = problem.Text{Vi: "tệp vừa bị sửa ở nơi khác; hãy chạy lại lệnh", En: "the file was changed meanwhile; run the command again"}
)
