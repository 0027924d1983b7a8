package problem

// fileProblems (1xx): the file, its encoding, its front matter as a text.
var _ = section([]Entry{
	{
		Code:    "E101",
		Message: Text{"Tệp không phải chữ Unicode UTF-8; có vẻ là {encoding}", "The file is not UTF-8 text; it looks like {encoding}"},
		Hint:    Text{"Mở tệp bằng Notepad, chọn Lưu thành (Save as), mục Mã hóa (Encoding) chọn UTF-8; nếu chữ vẫn sai thì chuyển mã bằng bộ gõ (ví dụ công cụ chuyển mã của UniKey) rồi lưu lại.", "Open it in an editor, save it as UTF-8; convert the text first if the letters are still wrong."},
		Wrong:   "name = \"§¨ng ký khai sinh\"", Right: "name = \"Đăng ký khai sinh\"",
	},
	{
		Code:    "E102",
		Message: Text{"Tệp thiếu phần khai báo ở đầu: dòng đầu tiên phải là +++", "The file has no front matter: its first line must be +++"},
		Hint:    Text{"Thêm một dòng chỉ có +++ ở đầu tệp và một dòng +++ nữa sau các khóa; hoặc tạo tệp mới bằng lệnh niemyet new.", "Put a line of +++ before the keys and one after them, or make the file with niemyet new."},
		Wrong:   "name = \"Đăng ký khai sinh\"", Right: "+++\nname = \"Đăng ký khai sinh\"\n+++",
	},
	{
		Code:    "E103",
		Message: Text{"Không đọc được dòng này: {slip}", "This line cannot be read: {slip}"},
		Hint:    Text{"{how}{right}", "{how}{right}"},
		Wrong:   "name = \"Đăng ký khai sinh", Right: "name = \"Đăng ký khai sinh\"",
	},
	{
		Code:    "E104",
		Message: Text{"Không có khóa “{key}”; có phải là “{near}”?", "There is no key “{key}”; did you mean “{near}”?"},
		Hint:    Text{"Sửa “{key}” thành “{near}”.", "Change “{key}” to “{near}”."},
		Wrong:   "nmae = \"Đăng ký khai sinh\"", Right: "name = \"Đăng ký khai sinh\"",
	},
	{
		Code:    "E105",
		Message: Text{"{field} phải là {want}, ở đây lại là {got}", "{field} must be a {want_en}, here it is a {got_en}"},
		Hint:    Text{"Viết theo mẫu: {eg}", "Write it like this: {eg}"},
		Wrong:   "code = 1.001193", Right: "code = \"1.001193\"",
	},
	{
		Code:    "E106",
		Message: Text{"Chưa ghi {field}", "{field} is missing"},
		Hint:    Text{"Thêm một dòng theo mẫu này rồi thay phần sau dấu bằng: {eg}", "Add a line like this, with what is true behind the equals sign: {eg}"},
		Wrong:   "(không có dòng name)", Right: "name = \"Đăng ký khai sinh\"",
	},
	{
		Code:    "E107",
		Message: Text{"Tên tệp “{name}” không dùng làm địa chỉ trang được", "The file name “{name}” cannot be an address"},
		Hint:    Text{"Đổi tên tệp thành {slug}.md và để thẳng trong thư mục của loại: chỉ dùng chữ thường không dấu, số và dấu gạch nối.", "Rename it to {slug}.md, directly in its kind's folder: lower-case ASCII letters, digits and hyphens only."},
		Wrong:   "content/thu-tuc/Đăng ký khai sinh.md", Right: "content/thu-tuc/dang-ky-khai-sinh.md",
	},
	{
		Code:    "E108",
		Message: Text{"Thư mục “{folder}” không phải thư mục của loại bản ghi nào{near}", "The folder “{folder}” belongs to no kind of record{near_en}"},
		Hint:    Text{"Chuyển tệp vào {where}. Cả thư mục bị đổi tên thì đổi lại tên thư mục.", "Move the file into {where}. Where the whole folder was renamed, give it its name again."},
		Wrong:   "content/thutuc/khai-sinh.md", Right: "content/thu-tuc/khai-sinh.md",
	},
	{
		Code:    "W109",
		Message: Text{"Tệp này không phải bản ghi .md nên không được đăng", "This file is not a .md record and is not published"},
		Hint:    Text{"Tệp Word, Excel có nội dung cần đăng: chuyển ra ngoài content rồi nhập bằng trang “Nhập từ Excel, Word” của biểu mẫu hay niemyet import. Ảnh và tệp cho người dân tải về: chuyển sang static/.", "Words of Word or Excel: move the file out of content and import it in the form or by niemyet import. Move pictures and downloads to static/."},
		Wrong:   "content/thu-tuc/danh-muc.docx", Right: "static/tai-ve/danh-muc.docx",
	},
	{
		Code:    "E110",
		Message: Text{"Tệp quá lớn ({size} MB)", "The file is too large ({size} MB)"},
		Hint:    Text{"Một bản ghi tối đa 4 MB chữ; xem có dán nhầm ảnh hoặc cả một văn bản vào đây không.", "A record holds at most 4 MB of text."},
	},
	{
		Code:    "E111",
		Message: Text{"Phần khai báo mở bằng +++ nhưng không có dòng +++ đóng lại", "The front matter is opened by +++ and never closed"},
		Hint:    Text{"Thêm một dòng chỉ có +++ ngay sau khóa cuối cùng. Dòng cuối tệp bị cụt giữa chừng thì tệp chép chưa hết: lấy lại bản đủ.", "Add a line of +++ after the last key. If the file ends in the middle of a line, it was copied in part only: get the whole one."},
		Wrong:   "+++\nname = \"Giới thiệu\"", Right: "+++\nname = \"Giới thiệu\"\n+++",
	},
	{
		Code:    "E265",
		Message: Text{"Dòng rào của phần khai báo viết là {value}", "The line that bounds the front matter is {value}"},
		Hint:    Text{"Dòng mở và dòng đóng phần khai báo chỉ có ba dấu cộng: +++", "The front matter is opened and closed by a line of three plus signs: +++"},
		Wrong:   "---\nname = \"Giới thiệu\"\n---", Right: "+++\nname = \"Giới thiệu\"\n+++",
	},
	{
		Code:    "E266",
		Message: Text{"Trước dòng +++ đầu tiên còn có {value}", "Before the first line of +++ stands {value}"},
		Hint:    Text{"Tệp phải bắt đầu bằng dòng +++. Chữ cho người dân đọc thì chuyển xuống dưới dòng +++ thứ hai; lời nhắn cho đồng nghiệp thì chuyển vào dưới dòng +++ này, có dấu # ở đầu.", "The file begins with +++. Words for the public go below the second +++; a remark for colleagues goes below this one, behind a #."},
		Wrong:   "Chị Lan sửa ngày 20/11\n+++\nname = \"Giới thiệu\"\n+++", Right: "+++\n# Chị Lan sửa ngày 20/11\nname = \"Giới thiệu\"\n+++",
	},
	{
		Code:    "E269",
		Message: Text{"Tệp rỗng, không còn chữ nào", "The file is empty"},
		Hint:    Text{"Thường do lưu hoặc chép dở. Lấy lại bản cũ từ nơi sao lưu, từ Hoàn tác của trang soạn hay từ lịch sử git; không có thì viết lại bằng niemyet new. Trang đang đăng vẫn còn nguyên cho đến lần dựng sau.", "It was saved or copied by halves. Get the last version from a backup, from Undo in the form editor or from git; or write it again with niemyet new. What is published stays until the next build."},
		Wrong:   "(tệp 0 byte)", Right: "+++\nname = \"Giới thiệu\"\n+++",
	},
	{
		Code:    "E270",
		Message: Text{"Phần khai báo viết theo dạng {dialect}, không phải dạng của niemyet", "The front matter is {dialect}, which is not that of niemyet"},
		Hint:    Text{"Tạo bản ghi mới bằng niemyet new (hoặc nút Tạo mới trong biểu mẫu), điền các ô theo tệp này, chép chữ dưới phần khai báo vào phần lời, rồi chuyển tệp này ra ngoài content. Đừng chỉ đổi dấu rào: tên khóa cũng khác (title của họ là name).", "Make a record with niemyet new or in the form, fill it in from this file, copy the text below, then move this file out of content. New fences alone are not enough: the keys differ too (their title is name)."},
		Wrong:   "---\ntitle: Giới thiệu\n---", Right: "+++\nname = \"Giới thiệu\"\n+++",
	},
	{
		Code:    "E112",
		Message: Text{"Không thấy thư mục content/", "There is no folder content/"},
		Hint:    Text{"Chạy lệnh trong thư mục có config.toml và content/, hoặc chỉ ra thư mục ấy bằng --source; thư mục mới tạo bằng niemyet init.", "Run in the folder that holds config.toml and content/, or name it with --source; niemyet init makes one."},
		Wrong:   "niemyet check --source khac  # thư mục khac không có content", Right: "niemyet check  # ở thư mục của trang",
	},
	{
		Code:    "E113",
		Message: Text{"Khóa “{key}” đã có ở trên", "The key “{key}” is given twice"},
		Hint:    Text{"Giữ dòng đúng trong hai dòng. Nhiều mục cùng loại thì mỗi mục mở đầu bằng tên trong hai cặp ngoặc vuông, ví dụ [[papers]].", "Keep one line. Several items of a kind each start with [[…]]."},
		Wrong:   "field = \"Hộ tịch\"\nfield = \"Chứng thực\"", Right: "field = \"Hộ tịch\"",
	},
	{
		Code:    "E114",
		Message: Text{"Không có khóa “{key}” ở chỗ này", "There is no key “{key}” here"},
		Hint:    Text{"{where}Chuyển nội dung sang một khóa có thật; không có khóa nào hợp thì viết vào phần lời dưới dòng +++ thứ hai. Các khóa dùng được: {keys}.", "{where_en}Give the text to a key that there is, or write it in the prose below the second +++. Keys: {keys}."},
		Wrong:   "mau_sac = \"xanh\"", Right: "",
	},
	{
		Code:    "E115",
		Message: Text{"Quá {limit} {things}: máy không đọc tiếp", "More than {limit} {things}: it is not read any further"},
		Hint:    Text{"Xem có dán nhầm nội dung khác vào đây không; nội dung đúng mà dài thì tách thành nhiều bản ghi.", "See whether something else was pasted here; part what is right and long into several records."},
		Wrong:   "[[[[[[[[[[[[[[[[[[[[[", Right: "notes = [\"một\", \"hai\"]",
	},
	{
		Code:    "E116",
		Message: Text{"Tên này không phải tệp thường: {why}", "This is no plain file: {why}"},
		Hint:    Text{"Chép chính tệp vào chỗ này thay cho lối tắt; không cần đăng thì chuyển nó ra khỏi thư mục.", "Put the file itself here instead of the link; move away what is not to be published."},
		Wrong:   "static/tai-ve -> /home/chung/tai-ve", Right: "static/tai-ve/don.docx",
	},
	{
		Code:    "E117",
		Message: Text{"Có ký tự điều khiển ẩn ({sign}) ở đây", "A hidden control character ({sign}) stands here"},
		Hint:    Text{"Xóa rồi gõ lại mấy chữ quanh chỗ này; chép từ nơi khác thì dán qua Notepad trước.", "Delete the words around it and type them again; paste copied text through a plain editor first."},
		Wrong:   "name = \"Giới\\u202E thiệu\"", Right: "name = \"Giới thiệu\"",
	},
	{
		Code:    "E118",
		Message: Text{"Khóa “{key}” đứng dưới [[{table}]] nên máy hiểu là của mục ấy", "The key “{key}” stands below [[{table}]] and would be part of that"},
		Hint:    Text{"Chuyển dòng này lên trên dòng [[{table}]] đầu tiên: khóa của cả tệp phải đứng trước mọi mục có ngoặc vuông.", "Move the line above the first [[{table}]]: keys of the whole file stand before all parts in brackets."},
		Wrong:   "[[fields]]\nname = \"Hộ tịch\"\nbase_url = \"https://vidu.gov.vn\"", Right: "base_url = \"https://vidu.gov.vn\"\n[[fields]]\nname = \"Hộ tịch\"",
	},
	{
		Code:    "E119",
		Message: Text{"Bản ghi này viết theo mẫu của {kind} nhưng nằm trong thư mục {folder}/", "This record is written as a {kind} and lies in the folder {folder}/"},
		Hint:    Text{"Chuyển tệp sang {to}. Các khóa trong tệp chưa được xét; sau khi chuyển hãy chạy lại.", "Move the file to {to}. Its keys have not been looked at; run again when it is moved."},
		Wrong:   "content/trang/khai-sinh.md", Right: "content/thu-tuc/khai-sinh.md",
	},
	{
		Code:    "E123",
		Message: Text{"Tệp này là một bản ghi nhưng tên kết thúc bằng “{end}” nên không được đăng", "This file is a record, but its name ends in “{end}” and so it is not published"},
		Hint:    Text{"Đổi tên tệp thành {to}. Trong Windows: vào Xem (View), bật Phần mở rộng tên tệp (File name extensions) để thấy đuôi thật.", "Rename the file to {to}. In Windows turn on file name extensions in the View menu to see the real ending."},
		Wrong:   "content/thu-tuc/khai-sinh.md.txt", Right: "content/thu-tuc/khai-sinh.md",
	},
	{
		Code:    "E124",
		Message: Text{"Tệp này là {what}, không phải chữ: chỉ có tên kết thúc bằng .md", "This file is {what} and no text: only its name ends in .md"},
		Hint:    Text{"Trả lại đuôi cũ cho tên tệp và chuyển nó ra ngoài content. Chữ trong tệp Word, Excel thì nhập bằng niemyet import hoặc trang “Nhập từ Excel, Word” của biểu mẫu; ảnh thì gắn bằng “gắn ảnh, tệp”.", "Give the file its ending back and move it out of content. Import the words of Word or Excel by niemyet import or in the form; attach a picture in the form."},
		Wrong:   "content/thu-tuc/khai-sinh.md (đổi tên từ khai-sinh.docx)", Right: "niemyet import khai-sinh.docx --kind procedure",
	},
	{
		Code:    "E125",
		Message: Text{"Không đăng được hình vẽ SVG này: {why}", "This SVG drawing is not published: {why}"},
		Hint:    Text{"Lưu lại thành SVG thường (Inkscape: Lưu bản sao, chọn Plain SVG; Illustrator: Export As, SVG) hoặc PNG. Hình của tầng nguồn thì đặt hình đã sửa, cùng tên, vào static/ của trang và báo nơi giữ tầng.", "Save it again as a plain SVG (Inkscape: Save a copy, Plain SVG; Illustrator: Export As, SVG) or as PNG. For a drawing of a layer put a mended one of the same name into static/ of the site, and tell those who keep the layer."},
		Wrong:   "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"…\">", Right: "<svg xmlns=\"http://www.w3.org/2000/svg\">",
	},
	{
		Code:    "E126",
		Message: Text{"Tệp để ngay trong thư mục content, chưa nằm trong thư mục của loại bản ghi nào, nên không được đăng", "The file lies directly in content, in the folder of no kind of record, and is not published"},
		Hint:    Text{"Chuyển tệp vào {where}.", "Move the file into {where}."},
		Wrong:   "content/khai-sinh.md", Right: "content/thu-tuc/khai-sinh.md",
	},
	{
		Code:    "E127",
		Message: Text{"Một chương trình đã đọc sai bảng mã rồi lưu tệp lại, nên chữ hỏng: “{value}” vốn là “{meant}”", "A program has read this file in the wrong encoding and saved it so: “{value}” was “{meant}”"},
		Hint:    Text{"Lấy lại bản trước khi hỏng; không còn thì niemyet check --fix đổi chữ trở lại, xong phải đọc soát cả tệp. Lưu lại với mã UTF-8 ở Notepad không chữa được.", "Take the copy from before; if there is none, niemyet check --fix turns the letters back, and the whole file must be read again. Saving it as UTF-8 once more mends nothing."},
		Wrong:   "name = \"Há»™ tá»‹ch\"", Right: "name = \"Hộ tịch\"",
	},
	{
		Code:    "N120",
		Message: Text{"Đã ghép lại {count} chữ viết rời dấu (Unicode tổ hợp)", "{count} decomposed {letter was|letters were} composed (NFC)"},
		Hint:    Text{"Không cần làm gì; bộ gõ nên đặt bảng mã Unicode dựng sẵn.", "Nothing to do; set the input method to precomposed Unicode."},
	},
	{
		Code:    "N121",
		Message: Text{"Đã bỏ {count} ký tự không nhìn thấy", "{count} invisible {character was|characters were} removed"},
		Hint:    Text{"Không cần làm gì; các ký tự này thường lẫn vào khi dán từ Word hay trang mạng.", "Nothing to do; such characters come with text pasted from Word or the web."},
	},
	{
		Code:    "N122",
		Message: Text{"Đã thay {count} chữ cái lạ trông giống chữ Việt", "{count} {letter of another alphabet that looks like a Vietnamese one was|letters of another alphabet that look like Vietnamese ones were} replaced"},
		Hint:    Text{"Không cần làm gì; chữ như Ð, ƣ, chữ Nga, chữ rộng gấp đôi thường lẫn vào khi dán từ văn bản chuyển mã sai.", "Nothing to do; letters such as Ð, ƣ, Cyrillic or full-width ones come with text that was converted badly."},
		Wrong:   "summary = \"Ðơn vị công khai.\"  # Ð của tiếng Iceland", Right: "summary = \"Đơn vị công khai.\"",
	},
})

// inDraft stands beside the code of a fault in a draft.
var inDraft = Text{Vi: "bản nháp", En: "draft"}
