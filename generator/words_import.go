package main

import "niemyet/generator/internal/problem"

// What import says.
var (
	importRead      = problem.Text{Vi: "Đã đọc %d dòng, làm được %d bản ghi, để lại %d dòng.\n", En: "Read %d {row|rows}, made %d {record|records}, left %d {row|rows} out.\n"}
	importListed    = problem.Text{Vi: "Đã đọc %d bảng, làm được %d bản ghi.\n", En: "Read %d {table|tables}, made %d {record|records}.\n"}
	importConflicts = problem.Text{Vi: "%d chỗ bạn và nguồn cùng sửa: giữ của bạn, xem W621 ở trên.\n", En: "%d {conflict: yours stays|conflicts: yours stay}, see W621 above.\n"}
	importTodos     = problem.Text{Vi: "Còn %d việc phải làm trong %d bản ghi.\n", En: "%d {thing is|things are} left to do in %d {record|records}.\n"}
	importRefused   = problem.Text{Vi: "Chưa ghi gì: xem các lỗi ở trên.\n", En: "Nothing was written: see the errors above.\n"}
	importDry       = problem.Text{Vi: "Chạy thử, không ghi gì: %d tệp mới, %d tệp sẽ đổi, %d tệp như cũ.\n", En: "Dry run, nothing written: %d new {file|files}, %d would change, %d {is|are} the same.\n"}
	importWrote     = problem.Text{Vi: "Đã ghi %d tệp mới, đổi %d tệp, giữ %d tệp như cũ trong %s; báo cáo: %s.\n", En: "Wrote %d new {file|files}, changed %d, left %d as {it is|they are} in %s; report: %s.\n"}

	importLeft        = problem.Text{Vi: "Để lại %d thủ tục theo lựa chọn:\n", En: "Left %d {procedure|procedures} by your selection:\n"}
	importReason      = problem.Text{Vi: "%7d  %s\n", En: "%7d  %s\n"}
	importProposed    = problem.Text{Vi: "Đề xuất để lại %d thủ tục nữa, lần này vẫn nhập:\n", En: "%d more {procedure|procedures} would be left, and {is|are} imported all the same:\n"}
	importProposedHow = problem.Text{Vi: "Nhận mọi đề xuất: thêm --proposed leave; nhận từng lý do hay giữ từng mã: trang /soan/chon-thu-tuc (niemyet serve) hoặc --leave-reason, --keep-code.\n", En: "Accept all proposals with --proposed leave; single reasons and codes on the page /soan/chon-thu-tuc (niemyet serve), or with --leave-reason, --keep-code.\n"}
	importDoubts      = problem.Text{Vi: "Đã nhập, nên xem lại %d thủ tục:\n", En: "Imported, and worth a look: %d {procedure|procedures}:\n"}
	importAsked       = problem.Text{Vi: "Hỏi lại: %d thủ tục do một tỉnh công bố mà nguồn không nói tỉnh nào. Của tỉnh mình thì nhập lại với --keep-code MÃ:\n", En: "To be asked: %d {procedure|procedures} that some province announced. If it is yours, import again with --keep-code CODE:\n"}
	importAbove       = problem.Text{Vi: "Xem lại: %d thủ tục chỉ cơ quan cấp trên giải quyết. Tỉnh đã giao cho xã, phường mình thì nhập lại với --keep-code MÃ:\n", En: "To be looked at: %d {procedure|procedures} that only agencies above decide. If the province handed one over to you, import again with --keep-code CODE:\n"}
	importAskedOne    = problem.Text{Vi: "    %s  %s (%s)\n", En: "    %s  %s (%s)\n"}
	importList        = problem.Text{Vi: "Từng thủ tục, giữ hay để lại và vì sao: %s\n", En: "Each procedure, kept or left, and why: %s\n"}
	importRemoved     = problem.Text{Vi: "%d bản ghi đã nhập trước, chưa ai sửa, nay không chọn: xóa.\n", En: "%d {record|records} of former imports that nobody changed and that {is|are} not chosen any more: removed.\n"}

	daysUnreadable = problem.Text{Vi: "%s: %v", En: "%s: %v"}
	daysLine       = problem.Text{Vi: "%s: %s\n", En: "%s: %s\n"}
	daysHalf       = problem.Text{Vi: "%d dòng của danh sách ngày nghỉ chưa đọc được, nên chưa ghi gì: sửa các dòng ấy rồi nhập lại", En: "%d {line|lines} of the list of days off cannot be read, so nothing was written: mend them and import again"}
	daysNone       = problem.Text{Vi: "không thấy ngày nghỉ nào trong các tệp ấy", En: "there is no day off in these files"}

	importNoFiles      = problem.Text{Vi: "import cần ít nhất một tệp: .xlsx, .csv, .txt, .docx hoặc .jsonl", En: "import needs at least one file: .xlsx, .csv, .txt, .docx or .jsonl"}
	forceOrKeep        = problem.Text{Vi: "--force và --keep trái nhau, chỉ dùng một", En: "--force and --keep contradict each other; use one"}
	badKind            = problem.Text{Vi: "--kind: %v", En: "--kind: %v"}
	noFile             = problem.Text{Vi: "không có tệp %s", En: "there is no file %s"}
	overSource         = problem.Text{Vi: "--%s %s: nằm trong thư mục làm nên trang; hãy chọn một tệp ở ngoài", En: "--%s %s: lies in a folder that the site is made of; choose a file outside"}
	overForeign        = problem.Text{Vi: "--%s %s: tệp này có sẵn và không do lệnh này ghi, nên không ghi đè; hãy chọn tên khác", En: "--%s %s: this file is there and not of this command, so it is not written over; choose another name"}
	folderForFile      = problem.Text{Vi: "%s: là thư mục, cần một tệp", En: "%s: this is a folder, not a file"}
	notAList           = problem.Text{Vi: "không nhập được tệp %s: mở bằng LibreOffice hoặc Excel, Word, chọn Lưu thành kiểu .xlsx (bảng) hoặc .docx (văn bản) rồi nhập tệp ấy", En: "%s cannot be imported: open it in LibreOffice, Excel or Word, save it as .xlsx or .docx, and import that"}
	portalIsProcedures = problem.Text{Vi: "--kind %s: tệp xuất của cổng dịch vụ công chỉ có thủ tục; danh sách loại khác cần tệp .xlsx, .csv, .txt hoặc .docx", En: "--kind %s: exports of the national portal hold procedures alone; a list of another kind is an .xlsx, .csv, .txt or .docx file"}
	portalAlone        = problem.Text{Vi: "nhập tệp xuất của cổng dịch vụ công (.jsonl) riêng với các tệp khác", En: "import exports of the national portal (.jsonl) apart from other files"}
	kindNeeded         = problem.Text{Vi: "cần --kind: các tệp này là danh sách gì (%s)", En: "--kind is needed: what these files list (%s)"}
	noUses             = problem.Text{Vi: `--popularity %s: tệp không phải danh sách lượt dùng của cổng: [{"TTHC_MA": "mã", "WEIGHT": số lượt}, …]`, En: `--popularity %s: the file is no list of use counts of the portal: [{"TTHC_MA": "code", "WEIGHT": uses}, …]`}
	badUse             = problem.Text{Vi: "--popularity %s: mục thứ %d không có mã (TTHC_MA), hoặc số lượt (WEIGHT) không phải số từ 0 đến 1.000.000.000", En: "--popularity %s: entry %d: no code (TTHC_MA), or the uses (WEIGHT) are no number from 0 to 1,000,000,000"}
	badPopularity      = problem.Text{Vi: "--popularity %s: %v", En: "--popularity %s: %v"}
)
