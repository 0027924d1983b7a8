package problem

// siteProblems (4xx and 5xx): config.toml, layouts, release.
var _ = section([]Entry{
	{
		Code:    "E401",
		Message: Text{"Không thấy config.toml", "There is no config.toml"},
		Hint:    Text{"Chạy lệnh trong thư mục của trang, hoặc tạo trang mới bằng niemyet init.", "Run in the site's folder, or make a site with niemyet init."},
	},
	{
		Code:    "E402",
		Message: Text{"“{id}” khai hai lần trong [[{table}]]", "“{id}” is given twice in [[{table}]]"},
		Hint:    Text{"Mỗi id chỉ dùng một lần.", "Use each id once."},
		Wrong:   "[[areas]]\nid = \"y-te\"\nname = \"Y tế\"\n\n[[areas]]\nid = \"y-te\"\nname = \"Y tế học đường\"", Right: "[[areas]]\nid = \"y-te\"\nname = \"Y tế\"\n\n[[areas]]\nid = \"y-te-hoc-duong\"\nname = \"Y tế học đường\"",
	},
	{
		Code:    "W403",
		Message: Text{"config.toml chưa có base_url: trang không có địa chỉ đầy đủ, không có sitemap.xml, tờ in không có mã QR", "config.toml has no base_url: no absolute addresses, no sitemap.xml, no QR codes on sheets"},
		Hint:    Text{"Khi đã có tên miền, thêm base_url = \"https://…\".", "Add base_url = \"https://…\" once there is a domain."},
		Wrong:   "(không có dòng base_url)", Right: "base_url = \"https://ten-mien-cua-don-vi\"",
	},
	{
		Code:    "W880",
		Message: Text{"config.toml chưa nói giấy phép sử dụng dữ liệu: trang dữ liệu mở ghi “Chưa công bố”", "config.toml names no licence of the data: the page of open data says “not published yet”"},
		Hint:    Text{"Đơn vị quyết định giấy phép rồi thì thêm [open_data] với licence = \"https://…\"; chưa quyết định thì để vậy.", "Add [open_data] with licence = \"https://…\" once the unit has decided; until then leave it."},
		Wrong:   "(không có mục [open_data])", Right: "[open_data]\nlicence = \"https://creativecommons.org/licenses/by/4.0/deed.vi\"",
	},
	{
		Code:    "W985",
		Message: Text{"[build] ghi pdf = true nhưng sheets = false: không có trang của tờ in thì tệp PDF cũng không được làm", "[build] says pdf = true and sheets = false: where sheets have no pages, no files are made of them"},
		Hint:    Text{"Bỏ dòng pdf = true, hoặc bỏ dòng sheets = false; cần tờ nào thì in tờ ấy bằng niemyet print.", "Take out pdf = true or sheets = false; a sheet that is needed is made by niemyet print."},
		Wrong:   "[build]\npdf = true\nsheets = false", Right: "[build]\nsheets = false",
	},
	{
		Code:    "E404",
		Message: Text{"Mẫu trang (layout) của bạn có lỗi: {detail}", "Your layout has a fault: {detail}"},
		Hint:    Text{"Sửa mẫu trang, hoặc xóa tệp để dùng mẫu có sẵn.", "Mend the layout, or delete the file to use the embedded one."},
	},
	{
		Code:    "E405",
		Message: Text{"Tệp CSS hoặc JavaScript của bạn có lỗi: {detail}", "Your stylesheet or script has a fault: {detail}"},
		Hint:    Text{"Sửa tệp, hoặc xóa để dùng tệp có sẵn.", "Mend the file, or delete it to use the embedded one."},
	},
	{
		Code:    "E406",
		Message: Text{"Bảng từ ngữ không có “{key}”{near}", "The table of words has no “{key}”{near_en}"},
		Hint:    Text{"Chép đúng tên khóa trong layouts/words/vi.toml có sẵn, hoặc xóa dòng này.", "Copy the key as the embedded layouts/words/vi.toml has it, or delete the line."},
		Wrong:   "[search]\nbuton = \"Tìm\"", Right: "[search]\nbutton = \"Tìm\"",
	},
	{
		Code:    "E407",
		Message: Text{"“{key}” trong bảng từ ngữ phải là một dòng chữ", "“{key}” in the table of words must be a text"},
		Hint:    Text{"Viết {key} = \"…\"; tiếng có số ít, số nhiều thì { one = \"…\", other = \"… {count} …\" }.", "Write {key} = \"…\"; for a language with a plural, { one = \"…\", other = \"… {count} …\" }."},
		Wrong:   "[search]\nbutton = 5", Right: "[search]\nbutton = \"Tìm\"",
	},
	{
		Code:    "E408",
		Message: Text{"“{key}” trong bảng từ ngữ phải có đúng các chỗ điền {places}", "“{key}” in the table of words must have the places {places} and no others"},
		Hint:    Text{"Giữ nguyên chữ trong ngoặc nhọn, chỉ sửa chữ ở ngoài.", "Leave what stands in braces, change only the words around it."},
		Wrong:   "[count]\nprocedures = \"{so} thủ tục\"", Right: "[count]\nprocedures = \"{count} thủ tục\"",
	},
	{
		Code:    "E409",
		Message: Text{"Mẫu trang gọi từ “{key}”: {reason}", "The layout says the word “{key}”, which {reason_en}"},
		Hint:    Text{"Sửa lời gọi trong tệp này, hoặc viết thẳng câu chữ vào mẫu trang của bạn.", "Mend the call, or write the words themselves into your layout."},
		Wrong:   "<p>{{word \"search.buton\"}}</p>", Right: "<p>{{word \"search.button\"}}</p>",
	},
	{
		Code:    "E410",
		Message: Text{"static/js/kiosk-words.js không còn được dùng", "static/js/kiosk-words.js is no longer read"},
		Hint:    Text{"Chép lời dịch sang layouts/words/, mỗi tiếng một tệp (ví dụ rad.toml cho tiếng Ê Đê, bắt đầu bằng name trong [language]), rồi xóa tệp này; xem docs/ki-ot.md.", "Move the words to layouts/words/, a file a language (rad.toml for Rade, with name in [language]), and delete this file; see docs/ki-ot.md."},
		Wrong:   "window.niemyetWords.rad = { name: 'Êđê', words: { 'Quay lại': '…' } }", Right: "[language]\nname = \"Êđê\"\n\n[kiosk]\nback = \"…\"",
	},
	{
		Code:    "E411",
		Message: Text{"Tệp từ ngữ “{lang}.toml” chưa cho biết là tiếng gì", "The words of “{lang}.toml” do not say which language they are"},
		Hint:    Text{"Đặt tên tệp bằng hai hoặc ba chữ thường (rad.toml) và viết tên tiếng: [language], name = \"Êđê\".", "Name the file by two or three small letters (rad.toml) and give the language's name: [language], name = \"Êđê\"."},
		Wrong:   "[kiosk]\nback = \"…\"", Right: "[language]\nname = \"Êđê\"\n\n[kiosk]\nback = \"…\"",
	},
	{
		Code:    "W412",
		Message: Text{"Tệp từ ngữ “{lang}.toml” chưa có {count} chữ của ki-ốt: {some}", "The words of “{lang}.toml” lack {count} that the kiosk says: {some}"},
		Hint:    Text{"Dịch thêm các khóa ấy; chữ chưa có thì ki-ốt hiện tiếng Việt.", "Translate these keys; the kiosk says in Vietnamese what is not there."},
		Wrong:   "[language]\nname = \"Êđê\"", Right: "[language]\nname = \"Êđê\"\n\n[kiosk]\nback = \"…\"\nhome = \"…\"",
	},
	{
		Code:    "E413",
		Message: Text{"base_url “{value}” phải là https:// (hoặc http://), tên miền, và có thể thêm thư mục; không gì khác", "base_url “{value}” must be https:// (or http://), a host and perhaps a plain path, nothing else"},
		Hint:    Text{"Viết như https://vidu.gov.vn hoặc https://vidu.gov.vn/niem-yet: chữ không dấu, số, dấu chấm, dấu gạch; không có tên người dùng, dấu hỏi, dấu thăng, dấu phần trăm.", "Write https://vidu.gov.vn or https://vidu.gov.vn/niem-yet: ASCII letters, digits, dots and hyphens; no user, query, fragment or percent sign."},
		Wrong:   "base_url = \"https://ten:mat-khau@vidu.gov.vn/?trang=1\"", Right: "base_url = \"https://vidu.gov.vn\"",
	},
	{
		Code:    "E414",
		Message: Text{"“{key}” trong bảng từ ngữ để trống", "“{key}” in the table of words is blank"},
		Hint:    Text{"Viết chữ, hoặc xóa dòng này để dùng chữ có sẵn.", "Write a word, or delete the line to use ours."},
		Wrong:   "[list]\na_to_z = \"  \"", Right: "[list]\na_to_z = \"Thủ tục từ A đến Z\"",
	},
	{
		Code:    "E415",
		Message: Text{"Không có tệp hình “{value}” trong thư mục static", "There is no picture “{value}” in static"},
		Hint:    Text{"Chép tệp vào static/{value}, hoặc sửa tên cho đúng.", "Copy the file to static/{value}, or correct the name."},
		Wrong:   "plan = \"C:\\\\so-do.svg\"", Right: "plan = \"so-do/tang-mot.svg\"",
	},
	{
		Code:    "W418",
		Message: Text{"Số máy bàn {value} không mang mã vùng {area} của đơn vị", "The landline {value} has not the unit's area code {area}"},
		Hint:    Text{"Xem lại số; đúng là số ở vùng khác thì để nguyên, hoặc sửa phone_area trong config.toml.", "Look at the number again; leave it if it is in another area, or change phone_area in config.toml."},
		Wrong:   "phone_area = \"0261\"\nphone = \"0263 354 3210\"", Right: "phone_area = \"0261\"\nphone = \"0261 354 3210\"",
	},
	{
		Code:    "W419",
		Message: Text{"Ngày nghỉ lễ trong config.toml còn thiếu: {missing}", "Holidays missing in config.toml: {missing_en}"},
		Hint:    Text{"Thêm mục [[holidays]] cho ngày ấy. Tết và Giỗ Tổ máy tính theo âm lịch; ngày nghỉ thêm và nghỉ bù theo thông báo hằng năm.", "Add [[holidays]] for those days. Tết and Giỗ Tổ are reckoned by the lunar calendar; further days off follow the yearly announcement."},
		Wrong:   "[[holidays]]\nname = \"Tết Dương lịch\"\nfrom = 2027-01-01", Right: "[[holidays]]\nname = \"Giỗ Tổ Hùng Vương\"\nfrom = 2027-04-16",
	},
	{
		Code:    "W420",
		Message: Text{"{name} ({day}) sắp đến mà chưa có ngày nghỉ chính thức", "{name} ({day}) is near and its days off are not decided"},
		Hint:    Text{"Ghi from, to theo thông báo nghỉ chính thức rồi xóa dòng undecided = true.", "Write from and to as announced, then delete undecided = true."},
		Wrong:   "undecided = true", Right: "from = 2027-02-05\nto = 2027-02-11",
	},
	{
		Code:    "W441",
		Message: Text{"Hình vẽ chưa có lời: thiếu {key}", "A drawing without words: {key} is missing"},
		Hint:    Text{"Ghi {key}: người không nhìn được hình, người in trang ra vẫn tìm được đường.", "Write {key}, for those who do not see the picture."},
		Wrong:   "way = \"so-do/duong-toi.svg\"", Right: "way = \"so-do/duong-toi.svg\"\nway_text = \"Từ chợ đi theo đường Ví Dụ, qua trạm y tế, cổng ở bên tay phải.\"",
	},
	{
		Code:    "E501",
		Message: Text{"Bản ghi còn số liệu mẫu (sample = true) nên không dựng được với --release", "A sample record cannot be released"},
		Hint:    Text{"Thay bằng số liệu thật rồi xóa dòng sample = true, hoặc bỏ --release.", "Put in the facts and delete sample = true, or build without --release."},
	},
	{
		Code:    "E502",
		Message: Text{"Chưa đăng được: còn thiếu {lacking}", "Not ready for the public: there is no {lacking}"},
		Hint:    Text{"Điền vào rồi dựng lại; đang làm dở thì dựng không có --release.", "Put it in and build again; while it is not there, build without --release."},
		Wrong:   "address = \"?\"", Right: "address = \"Số 1, đường Ví Dụ, phường Ví Dụ\"",
	},
	{
		Code:    "E503",
		Message: Text{"Chữ giữ chỗ “{value}” chưa được thay", "The placeholder “{value}” has not been replaced"},
		Hint:    Text{"Viết nội dung thật vào chỗ này; chưa biết thì \"?\"; chưa xong thì draft = true.", "Put the facts here; \"?\" when not known; draft = true while it is not ready."},
		Wrong:   "Viết nội dung ở đây", Right: "Phường nhận hồ sơ từ thứ Hai đến thứ Sáu.",
	},
	{
		Code:    "W503",
		Message: Text{"Chữ giữ chỗ “{value}” chưa được thay; build --release sẽ từ chối", "The placeholder “{value}” has not been replaced; build --release will refuse"},
		Hint:    Text{"Viết nội dung thật vào chỗ này; chưa biết thì \"?\"; chưa xong thì draft = true.", "Put the facts here; \"?\" when not known; draft = true while it is not ready."},
		Wrong:   "number = \"0261 354 3210\"", Right: "number = \"0261 000 0001\"",
	},
	{
		Code:    "W502",
		Message: Text{"Còn thiếu {lacking}; build --release sẽ từ chối", "There is no {lacking}; build --release will refuse"},
		Hint:    Text{"Điền trước khi đăng thật; đang làm dở thì trang vẫn dựng được.", "Put it in before the site is for the public; until then the site builds."},
		Wrong:   "address = \"?\"", Right: "address = \"Số 1, đường Ví Dụ, phường Ví Dụ\"",
	},
})
