package record

import (
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// disclosureKind is the row of what the law wants made public.
var disclosureKind = &Kind{
	Name: "disclosure", Folder: "cong-khai",
	Title:   problem.Text{Vi: "Dân biết, dân bàn, dân làm, dân kiểm tra", En: "What people must be told"},
	One:     problem.Text{Vi: "nội dung công khai", En: "disclosure"},
	New:     func() Record { return &Disclosure{} },
	Anchors: []string{"chuc-danh", "noi-dung-cong-khai", "xem-o"},

	Period:    Period{From: "posted_from", Until: "posted_until", Also: []string{"broadcast"}, Stays: true, Last: func(r Record) vi.Date { return r.(*Disclosure).LastDay() }},
	Order:     Order{By: "posted_from", Newest: true},
	Answers:   []string{"office"},
	Menu:      Menu{Footer: Entry{14, "nav.disclosures"}, Map: Entry{Rank: 84}},
	Shared:    true,
	Anonymous: true,
	Sheet:     Sheet{Letters: "nd-", Main: true, Body: true},
	Kiosk:     Kiosk{Shows: EveryRecord},
	Search:    Search{Rank: 9, Bonus: 3000, Words: disclosureWords, Facts: inShort("summary")},
	Review:    Review{Asks: disclosureAsks},
	Import: Import{Same: []string{"name", "posted_from"}, Names: map[string]string{
		"ten": "name", "noi dung": "name", "noi dung cong khai": "name", "nhom": "disclosure_group", "tom tat": "summary", "ngay lap": "made_on", "cong khai tu ngay": "posted_from", "tu ngay": "posted_from", "den ngay": "posted_until",
		"noi niem yet": "places", "noi cong khai": "places", "co quan": "office", "nguoi chiu trach nhiem": "by", "trach nhiem": "by",
	}},
}

// Disclosure is one thing that an authority of a commune makes public, of which group of the
// law's list, where, from when to when, over the loudspeakers, and who answers for it. One of a
// day to come is planned: the plan of a year is made of them.
type Disclosure struct {
	Name    string     `key:"name" vi:"Công khai nội dung gì (tên ngắn)" say:"Nội dung" en:"Name" need:"yes" eg:"Dự toán thu, chi ngân sách năm 2027" part:"Nội dung gì"`
	Summary string     `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" need:"yes" is:"long" eg:"Số thu, số chi và các khoản chi lớn của phường trong năm."`
	Group   int        `key:"disclosure_group" vi:"Nhóm nội dung công khai (Điều 11 Luật 10/2022/QH15)" say:"Nhóm nội dung" en:"Disclosure group" eg:"2"`
	Duty    Disclosing `key:"duty" vi:"Hoặc nội dung phải có trên trang theo luật khác" say:"Phải có trên trang" en:"Or what other laws want online" eg:"tổ chức bộ máy"`
	Record  string     `key:"record" vi:"Xem ở bản ghi" say:"Xem ở" en:"Record that shows it" ref:"any" eg:"thong-bao/du-toan-2027"`

	Made           Day      `key:"made_on" vi:"Ngày văn bản được ký, nội dung được lập" say:"Ngày lập" en:"Made on" eg:"2026-12-28" part:"Ở đâu, từ ngày nào"`
	PostedFrom     Day      `key:"posted_from" vi:"Công khai từ ngày (ngày tới là kế hoạch)" say:"Công khai từ ngày" en:"Posted from" need:"yes" eg:"2027-01-04"`
	PostedUntil    Day      `key:"posted_until" vi:"Công khai đến hết ngày" say:"Đến hết ngày" en:"Posted until" eg:"2027-02-05"`
	Boards         []string `key:"boards" vi:"Niêm yết tại các bảng (bản ghi)" say:"Niêm yết tại bảng" en:"Boards" ref:"board" eg:"bang-chinh"`
	Places         []string `key:"places" vi:"Niêm yết ở nơi khác" say:"Niêm yết ở" en:"Other places" eg:"Nhà văn hóa tổ dân phố 3"`
	BroadcastFrom  Day      `key:"broadcast_from" vi:"Phát trên loa từ ngày" say:"Phát loa từ ngày" en:"Broadcast from" eg:"2027-01-05"`
	BroadcastUntil Day      `key:"broadcast_until" vi:"Phát trên loa đến hết ngày" say:"Phát loa đến hết ngày" en:"Broadcast until" eg:"2027-01-07"`
	Office         string   `key:"office" vi:"Cơ quan công khai (bản ghi)" say:"Cơ quan công khai" en:"Office" need:"yes" ref:"office" eg:"ubnd"`
	By             string   `key:"by" vi:"Ai chịu trách nhiệm (chức danh, bộ phận)" say:"Chịu trách nhiệm" en:"Who answers for it" need:"yes" is:"post" eg:"Công chức Tài chính - Kế toán"`

	Posts []Post `key:"posts" vi:"Chức danh và nhiệm vụ (không ghi tên người)" say:"Chức danh và nhiệm vụ" en:"Posts and their duties" one:"chức danh"`

	Base
}

// Post is a post and what it is there for, without who holds it.
type Post struct {
	Title  string `key:"title" vi:"Chức danh" en:"Post" need:"yes" is:"post,same" eg:"Chủ tịch Ủy ban nhân dân phường"`
	Duties string `key:"duties" vi:"Nhiệm vụ" say:"Nhiệm vụ" en:"Duties" need:"yes" is:"long" eg:"Lãnh đạo, điều hành công việc của Ủy ban nhân dân phường."`
}

// Disclosing is what laws beside the one on grassroots democracy want online (Nghị định
// 224/2026/NĐ-CP, Điều 9; Luật 104/2016/QH13, Điều 17).
type Disclosing string

// The duties.
const (
	Organisation Disclosing = "to-chuc-bo-may"
	Leaders      Disclosing = "lanh-dao-va-nhiem-vu"
	AdminMap     Disclosing = "ban-do-hanh-chinh"
	LandPeople   Disclosing = "dieu-kien-tu-nhien-lich-su-van-hoa"
	InfoPoint    Disclosing = "dau-moi-cung-cap-thong-tin"
	InfoList     Disclosing = "danh-muc-thong-tin-phai-cong-khai"
)

// Disclosings are all of them, in the order in which they are listed.
var Disclosings = []Disclosing{Organisation, Leaders, AdminMap, LandPeople, InfoPoint, InfoList}

func (*Disclosing) words() []string {
	return []string{"tổ chức bộ máy", "lãnh đạo và nhiệm vụ", "bản đồ hành chính", "điều kiện tự nhiên, lịch sử, văn hóa", "đầu mối cung cấp thông tin", "danh mục thông tin phải công khai"}
}

func (d *Disclosing) parse(text string) (bad *fault) {
	*d, bad = chooseAs[Disclosing](text, d.words())
	return bad
}

// String is the duty as it is written.
func (d Disclosing) String() string { return wordOf(string(d), (*Disclosing)(nil).words()) }

// Title implements Record.
func (d *Disclosure) Title() string { return d.Name }

// Stays tells whether it has no day to come down: groups 4 and 13, and what is online for good.
func (d *Disclosure) Stays() bool { return Permanent(d.Group) || d.Duty != "" }

// LastDay is the last day on which it is posted: as the record says, else as the law does.
func (d *Disclosure) LastDay() vi.Date {
	if !d.PostedUntil.IsZero() {
		return d.PostedUntil.Date
	}
	if d.Stays() || d.PostedFrom.IsZero() {
		return vi.Date{}
	}
	return d.PostedFrom.AddDays(leastPosted)
}

func (d *Disclosure) check(c *checker) {
	if (d.Group == 0) == (d.Duty == "") && !c.broken("duty") && !c.broken("disclosure_group") {
		c.fault("E885", "disclosure_group")
	}
	c.posts(d)
	if d.Group > lastGroup {
		c.fault("E706", "disclosure_group", "value", strconv.Itoa(d.Group))
		return
	}
	if d.Group > 0 && d.Group < lastGroup && len(d.Boards) == 0 && len(d.Places) == 0 && !c.broken("boards") && !c.broken("places") {
		c.fault("W887", "posted_from", "group", strconv.Itoa(d.Group))
	}
	c.postingTerms(d.Group, d.PostedFrom, d.PostedUntil, d.BroadcastFrom, d.BroadcastUntil)
}

func disclosureWords(r Record) SearchWords {
	d := r.(*Disclosure)
	far := d.Duty.String()
	for _, p := range d.Posts {
		far += "\n" + p.Title + "\n" + p.Duties
	}
	return SearchWords{Aliases: []string{"công khai " + vi.LowerFirst(d.Name)}, Near: d.Summary, Far: far}
}

func disclosureAsks(r Record) []Question {
	d := r.(*Disclosure)
	return []Question{
		ask("Xem ở đâu", "Where it is shown", d.Record != "" || len(d.Posts) > 0 || !d.Body.Empty()),
		ask("Niêm yết ở đâu", "Where it is posted", len(d.Boards)+len(d.Places) > 0),
		ask("Ai chịu trách nhiệm", "Who answers for it", said(d.By)),
	}
}
