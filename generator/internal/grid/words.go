package grid

import (
	"strconv"

	"niemyet/generator/internal/problem"
)

// Why a file cannot be read, for a clerk. Callers show it as the detail of a problem.
var (
	errOldExcel = problem.Reason{
		Vi: "đây là tệp .xls kiểu cũ; trong Excel chọn Tệp, Lưu thành, kiểu “Sổ làm việc Excel (*.xlsx)” rồi nhập tệp .xlsx ấy",
		En: "this is an old .xls file; in Excel choose File, Save As, “Excel Workbook (*.xlsx)”, and import that .xlsx file",
	}
	errOldWord = problem.Reason{
		Vi: "đây là tệp .doc kiểu cũ; trong Word chọn Tệp, Lưu thành, kiểu “Tài liệu Word (*.docx)” rồi nhập tệp .docx ấy",
		En: "this is an old .doc file; in Word choose File, Save As, “Word Document (*.docx)”, and import that .docx file",
	}
	errKind     = problem.Reason{Vi: "không biết đọc loại tệp này; nhập được .xlsx, .csv, .txt, .docx và .jsonl", En: "this kind of file is not known; .xlsx, .csv, .txt, .docx and .jsonl can be imported"}
	errPDF      = problem.Reason{Vi: "tệp PDF không giữ bảng và đoạn văn như đã gõ; xin tệp Word hay Excel gốc, hoặc mở PDF bằng Word rồi lưu thành .docx và dò lại từng số", En: "a PDF does not keep tables and paragraphs as they were typed; ask for the Word or Excel file, or open the PDF in Word, save it as .docx and compare every figure"}
	errOpen     = problem.Reason{Vi: "đây là tệp của LibreOffice hay OpenOffice; mở tệp ấy, chọn Lưu thành, kiểu .xlsx cho bảng, .docx cho văn bản", En: "this is a file of LibreOffice or OpenOffice; open it and choose Save As, .xlsx for a sheet, .docx for a text"}
	errPage     = problem.Reason{Vi: "mở tệp này bằng Word, chọn Lưu thành, kiểu “Tài liệu Word (*.docx)” rồi nhập tệp .docx ấy", En: "open it in Word, choose Save As, “Word Document (*.docx)”, and import that .docx file"}
	errImage    = problem.Reason{Vi: "đây là ảnh, chữ trong ảnh không đọc được; xin tệp Word hay Excel gốc, hoặc gõ lại", En: "this is a picture, whose words cannot be read; ask for the Word or Excel file, or type it"}
	errArchive  = problem.Reason{Vi: "đây là tệp nén; giải nén ra rồi nhập từng tệp bên trong", En: "this is an archive; unpack it and import the files inside"}
	errBinary   = problem.Reason{Vi: "đây là bảng Excel kiểu nhị phân; trong Excel chọn Lưu thành, kiểu “Sổ làm việc Excel (*.xlsx)”", En: "this is a binary Excel workbook; in Excel choose Save As, “Excel Workbook (*.xlsx)”"}
	errLocked   = problem.Reason{Vi: "tệp có mật khẩu hoặc là tệp kiểu cũ; mở bằng Excel hay Word, bỏ mật khẩu, lưu lại", En: "the file has a password or is of an old kind; open it in Excel or Word, take the password away, save it again"}
	errEmpty    = problem.Reason{Vi: "tệp không có gì", En: "the file is empty"}
	errLarge    = problem.Reason{Vi: "tệp quá lớn; chia thành nhiều tệp nhỏ hơn", En: "the file is too large; part it into smaller ones"}
	errRows     = problem.Reason{Vi: "bảng quá dài hoặc quá rộng; xóa các hàng, cột trống ở cuối rồi lưu lại", En: "the table is too long or too wide; delete the empty rows and columns at its end and save it again"}
	errCell     = problem.Reason{Vi: "một ô dài hơn 1 MB; xem có dán nhầm cả một văn bản vào đó không", En: "a cell is longer than 1 MB; see whether a whole document was pasted into it"}
	errPacked   = problem.Reason{Vi: "tệp hỏng hoặc không phải loại tệp như tên của nó; mở bằng Excel hay Word rồi lưu lại", En: "the file is broken or not what its name says; open it in Excel or Word and save it again"}
	errInside   = problem.Reason{Vi: "bên trong tệp không phải loại tài liệu như tên của nó; mở bằng Excel hay Word rồi lưu lại", En: "what is inside the file is not what its name says; open it in Excel or Word and save it again"}
	errWorkbook = problem.Reason{Vi: "không mở được như một tệp Excel; mở bằng Excel rồi lưu lại thành .xlsx", En: "it cannot be opened as an Excel file; open it in Excel and save it as .xlsx"}
	errDocument = problem.Reason{Vi: "không đọc được như một tệp Word; mở bằng Word rồi lưu lại thành .docx", En: "it cannot be read as a Word file; open it in Word and save it as .docx"}
	errLetters  = problem.Reason{Vi: "không nhận ra bảng mã của tệp; mở bằng Notepad hay Excel rồi lưu lại với bảng mã UTF-8", En: "the encoding of the file is not known; open it in Notepad or Excel and save it as UTF-8"}
)

// errConversion is a file in a known old encoding that does not convert.
func errConversion(encoding string) error {
	return problem.Reason{
		Vi: "tệp có vẻ dùng bảng mã " + encoding + " nhưng không chuyển được; lưu lại với bảng mã UTF-8",
		En: "the file seems to be in " + encoding + " but does not convert; save it as UTF-8",
	}
}

// errQuotes is a text table in which a quotation mark opens a cell and none closes it.
func errQuotes(line int) error {
	n := strconv.Itoa(line)
	return problem.Reason{
		Vi: "dấu ngoặc kép mở ở dòng " + n + " không có dấu đóng; thêm dấu đóng hoặc xóa dấu mở rồi lưu lại",
		En: "the quotation mark that opens on line " + n + " is not closed; close it or delete it, and save the file again",
	}
}

// Where text was converted.
var (
	inParagraphs = problem.Text{Vi: "các đoạn văn", En: "the paragraphs"}
	inWholeFile  = problem.Text{Vi: "cả tệp", En: "the whole file"}
)

func inColumn(n int) problem.Text {
	return problem.Text{Vi: "cột " + Column(n), En: "column " + Column(n)}
}

// elsewhere is what to do with files that other programs keep, by their endings.
var elsewhere = map[string]problem.Reason{
	".xls": errOldExcel, ".doc": errOldWord, ".xlsb": errBinary, ".pdf": errPDF,
	".ods": errOpen, ".odt": errOpen, ".rtf": errPage, ".html": errPage, ".htm": errPage, ".mht": errPage,
	".jpg": errImage, ".jpeg": errImage, ".png": errImage, ".heic": errImage, ".tif": errImage, ".tiff": errImage,
	".zip": errArchive, ".rar": errArchive, ".7z": errArchive,
}

// pictureText stands for a picture where lost text is quoted.
const pictureText = "[ảnh]"

// Why text is not read.
var (
	StruckOut     = problem.Text{Vi: "bị gạch ngang", En: "struck out"}
	CellRemark    = problem.Text{Vi: "là lời nhắn gắn ở ô", En: "a remark fastened to the cell"}
	RemarksBroken = problem.Text{Vi: "có lời nhắn gắn ở ô nhưng phần ấy của tệp bị hỏng, không đọc được hết", En: "has remarks fastened to cells in a damaged part of the file, and not all of them are read"}
	Deleted       = problem.Text{Vi: "đã xóa trong chế độ theo dõi thay đổi (Track Changes)", En: "deleted under Track Changes"}
	HiddenText    = problem.Text{Vi: "là chữ ẩn (Hidden) của Word", En: "hidden text of Word"}
	Picture       = problem.Text{Vi: "là ảnh, chữ trong ảnh không đọc được", En: "a picture, whose words cannot be read"}
	PageHead      = problem.Text{Vi: "nằm ở đầu trang giấy (header)", En: "in the head of the pages"}
	PageFoot      = problem.Text{Vi: "nằm ở chân trang giấy (footer)", En: "in the foot of the pages"}
	PageNote      = problem.Text{Vi: "là chú thích ở cuối trang hoặc cuối văn bản", En: "a footnote or endnote"}
	TextRemark    = problem.Text{Vi: "là lời nhắn (comment) gắn ở bên lề", En: "a comment in the margin"}
	AsidesBroken  = problem.Text{Vi: "có đầu trang, chân trang, chú thích hoặc lời nhắn mà phần ấy của tệp bị hỏng, không đọc được hết", En: "has heads, feet, notes or comments in a damaged part of the file, and not all of them are read"}
	UnknownSign   = problem.Text{Vi: "ký hiệu của phông chữ, không có chữ", En: "a sign of a font that is no letter"}
)
