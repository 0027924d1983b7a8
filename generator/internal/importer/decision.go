package importer

// Decision is one sort of thing the import did with a value.
type Decision string

// The decisions, in the order in which the report lists them.
const (
	LeftOut Decision = "dong-khong-nhap"

	Mended      Decision = "sua-chu"
	Translated  Decision = "doi-ma"
	Shortened   Decision = "gop-khong"
	Cleaned     Decision = "bo-dau-dong"
	Renumbered  Decision = "so-thu-tu"
	NoName      Decision = "giay-khong-ten"
	FormFound   Decision = "mau-don"
	StepsSplit  Decision = "tach-buoc"
	StepTitle   Decision = "ten-buoc"
	AgencyFrom  Decision = "co-quan"
	FeeAmount   Decision = "phi-so-tien"
	FeeFree     Decision = "phi-khong-thu"
	FeeNote     Decision = "phi-ghi-chu"
	FeeLines    Decision = "phi-nhieu-muc"
	FeeUnclear  Decision = "phi-chua-ro"
	TimeStated  Decision = "thoi-han"
	TimeNote    Decision = "thoi-han-ghi-chu"
	TimeUnclear Decision = "thoi-han-chua-ro"
	WayJoined   Decision = "gop-cach-nop"
	WayCase     Decision = "truong-hop-cach-nop"
	WayUnclear  Decision = "cach-nop-chua-ro"
	Missing     Decision = "thieu"
	Converted   Decision = "doi-kieu"
	NoPlace     Decision = "khong-co-cho"
	UnknownKey  Decision = "khoa-la"
)

// decisionWord describes a decision to a clerk. A common one is told once for all
// records with its count; a rare one is told under its record.
type decisionWord struct {
	title  string
	common bool
	open   bool // something is left for a clerk
}

var decisionOrder = []Decision{
	LeftOut, FeeUnclear, TimeUnclear, WayUnclear, Missing, UnknownKey, NoPlace, Converted,
	FeeAmount, FeeFree, FeeNote, FeeLines, TimeStated, TimeNote, WayJoined, WayCase,
	StepsSplit, StepTitle, Renumbered, Cleaned, NoName, FormFound, AgencyFrom, Shortened, Translated, Mended,
}

var decisionWords = map[Decision]decisionWord{
	LeftOut:     {title: "Dòng không nhập được", open: true},
	Mended:      {title: "Sửa chữ: ghép dấu, bỏ ký tự ẩn, đổi dấu đầu dòng của Word"},
	Translated:  {title: "Đổi mã của nguồn thành chữ", common: true},
	Shortened:   {title: "Viết lại lời “không có” thành “Không”", common: true},
	Cleaned:     {title: "Bỏ dấu đầu dòng (-, +, *) và dấu hai chấm cuối", common: true},
	Renumbered:  {title: "Bỏ số thứ tự ở đầu tên giấy tờ"},
	NoName:      {title: "Dòng hồ sơ không có tên giấy tờ"},
	FormFound:   {title: "Nhận ra mẫu đơn trong tên giấy tờ", common: true},
	StepsSplit:  {title: "Tách một đoạn thành từng bước"},
	StepTitle:   {title: "Bỏ “Bước …” ở tên bước: trang tự đánh số", common: true},
	AgencyFrom:  {title: "Cơ quan giải quyết lấy theo cơ quan có thẩm quyền", common: true},
	FeeAmount:   {title: "Phí: có số tiền rõ", common: true},
	FeeFree:     {title: "Phí: nguồn nói rõ là không thu", common: true},
	FeeNote:     {title: "Phí: xem ghi chú (“0 VNĐ” kèm lời giải thích, hoặc chỉ có lời)"},
	FeeLines:    {title: "Phí: nhiều mức"},
	FeeUnclear:  {title: "Phí: chưa rõ, để lại cho người sửa", open: true},
	TimeStated:  {title: "Thời hạn: có số và đơn vị", common: true},
	TimeNote:    {title: "Thời hạn: bằng lời, đưa vào ghi chú"},
	TimeUnclear: {title: "Thời hạn: chưa rõ, để lại cho người sửa", open: true},
	WayJoined:   {title: "Gộp các cách nộp trùng nhau"},
	WayCase:     {title: "Đặt tên trường hợp cho các cách nộp cùng hình thức"},
	WayUnclear:  {title: "Cách nộp: chưa rõ, để lại cho người sửa", open: true},
	Missing:     {title: "Nguồn không có phần này, ghi “?”", open: true},
	Converted:   {title: "Giá trị viết sai kiểu (số thay cho chữ, chữ thay cho danh sách), vẫn dùng được"},
	NoPlace:     {title: "Giá trị không có chỗ trong bản ghi, giữ lại ở đây"},
	UnknownKey:  {title: "Khóa lạ của nguồn, giữ lại ở đây"},
}

// Title is the decision in a clerk's words.
func (d Decision) Title() string { return decisionWords[d].title }
