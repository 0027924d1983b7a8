package problem

// importProblems (6xx): a row of a file that `niemyet import` reads. The place is
// the row in that file.
var importProblems = []Entry{
	{
		Code:    "E601",
		Message: Text{"Không đọc được dòng này của tệp nhập: {detail}", "This row of the imported file cannot be read: {detail}"},
		Hint:    Text{"Mỗi dòng phải là một đối tượng JSON trọn vẹn, chữ UTF-8, tối đa 16 MB; xin xuất lại tệp từ nguồn.", "Every row must be one whole JSON object in UTF-8 of at most 16 MB; export the file again."},
		Wrong:   "{\"code\": \"1.001193\", \"name\":", Right: "{\"code\": \"1.001193\", \"name\": \"Đăng ký khai sinh\"}",
	},
	{
		Code:    "W602",
		Message: Text{"Dòng này không nhập được vì mã thủ tục “{value}” không đúng dạng", "This row was left out: “{value}” is not a procedure code"},
		Hint:    Text{"Mọi giá trị của dòng nằm trong báo cáo nhập. Tra mã đúng (một chữ số, dấu chấm, sáu chữ số) rồi sửa trong tệp nguồn và nhập lại, hoặc tạo bản ghi bằng niemyet new.", "All its values are in the import report. Find the right code, mend the source and import again."},
		Wrong:   "\"code\": \"1.00119\"", Right: "\"code\": \"1.001193\"",
	},
	{
		Code:    "W603",
		Message: Text{"Mã {code} đã có ở dòng {other} với nội dung khác; dòng này không nhập", "The code {code} is in row {other} too, with other values; this row was left out"},
		Hint:    Text{"Bản nhiều chữ hơn được nhập; mọi giá trị của dòng này nằm trong báo cáo nhập. Xem bản nào đúng.", "The longer one was imported; all values of this row are in the report."},
	},
	{
		Code:    "N604",
		Message: Text{"Dòng này giống hệt dòng {other} (mã {code})", "This row is the same as row {other} ({code})"},
		Hint:    Text{"Không phải làm gì.", "Nothing to do."},
	},
	{
		Code:    "W605",
		Message: Text{"Dòng này không nhập được vì thiếu tên thủ tục", "This row was left out: it has no name"},
		Hint:    Text{"Mọi giá trị của dòng nằm trong báo cáo nhập. Bổ sung tên trong tệp nguồn rồi nhập lại.", "All its values are in the report. Add the name to the source."},
	},
	{
		Code:    "W606",
		Message: Text{"Dòng này không nhập được vì bản ghi làm ra còn lỗi {codes}", "This row was left out: the record made from it has faults {codes}"},
		Hint:    Text{"Mọi giá trị của dòng nằm trong báo cáo nhập; tra mã lỗi rồi sửa trong tệp nguồn.", "All its values are in the report; look the codes up and mend the source."},
	},
	{
		Code:    "E607",
		Message: Text{"Tệp {file} đã có và khác với bản sắp nhập; chưa ghi gì", "{file} is there already and differs from what would be imported; nothing was written"},
		Hint:    Text{"Có thể ai đó đã sửa tệp này. Xem lại, rồi thêm --force nếu muốn ghi đè, hoặc nhập vào thư mục khác bằng --out.", "Somebody may have mended it. Look at it, then add --force to overwrite it, or import elsewhere with --out."},
	},
	{
		Code:    "E608",
		Message: Text{"Tệp {file} đã có thủ tục mã {code} dưới tên khác; chưa ghi gì", "{file} already holds the procedure {code} under another name; nothing was written"},
		Hint:    Text{"Xóa hoặc đổi tên tệp cũ thành {name}, hoặc bỏ dòng này khỏi tệp nhập.", "Delete the old file or rename it to {name}, or take this row out of the import."},
	},
}
