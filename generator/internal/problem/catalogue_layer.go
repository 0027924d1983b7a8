package problem

// layerProblems (34x, 35x): where procedures go that name no office, and records that
// lie on records of other layers.
var _ = section([]Entry{
	{
		Code:    "W341",
		Message: Text{"Lĩnh vực “{field}” có nhiều nơi cùng nhận: {procedures} thủ tục không ghi nơi nộp được đưa về {office}; nơi khác cũng nhận: {others}", "Several offices take the field “{field}”: {procedures} procedures without an office go to {office}; others that take it: {others}"},
		Hint:    Text{"Đúng vậy thì ở [[fields]] của “{field}” trong config.toml viết office = \"{id}\"; không thì bỏ lĩnh vực này khỏi quầy không nhận.", "If so, write office = \"{id}\" in its [[fields]] of config.toml; else take the field from the desk that does not take it."},
		Wrong:   "# hai cơ quan cùng ghi\nfields = [\"Đất đai\"]", Right: "[[fields]]\nname = \"Đất đai\"\noffice = \"bo-phan-mot-cua\"",
	},
	{
		Code:    "W342",
		Message: Text{"Chưa quầy nào nhận lĩnh vực “{field}”: {procedures} thủ tục không có nơi nộp", "No desk takes the field “{field}”: {procedures} procedures have nowhere to be filed"},
		Hint:    Text{"Thêm lĩnh vực này vào fields của quầy nhận, hoặc cho một quầy nhận mọi lĩnh vực còn lại bằng \"*\".", "Put it into the fields of the desk that takes it, or let one desk take all the rest with \"*\"."},
		Wrong:   "fields = [\"Hộ tịch\"]", Right: "fields = [\"Hộ tịch\", \"*\"]",
	},
	{
		Code:    "W343",
		Message: Text{"Lĩnh vực “{field}” có nhiều quầy của {office} cùng nhận ({desks}): {procedures} thủ tục chưa rõ quầy", "Several desks of {office} take the field “{field}” ({desks}): {procedures} procedures have no desk of their own"},
		Hint:    Text{"Nếu quầy nào nhận cũng được thì cứ để; không thì bỏ lĩnh vực này khỏi quầy không nhận, hoặc ghi office và desk trong từng thủ tục.", "Leave it if any desk will do; else take the field from the desk that does not take it, or write office and desk in the procedures."},
		Wrong:   "number = \"2\"\nfields = [\"Hộ tịch\"]  # quầy 1 cũng nhận", Right: "number = \"2\"\nfields = [\"Chứng thực\"]",
	},
	{
		Code:    "W345",
		Message: Text{"{procedures} thủ tục do {agency} giải quyết không có nơi nộp: chưa ai nói quầy nào nhận ({fields})", "{procedures} procedures that {agency} settles have nowhere to be filed: nobody says which desk takes them ({fields})"},
		Hint:    Text{"Quầy nhận các lĩnh vực còn lại không nhận thay công an, trường học, bệnh viện, công chứng. Họ nhận ở trụ sở của họ: thêm bản ghi cơ quan mang tên họ, với địa chỉ và giờ. Họ nhận ở đây: thêm ở đây một quầy mang tên họ, nhận \"Các lĩnh vực còn lại\". Chỉ vài thủ tục: ghi office trong từng bản ghi.", "A desk that takes the rest does not take what the police, schools, hospitals or notaries do. If they receive people in their own house, add an office of their name with its address and hours; if here, add a desk of their name here that takes the rest; for a few procedures write office in each record."},
		Wrong:   "# chỉ có quầy của UBND\nname = \"Văn hóa - Xã hội\"\nfields = [\"Các lĩnh vực còn lại\"]", Right: "name = \"Công an\"\nfields = [\"Các lĩnh vực còn lại\"]",
	},
	{
		Code:    "W370",
		Message: Text{"Quầy {desk} nhận lĩnh vực “{field}”, mà không thủ tục nào có lĩnh vực ấy{near}", "Desk {desk} takes the field “{field}”, which no procedure has{near}"},
		Hint:    Text{"Viết đúng tên lĩnh vực như trong thủ tục; không thì người dân bị chỉ sang quầy nhận các lĩnh vực còn lại, hoặc không quầy nào. Đúng tên mà chưa có thủ tục thì khai tên ấy ở [[fields]] của config.toml.", "Write the field as the procedures do; else people are sent to the desk that takes the rest, or to none. When the name is right and has no procedure yet, declare it in [[fields]] of config.toml."},
		Wrong:   "fields = [\"Xây dựng\"]", Right: "fields = [\"Hoạt động xây dựng\"]",
	},
	{
		Code:    "W371",
		Message: Text{"Tệp “{value}” nặng {weight} KB, nên nhẹ hơn {most} KB", "The file “{value}” has {weight} KB; keep it below {most} KB"},
		Hint:    Text{"Thu nhỏ ảnh (rộng khoảng 1200 điểm là đủ) rồi lưu lại dạng jpg; tệp để tải thì xuất PDF ở mức “nhỏ nhất”. Điện thoại cũ trên mạng yếu tải một ảnh chụp thẳng từ máy mất nửa phút.", "Make the picture smaller (1200 pixels wide are enough) and save it as jpg; export files to take as PDF of the smallest size. An old phone on a bad line loads a camera's picture for half a minute."},
		Wrong:   "![Sơ đồ các quầy](../hinh/DSC_0412.jpg)", Right: "![Sơ đồ các quầy](../hinh/so-do-quay.jpg)",
	},
	{
		Code:    "E351",
		Message: Text{"Tệp “{value}” mang mã {code}, mà {other} cùng tên lại là thủ tục {was}", "The file “{value}” has the code {code}, but {other} of the same name is {was}"},
		Hint:    Text{"Đặt tên khác cho tệp của mình; nếu muốn sửa bản ghi của nguồn thì ghi đúng mã của nó, hoặc bỏ dòng code.", "Give your file another name; to change the record of the source, write its code, or leave the code out."},
		Wrong:   "code = \"1.000656\"     # trong khai-sinh.md", Right: "code = \"1.001193\"",
	},
	{
		Code:    "E352",
		Message: Text{"Không mở được tầng nguồn “{name}” ở {value}: {why}", "The layer “{name}” at {value} cannot be opened: {why}"},
		Hint:    Text{"Xem ổ mạng đã nối chưa, đường dẫn (path) đúng chưa. Máy không đăng trang thiếu một tầng nguồn.", "Look whether the share is there and the path is right. No site is published without one of its layers."},
		Wrong:   "path = \"../nguon/quoc-giaa\"", Right: "path = \"../nguon/quoc-gia\"",
	},
	{
		Code:    "E353",
		Message: Text{"Bản ghi thiếu nhiều mục, và không tầng nguồn nào có bản ghi này", "The record lacks most of its parts, and no layer has this record"},
		Hint:    Text{"Bản ghi chỉ ghi chỗ khác nguồn thì phải trùng mã (code) hoặc tên tệp với bản ghi của nguồn. Nguồn đã bỏ thủ tục này thì xóa tệp, hoặc viết bản ghi cho đủ.", "A record of differences has the code or the file name of a record of a layer. When the source has dropped it, delete the file or write the whole record."},
		Wrong:   "code = \"1.000700\"  # không tầng nguồn nào có mã này\noffice = \"mot-cua\"", Right: "code = \"1.000656\"  # mã của bản ghi ở nguồn\noffice = \"mot-cua\"",
	},
	{
		Code:    "W354",
		Message: Text{"Nguồn “{layer}” đổi {field}{row}: {was} → {now}; bản của mình vẫn là {own}", "The layer “{layer}” changes {field}{row}: {was} → {now}; ours is still {own}"},
		Hint:    Text{"Theo nguồn thì bỏ dòng này khỏi bản ghi; vẫn giữ thì chạy: niemyet explain {id} --keep", "To follow the source, take the line out; to keep yours, run: niemyet explain {id} --keep"},
	},
	{
		Code:    "E356",
		Message: Text{"Dòng này của sổ đăng không đọc được", "This line of the book of what is published cannot be read"},
		Hint:    Text{"Lấy lại tệp từ bản sao lưu. Không có bản sao lưu thì chuyển tệp ra khỏi so-sach rồi dựng trang: máy ghi lại từ đầu, và chỉ thôi hỏi về những bản ghi đã mất trước đó.", "Restore the file from a backup. Without one, move it out of so-sach and build: the book begins anew, and what vanished before is not asked about any more."},
	},
	{
		Code:    "W333",
		Message: Text{"“{name}” đã đăng ({date}), {why}", "“{name}” was published ({date}); {why}"},
		Hint:    Text{"Dựng bây giờ thì trang và ki-ốt không còn nó; ai quét mã QR trên tờ đã dán sẽ thấy “Bản này không còn hiệu lực”. {how}Hết hiệu lực: giữ tệp và ghi effective_to, thủ tục bãi bỏ thì dùng niemyet retire. Đúng là bỏ hẳn: thêm \"{key}\" vào withdrawn của config.toml.", "Built now, site and kiosk lack it, and its QR codes on the walls answer that it no longer holds. {how}If it has ended keep the file with effective_to, or use niemyet retire. If it is to go for good add \"{key}\" to withdrawn in config.toml."},
		Wrong:   "draft = true", Right: "effective_to = 2026-12-31",
	},
	{
		Code:    "E268",
		Message: Text{"{count} chỗ vẫn dẫn tới “{name}”: {files}", "{count} {place|places} still {leads|lead} to “{name}”: {files}"},
		Hint:    Text{"Bản ghi ấy đã đăng, nay không còn tệp. Lỡ xóa, đổi tên hay chuyển chỗ: trả tệp về tên cũ là hết lỗi. Đúng là bỏ: sửa những chỗ này, chúng còn chỉ người dân tới đó.", "It was published and its file is gone. If that was a slip, put the file back and nothing else is wrong. If it is to go, mend these places: they send people there."},
	},
	{
		Code:    "E355",
		Message: Text{"Dòng này của sổ nguồn không đọc được", "This line of the book of sources cannot be read"},
		Hint:    Text{"Lấy lại tệp từ bản sao lưu. Không có bản sao lưu thì xóa tệp rồi dựng trang: máy ghi lại từ đầu, và chỉ thôi báo những chỗ nguồn đã đổi trước đó.", "Restore the file from a backup. Without one, delete it and build: the book begins anew, and what changed before is not told any more."},
	},
})
