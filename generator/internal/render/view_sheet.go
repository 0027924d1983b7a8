package render

import "html/template"

// Sheet is what every printed sheet wears besides its content: what it is, which
// version, as of when, and the code that a phone's camera can follow.
type Sheet struct {
	Code    string // "1.001193"
	Version string // "a1b2c3"
	Made    Day
	QR      template.HTML // empty when the site has no base address
	Check   string        // the address behind the QR code, without https://; empty too
	// CheckPage leads to the page behind the QR code, for readers of the screen.
	CheckPage string
	Paper     PaperSize
	Large     bool // the page can also be read and printed in large type
	Sample    bool
}

// PaperSize is the size of a sheet; it is also a modifier of its CSS class.
type PaperSize string

// The papers.
const (
	A4     PaperSize = "a4"
	A4Wide PaperSize = "a4-wide"
	A5     PaperSize = "a5"
	A3     PaperSize = "a3"
)

// OfficialPage is print/official.html: an issued document as Nghị định 30/2020 lays it out.
type OfficialPage struct {
	Frame
	Sheet            Sheet
	Superior, Issuer []string // in capitals, by lines
	Number           string   // "05/TB-UBND"
	PlaceDate        string   // "Ví Dụ, ngày 20 tháng 11 năm 2026"
	TypeName         string   // "THÔNG BÁO"; empty for a công văn
	About            string   // trích yếu
	To               []string
	Grounds          []string // without their last sign
	Urgency          string   // "KHẨN"
	Text             []DocBlock
	Authority        []string // "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
	Signer           string
	Recipients       []string // without their last signs
}

// DocBlock is one paragraph, title or table of a document.
type DocBlock struct {
	Kind  BlockKind
	HTML  template.HTML
	Label string // of a table: "Bảng 1"
}

// BlockKind names a block; it is also the modifier of its CSS class.
type BlockKind string

// The kinds of block.
const (
	BlockChapter BlockKind = "chapter"
	BlockArticle BlockKind = "article"
	BlockTop     BlockKind = "top" // an Điều that stands under no chapter
	BlockText    BlockKind = "text"
	BlockTable   BlockKind = "table"
)

// Appendix is a phụ lục of a document.
type Appendix struct {
	ID, Name string // "Phụ lục I"
	Title    string // in capitals
	With     string // "(Kèm theo Thông báo số … ngày … của …)"
	Text     []DocBlock
}

// LargeNoticePage is print/notice-large.html: an information copy of a notice in large type.
type LargeNoticePage struct {
	Frame
	Sheet Sheet
	What  string // "Thông báo số …, ngày …"
	Text  []DocBlock
	By    string // who issued it
}

// NoticePage is site/notice.html.
type NoticePage struct {
	Frame
	About     string
	Number    string
	Signed    Day
	Issuer    string
	SignedBy  string
	From, To  Day
	Permanent bool
	Group     string
	Boards    []Link
	Grounds   []string
	Text      []DocBlock
	Parts     []Appendix
	Source    Source
}

// BoardPage is site/board.html.
type BoardPage struct {
	Frame
	Place      string
	Office     Link
	Form       string
	Size       string
	Answerable string
	Checked    string
	Fields     []Item
	Others     []Item // hotlines, hours, radio schedule
	Notices    []Item
	Pack       Link
	Body       template.HTML
	Source     Source
}

// AppendixPage is print/appendix.html: an appendix of a notice, whose pages are numbered by themselves.
type AppendixPage struct {
	Frame
	Sheet Sheet
	Part  Appendix
}

// QuickPage is print/quick.html: one page of A5 with the five answers.
type QuickPage struct {
	Frame
	Sheet Sheet
	Procedure
	Bring []string // the first papers
	More  string   // "và 4 giấy tờ khác"
}

// SlipPage is print/slip.html: the list that a citizen takes home and ticks off.
type SlipPage struct {
	Frame
	Sheet Sheet
	Procedure
}

// TablePage is print/table.html: a danh mục in the columns of the law.
type TablePage struct {
	Frame
	Sheet  Sheet
	Lead   string
	Groups []TableGroup
}

// TableGroup is one part of a danh mục; its kind decides the columns.
type TableGroup struct {
	Title string
	Kind  TableKind
	Rows  []TableRow
}

// TableKind names the columns of a danh mục.
type TableKind string

// The kinds of danh mục.
const (
	TableNew       TableKind = "new"     // also: of a field
	TableAmended   TableKind = "amended" // also: replaced
	TableAbolished TableKind = "abolished"
)

// TableRow is one procedure of a danh mục.
type TableRow struct {
	Number     int
	Code, Name string
	Times      []string
	Place      string
	Fees       []string
	Basis      []string
	Agency     string
	By         string // what prescribes the change or abolition
	New        string // what takes its place
}

// SignPage is print/sign.html: a desk plate, a door sign, an arrow, a label of a suggestion box.
type SignPage struct {
	Frame
	Sheet Sheet
	Form  SignForm
	Big   string   // what is read from afar
	Name  string   // under or above it
	Lines []string // smaller
	Phone string
}

// SignForm names a sign; it is also the modifier of its CSS class.
type SignForm string

// The forms of sign.
const (
	SignDesk  SignForm = "desk"
	SignDoor  SignForm = "door"
	SignLeft  SignForm = "left"
	SignRight SignForm = "right"
	SignAhead SignForm = "ahead"
	SignBox   SignForm = "box"
)

// HoursPage is print/hours.html: the office's week.
type HoursPage struct {
	Frame
	Sheet   Sheet
	Days    []HoursDay
	Further []string // hours that name no day of the week
	Office  Contact
	Access  string
	Closed  []string // the next holidays
	Lines   []HotlineRef
}

// HoursDay is one day of the week.
type HoursDay struct {
	Name    string
	Morning []string
	Later   []string
	Closed  bool
}

// SchedulePage is print/schedule.html: the radio schedule.
type SchedulePage struct {
	Frame
	Sheet Sheet
	Lead  string
	Rows  []ScheduleRow
}

// ScheduleRow is one broadcast.
type ScheduleRow struct {
	Day     string // "thứ Năm, 05/11/2026"
	Time    string
	Title   string
	Slot    string
	Station string
}

// GuidePage is print/guide.html: the blank slip on which staff write what a citizen must do.
type GuidePage struct {
	Frame
	Sheet  Sheet
	Office Contact
	Lines  []HotlineRef
}
