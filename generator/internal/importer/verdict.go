package importer

import "niemyet/generator/internal/problem"

// Verdict is one sort of thing the import did with a value.
type Verdict string

// The verdicts, in the order in which the report lists them.
const (
	LeftOut Verdict = "dong-khong-nhap"

	Mended         Verdict = "sua-chu"
	Translated     Verdict = "doi-ma"
	NamePlain      Verdict = "ten-thu-tuc"
	Shortened      Verdict = "gop-khong"
	Cleaned        Verdict = "bo-dau-dong"
	Renumbered     Verdict = "so-thu-tu"
	NoName         Verdict = "giay-khong-ten"
	FormFound      Verdict = "mau-don"
	HeadingTaken   Verdict = "tieu-de-giay-to"
	PaperCase      Verdict = "giay-to-theo-truong-hop"
	OnlyCase       Verdict = "mot-truong-hop"
	PapersOrdered  Verdict = "thu-tu-giay-to"
	CountFound     Verdict = "so-ban-trong-ten"
	PaperShown     Verdict = "xuat-trinh"
	RuleTaken      Verdict = "loi-dan-khong-phai-giay-to"
	PaperUncounted Verdict = "giay-to-chua-ro-so-ban"
	CountElsewhere Verdict = "so-ban-theo-thu-tuc-khac"
	PapersSplit    Verdict = "tach-giay-to"
	PaperTwice     Verdict = "giay-to-trung"
	FeeProposed    Verdict = "phi-doc-tu-loi"
	ListSplit      Verdict = "tach-danh-sach"
	Drafted        Verdict = "de-xuat"
	StepsSplit     Verdict = "tach-buoc"
	StepTitle      Verdict = "ten-buoc"
	AgencyFrom     Verdict = "co-quan"
	OtherProvince  Verdict = "co-quan-tinh-khac"
	FeeAmount      Verdict = "phi-so-tien"
	FeeFree        Verdict = "phi-khong-thu"
	FeeNote        Verdict = "phi-ghi-chu"
	FeeLines       Verdict = "phi-nhieu-muc"
	FeeUnclear     Verdict = "phi-chua-ro"
	TimeStated     Verdict = "thoi-han"
	TimeNote       Verdict = "thoi-han-ghi-chu"
	TimeUnclear    Verdict = "thoi-han-chua-ro"
	WayJoined      Verdict = "gop-cach-nop"
	WayCase        Verdict = "truong-hop-cach-nop"
	StagesJoined   Verdict = "gop-cac-buoc"
	WayUnclear     Verdict = "cach-nop-chua-ro"
	SourceClash    Verdict = "nguon-mau-thuan"
	OneOfPapers    Verdict = "mot-trong-cac-giay-to"
	Missing        Verdict = "thieu"
	Converted      Verdict = "doi-kieu"
	NoPlace        Verdict = "khong-co-cho"
	UnknownKey     Verdict = "khoa-la"
)

// verdictWord describes a verdict to a clerk. A common one is told once for all
// records with its count; a rare one is told under its record.
type verdictWord struct {
	title  problem.Text
	common bool
	open   bool // something is left for a clerk
}

var verdictOrder = []Verdict{
	LeftOut, FeeUnclear, TimeUnclear, WayUnclear, SourceClash, OneOfPapers, Missing, UnknownKey, NoPlace, Converted,
	FeeAmount, FeeFree, FeeNote, FeeLines, TimeStated, TimeNote, WayJoined, StagesJoined, WayCase,
	FeeProposed, StepsSplit, StepTitle, ListSplit, Renumbered, Cleaned, NoName, HeadingTaken, PaperCase, OnlyCase, PapersOrdered, CountFound, CountElsewhere, RuleTaken, PaperUncounted, PapersSplit, PaperTwice, PaperShown, FormFound, Drafted, AgencyFrom, OtherProvince, NamePlain, Shortened, Translated, Mended,
}

var verdictWords = map[Verdict]verdictWord{
	LeftOut:        {title: problem.Text{Vi: "Dòng không nhập được", En: "Rows that could not be imported"}, open: true},
	Mended:         {title: problem.Text{Vi: "Sửa chữ: ghép dấu, bỏ ký tự ẩn, đổi dấu đầu dòng của Word", En: "Text mended: marks joined, hidden characters dropped, bullets of Word changed"}},
	Translated:     {title: problem.Text{Vi: "Đổi mã của nguồn thành chữ", En: "Codes of the source written as words"}, common: true},
	NamePlain:      {title: problem.Text{Vi: "Tên thủ tục viết hoa cả câu, hoặc kèm mã: viết lại", En: "Names all in capitals, or with their code: rewritten"}},
	Shortened:      {title: problem.Text{Vi: "Viết lại lời “không có” thành “Không”", En: "What says “none” rewritten as “Không”"}, common: true},
	Cleaned:        {title: problem.Text{Vi: "Bỏ dấu đầu dòng (-, +, *) và dấu hai chấm cuối", En: "Bullets (-, +, *) and final colons dropped"}, common: true},
	Renumbered:     {title: problem.Text{Vi: "Bỏ số thứ tự ở đầu tên giấy tờ", En: "Numbers before the names of papers dropped"}},
	NoName:         {title: problem.Text{Vi: "Dòng hồ sơ không có tên giấy tờ", En: "Lines of papers without a name"}},
	FormFound:      {title: problem.Text{Vi: "Nhận ra mẫu đơn trong tên giấy tờ", En: "Forms found in the names of papers"}, common: true},
	HeadingTaken:   {title: problem.Text{Vi: "Tiêu đề trên giấy tờ (“Giấy tờ phải nộp”, “Lưu ý”) không phải trường hợp", En: "Headings over papers that are no cases"}, common: true},
	PaperCase:      {title: problem.Text{Vi: "Giấy tờ chỉ cần trong một trường hợp, đọc từ tên", En: "Papers of one case, read from their names"}},
	PapersOrdered:  {title: problem.Text{Vi: "Xếp giấy tờ ai cũng phải nộp lên trước (nguồn không theo thứ tự)", En: "Papers that everybody hands in put first (the source has no order)"}, common: true},
	OnlyCase:       {title: problem.Text{Vi: "Mọi giấy tờ cùng một trường hợp: thành lời dặn", En: "One case for all papers: made a remark"}},
	CountFound:     {title: problem.Text{Vi: "Số bản đọc từ tên giấy tờ", En: "Counts read from names of papers"}},
	PaperShown:     {title: problem.Text{Vi: "Giấy tờ chỉ xuất trình", En: "Papers only to be shown"}},
	RuleTaken:      {title: problem.Text{Vi: "Lời dặn, tiêu đề có số bản: không phải giấy tờ phải nộp", En: "Rules and headings with counts: no papers"}},
	PaperUncounted: {title: problem.Text{Vi: "Nguồn không đếm giấy tờ nào: vẫn là giấy tờ phải nộp, chưa rõ số bản", En: "No paper counted by the source: papers all the same, number unknown"}},
	CountElsewhere: {title: problem.Text{Vi: "Số bản theo các thủ tục khác ghi đúng giấy tờ ấy", En: "Counts taken from other procedures with the same paper"}},
	PapersSplit:    {title: problem.Text{Vi: "Một dòng gồm nhiều giấy tờ: tách ra", En: "Rows of several papers parted"}},
	PaperTwice:     {title: problem.Text{Vi: "Giấy tờ ghi hai lần trong một trường hợp: giữ một", En: "Papers written twice in one case: one is kept"}},
	FeeProposed:    {title: problem.Text{Vi: "Phí: số tiền đọc từ lời của nguồn, lời để bên cạnh", En: "Fees: amounts read from the source's words, which stand beside"}},
	ListSplit:      {title: problem.Text{Vi: "Danh sách viết liền một dòng: tách thành dòng", En: "Lists on one line parted into lines"}},
	Drafted:        {title: problem.Text{Vi: "Tên thường gọi, việc trong đời, nơi nhận: máy gợi ý", En: "Common names, life events and who receives: proposed"}},
	StepsSplit:     {title: problem.Text{Vi: "Tách một đoạn thành từng bước", En: "One paragraph parted into steps"}},
	StepTitle:      {title: problem.Text{Vi: "Bỏ “Bước …” ở tên bước: trang tự đánh số", En: "“Bước …” dropped from names of steps: pages number them"}, common: true},
	AgencyFrom:     {title: problem.Text{Vi: "Cơ quan giải quyết lấy theo cơ quan có thẩm quyền", En: "Deciding agency taken from the competent one"}, common: true},
	OtherProvince:  {title: problem.Text{Vi: "Cơ quan: bỏ tên tỉnh khác ở thủ tục do bộ công bố", En: "Agencies: another province's name taken off what a ministry announced"}},
	FeeAmount:      {title: problem.Text{Vi: "Phí: có số tiền rõ", En: "Fees: an amount is given"}, common: true},
	FeeFree:        {title: problem.Text{Vi: "Phí: nguồn nói rõ là không thu", En: "Fees: the source says that none is charged"}, common: true},
	FeeNote:        {title: problem.Text{Vi: "Phí: xem ghi chú (“0 VNĐ” kèm lời giải thích, hoặc chỉ có lời)", En: "Fees: see the note (“0 VNĐ” with an explanation, or words alone)"}},
	FeeLines:       {title: problem.Text{Vi: "Phí: nhiều mức", En: "Fees: several amounts"}},
	FeeUnclear:     {title: problem.Text{Vi: "Phí: chưa rõ, để lại cho người sửa", En: "Fees: not clear, left to a person"}, open: true},
	TimeStated:     {title: problem.Text{Vi: "Thời hạn: có số và đơn vị", En: "Time limits: a number and a unit"}, common: true},
	TimeNote:       {title: problem.Text{Vi: "Thời hạn: bằng lời, đưa vào ghi chú", En: "Time limits: in words, put into the note"}},
	TimeUnclear:    {title: problem.Text{Vi: "Thời hạn: chưa rõ, để lại cho người sửa", En: "Time limits: not clear, left to a person"}, open: true},
	WayJoined:      {title: problem.Text{Vi: "Gộp các cách nộp trùng nhau", En: "Equal ways to file joined"}},
	WayCase:        {title: problem.Text{Vi: "Đặt tên trường hợp cho các cách nộp cùng hình thức", En: "Cases named for ways to file of one form"}},
	StagesJoined:   {title: problem.Text{Vi: "Các bước nối nhau ghi thành nhiều cách nộp: gộp lại, ghi thời hạn từng bước", En: "Stages of one file written as ways to file: joined, with the time of each"}},
	SourceClash:    {title: problem.Text{Vi: "Nguồn tự mâu thuẫn về thời hạn, phí: ghi vào source_conflicts", En: "The source contradicts itself about time or fee: told in source_conflicts"}, open: true},
	OneOfPapers:    {title: problem.Text{Vi: "Giấy tờ chỉ cần một trong nhóm: ghi one_of", En: "Papers of which one is enough: one_of"}},
	WayUnclear:     {title: problem.Text{Vi: "Cách nộp: chưa rõ, để lại cho người sửa", En: "Ways to file: not clear, left to a person"}, open: true},
	Missing:        {title: problem.Text{Vi: "Nguồn không có phần này, ghi “?”", En: "Not in the source, written as “?”"}, open: true},
	Converted:      {title: problem.Text{Vi: "Giá trị viết sai kiểu (số thay cho chữ, chữ thay cho danh sách), vẫn dùng được", En: "Values of another type (a number for text, text for a list), used all the same"}},
	NoPlace:        {title: problem.Text{Vi: "Giá trị không có chỗ trong bản ghi, giữ lại ở đây", En: "Values that have no place in the record, kept here"}},
	UnknownKey:     {title: problem.Text{Vi: "Khóa lạ của nguồn, giữ lại ở đây", En: "Keys of the source that are not known, kept here"}},
}

// Title is the verdict in a clerk's words: in Vietnamese, as the report is.
func (d Verdict) Title() string { return d.Said().Vi }

// Said is the verdict in both languages.
func (d Verdict) Said() problem.Text { return verdictWords[d].title }
