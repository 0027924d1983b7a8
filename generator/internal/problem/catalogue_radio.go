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
		Message: Text{"Ngày cuối {until} không hợp với ngày đầu {on}", "The last day {until} does not fit the first day {on}"},
		Hint:    Text{"Ghi repeat cùng với until, và until không trước on.", "Give repeat with until, and no until before on."},
		Wrong:   "on = 2026-11-05\nuntil = 2026-11-01", Right: "on = 2026-11-05\nrepeat = \"hằng ngày\"\nuntil = 2026-11-07",
	},
	{
		Code:    "W431",
		Message: Text{"Lặp lại vào ngày {day}: tháng không có ngày ấy thì không có lần nào ({months})", "It repeats on the {day}: a month without that day is passed over ({months})"},
		Hint:    Text{"Muốn tháng nào cũng có thì chọn repeat = \"ngày cuối tháng\", hoặc một ngày từ 1 đến 28.", "For every month use repeat = \"ngày cuối tháng\", or a day from 1 to 28."},
		Wrong:   "on = 2026-12-31\nrepeat = \"hằng tháng\"", Right: "on = 2026-12-31\nrepeat = \"ngày cuối tháng\"",
	},
	{
		Code:    "W432",
		Message: Text{"Ngày trừ ra {day} không phải ngày nào của lần lặp này: trừ ra không có tác dụng", "{day} is taken out and is no day of this repeat: nothing is taken out"},
		Hint:    Text{"Xem lại ngày, thứ trong tuần và ngày cuối (until).", "Look at the day, the day of the week and the last day (until)."},
		Wrong:   "on = 2026-11-05\nrepeat = \"hằng tuần\"\nexcept = [2026-11-13]", Right: "on = 2026-11-05\nrepeat = \"hằng tuần\"\nexcept = [2026-11-12]",
	},
	{
		Code:    "W433",
		Message: Text{"Lịch chỉ có {count} lần đầu, đến {last}; từ đó đến {until} không hiện", "The calendar has the first {count} {time|times}, to {last}; from there to {until} nothing is shown"},
		Hint:    Text{"Ghi until gần hơn, rồi gia hạn khi sắp hết; việc ít hơn thì lặp hằng tuần, hằng tháng.", "Give an earlier until and extend it in time, or repeat by the week or the month."},
		Wrong:   "repeat = \"hằng ngày\"\nuntil = 2036-12-31", Right: "repeat = \"hằng ngày\"\nuntil = 2027-12-31",
	},
	{
		Code:    "W434",
		Message: Text{"Lặp đến {until}, mà ngày nghỉ lễ trong config.toml mới khai đến năm {year}", "It repeats until {until}, and config.toml knows holidays to {year} only"},
		Hint:    Text{"Khi có thông báo nghỉ lễ của năm ấy thì khai thêm [[holidays]]; từ nay đến lúc ấy, ngày nghỉ của năm ấy vẫn hiện như ngày thường.", "Add [[holidays]] once that year's are announced; until then its days off look like ordinary days."},
		Wrong:   "until = 2028-03-01", Right: "until = 2026-12-31",
	},
	{
		Code:    "W435",
		Message: Text{"Từ {on} đến {until} không có lần nào ({repeat})", "From {on} to {until} there is no time ({repeat})"},
		Hint:    Text{"Ghi until sau lần đầu: ngày cuối tháng, hoặc ngày làm việc đầu tháng sau.", "Give an until after the first time: the end of the month, or the first working day of the next."},
		Wrong:   "on = 2026-11-05\nrepeat = \"ngày cuối tháng\"\nuntil = 2026-11-20", Right: "on = 2026-11-05\nrepeat = \"ngày cuối tháng\"\nuntil = 2026-12-31",
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
		Wrong:   "on = 2026-11-25  # thứ Tư; khung giờ là thứ Năm", Right: "on = 2026-11-26\non = 2026-12-24  # một lần phát nữa, của tháng sau",
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
		Wrong:   "every = \"quý\"  # trong quý chưa bài nào có series = \"quý\"", Right: "every = \"tháng\"  # đã có bài series = \"tháng\" phát trong tháng",
	},
	{
		Code:    "E816",
		Message: Text{"Dòng này của sổ phát thanh không đọc được", "This line of the book of broadcasts cannot be read"},
		Hint:    Text{"Lấy lại tệp từ bản sao lưu: mất một dòng thì lịch trên điện thoại của người dân có thêm một lần phát trùng.", "Restore the file from a backup: without the line calendars of listeners show a broadcast twice."},
	},
	{
		Code:    "W817",
		Message: Text{"Nhiều máy không phát được “{value}”, hoặc phải tải rất lâu: đây là tệp {kind}", "Many devices cannot play “{value}”, or load it for very long: it is a {kind} file"},
		Hint:    Text{"Xuất lại ở dạng mp3 hoặc m4a rồi sửa audio; iPhone và nhiều ứng dụng podcast không nhận ogg, wav thì nặng gấp chục lần.", "Export it again as mp3 or m4a and change audio; iPhones and many podcast players take no ogg, and wav is ten times the size."},
		Wrong:   "audio = \"audio/khai-sinh.ogg\"", Right: "audio = \"audio/khai-sinh.mp3\"",
	},
	{
		Code:    "W818",
		Message: Text{"Lời nói “{value}” ({figure}) mà không bản ghi nào được nói tới có (bản ghi: {known})", "The text says “{value}” ({figure}), which no record that it speaks of has (they have: {known})"},
		Hint:    Text{"Sửa lời theo bản ghi; nếu lời đúng thì sửa bản ghi, hoặc nêu thêm bản ghi có điều ấy: explains của bài phát thanh, procedures của chính sách, một liên kết trong trang.", "Mend the text; if it is right, mend the record, or name the record that has it: explains of a segment, procedures of a policy, a link on a page."},
		Wrong:   "Từ đủ bảy mươi tuổi trở lên thì được hưởng.", Right: "Từ đủ bảy mươi lăm tuổi trở lên thì được hưởng.",
	},
	{
		Code:    "W819",
		Message: Text{"Bài phát ngày {on}: “{place}” máy đoán đọc là “{reading}”, cũng có thể là “{instead}”", "On the air on {on}: “{place}” is guessed to be said “{reading}”, and could be “{instead}”"},
		Hint:    Text{"Đọc đúng rồi thì ghi rõ cách đọc ngay trong lời, trong ngoặc nhọn: chữ viết, dấu |, cách đọc.", "When it is right, write how it is said into the script, in braces: what is written, a |, how it is said."},
		Wrong:   "Họp lúc 8 g.", Right: "Họp lúc {8 g|tám giờ}.",
	},
})
