package render

// The view structs: everything a layout may see, and nothing else.
//
// Rules that keep layouts simple:
//   - Strings are ready to read: the generator has already formatted money, dates, phones and counts in Vietnamese.
//   - Every Href is ready to use: relative to the page it stands on ("../co-quan/mot-cua.html", "#giay-to") or https.
//   - Slices are in display order; there are no maps. An empty slice or an empty string means "leave the part out",
//     unless the doc comment says otherwise. What is missing and must be asked for is a Value or Fee that is Unknown.
//   - template.HTML is only ever prose rendered from a record's Markdown.
//   - Layouts need no template functions. The fixed words of the interface are written in the layouts themselves.
//   - A phone is a Phone and never a Link: html/template refuses "tel:" in an Href, so layouts write that scheme.

// Link is a text that leads somewhere. A Link without Href is shown as plain text.
type Link struct {
	Text, Href string
}

// Phone is a number one can ring.
type Phone struct {
	Text string // grouped for the eye: "0261 354 3210"
	Tel  string // for the dialler, without the scheme: "+842613543210" or "113"
	Note string // optional: "miễn phí", "ngoài giờ hành chính"
}

// Day is a date for the eye and for machines.
type Day struct {
	Text string // "23/11/2026"
	ISO  string // "2026-11-23"
}

// Value is a fact that may be unknown. Unknown is shown as "Chưa có thông tin – hỏi nơi tiếp nhận", never as a blank.
type Value struct {
	Text    string
	Note    string // optional second line
	Unknown bool
}

// FeeState says what a Fee really states: "0 đồng" on the national base often means "see the note".
type FeeState string

// The four states of a fee.
const (
	FeeAmount  FeeState = "amount"  // Text holds the sum
	FeeFree    FeeState = "free"    // free of charge, and the record says so
	FeeNote    FeeState = "note"    // depends on the case: read Note, or the table when Note is empty
	FeeUnknown FeeState = "unknown" // the record does not say
)

// Fee is what one pays.
type Fee struct {
	State FeeState
	Text  string  // "15.000 đồng", "8.000 – 50.000 đồng"
	Note  []Block // conditions, reductions; may be long
}

// Block is one piece of plain text that came in several lines: a paragraph, a list, or a paragraph leading into a list.
type Block struct {
	Text  string
	Items []string
}

// BannerKind names the reason of a banner; it is also the modifier of its CSS class.
type BannerKind string

// The kinds of banner.
const (
	BannerExpired  BannerKind = "expired"
	BannerUpcoming BannerKind = "upcoming"
	BannerReplaced BannerKind = "replaced"
	BannerNotice   BannerKind = "notice"
)

// Banner tells the state of the record before anything else is read.
// (The mark of a sample record is not a banner: see Frame.Sample. A page can need both.)
type Banner struct {
	Kind BannerKind
	Text string
	Link Link // optional
}

// Site is the unit that publishes: head and foot of every page.
type Site struct {
	Name        string // "Ủy ban nhân dân thành phố Gia Nghĩa"
	Short       string // for narrow heads: "UBND thành phố Gia Nghĩa"
	Superior    string // "Tỉnh Đắk Nông"
	Address     string
	Phones      []Phone
	Email       string
	Responsible string // an office, never a private person
	DataDate    Day    // the day the data was built for
	Version     string // of the generator
}

// NavItem is an entry of the main navigation.
type NavItem struct {
	Link
	Current bool
}

// Alternate is the same record on another medium or in another format.
type Alternate struct {
	Link
	Medium string // "print", "kiosk", "site", or "feed", "data"
	Type   string // MIME type: "text/html", "application/atom+xml"
}

// TitleSize makes room for long names; it is chosen by the number of characters.
type TitleSize string

// Steps of size for h1: up to 60, up to 140, more.
const (
	TitleNormal TitleSize = ""
	TitleLong   TitleSize = "long"
	TitleHuge   TitleSize = "huge"
)

// Frame is what every page has. Page structs embed it.
type Frame struct {
	Lang        string // "vi"
	Medium      string // "site", "kiosk", "print"
	Kind        string // names the layout; a class on body: "procedure", "home"
	Title       string // the h1; the layout adds the unit's name for <title>
	TitleSize   TitleSize
	Description string // for search engines and shared links; one sentence
	Root        string // "" or "../": prefix of addresses at the root ("/sub/" on the 404 page, which any address may show)
	CSS         string // "../css/site.css"
	Scripts     []string
	Canonical   string // absolute address, or empty when the site has no base address
	NoIndex     bool   // expired records, search, 404, kiosk and print pages
	Breadcrumbs []Link // from home to the parent; the page itself is not in it
	Nav         []NavItem
	Site        Site
	Sample      bool // wears the mark "MẪU – số liệu minh họa" on every medium
	Banner      *Banner
	Alternates  []Alternate
	Footer      []Link // accessibility statement, about, rights at the desk: the unit's own pages
	Kiosk       Kiosk  // kiosk only
	Back        *Link  // kiosk: where "Quay lại" leads; nil on the kiosk's home
}

// Source tells where a page's content comes from and how fresh it is.
type Source struct {
	Text       string // "Cổng Dịch vụ công quốc gia" or a document
	Link       Link   // optional: the original
	ReviewedOn Day    // zero when never reviewed
	UpdatedOn  Day
}

// Contact is how to reach an office, wherever a page needs to say so.
type Contact struct {
	Office  Link
	Desk    string // "Quầy số 3"
	Address string
	Hours   []string // "Thứ Hai – thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"
	Phones  []Phone
	Email   string
}

// ItemGroup is a titled part of a list, with an anchor.
type ItemGroup struct {
	ID    string
	Title string
	Note  string
	Items []Item
}

// Item is one line of a list that leads to a page.
type Item struct {
	Link
	Summary string   // one sentence
	Meta    []string // short facts: "1.001193", "3 ngày làm việc", "Không mất tiền"
	Tag     string   // "Giải quyết ngay", "Sắp có hiệu lực"
	Sample  bool
}

// Tile is an entry to a topic: a field, a life event, a policy area.
type Tile struct {
	Link
	Summary string
	Count   string // "12 thủ tục"
	Icon    string // name of a drawing in components/icon/icon.html; unknown or empty draws the sheet
}
