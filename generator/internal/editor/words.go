package editor

// What the editor says of its own accord, beside the sentences of the catalogue. It is for
// clerks, in Vietnamese as its pages (layouts/). Rules: say what was not done, then what
// to do; one or two sentences with their stops.

// Why a page or a wish is refused.
const (
	notDone          = "Không làm được"
	noPage           = "Không có trang này."
	noKind           = "Không có loại bản ghi này."
	noRecord         = "Không có bản ghi này."
	noRow            = "Không có dòng này."
	noFile           = "Không có tệp này."
	notUnicode       = "Tệp không phải UTF-8, nên không sửa ở đây được."
	formCut          = "Biểu mẫu gửi đến bị thiếu, nên không ghi gì."
	formCutOrLarge   = "Biểu mẫu gửi đến bị thiếu hoặc quá lớn, nên không ghi gì."
	onlyHere         = "Chỉ soạn được trên chính máy đang chạy niemyet."
	fromElsewhere    = "Yêu cầu này không đến từ trang soạn bản ghi, nên không ghi gì."
	formerRun        = "Trang này mở từ lần chạy trước của niemyet. Hãy mở lại trang danh sách rồi làm lại; những gì chưa lưu thì chép ra trước."
	justWritten      = "Tệp vừa được người khác ghi. Hãy quay lại và lưu lần nữa để xem chỗ khác nhau."
	oddlyWritten     = "Tệp này viết theo một cách lạ, nên biểu mẫu không ghi được thay đổi mà không đụng đến chỗ khác. Chưa ghi gì; hãy quay lại và dùng “sửa dạng văn bản”. (%v)"
	undoneBefore     = "Lần lưu này đã được hoàn tác rồi, hoặc đã quá lâu nên không còn giữ."
	changedSince     = "Không hoàn tác: “%s” đã được sửa tiếp sau lần lưu ấy. Hãy hoàn tác lần lưu sau trước, hoặc sửa tay."
	machineFailed    = "Chưa làm được, máy không đọc hoặc không ghi được tệp: %s. Sửa chỗ ấy rồi bấm lại; những gì đã gõ ở biểu mẫu vẫn còn."
	selectionChanged = "Lựa chọn vừa được sửa ở nơi khác. Chưa ghi gì; hãy mở lại trang chọn thủ tục rồi chọn lại."
	noPlainFile      = "%s không phải tệp thường"
	notApart         = "Bản ghi này có ở tầng nguồn, và thay đổi này không ghi riêng được ở bản của mình (đổi thứ tự dòng, hoặc bỏ dòng không có tên). Chưa ghi gì; hãy quay lại và chỉ sửa giá trị, hoặc thêm, bỏ cả dòng có tên."
)

// What is said of revisions and of drafts made from other records.
const (
	siteFaulty     = "Trang còn lỗi nên chưa soạn nháp từ bản ghi này được. Sửa hết lỗi ở danh sách rồi bấm lại."
	revisedAlready = "Bản ghi này đã có một bản sửa đang chờ: %s. Chưa ghi gì; hãy mở bản sửa ấy rồi sửa tiếp ở đó."
)

// What is said of things done to a record as a whole.
const (
	deedTitle       = "Sao, đổi tên, bỏ: "
	deedSiteFaulty  = "Trang còn lỗi nên chưa đổi được. Sửa hết lỗi ở danh sách rồi làm lại."
	copyNeedsName   = "Ghi tên của bản mới."
	deleteNeedsWord = "Bản ghi này đang đăng: đánh dấu ô “đăng nhầm, bỏ hẳn” nếu đúng là muốn xóa."
	deleteBelow     = "Bản ghi này có ở tầng nguồn; xóa tệp ở đây không bỏ được nó khỏi trang."
)

// deedWords name a step of undo.
var deedWords = map[string]string{"copy": "Sao ", "move": "Đổi tên ", "end": "Hết áp dụng ", "delete": "Xóa "}

// What is wrong in a form, where the form says it better than the catalogue's words for a file.
const (
	fillIn       = "Điền ô này."
	fillInOrNone = "Điền ô này; không có thì ghi “Không”."
	addPapers    = "Thêm giấy tờ ở đây; nếu không phải nộp giấy tờ nào thì ghi “Không” vào ô “Hồ sơ (khi không có danh sách)”."
	wrongType    = "Kiểu của giá trị không đúng: ô số chỉ ghi chữ số."
	noName       = "Bản ghi chưa có tên."
	giveName     = "Gõ tên vào ô này; tên tệp lấy từ đó."
)

// What stands on top of a form.
const (
	noFault        = "Không có lỗi."
	onlyWrong      = "Còn %d chỗ phải sửa."
	onlyAsked      = "Lưu được; còn %d chỗ nên xem lại."
	wrongAndAsked  = "Còn %d chỗ phải sửa, %d chỗ nên xem lại."
	draftFaults    = "Bản nháp, còn %d chỗ phải sửa trước khi đăng."
	listTitle      = "Soạn bản ghi"
	newTitle       = "Tạo mới: "
	noneTicked     = "(chưa đánh dấu gì)"
	noFieldTicked  = "“Chỉ lấy chúng” mà chưa đánh dấu lĩnh vực nào thì không còn thủ tục nào. Chưa lưu: đánh dấu lĩnh vực cần lấy, hoặc chọn “để lại chúng”."
	noAgencyTicked = "“Chỉ lấy chúng” mà chưa đánh dấu cơ quan nào thì không còn thủ tục nào. Chưa lưu: đánh dấu cơ quan cần lấy, hoặc chọn “để lại chúng”."
	noLevelTicked  = "Chưa đánh dấu cấp thực hiện nào thì không còn thủ tục nào. Chưa lưu: đánh dấu cấp cần lấy."

	selectionTitle = "Chọn thủ tục của mình"
)

// What is said of two who changed one file.
const (
	fileChanged   = "Tệp đã bị sửa"
	bodyTitle     = "Phần lời"
	bothChanged   = "Cả hai bên cùng sửa một chỗ."
	bothApart     = "Hai bên sửa hai chỗ khác nhau trong ô này: giữ được cả hai."
	mineChanged   = "Chỉ bạn sửa."
	theirsChanged = "Chỉ bên kia sửa."
	sidesDiffer   = "Hai bên khác nhau."
)

// What helps to fill in a field.
const (
	required    = "bắt buộc"
	notInList   = " (không có trong danh sách)"
	notInConfig = " (không có trong config.toml)"
	onePerLine  = "Mỗi dòng một mục. "
	typeToFind  = "Gõ vài chữ trong tên để tìm, rồi chọn."
	exampleOf   = "Ví dụ: %s."
	digitsToo   = "Gõ số cũng được: 8000."
	sayNone     = "Không có thì ghi “Không”."
	sayUnknown  = "Chưa biết thì ghi “?”."
)

// What is said of facts that nobody has told.
const (
	andMore          = "%s và %d phần nữa"
	readingTitle     = "Đang đọc các bản ghi"
	unknownsTitle    = "Cần điền"
	queueTitle       = "Lần lượt"
	noReason         = "nguồn không có"
	overAll          = "Mọi lĩnh vực (%d)"
	noQuestion       = "Câu hỏi này không còn: đã có người điền, hoặc các bản ghi đã đổi."
	documentMissing  = "Ghi tên văn bản: ngày và trang một mình không nói lên điều gì."
	dayWrong         = "Ngày văn bản không phải một ngày có thật."
	tickOne          = "Chọn ít nhất một bản ghi."
	sayAnswer        = "Ghi câu trả lời vào ô này."
	nothingWritten   = "Chưa ghi gì: câu trả lời còn lỗi."
	wouldWrite       = "Sẽ ghi %d chỗ trong %d bản ghi."
	changedMeanwhile = "Chưa ghi gì: có bản ghi vừa được người khác sửa. Bấm ghi lần nữa để ghi trên bản mới nhất."
	askedOtherwise   = "Chưa ghi gì: bản ghi này vừa được sửa ở nơi khác, các câu hỏi dưới đây đã đổi theo."
	asItStands       = "đúng như đang ghi"
	ofDay            = " ngày %s"
	notedBy          = " (%s ghi)"
)

// states of a list, in the words a clerk reads.
const (
	inForce  = "Đang áp dụng"
	isDraft  = "Bản nháp"
	upcoming = "Sắp áp dụng"
	ended    = "Hết áp dụng"
)

// Parts of the form that no field names.
const (
	oneRow   = "mục"             // a row of a list
	managing = "Quản lý bản ghi" // the last group
)

// How far the site is from a release.
const (
	lackOfMany = "%s của %d thủ tục dùng nhiều"
)

// What is said of what was put up and taken down.
const (
	postingTitle  = "Đã dán, đã gỡ"
	noBoard       = "Không có bảng này, hoặc máy chưa lập được danh sách."
	noList        = "Không có danh sách này trong so-sach/niem-yet."
	brokenList    = "Tệp %s không còn là một bảng. Chưa ghi gì; hãy mở tệp bằng Excel hoặc LibreOffice, sửa rồi mở lại trang này."
	roundAgain    = "%s, lần %d trong ngày"
	nothingToSign = "%s: sổ đã ghi đủ, không còn tờ nào phải dán hay phải gỡ."
	listOfBoard   = "Sổ niêm yết: %s"
	sayDay        = "Ghi ngày làm."
	noSuchDay     = "Ghi ngày như 24/11/2026."
	dayToCome     = "Ngày này chưa đến."
	sayPost       = "Ghi chức danh người làm."
	namesPerson   = "“%s” là tên người. Chỉ ghi chức danh, ví dụ Công chức Một cửa."
	isItPost      = "Đây có phải chức danh không? Nếu phải, đánh dấu ô ở cuối trang rồi ghi lại."
)

// usualPosts are proposed wherever a list asks who.
var usualPosts = []string{"Công chức Một cửa", "Công chức Văn phòng", "Lãnh đạo Văn phòng", "Lãnh đạo Bộ phận Một cửa"}

// What is said of files that are attached.
const (
	attachTitle    = "Gắn tệp: "
	attachedWord   = "Gắn "
	sortPicture    = "Ảnh"
	sortSound      = "Âm thanh"
	sortForm       = "Mẫu đơn"
	formOfRow      = "%s %d: %s"
	endOfBody      = "Cuối phần lời"
	chooseFile     = "Chọn một tệp."
	noSuchSort     = "Không nhận tệp “%s”. Ảnh chụp thì lưu thành .jpg, tài liệu thì lưu thành .pdf hoặc .docx, tiếng thì lưu thành .mp3."
	fileTooLarge   = "%s này %s MB, nhiều nhất %d MB: người xem trả tiền cho từng MB. Giảm cỡ rồi chọn lại."
	notPicture     = "Tệp này không phải ảnh .jpg hay .png, dù tên ghi vậy. Mở bằng chương trình xem ảnh rồi lưu lại thành .jpg."
	pictureTooWide = "Ảnh rộng %d, cao %d điểm; mỗi cạnh nhiều nhất %d. Thu nhỏ rồi chọn lại."
	notSound       = "Tệp này không phải âm thanh .mp3 hay .m4a, dù tên ghi vậy. Xuất lại thành .mp3."
	notForm        = "Nội dung tệp không đúng loại mà tên ghi. Mở bằng chương trình đã soạn nó rồi lưu lại đúng loại."
	sayMore        = "Lời này chưa tả gì. Ghi điều người không thấy ảnh cần biết, ví dụ “Cửa vào ở bên trái nhà văn hóa”. Tệp thì chọn lại."
	sayWords       = "Ghi lời tả ảnh hoặc tên của tệp: người nghe trang và người in giấy chỉ biết tệp qua lời này. Tệp thì chọn lại."
	chooseOne      = "– chọn –"
	sayPlace       = "Chọn chỗ đặt tệp."
	pictureInBody  = "Ảnh chỉ đặt được vào phần lời."
	otherPlace     = "Chỗ này không nhận loại tệp ấy: âm thanh thì đặt vào ô âm thanh, mẫu đơn thì đặt vào giấy tờ; phần lời nhận cả hai."
)

// What is said where the site is built.
const (
	publishTitle  = "Đăng"
	noPublishing  = "Không đăng được từ đây."
	buildsAlready = "Đang dựng trang. Chờ lần này xong đã."
	movedCame     = "Bản ghi mới"
	movedChanged  = "Bản ghi đã đổi"
	movedRenamed  = "Bản ghi có địa chỉ mới (địa chỉ cũ vẫn dẫn tới)"
	movedWent     = "Bản ghi không còn trên trang"
)

// What is said of imports.
const (
	importTitle   = "Nhập từ Excel, Word"
	importedWord  = "Nhập "
	noImport      = "Không nhập được từ đây."
	sayKind       = "Chọn trong tệp là những gì."
	notImportable = "Không đọc được tệp “%s”. Lưu bảng thành .xlsx hoặc .csv, văn bản thành .docx rồi chọn lại; tệp PDF không có bảng để đọc."
	noneChosen    = "Chưa chọn chỗ nào để giữ hay lấy."
	uploadGone    = "niemyet đã khởi động lại nên không còn giữ tệp: chọn lại tệp. Những gì đã chọn cho từng chỗ thì chọn lại."
)

// What is said of drafts that are looked at, and of what is due.
const (
	drawnTitle   = "Xem nháp: %s"
	drawnNowhere = "Bản ghi này không có trang nào để xem, hoặc chưa đến ngày."
	onSite       = "Trên trang"
	onKiosk      = "Trên ki-ốt"
	onPaper      = "Trên giấy"
	onQuick      = "Tờ tóm tắt"
	onSlip       = "Giấy hẹn"
	dueTitle     = "Việc rà soát"
)
