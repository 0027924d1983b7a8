package main

import "niemyet/generator/internal/problem"

// The frame of the help.
var (
	helpUses       = problem.Text{Vi: "Cách dùng", En: "Usage"}
	helpFlagsPlace = problem.Text{Vi: "[tùy chọn]", En: "[options]"}
	helpFlags      = problem.Text{Vi: "Tùy chọn", En: "Options"}
	helpCommon     = problem.Text{Vi: "Tùy chọn chung", En: "Common options"}
	helpDefault    = problem.Text{Vi: " (mặc định: %s)", En: " (default: %s)"}
	helpSee        = problem.Text{Vi: "Xem từng lệnh: niemyet [lệnh] --help", En: "See each command: niemyet [command] --help"}

	groupWrite   = problem.Text{Vi: "Tạo và sửa bản ghi", En: "Make and change records"}
	groupLook    = problem.Text{Vi: "Kiểm tra và xem thử", En: "Check and look"}
	groupPublish = problem.Text{Vi: "Đăng, in, đưa ra ki-ốt", En: "Publish, print, bring to the kiosk"}
	groupTools   = problem.Text{Vi: "Công cụ", En: "Tools"}
)

// What may follow a flag.
var (
	aFolder = problem.Text{Vi: "THƯ_MỤC", En: "FOLDER"}
	aFile   = problem.Text{Vi: "TỆP", En: "FILE"}
	aDay    = problem.Text{Vi: "NGÀY", En: "DAY"}
	aKind   = problem.Text{Vi: "LOẠI", En: "KIND"}
	aCode   = problem.Text{Vi: "MÃ", En: "CODE"}
	aName   = problem.Text{Vi: "TÊN", En: "NAME"}
	aText   = problem.Text{Vi: "CHỮ", En: "TEXT"}
	aNumber = problem.Text{Vi: "SỐ", En: "NUMBER"}
	aWord   = problem.Text{Vi: "CHỮ", En: "WORD"}
)

// helpText is how a command explains itself.
type helpText struct {
	takes, short, long problem.Text
	flags              map[string]flagText
}

// flagText is how a flag explains itself; value is empty for one that takes none.
type flagText struct{ value, means problem.Text }

// helpOf is the help of every command and flag. What several commands share stands under
// "*". A test holds it against the commands: nothing is missing, nothing is left over.
// @kinds@ are the kinds of records.
var helpOf = map[string]helpText{
	"*": {flags: map[string]flagText{
		"source":  {aFolder, problem.Text{Vi: "thư mục có config.toml và content/", En: "holds config.toml and content/"}},
		"date":    {aDay, problem.Text{Vi: "ngày dùng để xét hiệu lực, YYYY-MM-DD (mặc định: hôm nay ở Việt Nam)", En: "decides what is in force, YYYY-MM-DD (default: today in Vietnam)"}},
		"release": {means: problem.Text{Vi: "dựng để đăng: từ chối số liệu mẫu", En: "for the public: refuse sample records"}},
		"format":  {aWord, problem.Text{Vi: "dạng báo cáo: text, json, sarif", En: "form of the report: text, json, sarif"}},
		"dry-run": {means: problem.Text{Vi: "chỉ nói sẽ làm gì, không ghi gì", En: "only say what would be done, write nothing"}},
		"to":      {problem.Text{Vi: "NƠI", En: "PLACE"}, problem.Text{Vi: "nơi đăng, xem niemyet publish --help", En: "the place, see niemyet publish --help"}},
		"all":     {means: problem.Text{Vi: "gửi lại mọi tệp, cả tệp được coi là đã có ở nơi đăng", En: "send every file anew, also what should lie there already"}},
		"help":    {means: problem.Text{Vi: "xem cách dùng", En: "show this help"}},
	}},
	"niemyet": {
		takes: problem.Text{Vi: "[lệnh] [tùy chọn]", En: "[command] [options]"},
		short: problem.Text{Vi: "Dựng trang tĩnh, ki-ốt và tờ niêm yết từ các bản ghi Markdown", En: "Builds a static site, kiosk pages and posted notices from Markdown records"},
		flags: map[string]flagText{
			"lang": {aWord, problem.Text{Vi: "ngôn ngữ của thông báo và lời giúp: vi, en", En: "language of messages and help: vi, en"}},
		},
	},
	"audio": {
		short: problem.Text{Vi: "Đọc các thủ tục thành tệp tiếng cho ki-ốt (cần espeak-ng)", En: "Speak the procedures into sound files for the kiosk (needs espeak-ng)"},
		long: problem.Text{
			Vi: "Đọc tên và năm câu trả lời của từng thủ tục thành tệp trong static/kiosk/audio/; build chép vào ki-ốt.\n" +
				"Tên tệp mang dấu của bài đọc: bản ghi đổi thì tệp cũ không còn được dùng, hãy chạy lại lệnh này.\n" +
				"Thủ tục có audio = \"…\" (giọng người thu sẵn) thì máy bỏ qua.",
			En: "Speaks the name and the five answers of each procedure into files in static/kiosk/audio/; build copies them into the kiosk.\n" +
				"A file's name wears the mark of its text: when a record changes its old file is not used any more; run this again.\n" +
				"A procedure with audio = \"…\" (a voice recorded by a person) is not spoken.",
		},
	},
	"build": {
		short: problem.Text{Vi: "Dựng trang vào public/; có một lỗi thì không đăng gì", En: "Build the site into public/; with one error nothing is published"},
		flags: map[string]flagText{
			"out":      {aFolder, problem.Text{Vi: "kết quả (mặc định: public/ trong thư mục của trang)", En: "the result (default: public/ in the source folder)"}},
			"compress": {means: problem.Text{Vi: "làm sẵn bản nén (.gz, .br, .zst) cạnh mỗi tệp chữ, cho máy chủ gửi đi", En: "packed forms (.gz, .br, .zst) beside every file of text, for the server to send"}},
			"key":      {aFile, problem.Text{Vi: "với --release: khóa bí mật để ký bản kê (mặc định: khóa do niemyet key tạo; không có khóa thì không ký)", En: "with --release: the secret key that signs the manifest (default: that of niemyet key; without one it is not signed)"}},
			"sites":    {aFolder, problem.Text{Vi: "dựng mọi trang nằm trong thư mục này (thư mục nào có config.toml là một trang); tầng nguồn chung chỉ đọc một lần; với --out thì mỗi trang vào một thư mục con cùng tên", En: "build every site below it (a folder with a config.toml is one); shared layers are read once; with --out each goes into a folder of its name"}},
			"front":    {means: problem.Text{Vi: "với --sites và --out: không dựng trang nào, chỉ ghi trang chủ của cả tỉnh (danh sách xã, phường, tìm theo tên) từ bản kê của các phần", En: "with --sites and --out: build no site, only write the front page of the province, a list of communes to find by name, from the ledgers of the shards"}},
			"shard":    {problem.Text{Vi: "PHẦN/SỐ_PHẦN", En: "NUMBER/OF"}, problem.Text{Vi: "với --sites: chỉ dựng một phần, ví dụ 3/16 là phần thứ ba trong mười sáu phần", En: "with --sites: build one part alone, for example 3/16, the third of sixteen"}},
		},
	},
	"bundle": {
		takes: problem.Text{Vi: "[THƯ_MỤC]", En: "[FOLDER]"},
		short: problem.Text{Vi: "Gói trang đã dựng để đăng thành một tệp .zip cho USB", En: "Pack a built release into one .zip for a stick"},
		long: problem.Text{
			Vi: "Kiểm tra trang dựng bằng build --release (mặc định: public/) còn nguyên vẹn rồi gói thành một tệp .zip, trong đó có bản kê và chữ ký.\n" +
				"Cùng một trang thì hai lần gói cho hai tệp giống nhau từng byte. Nơi nhận kiểm tra bằng niemyet verify.",
			En: "Proves that a site made by build --release (default: public/) is whole and packs it into one .zip, with its manifest and signature.\n" +
				"The same site gives the same bytes. Who gets it proves it with niemyet verify.",
		},
		flags: map[string]flagText{
			"out": {aFile, problem.Text{Vi: "tên gói (mặc định: trang-NGÀY-DẤU.zip trong thư mục của trang)", En: "the bundle (default: trang-DAY-MARK.zip in the source folder)"}},
		},
	},
	"check": {
		short: problem.Text{Vi: "Kiểm tra mọi bản ghi, liệt kê mọi lỗi", En: "Check all records and list every problem"},
		flags: map[string]flagText{
			"fix":     {means: problem.Text{Vi: "sửa những chỗ chắc chắn: khóa gõ nhầm, ngoặc kép cong, ngày viết trần, khóa đứng nhầm chỗ, sai đuôi tệp; mọi chữ khác giữ nguyên", En: "mend what is certain: misspelt keys, curly quotes, bare days, keys out of place, wrong file endings; all else stays"}},
			"all":     {means: problem.Text{Vi: "mỗi chỗ một mục; không có thì những chỗ cùng một lý do gộp làm một", En: "every place by itself; without it places of one reason are told together"}},
			"against": {aFile, problem.Text{Vi: "đối chiếu từng thủ tục với tệp xuất từ Cổng Dịch vụ công quốc gia (*.jsonl)", En: "hold each procedure against an export of the national portal (*.jsonl)"}},
		},
	},
	"check-host": {
		takes: problem.Text{Vi: "[ĐỊA-CHỈ]", En: "[ADDRESS]"},
		short: problem.Text{Vi: "Hỏi máy chủ đang đăng trang và nói nó gửi sai điều gì", En: "Ask the host of the site and tell what it sends wrong"},
		long: problem.Text{
			Vi: "Hỏi máy chủ (mặc định: base_url trong config.toml) vài chục tệp như trình duyệt hỏi: đầu đề an toàn, loại tệp, trang 404 ở mọi độ sâu, nén, thời gian giữ,\n" +
				"thư mục con, tệp ẩn, cookie, nội dung có bị sửa trên đường đi; và ở đó là bản nào, chữ ký của ai. Mã thoát là 1 khi có chỗ sai.",
			En: "Asks the host (default: base_url of config.toml) for some files as a browser does: security headers, types, the page for 404 at every depth, compression, caching,\n" +
				"subfolder, hidden files, cookies, whether what comes was changed on its way; and which release lies there, signed by whom. Exit code 1 when something is wrong.",
		},
	},
	"completion": {
		takes: problem.Text{Vi: "VỎ", En: "SHELL"},
		short: problem.Text{Vi: "In đoạn lệnh để phím Tab điền tiếp lệnh: bash, zsh, fish, powershell", En: "Print what a shell needs to complete commands: bash, zsh, fish, powershell"},
		long: problem.Text{
			Vi: "In đoạn lệnh để chương trình dòng lệnh (shell) điền tiếp lệnh, tùy chọn, loại bản ghi, mã, bảng, nơi chịu trách nhiệm khi bấm phím Tab.\n\n" + completionSetup,
			En: "Prints a script that lets the shell complete commands, options, kinds, codes, boards and owners at the Tab key.\n\n" + completionSetup,
		},
	},
	"explain": {
		takes: problem.Text{Vi: "BẢN-GHI", En: "RECORD"},
		short: problem.Text{Vi: "Cho biết mỗi giá trị của một bản ghi lấy từ tầng nguồn, tệp và dòng nào", En: "Tell from which layer, file and line each value of a record comes"},
		long: problem.Text{
			Vi: "Liệt kê từng khóa của bản ghi: giá trị, tầng nguồn, tệp và dòng. Chỗ bản của mình che bản của nguồn thì cho xem cả hai.\n" +
				"Với thủ tục còn nói nộp ở quầy nào và vì sao. BẢN-GHI là THƯ_MỤC/TÊN (thu-tuc/dang-ky-khai-sinh), mã, hoặc đường dẫn tệp.",
			En: "Lists each key of the record: its value, layer, file and line. Where yours covers that of a layer, both are shown.\n" +
				"Of a procedure it tells the desk and why. RECORD is folder/name (thu-tuc/dang-ky-khai-sinh), a code, or the path of a file.",
		},
		flags: map[string]flagText{
			"keep": {means: problem.Text{Vi: "nguồn đã đổi mà bản của mình vẫn đúng: ghi nhớ như vậy và thôi báo W354", En: "a layer changed and yours is still right: note it and tell W354 no more"}},
		},
	},
	"help": {
		takes: problem.Text{Vi: "[LỆNH]", En: "[COMMAND]"},
		short: problem.Text{Vi: "Xem cách dùng một lệnh", En: "Explain a command"},
	},
	"import": {
		takes: problem.Text{Vi: "TỆP…", En: "FILE…"},
		short: problem.Text{Vi: "Nhập bản ghi từ tệp đang có: Excel, .csv, .txt, Word, hoặc tệp xuất của cổng dịch vụ công (.jsonl)", En: "Import records from what there is: Excel, .csv, .txt, Word, or an export of the national portal (.jsonl)"},
		flags: map[string]flagText{
			"out":            {aFolder, problem.Text{Vi: "nơi ghi bản ghi (mặc định: thư mục của loại ấy trong content/ của --source)", En: "for the records (default: the kind's folder in content/ of --source)"}},
			"into":           {aName, problem.Text{Vi: "nhập vào tầng nguồn này của config.toml ([[sources]]); bản ghi của mình không bị đụng tới", En: "import into this layer of config.toml ([[sources]]); your own records are not touched"}},
			"kind":           {aKind, problem.Text{Vi: "loại bản ghi: @kinds@ (tệp .jsonl: procedure)", En: "kind of record: @kinds@ (.jsonl: procedure)"}},
			"dry-run":        {means: problem.Text{Vi: "chỉ cho thấy sẽ đổi gì, không ghi gì", En: "only show what would change; write nothing"}},
			"report":         {aFile, problem.Text{Vi: "báo cáo (mặc định: import-report.md của --source)", En: "the report (default: import-report.md of --source)"}},
			"date-of-source": {aDay, problem.Text{Vi: "ngày lấy dữ liệu từ nguồn, YYYY-MM-DD", En: "when the data was taken from its source, YYYY-MM-DD"}},
			"popularity":     {aFile, problem.Text{Vi: "số lượt sử dụng (JSON); dùng được nhiều lần", En: "numbers of uses (JSON); may be given more than once"}},
			"force":          {value: problem.Text{Vi: "[=TỆP:KHÓA]", En: "[=FILE:KEY]"}, means: problem.Text{Vi: "chỗ bạn và nguồn cùng sửa thì lấy của nguồn; tạo lại bản ghi đã xóa; --force=ten.md:fee thì chỉ ở tệp, khóa ấy, dùng được nhiều lần", En: "where you and the source both changed a key, take the source's; make deleted records again; --force=name.md:fee does so for that file and key alone, more than once"}},
			"holidays":       {means: problem.Text{Vi: "tệp là lịch nghỉ của một năm (.xlsx, .csv, .docx, .ics): ghi ngày nghỉ lễ và ngày làm bù vào config.toml, tất cả hoặc không gì cả", En: "the file lists the days off of a year (.xlsx, .csv, .docx, .ics): put them and the days worked in their place into config.toml, all or none"}},
			"fill":           {means: problem.Text{Vi: "tệp là bảng “Cần điền” do review --fill ghi: ghi các câu trả lời vào bản ghi, tất cả hoặc không gì cả", En: "the file is what review --fill wrote: put its answers into the records, all or none"}},
			"keep":           {value: problem.Text{Vi: "[=TỆP:KHÓA]", En: "[=FILE:KEY]"}, means: problem.Text{Vi: "chỗ bạn và nguồn cùng sửa thì giữ của bạn và thôi không hỏi nữa; --keep=ten.md:fee thì chỉ ở tệp, khóa ấy", En: "where you and the source both changed a key, keep yours and stop asking; --keep=name.md:fee for that file and key alone"}},
			"selection":      {aFile, problem.Text{Vi: "tệp lựa chọn thủ tục (mặc định: nhap/chon-thu-tuc.toml); các tùy chọn dưới đây được thêm vào và nhớ cho lần sau", En: "the selection of procedures (default: nhap/chon-thu-tuc.toml); the flags below are added to it and remembered"}},
			"level":          {problem.Text{Vi: "CẤP", En: "LEVEL"}, problem.Text{Vi: "chỉ lấy thủ tục của cấp này; dùng được nhiều lần, như các tùy chọn chọn lọc khác", En: "take procedures of this level alone; may be given more than once, as the others that select"}},
			"field":          {problem.Text{Vi: "LĨNH-VỰC", En: "FIELD"}, problem.Text{Vi: "chỉ lấy thủ tục của lĩnh vực này", En: "take procedures of this field alone"}},
			"leave-field":    {problem.Text{Vi: "LĨNH-VỰC", En: "FIELD"}, problem.Text{Vi: "để lại thủ tục của lĩnh vực này", En: "leave procedures of this field"}},
			"agency":         {problem.Text{Vi: "CHỮ", En: "WORDS"}, problem.Text{Vi: "chỉ lấy thủ tục mà tên cơ quan giải quyết có chữ này", En: "take procedures alone whose agency's name holds these words"}},
			"leave-agency":   {problem.Text{Vi: "CHỮ", En: "WORDS"}, problem.Text{Vi: "để lại thủ tục mà tên cơ quan giải quyết có chữ này", En: "leave procedures whose agency's name holds these words"}},
			"keep-code":      {problem.Text{Vi: "MÃ", En: "CODE"}, problem.Text{Vi: "luôn giữ thủ tục của mã này, hoặc của quyết định công bố có số này", En: "always keep the procedure of this code, or those of the decision of this number"}},
			"leave-code":     {problem.Text{Vi: "MÃ", En: "CODE"}, problem.Text{Vi: "luôn để lại thủ tục của mã này, hoặc của quyết định công bố có số này", En: "always leave the procedure of this code, or those of the decision of this number"}},
			"leave-reason":   {problem.Text{Vi: "LÝ-DO", En: "REASON"}, problem.Text{Vi: "nhận một đề xuất để lại, theo mã lý do trong bảng đi cùng báo cáo (hai-quan, tinh-khac, …)", En: "accept a proposal by its reason, as the table beside the report names it (hai-quan, tinh-khac, …)"}},
			"proposed":       {problem.Text{Vi: "tell|leave", En: "tell|leave"}, problem.Text{Vi: "thủ tục mà máy đề xuất để lại (tỉnh khác, hải quan, thuế, …): tell chỉ nói, leave nhận mọi đề xuất", En: "procedures that would be left (other provinces, customs, tax, …): tell says so, leave accepts all proposals"}},
			"remove-left":    {means: problem.Text{Vi: "bản ghi đã nhập lần trước mà nay không chọn: xóa những bản chưa ai sửa", En: "remove records of former imports that are not chosen any more, where nobody changed them"}},
			"set":            {problem.Text{Vi: "KHÓA=GIÁ-TRỊ", En: "KEY=VALUE"}, problem.Text{Vi: "giá trị chung khi bảng không có cột ấy, ví dụ --set checked_on=2026-11-01; được nhớ cho lần sau", En: "a value for every record when the table has no such column, as --set checked_on=2026-11-01; remembered"}},
		},
	},
	"init": {
		takes: problem.Text{Vi: "THƯ_MỤC", En: "FOLDER"},
		short: problem.Text{Vi: "Tạo một trang khởi đầu dựng được ngay", En: "Make a starting site that builds"},
		long: problem.Text{
			Vi: "Không có --unit thì mọi thứ trong trang là ví dụ. Có --unit thì trang là của xã, phường, đặc khu ấy: tên, mã, tỉnh, tên cũ, mã vùng điện thoại\n" +
				"lấy từ bảng 3.321 đơn vị kèm phần mềm; số điện thoại, địa chỉ, giờ làm việc máy hỏi, hoặc nhận ở các tùy chọn dưới đây; không trả lời thì để \"?\", build --release đòi điền đủ.\n" +
				"Tên viết có dấu hay không dấu đều được; nhiều nơi trùng tên thì máy hỏi, hoặc in ra dòng phải gõ.",
			En: "Without --unit everything in the site is an example. With it the site is that commune's: name, code, province, former names and telephone\n" +
				"area come from the table of 3,321 units in the program; numbers, addresses and hours are asked for or taken from the flags below; what is not said is \"?\", and build --release asks for it.\n" +
				"The name may be typed with or without marks; where several units have it, the program asks, or prints what to type.",
		},
		flags: map[string]flagText{
			"unit":           {aName, problem.Text{Vi: "xã, phường, đặc khu của trang, ví dụ \"phường Bắc Gia Nghĩa\"; hoặc mã", En: "the commune of the site, as \"phuong Bac Gia Nghia\"; or its code"}},
			"address":        {aText, problem.Text{Vi: "địa chỉ trụ sở Ủy ban nhân dân", En: "address of the People's Committee"}},
			"centre-address": {aText, problem.Text{Vi: "địa chỉ Trung tâm Phục vụ hành chính công", En: "address of the public service centre"}},
			"phone":          {aText, problem.Text{Vi: "điện thoại của Trung tâm", En: "telephone of the centre"}},
			"hours":          {aText, problem.Text{Vi: "giờ làm việc: \"thứ Hai đến thứ Sáu 07:30-11:30, 13:30-17:00\"", En: "opening hours: days in Vietnamese, then \"07:30-11:30, 13:30-17:00\"; other days behind a semicolon"}},
			"ask":            {means: problem.Text{Vi: "hỏi những điều chưa ghi ở trên (ở cửa sổ lệnh thì máy luôn hỏi)", En: "ask for what the flags above do not say (always done on a terminal)"}},
			"units":          {aFile, problem.Text{Vi: "bảng đơn vị dùng thay bảng kèm phần mềm", En: "a table of units in the place of the one in the program"}},
			"date":           {aDay, problem.Text{Vi: "ngày ghi trong các bản ghi mẫu, YYYY-MM-DD (mặc định: hôm nay ở Việt Nam)", En: "written into the sample records, YYYY-MM-DD (default: today in Vietnam)"}},
		},
	},
	"key": {
		short: problem.Text{Vi: "Tạo khóa để ký trang của đơn vị, một lần", En: "Make the key that signs the unit's site, once"},
		long: problem.Text{
			Vi: "Tạo một cặp khóa Ed25519 (dạng của minisign). Khóa bí mật nằm ngoài thư mục của trang, chỉ tài khoản này đọc được; khóa công khai được thêm vào so-sach/khoa.pub.\n" +
				"Đặt mật khẩu cho khóa bí mật: ghi vào biến môi trường " + passwordVariable + " trước khi chạy, lúc dựng cũng vậy. Khóa để nơi khác: biến " + keyVariable + ".",
			En: "Makes a pair of Ed25519 keys in the format of minisign. The secret one lies outside of the site, for this account alone; the public one is added to so-sach/khoa.pub.\n" +
				"To lock the secret key set " + passwordVariable + " before, and at each build. A key that lies elsewhere is named by " + keyVariable + ".",
		},
		flags: map[string]flagText{
			"out": {aFile, problem.Text{Vi: "nơi để khóa bí mật (mặc định: niemyet/khoa-bi-mat.key trong thư mục cài đặt của tài khoản)", En: "where the secret key is to lie (default: niemyet/khoa-bi-mat.key in this account's settings)"}},
		},
	},
	"kiosk-check": {
		takes: problem.Text{Vi: "THƯ_MỤC", En: "FOLDER"},
		short: problem.Text{Vi: "Kiểm tra thư mục kiosk đã chép (USB, máy ki-ốt) còn đủ và nguyên vẹn", En: "Prove that a copied kiosk folder (USB, kiosk PC) is whole and unchanged"},
	},
	"new": {
		takes: problem.Text{Vi: "LOẠI TÊN", En: "KIND NAME"},
		short: problem.Text{Vi: "Tạo một bản ghi để điền: @kinds@", En: "Make a record to fill in: @kinds@"},
		flags: map[string]flagText{
			"date":    {aDay, problem.Text{Vi: "ngày soạn, YYYY-MM-DD (mặc định: hôm nay ở Việt Nam)", En: "when it is written, YYYY-MM-DD (default: today in Vietnam)"}},
			"revises": {aName, problem.Text{Vi: "thay cho TÊN: tạo bản sửa của bản ghi có tên tệp này; đã có bản sửa thì mang chỗ vừa sửa ở bản ghi sang đó", En: "in the place of NAME: make a revision of the record of this file name; where there is one, bring the latest edits of the record into it"}},
			"begins":  {aDay, problem.Text{Vi: "với --revises: ngày bản sửa thay vào, YYYY-MM-DD; bỏ trống: bản nháp", En: "with --revises: the day on which it takes its record's place, YYYY-MM-DD; a draft when left out"}},
			"from":    {aCode, problem.Text{Vi: "với radio: soạn lời từ các thủ tục có mã này, cách nhau bằng dấu phẩy", En: "with radio: draft the script from the procedures of these codes, separated by commas"}},
		},
	},
	"print": {
		short: problem.Text{Vi: "In bộ tờ của từng bảng ra tệp PDF", En: "Print the posting pack of each board as PDF"},
		long: problem.Text{
			Vi: "In bộ tờ của từng bảng ra tệp PDF: bìa ghi tờ phải dán và tờ phải gỡ, các tờ theo thứ tự, phiếu xác nhận.\n" +
				"Cần Chromium, Chrome hoặc Edge trên máy; không có thì dùng các trang in/bang/… của trang đã dựng.",
			En: "Prints the posting pack of each board as PDF: a cover that tells what goes up and what comes down, the sheets in their order, a sign-off sheet.\n" +
				"Needs Chromium, Chrome or Edge; without one use the pages in/bang/… of the built site.",
		},
		flags: map[string]flagText{
			"board":   {aName, problem.Text{Vi: "bảng (tên tệp trong content/bang-niem-yet/); bỏ trống: mọi bảng", En: "board (file name in content/bang-niem-yet/); all when left out"}},
			"unknown": {means: problem.Text{Vi: "in cả bản còn chưa biết thời hạn hoặc phí; bỏ trống: không in, bìa liệt kê và nói vì sao", En: "print sheets with an unknown time or fee too; when left out they are not printed, and the cover lists them with the reason"}},
			"since":   {aDay, problem.Text{Vi: "chỉ những gì đổi sau ngày này, YYYY-MM-DD; bỏ trống: bộ đầy đủ", En: "only what changed after it, YYYY-MM-DD; the full pack when left out"}},
			"into":    {aFolder, problem.Text{Vi: "dựng trang vào đây, cạnh trang của mỗi tờ có tệp PDF để tải, ví dụ --into public", En: "build the site there, with a PDF file to download beside the page of every sheet, for example --into public"}},
			"sheet":   {problem.Text{Vi: "ĐỊA-CHỈ", En: "ADDRESS"}, problem.Text{Vi: "in riêng các bản này thay cho bộ của bảng, ví dụ in/thu-tuc/dang-ky-khai-sinh.html#chu-lon", En: "print these sheets instead of the board's pack, for example in/thu-tuc/dang-ky-khai-sinh.html#chu-lon"}},
			"out":     {aFolder, problem.Text{Vi: "kết quả (mặc định: pdf/ trong thư mục của trang)", En: "the result (default: pdf/ in the source folder)"}},
		},
	},
	"publish": {
		takes: problem.Text{Vi: "[THƯ_MỤC|ZIP]", En: "[FOLDER|ZIP]"},
		short: problem.Text{Vi: "Đưa trang đã dựng để đăng lên nơi người dân xem, chỉ gửi những gì đổi", En: "Bring a built release to where people read it, only what changed"},
		long: problem.Text{
			Vi: "Kiểm tra trang dựng bằng build --release (mặc định: public/) còn nguyên vẹn rồi đưa lên: kiểu dáng và ảnh trước, rồi các trang, rồi chỗ dẫn đến trang,\n" +
				"cuối cùng mới xóa tệp thừa. Đứt mạng giữa chừng thì chạy lại. Tệp người khác để ở nơi đăng được giữ nguyên. Bản đã đăng được giữ trong ban-da-dang/.\n\n" +
				"Nơi đăng (--to):\n" +
				"  E:\\web, /srv/web                     một thư mục, ổ chung\n" +
				"  rsync:tài-khoản@máy:/srv/web         máy chủ qua ssh (cần rsync)\n" +
				"  rclone:tên:THƯ_MỤC                   kho lưu trữ đã khai báo bằng rclone config (cần rclone)\n" +
				"  git:https://…/kho.git#gh-pages       nhánh của kho git, cho GitHub Pages, Cloudflare Pages (cần git)",
			En: "Proves that a site made by build --release (default: public/) is whole and brings it there: styles and pictures, then pages, then what leads to pages,\n" +
				"and what is no more is removed at last. A run that was cut is run again. Files of others stay. What was published is kept in ban-da-dang/.\n\n" +
				"Places (--to):\n" +
				"  E:\\web, /srv/web                     a folder, a share\n" +
				"  rsync:user@host:/srv/web             a server by ssh (needs rsync)\n" +
				"  rclone:remote:folder                 a store that rclone config knows (needs rclone)\n" +
				"  git:https://…/repo.git#gh-pages      a branch, for GitHub Pages or Cloudflare Pages (needs git)",
		},
		flags: map[string]flagText{
			"keep":      {aNumber, problem.Text{Vi: "giữ lại bao nhiêu bản đã đăng để lùi lại; 0: không giữ", En: "how many releases to keep for a way back; 0 for none"}},
			"older":     {means: problem.Text{Vi: "bản cũ hơn bản đang đăng: vẫn đăng", En: "publish although a newer release is up"}},
			"take-over": {means: problem.Text{Vi: "nơi đăng đã có tệp của trang khác: thay tệp trùng tên, giữ tệp khác", En: "the place holds another site: replace files of the same name, keep others"}},
		},
	},
	"rename-unit": {
		takes: problem.Text{Vi: "CŨ MỚI", En: "OLD NEW"},
		short: problem.Text{Vi: "Đổi tên hoặc sáp nhập một cơ quan trong mọi bản ghi và cấu hình", En: "Rename or merge an office in all records and in the configuration"},
		long: problem.Text{
			Vi: "Đổi tên một cơ quan: bản ghi cơ quan, tên tệp, mọi chỗ dẫn đến nó, nơi chịu trách nhiệm, cấu hình.\n" +
				"Tên cũ thành former_names nên vẫn tìm ra, địa chỉ cũ thành aliases nên vẫn mở được. Với --merge, cơ quan cũ nhập vào một cơ quan đã có\n" +
				"bản ghi; bản ghi cũ chuyển vào luu-tru/. Phần lời không bị sửa: máy chỉ liệt kê chỗ nào còn nhắc tên cũ.\n" +
				"Trang phải không có lỗi mới thì máy mới ghi; có lỗi thì không ghi tệp nào.",
			En: "Renames an office: its record, its file, every reference to it, who answers for what, the configuration.\n" +
				"The old name becomes one of former_names and is still found; the old address becomes an alias and still opens. With --merge the old\n" +
				"office becomes part of one that has a record; its own record moves to luu-tru/. Prose is not rewritten: where it names the old unit is told.\n" +
				"Files are written only when the site has no new error; else none is.",
		},
		flags: map[string]flagText{
			"merge": {aName, problem.Text{Vi: "nhập vào cơ quan này (tên tệp trong content/co-quan/)", En: "the office that takes it in (file name in content/co-quan/)"}},
			"on":    {aDay, problem.Text{Vi: "ngày bắt đầu mang tên mới, YYYY-MM-DD; ghi vào name_since", En: "when the new name begins, YYYY-MM-DD; written to name_since"}},
		},
	},
	"retire": {
		takes: problem.Text{Vi: "MÃ", En: "CODE"},
		short: problem.Text{Vi: "Cho một thủ tục hết áp dụng theo một quyết định, có hoặc không có thủ tục thay thế", En: "End a procedure by a decision, with or without a successor"},
		long: problem.Text{
			Vi: "Cho một thủ tục hết áp dụng: ghi ngày cuối, quyết định, thủ tục thay thế vào bản ghi và các bản ghi liên quan.\n" +
				"Bản ghi và địa chỉ cũ còn nguyên, trang nói rõ đã hết áp dụng và dẫn sang thủ tục mới; gõ tên hay mã cũ vẫn tìm ra.\n" +
				"Trang phải không có lỗi mới thì máy mới ghi; có lỗi thì không ghi tệp nào.",
			En: "Ends a procedure: writes its last day, the decision and its successor into its record and those related.\n" +
				"Record and address stay; the page says that it ended and leads to the new one; the old name and code still find it.\n" +
				"Files are written only when the site has no new error; else none is.",
		},
		flags: map[string]flagText{
			"by":       {aCode, problem.Text{Vi: "thủ tục thay thế; bỏ trống khi bãi bỏ hẳn", En: "the procedure that takes its place; none when it is abolished"}},
			"decision": {aName, problem.Text{Vi: "bắt buộc: quyết định bãi bỏ hoặc thay thế (tên tệp trong content/quyet-dinh/, hoặc số, ký hiệu)", En: "required: the decision that ends it (file name in content/quyet-dinh/, or its number)"}},
			"on":       {aDay, problem.Text{Vi: "ngày đầu tiên không còn áp dụng, YYYY-MM-DD (mặc định: ngày quyết định có hiệu lực)", En: "first day on which it does not apply, YYYY-MM-DD (default: when the decision takes effect)"}},
		},
	},
	"review": {
		short: problem.Text{Vi: "Liệt kê việc đến hạn, quá hạn, còn thiếu, theo nơi chịu trách nhiệm", En: "List what is due, overdue or missing, by owner"},
		long: problem.Text{
			Vi: "Liệt kê việc đến hạn, quá hạn, còn thiếu, theo nơi chịu trách nhiệm: rà soát, gọi thử đường dây nóng, căn cứ đã hết hiệu lực,\n" +
				"bản ghi sắp áp dụng hay sắp hết hạn, lời phát thanh đã cũ, tờ phải gỡ, việc do đợt nhập để lại, bản nháp; và độ đầy đủ của bản ghi.\n" +
				"Mã thoát là 1 khi có việc quá hạn hoặc nội dung còn lỗi; chỉ có việc sắp đến hạn hoặc còn để ngỏ thì là 0.",
			En: "Lists what is due, overdue or missing, by owner: reviews, hotlines to ring, citations that ended, records that begin or end,\n" +
				"scripts that are no longer so, sheets to take down, what an import left to do, drafts; and how complete the records are.\n" +
				"Exit code 1 when something is overdue or the content has errors; what is due soon or left open ends with 0.",
		},
		flags: map[string]flagText{
			"owner":  {aName, problem.Text{Vi: "chỉ việc của nơi chịu trách nhiệm này", En: "only of this owner"}},
			"within": {aNumber, problem.Text{Vi: "nhắc trước bao nhiêu ngày, ví dụ 30d (mặc định: within_days trong config.toml, không có thì 30)", En: "how many days ahead, for example 30d (default: within_days of config.toml, else 30)"}},
			"out":    {aFile, problem.Text{Vi: "ghi báo cáo thành một tệp HTML để xem và in", En: "write the report as one HTML file to read and print"}},
			"fill":   {aFile, problem.Text{Vi: "ghi những điều còn thiếu thành tệp Excel, mỗi hàng một câu hỏi cho nhiều bản ghi; điền xong nhập lại bằng import --fill", En: "write what is still unknown as a spreadsheet, one question a row for many records; import --fill reads the answers back"}},
			"xlsx":   {aFile, problem.Text{Vi: "ghi báo cáo thành tệp Excel để gửi các nơi", En: "write the report as a spreadsheet to send round"}},
		},
	},
	"rollback": {
		short: problem.Text{Vi: "Đăng lại một bản trước, hoặc liệt kê các bản còn giữ", En: "Publish a former release again, or list those that are kept"},
		long: problem.Text{
			Vi: "Không có --to thì chỉ liệt kê. Có --to thì đưa nơi ấy về bản đăng trước bản đang có, hoặc bản ghi ở --version; cũng chỉ gửi những gì khác.",
			En: "Without --to it lists. With --to the place gets the release before the one that lies there, or that of --version; only what differs is sent.",
		},
		flags: map[string]flagText{
			"version": {aName, problem.Text{Vi: "bản cần lùi về, như trong danh sách", En: "the release to go back to, as it is listed"}},
			"keep":    {aNumber, problem.Text{Vi: "giữ lại bao nhiêu bản", En: "how many releases to keep"}},
		},
	},
	"schema": {
		takes: problem.Text{Vi: "[LOẠI]", En: "[KIND]"},
		short: problem.Text{Vi: "In JSON Schema của phần khai báo, cho chương trình sửa chữ; hoặc cấu hình CMS", En: "Print the JSON Schema of the front matter, for editors; or a CMS configuration"},
		flags: map[string]flagText{
			"cms":    {means: problem.Text{Vi: "in cấu hình cho Sveltia CMS, Decap CMS (YAML)", En: "print a configuration for Sveltia CMS and Decap CMS (YAML)"}},
			"config": {means: problem.Text{Vi: "in JSON Schema của config.toml", En: "print the JSON Schema of config.toml"}},
		},
	},
	"search": {
		takes: problem.Text{Vi: "CÂU HỎI", En: "QUESTION"},
		short: problem.Text{Vi: "Tìm trong chỉ mục của trang, mỗi kết quả một dòng, sát nhất ở trên", En: "Search the index of the site, one result a line, best first"},
		flags: map[string]flagText{
			"explain": {means: problem.Text{Vi: "nói rõ điểm của mỗi kết quả từ đâu ra", En: "say where each score comes from"}},
			"limit":   {aNumber, problem.Text{Vi: "nhiều nhất bao nhiêu kết quả", En: "most results"}},
		},
	},
	"serve": {
		short: problem.Text{Vi: "Xem thử trên máy này: lưu tệp là trang trong trình duyệt tự đổi", En: "Preview on this machine: pages change in the browser when a file is saved"},
		flags: map[string]flagText{
			"listen": {problem.Text{Vi: "ĐỊA-CHỈ", En: "ADDRESS"}, problem.Text{Vi: "nơi nhận kết nối, có thể kèm cổng (127.0.0.1:1313); để máy khác xem được: 0.0.0.0", En: "where connections are accepted, with a port if need be (127.0.0.1:1313); for other machines too: 0.0.0.0"}},
			"port":   {aNumber, problem.Text{Vi: "cổng; không ghi mà cổng này bận thì tự dùng cổng kế tiếp", En: "port; when it is not given and taken, the next one is used"}},
			"open":   {means: problem.Text{Vi: "mở trình duyệt", En: "open the browser"}},
			"poll":   {aNumber, problem.Text{Vi: "tự xem lại tệp sau mỗi khoảng này (2s) thay vì chờ máy báo; dùng cho ổ mạng", En: "look at the files this often (2s) instead of being told by the system; for network drives"}},
		},
	},
	"spoken": {
		takes: problem.Text{Vi: "CHỮ…", En: "WORDS…"},
		short: problem.Text{Vi: "Viết ra lời đọc của một câu: số, tiền, ngày, số văn bản, chữ viết tắt", En: "Write a sentence as it is read aloud: numbers, money, dates, documents, abbreviations"},
		flags: map[string]flagText{
			"doubts": {means: problem.Text{Vi: "kể cả những chỗ máy phải đoán và cách đọc khác", En: "also list what had to be guessed and how else it could be read"}},
			"south":  {means: problem.Text{Vi: "đọc giọng Nam: ngàn, lẻ, bốn", En: "as speakers in the South of Vietnam read"}},
		},
	},
	"verify": {
		takes: problem.Text{Vi: "THƯ_MỤC|ZIP", En: "FOLDER|ZIP"},
		short: problem.Text{Vi: "Kiểm tra một bản của trang: nguyên vẹn, của đơn vị, còn mới", En: "Prove a copy of the site: whole, ours, current"},
		long: problem.Text{
			Vi: "Đối chiếu từng tệp với bản kê (thiếu, bị sửa, lạ đều nêu tên), chữ ký với khóa công khai của đơn vị, ngày số liệu với hôm nay,\n" +
				"và với bản ghi trong --source nếu có config.toml ở đó. Mã thoát là 0 khi đúng hết, 1 khi có điều không đúng.",
			En: "Holds each file against the manifest (missing, changed and foreign ones are named), the signature against the unit's public keys, the day against today,\n" +
				"and the records in --source where there is a config.toml. Exit code 0 when all is so, 1 when something is not.",
		},
		flags: map[string]flagText{
			"key":     {aFile, problem.Text{Vi: "khóa công khai để tin: tệp, hoặc dòng bắt đầu bằng RW (mặc định: so-sach/khoa.pub của --source)", En: "the public key to trust: a file, or the line that begins with RW (default: so-sach/khoa.pub of --source)"}},
			"sites":   {means: problem.Text{Vi: "THƯ_MỤC là kết quả của build --sites --release: đủ mọi phần, cùng ngày, cùng danh sách, từng trang đúng bản kê", En: "FOLDER is the result of build --sites --release: every shard is there, of one day and one list, each site as its manifest says"}},
			"ledgers": {means: problem.Text{Vi: "như --sites, nhưng chỉ xem bản kê của các phần; dùng khi trang nằm trên kho lưu trữ", En: "as --sites, but the ledgers of the shards alone, where the sites lie in a store"}},
			"within":  {aNumber, problem.Text{Vi: "sau bao nhiêu ngày thì coi là cũ", En: "after how many days a site is old"}},
			"date":    {aDay, problem.Text{Vi: "coi ngày này là hôm nay, YYYY-MM-DD", En: "take this day for today, YYYY-MM-DD"}},
		},
	},
	"version": {
		short: problem.Text{Vi: "In số phiên bản", En: "Print the version"},
	},
}

const completionSetup = "  bash         source <(niemyet completion bash)\n" +
	"  zsh          niemyet completion zsh > \"${fpath[1]}/_niemyet\"\n" +
	"  fish         niemyet completion fish > ~/.config/fish/completions/niemyet.fish\n" +
	"  powershell   niemyet completion powershell | Out-String | Invoke-Expression"
