package problem

// importProblems (6xx): a row of a file that `niemyet import` reads. The place is
// the row in that file.
var _ = section([]Entry{
	{
		Code:    "E601",
		Message: Text{"Không đọc được dòng này của tệp nhập: {detail}", "This row of the imported file cannot be read: {detail}"},
		Hint:    Text{"Tệp xuất bị hỏng ở dòng này; nhờ nơi xuất làm lại.", "Every row must be one whole JSON object in UTF-8 of at most 16 MB; export the file again."},
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
		Wrong:   "\"code\":\"1.000001\",\"name\":\"Việc một\"\n\"code\":\"1.000001\",\"name\":\"Việc hai\"", Right: "\"code\":\"1.000001\",\"name\":\"Việc một\"\n\"code\":\"1.000002\",\"name\":\"Việc hai\"",
	},
	{
		Code:    "N604",
		Message: Text{"Dòng này giống hệt dòng {other} (mã {code})", "This row is the same as row {other} ({code})"},
		Hint:    Text{"Không phải làm gì.", "Nothing to do."},
		Wrong:   "\"code\":\"1.000001\",\"name\":\"Việc một\"  # ở dòng 1\n\"code\":\"1.000001\",\"name\":\"Việc một\"  # ở dòng 2, giống hệt", Right: "\"code\":\"1.000001\",\"name\":\"Việc một\"\n\"code\":\"1.000002\",\"name\":\"Việc hai\"",
	},
	{
		Code:    "W605",
		Message: Text{"Dòng này không nhập được vì thiếu tên thủ tục", "This row was left out: it has no name"},
		Hint:    Text{"Mọi giá trị của dòng nằm trong báo cáo nhập. Bổ sung tên trong tệp nguồn rồi nhập lại.", "All its values are in the report. Add the name to the source."},
		Wrong:   "\"code\":\"1.000001\",\"name\":\"\"", Right: "\"code\":\"1.000001\",\"name\":\"Việc một\"",
	},
	{
		Code:    "W606",
		Message: Text{"Dòng này không nhập được vì bản ghi làm ra còn lỗi {codes}", "This row was left out: the record made from it has faults {codes}"},
		Hint:    Text{"Mọi giá trị của dòng nằm trong báo cáo nhập; tra mã lỗi rồi sửa trong tệp nguồn.", "All its values are in the report; look the codes up and mend the source."},
	},
	{
		Code:    "E607",
		Message: Text{"Tệp {file} đã có nhưng không đọc được để so với bản nhập; chưa ghi gì", "{file} is there already and cannot be read to be held against the import; nothing was written"},
		Hint:    Text{"Chạy niemyet check để xem chỗ sai của tệp, sửa xong thì nhập lại; hoặc nhập vào thư mục khác bằng --out.", "See what is wrong with niemyet check, mend it, and import again; or import elsewhere with --out."},
		Wrong:   "hours = \"Cả ngày", Right: "hours = \"Cả ngày\"",
	},
	{
		Code:    "E608",
		Message: Text{"Hai tệp cùng nói về {code}: {file} và {name}; chưa ghi gì", "Two files speak of {code}: {file} and {name}; nothing was written"},
		Hint:    Text{"Giữ một trong hai tệp, chuyển những gì cần giữ sang tệp ấy, rồi nhập lại.", "Keep one of them and import again."},
		Wrong:   "code = \"1.001193\"  # ở cả khai-sinh.md và khai-sinh-hai.md", Right: "code = \"2.000635\"  # ở khai-sinh-hai.md",
	},
	{
		Code:    "E610",
		Message: Text{"Không đọc được tệp này: {detail}", "This file cannot be read: {detail}"},
		Hint:    Text{"Sửa tệp như câu trên nói rồi nhập lại; các tệp khác của lần nhập vẫn được đọc.", "Mend the file and import again; the other files were read."},
		Wrong:   "niemyet import danh-sach.xls --kind hotline  # kiểu tệp cũ", Right: "niemyet import danh-sach.csv --kind hotline",
	},
	{
		Code:    "E611",
		Message: Text{"Không thấy hàng tiêu đề của bảng {kind}: không cột nào khớp", "No row of titles fits a table of {kind_en}"},
		Hint:    Text{"Bảng cần một hàng tiêu đề, ví dụ: {keys}. Tiêu đề khác thì ghi vào tệp khớp cột trong thư mục nhap/.", "The table needs a row of titles such as: {keys}; or name the columns in the mapping file in nhap/."},
		Wrong:   "Cột 1,Cột 2,Cột 3", Right: "Tên,Số điện thoại,Đơn vị,Người giữ máy,Giờ trực",
	},
	{
		Code:    "W612",
		Message: Text{"Cột “{column}” chưa khớp với khóa nào; nội dung nằm trong todo của từng bản ghi", "The column “{column}” fits no key; its values are in the todo of each record"},
		Hint:    Text{"Ghi khóa của cột này vào tệp khớp cột trong thư mục nhap/, hoặc để trống nếu không dùng; lần sau không hỏi lại.", "Name its key in the mapping file in nhap/, or leave it empty; it will not be asked again."},
		Wrong:   "Tên,Số điện thoại,Đơn vị,Người giữ máy,Giờ trực,Ghi chú nội bộ", Right: "Tên,Số điện thoại,Đơn vị,Người giữ máy,Giờ trực",
	},
	{
		Code:    "W613",
		Message: Text{"Nguồn không có phần bắt buộc: {fields}; bản ghi làm ra là bản nháp", "The source lacks needed parts: {fields}; the records are drafts"},
		Hint:    Text{"Thêm cột vào bảng, hoặc cho một giá trị chung bằng --set khóa=giá-trị, rồi nhập lại; hoặc điền từng bản nháp.", "Add the columns, give one value for all with --set key=value, or fill in the drafts."},
		Wrong:   "Tên,Đơn vị,Người giữ máy,Giờ trực", Right: "Tên,Số điện thoại,Đơn vị,Người giữ máy,Giờ trực",
	},
	{
		Code:    "W614",
		Message: Text{"Ô {cell}, {field}: chưa dùng được “{value}”. {message}", "Cell {cell}, {field}: “{value}” was not taken. {message_en}"},
		Hint:    Text{"Sửa ô này trong tệp nguồn rồi nhập lại; hoặc sửa trong bản ghi, giá trị cũ nằm ở todo.", "Mend the cell and import again, or mend the record: the value is in its todo."},
		Wrong:   "Trực ban,0261 00,Công an phường,Trực ban,Cả ngày", Right: "Trực ban,0261 000 0009,Công an phường,Trực ban,Cả ngày",
	},
	{
		Code:    "W615",
		Message: Text{"Ô {cell} trống: chưa có {field}", "Cell {cell} is empty: {field} is missing"},
		Hint:    Text{"Điền ô này trong tệp nguồn rồi nhập lại, hoặc điền trong bản ghi.", "Fill the cell and import again, or fill it in the record."},
		Wrong:   ",0261 000 0009,Công an phường,Trực ban,Cả ngày", Right: "Trực ban,0261 000 0009,Công an phường,Trực ban,Cả ngày",
	},
	{
		Code:    "W616",
		Message: Text{"Dòng này lặp lại dòng {other}", "This line repeats line {other}"},
		Hint:    Text{"Một trong hai dòng thường là thừa; xóa dòng thừa trong tệp nguồn. Hàng lặp lại không thành bản ghi thứ hai.", "One of them is usually too many; a repeated row makes no second record."},
		Wrong:   "Trực ban,0261 000 0009,Công an phường,Trực ban,Cả ngày\nTrực ban,0261 000 0009,Công an phường,Trực ban,Cả ngày", Right: "Trực ban,0261 000 0009,Công an phường,Trực ban,Cả ngày",
	},
	{
		Code:    "W617",
		Message: Text{"Hàng này nói về {value}, đã có ở hàng {other} với nội dung khác; hàng này không nhập", "This row speaks of {value}, as row {other} does, with other values; it was left out"},
		Hint:    Text{"Xem hàng nào đúng, xóa hàng kia trong tệp nguồn rồi nhập lại. Mọi giá trị của hàng nằm trong báo cáo nhập.", "See which is right, delete the other and import again; all its values are in the report."},
		Wrong:   "Luật Hộ tịch,60/2014/QH13,Luật,Quốc hội\nLuật Căn cước,60/2014/QH13,Luật,Quốc hội", Right: "Luật Hộ tịch,60/2014/QH13,Luật,Quốc hội\nLuật Căn cước,26/2023/QH15,Luật,Quốc hội",
	},
	{
		Code:    "W618",
		Message: Text{"Số mục {value} đã dùng ở hàng {other} cho mục khác", "The number {value} was used in row {other} for another heading"},
		Hint:    Text{"Đánh lại số các mục trong tệp nguồn. Bản ghi vẫn được làm, mỗi mục giữ tên của nó.", "Number the headings anew; the records are made all the same."},
	},
	{
		Code:    "N619",
		Message: Text{"Chữ kiểu {encoding} đã chuyển sang Unicode: {where}, {count} chỗ", "Text in {encoding} was converted to Unicode: {where}, {count} {place|places}"},
		Hint:    Text{"Đọc lại vài bản ghi xem chữ có đúng không.", "Read some of the records over."},
	},
	{
		Code:    "N620",
		Message: Text{"{what} đang ẩn trong bảng; vẫn nhập", "{what} is hidden in the sheet and was imported"},
		Hint:    Text{"Người lập bảng đã giấu đi, có thể không để công bố: xem lại. Hàng không dùng nữa thì xóa bản ghi; cột không dùng thì bỏ khỏi bảng rồi nhập lại.", "Whoever made the sheet has hidden it, and perhaps not for the public: look at it. Delete the record of a row that is not wanted; take a column out of the sheet and import again."},
	},
	{
		Code:    "W621",
		Message: Text{"{field} của bạn và của nguồn khác nhau: bạn ghi “{yours}”, nguồn nay ghi “{theirs}”; giữ của bạn", "{field} differs: yours “{yours}”, the source’s now “{theirs}”; yours stays"},
		Hint:    Text{"Xem bên nào đúng. Lấy của nguồn thì nhập lại với --force={file}:{key}; giữ của bạn mãi thì --keep={file}:{key}; mọi chỗ thì --force hoặc --keep. Chưa chọn thì lần nhập sau lại hỏi.", "See which is right: import again with --force={file}:{key} for the source’s, with --keep={file}:{key} for yours, or --force and --keep for all; until then it is asked again."},
		Wrong:   "hours = \"Sáng\"  # nguồn ghi “Cả ngày”", Right: "hours = \"Cả ngày\"",
	},
	{
		Code:    "N622",
		Message: Text{"Bản ghi {file} đã nhập lần trước rồi bị xóa; không tạo lại", "The record {file} was imported before and deleted since; it is not made again"},
		Hint:    Text{"Muốn có lại thì nhập với --force.", "Import with --force to have it back."},
	},
	{
		Code:    "W623",
		Message: Text{"Hàng này thiếu ô và nối tiếp câu của hàng {other}; hai hàng được nhập thành một", "This row lacks cells and goes on from row {other}; both make one record"},
		Hint:    Text{"Xem lại bản ghi; nếu là hai việc thì tách trong tệp nguồn rồi nhập lại.", "Look at the record; if they are two, part them in the source."},
	},
	{
		Code:    "N624",
		Message: Text{"Ô {cell}: “{value}” được đọc là {to}", "Cell {cell}: “{value}” was read as {to}"},
		Hint:    Text{"Excel đã bỏ số 0 hoặc đổi ngày thành số; xem lại nếu không đúng.", "Excel had dropped zeros or turned a day into a number."},
		Wrong:   "Trực ban,2610000009,Công an phường,Trực ban,Cả ngày", Right: "Trực ban,0261 000 0009,Công an phường,Trực ban,Cả ngày",
	},
	{
		Code:    "E625",
		Message: Text{"Tệp khớp cột ghi khóa “{key}”, loại {kind} không có khóa này{near}", "The mapping file names the key “{key}”, which {kind} does not have{near}"},
		Hint:    Text{"Sửa tệp khớp cột trong thư mục nhap/, hoặc tùy chọn --set; tên các khóa có ở trang của loại ấy trong docs/ban-ghi.", "Mend the mapping file in nhap/ or the option --set."},
		Wrong:   "--set so_may=113", Right: "--set role=khan-cap",
	},
	{
		Code:    "N626",
		Message: Text{"Không nhập gì từ đây: {why}", "Nothing was imported from here: {why_en}"},
		Hint:    Text{"Cần nội dung ở đây thì bỏ ẩn trang tính, hoặc sửa hàng tiêu đề của bảng.", "Unhide the sheet or mend its titles if its content is needed."},
	},
	{
		Code:    "E627",
		Message: Text{"{field}: bản ghi nói “{yours}”, nguồn nói “{theirs}” ({other})", "{field}: the record says “{yours}”, the source “{theirs}” ({other})"},
		Hint:    Text{"Bản ghi sai thì sửa theo nguồn. Cố ý khác thì thêm một mục [[differs]] với key, source, reason. Nguồn tự mâu thuẫn thì thêm một mục [[source_conflicts]] với key, text.", "Mend the record after the source; where it differs on purpose, add a row [[differs]] with key, source, reason; where the source contradicts itself, a row [[source_conflicts]] with key, text."},
		Wrong:   "level = \"Cấp thành phố\"  # nguồn ghi Cấp Xã, bản ghi không nói vì sao khác", Right: "level = \"Cấp thành phố\"\n[[differs]]\nkey = \"level\"\nsource = \"Cấp Xã\"\nwhy = \"Giao cho thành phố theo quyết định của tỉnh\"",
	},
	{
		Code:    "N628",
		Message: Text{"Tệp xuất từ nguồn không có thủ tục mã {code}; không đối chiếu được", "The export has no procedure {code}; it was not compared"},
		Hint:    Text{"Nguồn đã bỏ thủ tục này thì xem lại hiệu lực của bản ghi.", "If the source dropped it, look at the record's period."},
		Wrong:   "\"code\":\"1.001194\"  # nguồn; bản ghi mang mã 1.001193", Right: "\"code\":\"1.001193\"",
	},
	{
		Code:    "W629",
		Message: Text{"Mục differs về {key} không còn giải thích gì: bản ghi và nguồn đã giống nhau", "The row of differs about {key} explains nothing any more: record and source agree"},
		Hint:    Text{"Xóa mục ấy khỏi bản ghi.", "Delete it from the record."},
		Wrong:   "level = \"Cấp xã\"  # như nguồn\n[[differs]]\nkey = \"level\"", Right: "level = \"Cấp thành phố\"\n[[differs]]\nkey = \"level\"",
	},
	{
		Code:    "E630",
		Message: Text{"Tệp nhập lớn hơn mức đọc được: quá {limit}; không nhập gì", "The imported file is beyond what is read: more than {limit}; nothing was imported"},
		Hint:    Text{"Xem có chọn nhầm tệp không; tệp đúng mà lớn thì tách thành nhiều tệp rồi nhập từng tệp.", "See whether it is the right file; part a file that is right and large, and import the parts one by one."},
	},
	{
		Code:    "N631",
		Message: Text{"Ô {cell}: “{value}” được đọc là {to}, theo đơn vị ghi ở tiêu đề", "Cell {cell}: “{value}” was read as {to}, by the unit in the titles"},
		Hint:    Text{"Xem lại nếu ô này đã viết đủ số: khi ấy sửa đơn vị ở tiêu đề cột rồi nhập lại.", "Look whether the cell was written out in full; then mend the unit in the title and import again."},
		Wrong:   "Lệ phí (nghìn đồng)\n1.001193;Thử;8", Right: "Lệ phí\n1.001193;Thử;8.000 đồng",
	},
	{
		Code:    "W632",
		Message: Text{"Hàng {row} có {cells} ô mà bảng chỉ có {titles} cột: có thể một ô chứa dấu ngăn nên chữ sau nó lệch sang cột bên", "Row {row} has {cells} cells and the table {titles} columns: a cell may hold the sign that parts cells, and what follows it has moved on"},
		Hint:    Text{"Mở tệp nguồn, để ô có dấu phẩy hay chấm phẩy trong ngoặc kép rồi nhập lại; hoặc lưu danh sách kiểu Excel (.xlsx) rồi nhập tệp ấy.", "Put the cell with a comma or semicolon into quotation marks and import again; or save the list as Excel (.xlsx) and import that."},
		Wrong:   "Trực cấp cứu, cứu hỏa,0261 000 0009", Right: "\"Trực cấp cứu, cứu hỏa\",0261 000 0009",
	},
	{
		Code:    "W645",
		Message: Text{"Lựa chọn thủ tục ghi {key} = “{value}”, tệp xuất không có thủ tục nào như vậy{near}", "The selection says {key} = “{value}”, and the export has no such procedure{near}"},
		Hint:    Text{"Sửa nhap/chon-thu-tuc.toml hoặc tùy chọn của lệnh; tên đúng có trong bảng đi cùng báo cáo nhập.", "Mend nhap/chon-thu-tuc.toml or the flag; the right names stand in the table beside the report of the import."},
		Wrong:   `fields = ["Hộ tịch, Chứng thực"]`,
		Right:   `fields = ["Hộ tịch", "Chứng thực"]`,
	},
	{
		Code:    "N646",
		Message: Text{"{count} bản ghi đã nhập lần trước nay không chọn nữa, vẫn còn ở đây, ví dụ {file}", "{count} {record|records} of former imports {is|are} not chosen any more and still here, {file} for one"},
		Hint:    Text{"Xóa những bản chưa ai sửa thì nhập lại với --remove-left; bản đã sửa thì tự xóa hoặc giữ.", "Import with --remove-left to remove those that nobody changed; delete or keep the others yourself."},
	},
	{
		Code:    "N647",
		Message: Text{"Tệp còn {count} đoạn có chữ mới thêm mà chưa ai chấp nhận (Track Changes); máy đọc như đã chấp nhận", "{count} {paragraph|paragraphs} of the file {has|have} words that were added under Track Changes and not accepted; they are read as if they were"},
		Hint:    Text{"Hỏi người soạn đó có phải bản cuối. Trong Word: Rà soát, Chấp nhận tất cả hoặc từ chối chỗ sai, lưu rồi nhập lại.", "Ask the author whether this is the final text. In Word: Review, accept all or reject what is wrong, save and import again."},
	},
	{
		Code:    "W650",
		Message: Text{"{count} chỗ {why} nên không nhập; chỗ đầu là “{value}”", "{count} {place is|places are} {why_en} and {was|were} not imported; the first is “{value}”"},
		Hint:    Text{"Xem phần “Nguồn có mà bản ghi không giữ” của báo cáo nhập; chỗ nào còn dùng thì đưa vào bảng, vào lời văn của tệp (chữ gạch ngang: bỏ gạch) rồi nhập lại, hoặc ghi vào bản ghi.", "See the part “Nguồn có mà bản ghi không giữ” of the report; what still holds, mend in the file and import again, or write it into the record."},
	},
	{
		Code:    "W651",
		Message: Text{"{count} bản ghi đã nhập từ {source} lần trước, nay nguồn không còn, ví dụ {file}: {name}", "{count} {record was|records were} imported from {source} before and {is|are} not in it any more, {file} for one: {name}"},
		Hint:    Text{"Xem vì sao nguồn bỏ. Hết hiệu lực thì ghi effective_to hoặc dùng niemyet retire; nguồn thiếu thì giữ bản ghi như cũ. Máy không tự xóa.", "See why the source dropped them: end them with effective_to or niemyet retire, or keep them as they are. Nothing is deleted by itself."},
		Wrong:   "(hàng “Máy trực” của lần nhập trước nay không còn)", Right: "Máy trực,0261 000 0008,Trạm y tế,Trực ban,Cả ngày",
	},
	{
		Code:    "E652",
		Message: Text{"--force hoặc --keep nêu {file}, mà lần nhập này không có bản ghi nào tên như vậy", "--force or --keep names {file}, and this import has no record of that name"},
		Hint:    Text{"Viết tên tệp như trong câu W621: --force=ten.md hoặc --force=ten.md:fee.", "Write the name as W621 does: --force=name.md or --force=name.md:fee."},
		Wrong:   "--force=khong-co.md", Right: "--force=truc-ban.md",
	},
})
