package site

import (
	"regexp"

	"niemyet/generator/internal/personal"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// noAmount is what a body says without a sum.
var noAmount = problem.Text{Vi: "không ghi số tiền nào", En: "it states no amount"}

// anyRecord is what a reference leads to that may lead to any kind.
var anyRecord = problem.Text{Vi: "bản ghi", En: "record"}

// Why a layer cannot be opened.
var (
	noLayer   = problem.Text{Vi: "không có thư mục hay tệp này", En: "there is no such folder or file"}
	noContent = problem.Text{Vi: "trong đó không có thư mục content", En: "there is no folder content in it"}
)

// What names of fields and levels, and laws, are told with.
var (
	fieldWord   = problem.Text{Vi: "Lĩnh vực", En: "Field"}
	levelWord   = problem.Text{Vi: "Cấp thực hiện", En: "Level"}
	lawReplaced = problem.Text{Vi: ", đã được thay bằng ", En: ", replaced by "}
)

// otherLine says which line of a decision has the name of a procedure and another code.
func otherLine(name, code string) problem.Text {
	return problem.Text{
		Vi: "; dòng “" + name + "” của quyết định lại ghi mã " + code,
		En: "; its line “" + name + "” has the code " + code,
	}
}

// Why a record has no page.
var (
	stillDraft = problem.Text{Vi: "còn là bản nháp", En: "is a draft"}
	stillKept  = problem.Text{Vi: "được giữ lại, chưa đăng trước ngày ", En: "is kept back until "}
)

// How far a record has come before it is published, and what was done for it.
var (
	approvalStates = map[record.ApprovalStep]problem.Text{
		"":             {Vi: "chưa ai kiểm tra", En: "not checked by anybody"},
		record.Checked: {Vi: "đã kiểm tra, chưa ký duyệt", En: "checked and not signed"},
		record.Signed:  {Vi: "đã ký duyệt", En: "signed"},
	}
	approvalNeeds = map[record.ApprovalStep]problem.Text{
		record.Checked: {Vi: "đã kiểm tra", En: "checked"},
		record.Signed:  {Vi: "đã ký duyệt", En: "signed"},
	}
	approvalSteps = map[record.ApprovalStep]problem.Text{
		record.Checked: {Vi: "kiểm tra", En: "checked"},
		record.Signed:  {Vi: "ký duyệt", En: "signed"},
	}
	approvedLater  = problem.Text{Vi: "ghi một ngày chưa tới, ", En: "its day has not come, "}
	approvalEdited = problem.Text{Vi: "đã bị sửa sau khi duyệt", En: "edited after it was approved"}
)

// Why a column is not on the air on a day: one that config.toml takes out, or the record.
const (
	quietDay    = "ngày không phát"
	exceptedDay = "ngày trừ ra"
)

// The name of a column that config.toml does not give, before how often it comes.
const columnName = "Chuyên mục cải cách hành chính hằng "

// Lengths and periods in Vietnamese; where a message tells them, English stands beside.
const (
	inSeconds     = "%d giây"
	inMinutes     = "%d phút"
	inBothUnits   = "%d phút %02d giây"
	monthCalled   = "tháng %d/%d"
	quarterCalled = "quý %s/%d"
	quarterOfYear = "quý %s năm %d"
)

// What a site needs before it is for the public, and what most people come for.
var (
	unitPhone     = problem.Text{Vi: "điện thoại hoặc thư điện tử của đơn vị, hay của nơi nộp hồ sơ (phone, email)", En: "a phone or an e-mail of the unit or of the place to file (phone, email)"}
	someDesk      = problem.Text{Vi: "nơi nộp hồ sơ: một cơ quan có one_stop = true và các quầy", En: "a place to file: an office with one_stop = true and its desks"}
	officeAddress = problem.Text{Vi: "địa chỉ của ", En: "the address of "}
	officeHours   = problem.Text{Vi: "giờ làm việc ([[hours]]) của ", En: "the hours ([[hours]]) of "}
	officeDesks   = problem.Text{Vi: "các quầy ([[desks]]) của ", En: "the desks ([[desks]]) of "}
	officeBoxes   = problem.Text{Vi: "thùng góp ý ([[boxes]]) của ", En: "the suggestion box ([[boxes]]) of "}
	lineFor       = problem.Text{Vi: "đường dây nóng: ", En: "a hotline: "}
	inDraft       = problem.Text{Vi: ", đang là bản nháp ", En: ", now a draft in "}
	someSample    = problem.Text{Vi: "số liệu thật thay cho số liệu mẫu (sample = true)", En: "facts in the place of samples (sample = true)"}

	aFee   = problem.Text{Vi: "phí, lệ phí", En: "the fee"}
	aTime  = problem.Text{Vi: "thời hạn", En: "the time limit"}
	aPlace = problem.Text{Vi: "nơi nộp", En: "the place to file"}
)

// How a draft for the radio reads what records say.
var (
	// nameEnds are what a long name of a procedure can end before.
	nameEnds = []string{";", " thực hiện tại cấp", " tại cấp", " bằng dịch vụ công", " do Chủ tịch", " do cơ quan", " do sai sót", " do nhà đầu tư", " theo quy định", " theo Nghị định", " theo Thông tư", " theo Quyết định số", " theo Luật", " quy định tại", " thuộc thẩm quyền", " thuộc phạm vi", " phục vụ nhu cầu", " trong thời kỳ", " tham gia chương trình", ", nhưng", ", được ", " đối với", " của "}
	// ofThing begins a name that is no doing, ofProcess one that is a procedure's: "việc dịch
	// vụ công", "việc hải quan" are nothing to hear.
	ofThing   = regexp.MustCompile(`^(dich vu|che do|chinh sach|ke hoach|bao cao|giay|tai khoan)\b`)
	ofProcess = regexp.MustCompile(`^(hai quan|bien phong|lien thong)\b`)
	// ofResult begins a result that one is given; else it is a clause.
	ofResult = regexp.MustCompile(`^(giay|quyet dinh|van ban|the|so|phieu|ban|thong bao|trich luc|bang|chung|cong van|bien ban|to khai|ho chieu|tien|tai khoan|ma so|danh sach|xac nhan|hop dong|bien so|loi chung|tem|tro cap|kinh phi)\b`)
	// caseEnds is what a case is called after in a list of papers: "…, hồ sơ gồm".
	caseEnds = regexp.MustCompile(`(?i)[,\s]*(thành phần )?(hồ sơ|giấy tờ)?\s*(gồm có|bao gồm|gồm|như sau|sau đây)\W*$`)
	// ifAny is said as it stands.
	ifAny  = regexp.MustCompile(`\s*\((nếu có)\)`)
	bullet = regexp.MustCompile(`^\s*(?:[-–+•*]|[a-zđ]\)|\d{1,2}[.)])\s+`)
	// halfList is the first of those who a list goes on to name.
	halfList = regexp.MustCompile(` (của|cho|đối với) \p{L}+( \p{L}+)?$`)
	// whoseOf and whenOf are the last ends of a long name: what it is about stands between them.
	whoseOf, whenOf = " của ", " khi "
	// halfName is what is left of a name when the one who decides was cut off.
	halfName = regexp.MustCompile(`(?i) theo( (quyết định|đề nghị|yêu cầu|quy định|nguyện vọng|nhu cầu))?$`)
	// drawnUp is what is left of "lập theo Mẫu số 02"; founded ends in a word of its own.
	drawnUp = regexp.MustCompile(`(?i),? (?:được )?(?:lập|ban hành|xác lập)$`)
	founded = regexp.MustCompile(`(?i)(?:thành|độc|công|tự) lập$`)
	// formNumber is what nobody hears out: "theo Mẫu số 01 ban hành kèm theo …".
	formNumber = regexp.MustCompile(`(?i)[,\s]*(?:ban hành (?:kèm )?theo|kèm theo|theo|quy định tại|tại)\s+(?:mẫu|quyết định(?: số)? \d|phụ lục|quy định|khoản|điều|thông tư|nghị định)(?:\P{L}.*)?$|[,\s]+mẫu\s+(?:số\s+)?\p{L}{0,3}\d.*$`)
)

// noSuchFact is what records say that state nothing of a sort.
var noSuchFact = problem.Text{Vi: "không ghi điều này", En: "they state none"}

// What is usual, where a record says something else.
var (
	notLater        = problem.Text{Vi: "việc đã làm thì không sau ngày ", En: "what was done is not later than "}
	usualFee        = problem.Text{Vi: "từ 1.000 đến 50.000.000 đồng", En: "1.000 to 50.000.000 đồng"}
	usualTime       = problem.Text{Vi: "từ trong ngày đến 400 ngày", En: "from the same day to 400 days"}
	usualDays       = problem.Text{Vi: "tên các ngày từ thứ Hai đến Chủ nhật, như “thứ Hai đến thứ Sáu”", En: "names of days from Monday to Sunday, as “thứ Hai đến thứ Sáu”"}
	usualChange     = problem.Text{Vi: "từ 1 đến 31 ngày; lâu hơn thì sửa giờ làm việc", En: "1 to 31 days; for longer, change the hours"}
	usualHours      = problem.Text{Vi: "không chồng lên dòng giờ khác của cùng ngày: ", En: "no overlap with another line of the same day: "}
	hoursOf         = problem.Text{Vi: "giờ làm việc của cơ quan ấy: ", En: "the hours of that office: "}
	hoursInText     = problem.Text{Vi: "Giờ làm việc trong phần lời", En: "Hours in the text"}
	inTheText       = problem.Text{Vi: "Phần lời", En: "The text"}
	daysWord        = problem.Text{Vi: " ngày", En: " days"}
	usualLine       = problem.Text{Vi: "dưới 5.000 ký tự một đoạn", En: "below 5,000 characters in a paragraph"}
	oneParagraph    = problem.Text{Vi: "Số ký tự của một đoạn trong phần lời", En: "The number of characters of a paragraph"}
	numberOf        = problem.Text{Vi: "số khẩn cấp của cả nước về ", En: "an emergency number of the country for "}
	usualCopies     = problem.Text{Vi: "nhiều nhất ", En: "at most "}
	usualPhone      = problem.Text{Vi: "số đang dùng, không phải dãy số liền nhau gõ cho có", En: "a number in use, not figures in a row that hold its place"}
	usualHost       = problem.Text{Vi: "trang của cơ quan nhà nước có đuôi .gov.vn, ví dụ https://dichvucong.gov.vn", En: "pages of the state end in .gov.vn, as https://dichvucong.gov.vn"}
	usualYear       = problem.Text{Vi: "năm ban hành từ 1945 đến ", En: "a year of issue from 1945 to "}
	usualUnits      = problem.Text{Vi: "xã, phường, đặc khu và tỉnh, thành phố; từ ngày 01/7/2025 không còn cấp huyện", En: "communes, wards and provinces; since 1 July 2025 there are no districts"}
	usualProvince   = problem.Text{Vi: "cấp trên của đơn vị này: ", En: "the superior of this unit: "}
	usualPaper      = problem.Text{Vi: "ít nhất một bản chính hoặc bản sao; dòng có 0 bản chỉ hiện như một lời ghi chú, không phải giấy phải mang", En: "an original or a copy at least; a line of 0 is shown as a remark and not as a paper to bring"}
	usualField      = problem.Text{Vi: "một lĩnh vực khai trong config.toml: ", En: "a field of config.toml: "}
	usualLevel      = problem.Text{Vi: "một cấp khai trong config.toml: ", En: "a level of config.toml: "}
	onceInList      = problem.Text{Vi: "kể một lần; đã có ở mục thứ ", En: "named once; it stands already as number "}
	notBefore       = problem.Text{Vi: "không trước ngày ký ", En: "not before it was signed on "}
	beforeWords     = problem.Text{Vi: "không trước ngày soạn ", En: "not before it was written on "}
	officeShut      = problem.Text{Vi: "cơ quan đóng cửa, ", En: "the office is closed, "}
	notOver         = problem.Text{Vi: "chưa qua vào ngày viết tin, rà soát tin; tin đã qua thì người dân không thấy: ", En: "not over on the day on which the alert was written or reviewed; nobody sees one that is: "}
	usualWidth      = problem.Text{Vi: "xăng-ti-mét, không phải mét: bảng 3,6 m ghi 360", En: "centimetres and not metres: a board of 3.6 m is 360"}
	usualPost       = problem.Text{Vi: "chức danh hoặc bộ phận, không ghi tên người", En: "a post or a part of an office, and not the name of a person"}
	namedSo         = problem.Text{Vi: " (các bản ghi khác gọi bản ghi này như vậy)", En: " (other records call it so)"}
	isWeekday       = problem.Text{Vi: " là ", En: " is "}
	usualNobody     = problem.Text{Vi: "không có số giấy tờ của ai: trang này ai cũng đọc được", En: "no number of anybody's papers: everybody reads this page"}
	usualPublic     = problem.Text{Vi: "địa chỉ mà người dân mở được từ nhà", En: "an address that people can open at home"}
	usualTerm       = problem.Text{Vi: "năm ban hành trong nhiệm kỳ Quốc hội của số ấy: ", En: "a year of that term of the National Assembly: "}
	usualCommune    = problem.Text{Vi: "đơn vị này hoặc nơi đã có bản ghi cơ quan: ", En: "this unit or an office that has a record: "}
	usualDayFrom    = problem.Text{Vi: "từ năm ", En: "from the year "}
	usualUnknown    = problem.Text{Vi: "nội dung thật; chưa biết thì \"?\" để trang nói rõ và máy nhắc, không có gì để ghi thì bỏ dòng này", En: "what is so; \"?\" where it is not known, which the page says and the program asks about; no line where there is nothing to say"}
	usualShared     = problem.Text{Vi: "địa chỉ ai cũng mở được mà không phải đăng nhập; tài liệu đang soạn thì tải về, gắn vào trang", En: "an address that opens without signing in; download what is being written and attach it"}
	usualWords      = problem.Text{Vi: "nói bằng chữ: hình vẽ nhỏ không in ra giấy, không đọc thành tiếng được", En: "in words: small pictures are not printed and cannot be read aloud"}
	usualCapitals   = problem.Text{Vi: "viết như trong câu: hoa chữ đầu và tên riêng", En: "as in a sentence: a capital for the first word and for names"}
	usualAmount     = problem.Text{Vi: "số tiền viết đủ nhóm ba chữ số và chữ đồng, như 500.000 đồng", En: "an amount in groups of three figures with its đồng, as 500.000 đồng"}
	withUnit        = problem.Text{Vi: "có chữ đồng, ở đây trang sẽ ghi ", En: "with its đồng; here the page will say "}
	usualSpan       = problem.Text{Vi: "giờ sau lớn hơn giờ trước, viết theo 24 giờ: 13 giờ 30 đến 17 giờ", En: "the second later than the first, by 24 hours: 13:30 to 17:00"}
	usualOpen       = problem.Text{Vi: "có ngày và giờ nhận hồ sơ ở [[hours]]; thiếu thì người dân đến lúc đóng cửa", En: "days and hours in [[hours]]; without them people come when it is closed"}
	notTold         = problem.Text{Vi: "chưa ghi", En: "not told"}
	readsIn         = problem.Text{Vi: "gần bằng thời gian đọc phần lời: ", En: "about what the words take to read: "}
	notOff          = problem.Text{Vi: "ngày làm việc; hôm ấy nghỉ ", En: "a day of work; that day is off for "}
	openDays        = problem.Text{Vi: "ngày cơ quan ấy mở cửa, ghi ở ", En: "a day on which that office is open, by "}
	charactersWord  = problem.Text{Vi: " ký tự", En: " characters"}
	tableOfFees     = problem.Text{Vi: "bảng phí, lệ phí", En: "the table of fees"}
	noHouseholdBook = problem.Text{Vi: "thông tin cư trú tra trên cơ sở dữ liệu; sổ hộ khẩu, sổ tạm trú giấy hết giá trị từ ngày 01/01/2023 theo Luật Cư trú năm 2020", En: "residence is looked up in the database; household books on paper ended on 1 January 2023 by the Law on Residence of 2020"}
	noOldIdentity   = problem.Text{Vi: "thẻ căn cước hoặc căn cước công dân; chứng minh nhân dân hết giá trị từ ngày 01/01/2025 theo Luật Căn cước năm 2023", En: "an identity card; the old identity papers ended on 1 January 2025 by the Law on Identity of 2023"}
	usualLetters    = problem.Text{Vi: "chữ có dấu; dấu ? giữa chữ là chữ đã mất khi lưu hay chép, gõ lại câu này", En: "letters; a ? within a word is one that was lost in saving or copying: type it anew"}
	asInName        = problem.Text{Vi: "như tên giấy tờ ghi: ", En: "as the name of the paper says: "}
	asOtherWays     = problem.Text{Vi: "gần với các cách nộp khác, lâu nhất là ", En: "near the other ways of filing, at most "}
	isCalled        = problem.Text{Vi: "tên của ", En: "the title of "}
	otherKind       = problem.Text{Vi: "; tên ấy là của một ", En: "; that is a "}
	asTold          = problem.Text{Vi: "như trong ", En: "as in "}
	mobileWord      = problem.Text{Vi: "; đây là số di động, có thể là số riêng của một người", En: "; it is a mobile and may be somebody’s own"}
	noteSays        = problem.Text{Vi: "như ghi chú bên cạnh: ", En: "as its note says: "}
	withIssuer      = problem.Text{Vi: "có nơi ban hành sau loại văn bản, như ", En: "with who issued it behind the type, as in "}
	waysSay         = problem.Text{Vi: "như [[ways]]: ", En: "as [[ways]] say: "}
	otherProcedure  = problem.Text{Vi: "mã của thủ tục khác, là thủ tục thay thủ tục này; vẫn mã ấy thì quyết định sửa đổi, bổ sung", En: "the code of another procedure, which replaces this one; one that keeps its code is amended"}
	summarySays     = problem.Text{Vi: "như tên và tóm tắt nói: ", En: "as name and summary say: "}
	dayWord         = problem.Text{Vi: "ngày ", En: "day "}
	nearDay         = problem.Text{Vi: "gần ngày của buổi ấy, ", En: "near the day of the meeting, "}
	otherMonths     = problem.Text{Vi: "gần với các tháng khác của đơn vị ấy, nhiều nhất ", En: "near the other months of that unit, at most "}
	usualSum        = problem.Text{Vi: "tính bằng đồng, viết đủ các số không: 500.000", En: "in đồng, with all its noughts: 500.000"}
	workingDay      = problem.Text{Vi: "một ngày làm việc", En: "a day of work"}
	notFewer        = problem.Text{Vi: "không ít hơn số ý kiến kể ở [[opinions]]: ", En: "not fewer than the opinions told in [[opinions]]: "}
	otherDocument   = problem.Text{Vi: "số của văn bản khác, là văn bản thay văn bản này; chưa có thì bỏ dòng này", En: "the number of another document, which replaces this one; no line where there is none"}
	elsewhereSays   = problem.Text{Vi: "chỉ một nơi ghi, ở đây trùng với ", En: "told once; the same stands in "}
)

// Days off by the Labour Code.
var (
	newYear          = problem.Text{Vi: "Tết Dương lịch", En: "New Year"}
	lunarNewYear     = problem.Text{Vi: "Tết Nguyên đán", En: "Lunar New Year"}
	hungKingsDay     = problem.Text{Vi: "Giỗ Tổ Hùng Vương", En: "Hung Kings' Day"}
	reunificationDay = problem.Text{Vi: "Ngày Giải phóng miền Nam, thống nhất đất nước", En: "Reunification Day"}
	labourDay        = problem.Text{Vi: "Ngày Quốc tế Lao động", En: "Labour Day"}
	nationalDay      = problem.Text{Vi: "Quốc khánh", En: "National Day"}
)

// personalWords are the sorts of personal data.
var personalWords = map[personal.Sort]problem.Text{
	personal.Name:     {Vi: "tên người", En: "the name of a person"},
	personal.Phone:    {Vi: "số điện thoại", En: "a telephone number"},
	personal.Email:    {Vi: "thư điện tử hoặc trang cá nhân", En: "an e-mail address or a personal page"},
	personal.Identity: {Vi: "số giấy tờ (căn cước, hộ chiếu, bảo hiểm, mã hồ sơ …)", En: "the number of a paper (identity card, passport, insurance, file …)"},
	personal.Account:  {Vi: "số tài khoản, mã khách hàng", En: "the number of an account or a customer"},
	personal.Plate:    {Vi: "biển số xe", En: "a number plate"},
	personal.House:    {Vi: "số nhà", En: "a house number"},
	personal.Birth:    {Vi: "ngày sinh", En: "a day of birth"},
	personal.Number:   {Vi: "dãy số dài của ai đó", En: "a long number of somebody's"},
}

// disclosureNames are the groups of the law's list in short, the first at 1 (Luật 10/2022/QH15, Điều 11).
var disclosureNames = [...]problem.Text{
	{},
	{Vi: "kế hoạch phát triển kinh tế - xã hội", En: "plans for economic and social development"},
	{Vi: "thu, chi ngân sách", En: "budget revenue and expenditure"},
	{Vi: "dự án, công trình, đất đai", En: "projects, works, land"},
	{Vi: "quy chế, nhiệm vụ, quyền hạn của cán bộ, công chức", En: "rules, duties and powers of officials"},
	{Vi: "các quỹ, khoản đóng góp", En: "funds and contributions"},
	{Vi: "quản lý, sử dụng tài sản công", En: "management and use of public property"},
	{Vi: "đối tượng hưởng chính sách", En: "who benefits from policies"},
	{Vi: "hỗ trợ, cứu trợ", En: "support and relief"},
	{Vi: "gọi nhập ngũ", En: "conscription"},
	{Vi: "kết quả thanh tra, kiểm tra, giải quyết vụ việc", En: "results of inspections and of cases"},
	{Vi: "nội dung lấy ý kiến Nhân dân", En: "what the people are asked about"},
	{Vi: "phí, lệ phí và khoản thu khác", En: "fees and other charges"},
	{Vi: "thủ tục hành chính", En: "administrative procedures"},
}
