package problem

// radioProblems are the faults of radio segments and their calendar.
var _ = section([]Entry{
	{
		Code:    "E801",
		Message: Text{"Không có đài, cụm loa nào tên “{value}”{near}", "There is no station “{value}”{near_en}"},
		Hint:    Text{"Viết đúng tên hoặc mã của một mục [[stations]] trong config.toml.", "Write the name or id of a [[stations]] block of config.toml."},
		Wrong:   "station = \"Dai phuong\"", Right: "station = \"Đài truyền thanh phường Ví Dụ\"",
	},
	{
		Code:    "E802",
		Message: Text{"Phát lại {repeat} mà chưa ghi đến ngày nào", "It repeats ({repeat}) and does not say until when"},
		Hint:    Text{"Thêm until = ngày phát cuối.", "Add until = the last day."},
		Wrong:   "repeat = \"hằng ngày\"", Right: "repeat = \"hằng ngày\"\nuntil = 2026-11-07",
	},
	{
		Code:    "E803",
		Message: Text{"Ngày cuối {until} không hợp với ngày phát đầu {on}", "The last day {until} does not fit the first day {on}"},
		Hint:    Text{"Ghi repeat cùng với until, và until không trước on.", "Give repeat with until, and no until before on."},
		Wrong:   "on = 2026-11-05\nuntil = 2026-11-01", Right: "on = 2026-11-05\nrepeat = \"hằng ngày\"\nuntil = 2026-11-07",
	},
	{
		Code:    "W804",
		Message: Text{"Lần phát ngày {on} không được phát ({why}), và không còn lần phát nào khác", "The broadcast of {on} is off the air ({why}), and there is no other"},
		Hint:    Text{"Chọn ngày khác, hoặc sửa quiet_days, off_holidays của chuyên mục trong config.toml.", "Choose another day, or change quiet_days or off_holidays of the series in config.toml."},
		Wrong:   "on = 2026-09-02", Right: "on = 2026-09-03",
	},
	{
		Code:    "E805",
		Message: Text{"{station} lúc {at} ngày {on} đang phát “{other}” (từ {from}, dài {slot})", "{station} is on the air with “{other}” at {at} on {on} (from {from}, {slot})"},
		Hint:    Text{"Đổi giờ hoặc ngày của một trong hai bài.", "Move one of the two."},
		Wrong:   "at = \"05:30\"", Right: "at = \"05:40\"",
	},
	{
		Code:    "W806",
		Message: Text{"Khung {at} của {station} chưa có bài: {days}", "The slot at {at} of {station} has no segment: {days}"},
		Hint:    Text{"Xếp một bài vào khung ấy, hoặc bỏ khung trong config.toml.", "Give the slot a segment, or take it out of config.toml."},
	},
	{
		Code:    "E807",
		Message: Text{"Bản ghi âm dài {length}, quá khung {slot} là {over}", "The recording is {length} long, {over} more than the slot of {slot}"},
		Hint:    Text{"Ghi âm lại bài ngắn hơn, hoặc xin khung dài hơn rồi sửa slot.", "Record a shorter reading, or get a longer slot and change slot."},
		Wrong:   "slot = \"2 phút\"", Right: "slot = \"3 phút\"",
	},
	{
		Code:    "W808",
		Message: Text{"Bài đọc hết khoảng {length}, quá khung {slot} là {over}: {syllables} tiếng, nhịp {pace} tiếng một phút", "The script takes about {length}, {over} more than the slot of {slot}: {syllables} syllables at {pace} a minute"},
		Hint:    Text{"Cắt chừng {cut} tiếng, hoặc xin khung dài hơn rồi sửa slot.", "Cut about {cut} syllables, or get a longer slot and change slot."},
		Wrong:   "slot = \"1 phút\"", Right: "slot = \"2 phút\"",
	},
	{
		Code:    "W809",
		Message: Text{"Máy chưa có cách đọc “{value}”", "Nobody has told how to read “{value}” aloud"},
		Hint:    Text{"Viết ra chữ, hoặc thêm vào [[glossary]] trong config.toml.", "Write it in words, or add it to [[glossary]] in config.toml."},
		Wrong:   "Bà con gửi hồ sơ cho BQLDA.", Right: "Bà con gửi hồ sơ cho ban quản lý dự án.",
	},
	{
		Code:    "W810",
		Message: Text{"“{record}” đã thay đổi từ ngày {since}: {changes}", "“{record}” has changed since {since}: {changes}"},
		Hint:    Text{"Đọc lại lời, sửa cho đúng, rồi ghi based_on = [\"{version}\"].", "Read the script again, correct it, then write based_on = [\"{version}\"]."},
		Wrong:   "written_on = 2026-11-02", Right: "written_on = 2026-11-23\nbased_on = [\"1.001193-a1b2c3\"]",
	},
	{
		Code:    "E811",
		Message: Text{"Không có tệp âm thanh “{value}” trong thư mục static", "There is no audio file “{value}” in static"},
		Hint:    Text{"Chép tệp vào static/{value}, hoặc sửa tên cho đúng.", "Copy the file to static/{value}, or correct the name."},
		Wrong:   "audio = \"khai-sinh.mp3\"", Right: "audio = \"audio/khai-sinh.mp3\"",
	},
	{
		Code:    "E812",
		Message: Text{"Không đọc được tệp âm thanh “{value}”: {why}", "The audio file “{value}” cannot be read: {why}"},
		Hint:    Text{"Xuất lại tệp ở dạng mp3 hoặc m4a.", "Export the file again as mp3 or m4a."},
	},
	{
		Code:    "W813",
		Message: Text{"“{notice}” (nhóm {group}) chỉ phát {days} ngày liên tục; luật đòi ít nhất 3 ngày", "“{notice}” (group {group}) is on the air on {days} {day|days} in a row; the law wants 3 at least"},
		Hint:    Text{"Thêm lần phát cho đủ 3 ngày liền nhau (Điều 13 Luật 10/2022/QH15).", "Add broadcasts for 3 days in a row (Article 13 of Law 10/2022/QH15)."},
		Wrong:   "on = 2026-11-05", Right: "on = 2026-11-05\nrepeat = \"hằng ngày\"\nuntil = 2026-11-07",
	},
	{
		Code:    "E814",
		Message: Text{"“{value}” không phải mã và số bản của một bản ghi", "“{value}” is not a record's code and version"},
		Hint:    Text{"Chép nguyên từ cảnh báo W810 hoặc từ chân tờ: mã, gạch nối, sáu chữ số của số bản.", "Copy it from warning W810 or the foot of a sheet: code, hyphen, six digits."},
		Wrong:   "based_on = [\"1.001193\"]", Right: "based_on = [\"1.001193-a1b2c3\"]",
	},
	{
		Code:    "W815",
		Message: Text{"{series}: {period} chưa có bài nào được phát", "{series}: nothing is on the air in {period}"},
		Hint:    Text{"Soạn hoặc phát lại một bài trong kỳ này.", "Write a segment or air one again in this period."},
	},
	{
		Code:    "E816",
		Message: Text{"Dòng này của sổ phát thanh không đọc được", "This line of the book of broadcasts cannot be read"},
		Hint:    Text{"Lấy lại tệp từ bản sao lưu: mất một dòng thì lịch trên điện thoại của bà con mọc thêm lần phát thứ hai.", "Restore the file from a backup: without the line calendars of listeners show a broadcast twice."},
	},
	{
		Code:    "W817",
		Message: Text{"Nhiều máy không phát được “{value}”, hoặc phải tải rất lâu: đây là tệp {kind}", "Many devices cannot play “{value}”, or load it for very long: it is a {kind} file"},
		Hint:    Text{"Xuất lại ở dạng mp3 hoặc m4a rồi sửa audio; iPhone và nhiều ứng dụng podcast không nhận ogg, wav thì nặng gấp chục lần.", "Export it again as mp3 or m4a and change audio; iPhones and many podcast players take no ogg, and wav is ten times the size."},
		Wrong:   "audio = \"audio/khai-sinh.ogg\"", Right: "audio = \"audio/khai-sinh.mp3\"",
	},
	{
		Code:    "W818",
		Message: Text{"Lời nói “{value}” ({figure}) mà không bản ghi nào bài nói về có (bản ghi: {known})", "The script says “{value}” ({figure}), which no record that it explains has (they have: {known})"},
		Hint:    Text{"Sửa lời theo bản ghi; nếu lời đúng thì sửa bản ghi, hoặc thêm bản ghi có điều ấy vào explains.", "Mend the script; if it is right, mend the record, or add the record that has it to explains."},
		Wrong:   "Từ đủ bảy mươi tuổi trở lên thì được hưởng.", Right: "Từ đủ bảy mươi lăm tuổi trở lên thì được hưởng.",
	},
	{
		Code:    "W819",
		Message: Text{"Bài phát ngày {on}: “{place}” máy đoán đọc là “{reading}”, cũng có thể là “{instead}”", "On the air on {on}: “{place}” is guessed to be said “{reading}”, and could be “{instead}”"},
		Hint:    Text{"Đọc đúng rồi thì ghi rõ cách đọc ngay trong lời, trong ngoặc nhọn: chữ viết, dấu |, cách đọc.", "When it is right, write how it is said into the script, in braces: what is written, a |, how it is said."},
		Wrong:   "Họp lúc 8 g.", Right: "Họp lúc {8 g|tám giờ}.",
	},
})
