package record

import (
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// noticeKind is the row of notices.
var noticeKind = &Kind{
	Name: "notice", Folder: "thong-bao",
	Title:   problem.Text{Vi: "Thông báo, văn bản niêm yết", En: "Notices"},
	One:     problem.Text{Vi: "thông báo", En: "notice"},
	New:     func() Record { return &Notice{} },
	Number:  "number",
	Meaning: Meaning{Type: "DigitalDocument", Terms: []Term{{Key: "number", Property: "identifier"}, {Key: "date", Property: "dateCreated"}, {Key: "posted_from", Property: "datePublished"}, {Key: "issuer", Property: "author", As: "GovernmentOrganization"}, {Key: "posted_until", Property: "expires"}}},

	Period: Period{From: "posted_from", Until: "posted_until", Also: []string{"broadcast"}, Stays: true, Fault: "E701",
		Last: func(r Record) vi.Date { return r.(*Notice).LastDay() }},
	Order:  Order{By: "date", Newest: true},
	Group:  "type",
	Menu:   Menu{Footer: Entry{10, "nav.notices"}, Map: Entry{Rank: 90}},
	Shared: true,
	Sheet:  Sheet{Letters: "tb-", Main: true, Body: true, Aloud: []string{"", "h1", "check.part_number"}, Name: func(r Record) string { return r.Title() + ": " + r.(*Notice).Name }},
	Kiosk:  Kiosk{Shows: EveryRecord},
	Search: Search{Rank: 7, Bonus: 3000, Group: "issuer", Words: noticeWords, Facts: inShort("name")},
	Review: Review{Asks: noticeAsks},
}

// Notice is an issued document that is posted: it has a letterhead, a number, a
// signer and recipients, and is printed as Nghị định 30/2020/NĐ-CP asks. Its body
// is the text: headings of level 2 are Chương and Mục, of level 3 Điều, numbered
// lines are khoản, lines "a)" are điểm, and a heading of level 1 opens an appendix.
type Notice struct {
	Name       string         `key:"name" vi:"Trích yếu" en:"Summary" need:"yes" is:"long,aloud" eg:"Về việc niêm yết công khai thủ tục hành chính" part:"Văn bản"`
	Type       NoticeType     `key:"type" vi:"Loại văn bản" en:"Type" need:"yes" eg:"thông báo"`
	Number     DocumentNumber `key:"number" vi:"Số, ký hiệu" en:"Number" need:"yes" eg:"05/TB-UBND" is:"aloud"`
	Place      string         `key:"place" vi:"Địa danh" en:"Place" need:"yes" eg:"Ví Dụ"`
	Date       Day            `key:"date" vi:"Ngày ký" en:"Date" need:"yes" eg:"2026-11-20"`
	Superior   string         `key:"superior" vi:"Cơ quan chủ quản" en:"Superior body" eg:"Thành phố Ví Dụ"`
	Issuer     string         `key:"issuer" vi:"Cơ quan ban hành" en:"Issuing body" need:"yes" eg:"Ủy ban nhân dân phường Ví Dụ"`
	To         []string       `key:"to" vi:"Kính gửi" en:"Addressed to" eg:"Các tổ dân phố"`
	Grounds    []string       `key:"grounds" vi:"Căn cứ ban hành" en:"Grounds" is:"long" eg:"Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"`
	Authority  string         `key:"authority" vi:"Quyền hạn ký" en:"Signed on behalf of" eg:"TM. ỦY BAN NHÂN DÂN" part:"Chữ ký, nơi nhận"`
	Position   string         `key:"position" vi:"Chức vụ người ký" en:"Signer's title" need:"yes" eg:"CHỦ TỊCH"`
	Signer     string         `key:"signer" vi:"Họ tên người ký" en:"Signer" eg:"Nguyễn Văn A"`
	CoSigners  []CoSigner     `key:"co_signers" vi:"Người cùng ký (văn bản liên tịch)" en:"Co-signers" one:"người cùng ký"`
	Recipients []string       `key:"recipients" vi:"Nơi nhận" en:"Recipients" need:"yes" eg:"Như trên"`
	Archive    string         `key:"archive" vi:"Lưu" en:"Filed at" need:"yes" eg:"VT, VP"`
	Urgency    Urgency        `key:"urgency" vi:"Độ khẩn" en:"Urgency" eg:"khẩn"`

	Group          int      `key:"disclosure_group" vi:"Nhóm nội dung công khai (Điều 11 Luật 10/2022/QH15)" en:"Disclosure group" eg:"11" is:"silent" part:"Niêm yết và phát loa"`
	Boards         []string `key:"boards" vi:"Niêm yết tại các bảng (bản ghi)" en:"Boards" ref:"board" eg:"bang-chinh" is:"silent"`
	PostedFrom     Day      `key:"posted_from" vi:"Niêm yết từ ngày" en:"Posted from" need:"yes" eg:"2026-11-20" is:"silent"`
	PostedUntil    Day      `key:"posted_until" vi:"Niêm yết đến hết ngày" en:"Posted until" eg:"2026-12-20" is:"silent"`
	BroadcastFrom  Day      `key:"broadcast_from" vi:"Phát trên loa từ ngày" en:"Broadcast from" eg:"2026-11-21" is:"silent"`
	BroadcastUntil Day      `key:"broadcast_until" vi:"Phát trên loa đến hết ngày" en:"Broadcast until" eg:"2026-11-23" is:"silent"`

	Base
}

// CoSigner is who signs a joint document beside the one whose office issues it.
type CoSigner struct {
	Authority string `key:"authority" vi:"Quyền hạn ký" en:"Signed on behalf of" eg:"TM. BAN THƯỜNG TRỰC" is:"same"`
	Position  string `key:"position" vi:"Chức vụ" en:"Title" need:"yes" eg:"CHỦ TỊCH" is:"same"`
	Signer    string `key:"signer" vi:"Họ tên" en:"Name" eg:"Trần Thị B"`
}

// NoticeType is one of the document types of Nghị định 30/2020/NĐ-CP that offices post.
type NoticeType string

// LetterType is the one type whose name is not printed: its summary stands under the number.
const LetterType NoticeType = "cong-van"

func (*NoticeType) words() []string {
	return []string{"thông báo", "quyết định", "kế hoạch", "chỉ thị", "quy chế", "quy định", "hướng dẫn", "chương trình", "báo cáo", "phương án", "giấy mời", "công văn"}
}

// symbols are the short forms of Phụ lục III.
var symbols = map[NoticeType]string{
	"thong-bao": "TB", "quyet-dinh": "QĐ", "ke-hoach": "KH", "chi-thi": "CT", "quy-che": "QC", "quy-dinh": "QyĐ",
	"huong-dan": "HD", "chuong-trinh": "CTr", "bao-cao": "BC", "phuong-an": "PA", "giay-moi": "GM",
}

func (t *NoticeType) parse(text string) (bad *fault) {
	*t, bad = chooseAs[NoticeType](text, t.words())
	return bad
}

// String is the type in lower case: "thông báo".
func (t NoticeType) String() string { return wordOf(string(t), (*NoticeType)(nil).words()) }

// Urgency is how fast a document must travel.
type Urgency string

func (*Urgency) words() []string { return []string{"khẩn", "thượng khẩn", "hỏa tốc"} }

func (u *Urgency) parse(text string) (bad *fault) {
	*u, bad = chooseAs[Urgency](text, u.words())
	return bad
}

// String is the urgency in lower case.
func (u Urgency) String() string { return wordOf(string(u), (*Urgency)(nil).words()) }

// Title implements Record.
func (n *Notice) Title() string {
	return vi.UpperFirst(n.Type.String()) + " số " + string(n.Number)
}

// Disclosure groups of Luật 10/2022/QH15, Điều 11 and 13.
const (
	lastGroup     = 14
	leastPosted   = 30 // days without a break
	leastOnRadio  = 3
	PublishWithin = 5 // working days to publish, after signing
)

// Permanent tells whether a disclosure group stays on the board for good.
func Permanent(group int) bool { return group == 4 || group == 13 }

// OnRadio tells whether a disclosure group must also go over the loudspeakers.
func OnRadio(group int) bool { return group >= 7 && group <= 12 }

// DueUntil is the first day on which the notice may come down: none for groups that
// stay, 30 days for the others (Luật 10/2022/QH15, Điều 13; Luật 104/2016/QH13,
// Điều 21, when no term is set).
func (n *Notice) DueUntil() vi.Date {
	if Permanent(n.Group) || n.PostedFrom.IsZero() {
		return vi.Date{}
	}
	return n.PostedFrom.AddDays(leastPosted)
}

// LastDay is the last day on the board: the one the record states, else the legal
// one; none when the notice stays.
func (n *Notice) LastDay() vi.Date {
	if !n.PostedUntil.IsZero() {
		return n.PostedUntil.Date
	}
	return n.DueUntil()
}

// DueFrom is the last day on which the notice must have gone up.
func (n *Notice) DueFrom(holidays vi.Holidays) vi.Date {
	return holidays.AddWorkingDays(n.Date.Date, PublishWithin)
}

var (
	smallNumber = regexp.MustCompile(`^\d/`)
	authorities = regexp.MustCompile(`^(TM|Q|KT|TL|TUQ)\. `)
	degrees     = regexp.MustCompile(`^(?i:(PGS|GS|TS|ThS|CN|KS|BS|NGƯT|NSƯT)\b\.?)`)
)

func (n *Notice) check(c *checker) {
	if strings.TrimSpace(n.Body.Text()) == "" {
		c.fault("E225", "")
	}
	if n.Number != "" {
		if s := symbols[n.Type]; s != "" && !strings.Contains(string(n.Number), "/"+s+"-") {
			c.fault("W702", "number", "value", string(n.Number), "symbol", s, "type", n.Type.String())
		}
		if smallNumber.MatchString(string(n.Number)) {
			c.fault("W703", "number", "value", string(n.Number))
		}
	}
	signature(c, "", n.Authority, n.Signer)
	for i, s := range n.CoSigners {
		signature(c, "co_signers."+strconv.Itoa(i)+".", s.Authority, s.Signer)
	}
	if n.Group > lastGroup {
		c.fault("E706", "disclosure_group", "value", strconv.Itoa(n.Group))
		return
	}
	c.postingTerms(n.Group, n.PostedFrom, n.PostedUntil, n.BroadcastFrom, n.BroadcastUntil)
	n.checkPoints(c)
}

// signature asks that a signature says for whom it is in the words of the law, and a name
// without a degree; at begins the keys.
func signature(c *checker, at, authority, signer string) {
	if authority != "" && !authorities.MatchString(authority) {
		c.fault("W704", at+"authority", "value", authority)
	}
	if degrees.MatchString(signer) {
		c.fault("E705", at+"signer", "value", signer)
	}
}

// postingTerms holds the days of posting and of the loudspeakers against the law.
func (k *checker) postingTerms(number int, postedFrom, postedUntil, airedFrom, airedUntil Day) {
	group := strconv.Itoa(number)
	from, until := postedFrom.Date, postedUntil.Date
	switch {
	case until.IsZero() || from.IsZero():
	case until.Before(from): // told for every kind
	case Permanent(number):
		k.fault("W708", "posted_until", "group", group)
	case number > 0 && from.DaysUntil(until) < leastPosted:
		k.fault("W707", "posted_until", "group", group, "days", strconv.Itoa(leastPosted),
			"have", strconv.Itoa(from.DaysUntil(until)), "until", from.AddDays(leastPosted).Short())
	}
	if OnRadio(number) && (airedUntil.IsZero() || !airedUntil.Before(airedFrom.Date)) { // an end before the beginning is told for every kind
		have := 0
		if !airedFrom.IsZero() && !airedUntil.IsZero() {
			have = airedFrom.DaysUntil(airedUntil.Date) + 1
		}
		if have < leastOnRadio {
			k.fault("W710", "disclosure_group", "group", group, "have", strconv.Itoa(max(have, 0)))
		}
	}
}

// pointLetters is the order of điểm: the Vietnamese alphabet without letters with
// marks but đ.
var pointLetters = strings.Split("a b c d đ e g h i k l m n o p q r s t u v x y", " ")

var pointLine = regexp.MustCompile(`(?m)^[ \t]*(\p{Ll})\) `)

// checkPoints asks that each run of điểm goes through the alphabet.
func (n *Notice) checkPoints(c *checker) {
	if n.Body.Empty() {
		return
	}
	next := 0
	for _, m := range pointLine.FindAllSubmatchIndex(n.Body.Source, -1) {
		letter := string(n.Body.Source[m[2]:m[3]])
		if letter == "a" {
			next = 1
			continue
		}
		if next > 0 && next < len(pointLetters) && letter != pointLetters[next] {
			c.found = append(c.found, problem.New("W712", c.base.Span(m[2], m[3]), "value", letter, "want", pointLetters[next]))
		}
		next++
	}
}

func noticeWords(r Record) SearchWords {
	name := r.(*Notice).Name
	if short, ok := strings.CutPrefix(name, "Về việc "); ok {
		name = vi.UpperFirst(short)
	}
	return SearchWords{Aliases: []string{name}}
}

func noticeAsks(r Record) []Question {
	n := r.(*Notice)
	return []Question{
		{Name: problem.Text{Vi: "Treo ở bảng nào", En: "Which board"}, Link: "boards"},
		ask("Treo từ ngày", "Posted from", !n.PostedFrom.IsZero()),
		ask("Treo đến ngày", "Posted until", !n.PostedUntil.IsZero() || Permanent(n.Group)),
		ask("Nhóm nội dung công khai", "Disclosure group", n.Group > 0),
	}
}
