package main

import "niemyet/generator/internal/problem"

// What serve says.
var (
	serving     = problem.Text{Vi: "Xem thử tại %s\nSửa và lưu tệp là trang tự đổi. Muốn dừng: bấm Ctrl + C hoặc đóng cửa sổ này.\n", En: "Preview at %s\nPages change when a file is saved. Stop with Ctrl + C.\n"}
	portMoved   = problem.Text{Vi: "Cổng %d đã có chương trình khác dùng, nên dùng cổng %d.\n", En: "Port %d is taken; using port %d.\n"}
	portTaken   = problem.Text{Vi: "cổng %d đã có chương trình khác dùng; bỏ --port để máy tự chọn cổng khác", En: "port %d is taken; leave --port out to have another chosen"}
	openToAll   = problem.Text{Vi: "CHÚ Ý: máy khác trong mạng mở được bản xem thử này, kể cả những gì chưa sửa xong; biểu mẫu chỉ trả lời cho chính máy này. Chỉ dùng trong mạng mà bạn tin.\n", En: "WARNING: other machines on the network can open this preview, with what is not finished; the forms answer only to this machine. Use it only on a network that you trust.\n"}
	fallsBack   = problem.Text{Vi: "Máy không báo được khi tệp đổi (%v); niemyet tự xem lại các tệp mỗi giây.\n", En: "The system cannot tell of changes (%v); looking at the files every second.\n"}
	readAgain   = problem.Text{Vi: "%s  Đã đọc %d bản ghi (%d ms): %d lỗi, %d cảnh báo.\n", En: "%s  Read %d {record|records} (%d ms): %d {error|errors}, %d {warning|warnings}.\n"}
	notReadable = problem.Text{Vi: "%s  Máy không đọc được thư mục: %v\n", En: "%s  The folder cannot be read: %v\n"}
	stopped     = problem.Text{Vi: "Đã dừng.\n", En: "Stopped.\n"}
	badPort     = problem.Text{Vi: "--listen “%s”: cổng phải là số từ 0 đến 65535", En: "--listen “%s”: a port is a number from 0 to 65535"}
	cannotOpen  = problem.Text{Vi: "Không mở được trình duyệt; hãy tự mở địa chỉ trên.\n", En: "The browser could not be opened; open the address above yourself.\n"}
)

// What somebody reads who double-clicked the program.
var (
	doubleClicked = problem.Text{Vi: "niemyet: mở bản xem thử của %s\n", En: "niemyet: opening the preview of %s\n"}
	noFolder      = problem.Text{
		Vi: "Bạn vừa nhấp đúp vào niemyet.exe, nhưng cạnh nó không có trang nào (không thấy tệp config.toml).\n\n" +
			"- Đã có thư mục của trang: chép niemyet.exe vào thư mục ấy, cạnh tệp config.toml, rồi nhấp đúp lại.\n" +
			"- Chưa có trang: bấm vào thanh địa chỉ của cửa sổ thư mục, gõ cmd rồi Enter, gõ: niemyet init trang\n",
		En: "There is no site (no config.toml) beside niemyet.exe. Copy it into the folder of your site, or run: niemyet init DIR\n",
	}
	pressEnter = problem.Text{Vi: "\nBấm Enter để đóng cửa sổ này.", En: "\nPress Enter to close this window."}
)

// What kiosk-check says.
var (
	kioskNoList  = problem.Text{Vi: "%s: không có %s; đây không phải thư mục kiosk do niemyet dựng", En: "%s: there is no %s; this is no kiosk folder made by niemyet"}
	kioskMissing = problem.Text{Vi: "%s: thiếu tệp này\n", En: "%s: this file is missing\n"}
	kioskBroken  = problem.Text{Vi: "%s: tệp hỏng hoặc đã bị sửa (chép lại từ bản gốc)\n", En: "%s: broken or changed (copy it again)\n"}
	kioskForeign = problem.Text{Vi: "%s: tệp lạ, không do niemyet dựng\n", En: "%s: a foreign file, not made by niemyet\n"}
	kioskOutside = problem.Text{Vi: "%s: dẫn ra ngoài thư mục: %s\n", En: "%s: leads out of the folder: %s\n"}
	kioskDead    = problem.Text{Vi: "%s: dẫn đến tệp không có: %s\n", En: "%s: leads to a file that is not there: %s\n"}
	kioskWhole   = problem.Text{Vi: "Đủ %d tệp, %d KB, dữ liệu ngày %s; không tệp nào cần đến bên ngoài.\n", En: "All %d {file is|files are} there, %d KB, data of %s; none needs anything from outside.\n"}
	kioskFaulty  = problem.Text{Vi: "%d chỗ hỏng: không dùng thư mục này cho ki-ốt.\n", En: "%d {fault|faults}: do not use this folder for a kiosk.\n"}
)
