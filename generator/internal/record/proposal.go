package record

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// proposalKind is the row of proposals to make procedures simpler.
var proposalKind = &Kind{
	Name: "proposal", Folder: "de-xuat",
	Title:   problem.Text{Vi: "Đề xuất cắt giảm, đơn giản hóa thủ tục", En: "Proposals to simplify procedures"},
	One:     problem.Text{Vi: "đề xuất đơn giản hóa", En: "proposal to simplify"},
	New:     func() Record { return &Proposal{} },
	Anchors: []string{"noi-dung-de-xuat"},

	Order:   Order{By: "sent_on", Newest: true},
	Answers: []string{"office", "by"},
	Menu:    Menu{Map: Entry{Rank: 89}},
	Shared:  true,

	Anonymous: true,

	Sheet:  Sheet{Letters: "dx-", Main: true, Body: true},
	Kiosk:  Kiosk{Shows: EveryRecord},
	Search: Search{Rank: 10, Bonus: 3000, Group: "by", Words: proposalWords, Facts: inShort("summary")},
	Review: Review{Days: 90, Asks: proposalAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"ten": "name", "de xuat": "name", "noi dung de xuat": "proposed", "phuong an": "proposed", "phuong an don gian hoa": "proposed", "hien nay": "now", "quy dinh hien hanh": "now", "ly do": "why",
		"thu tuc": "procedures", "ma thu tuc": "procedures", "co quan de xuat": "by", "don vi": "by", "gui": "to", "co quan co tham quyen": "to", "ngay gui": "sent_on", "van ban": "document", "so van ban": "document", "ket qua": "state", "trang thai": "state", "tra loi": "answer", "ngay tra loi": "answered_on",
	}},
}

// Proposal asks those who may to leave something out of a procedure: a paper, a step, days, a
// fee, or the procedure as a whole. Until they decide nothing changes, and every medium says so.
type Proposal struct {
	Name       string       `key:"name" vi:"Đề xuất gì (tên ngắn)" say:"Đề xuất" en:"Name" need:"yes" eg:"Bỏ bản sao căn cước khi đăng ký khai sinh" part:"Đề xuất gì"`
	Summary    string       `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" need:"yes" is:"long" eg:"Quầy tra được trong dữ liệu dân cư, nên không cần người dân nộp bản sao."`
	Sort       []Lightening `key:"sort" vi:"Bớt gì cho người dân" say:"Bớt cho người dân" en:"What gets lighter" need:"yes" eg:"bỏ giấy tờ"`
	Procedures []string     `key:"procedures" vi:"Các thủ tục liên quan (bản ghi)" say:"Thủ tục" en:"Procedures" need:"yes" ref:"procedure" eg:"dang-ky-khai-sinh"`
	Now        string       `key:"now" vi:"Hiện nay phải làm gì" say:"Hiện nay" en:"As it is" need:"yes" is:"long" eg:"Nộp bản sao căn cước của cha, mẹ."`
	Proposed   string       `key:"proposed" vi:"Đề xuất thành thế nào" say:"Đề xuất" en:"As it would be" need:"yes" is:"long" eg:"Xuất trình căn cước, quầy tra dữ liệu dân cư, không nộp bản sao."`
	Why        string       `key:"why" vi:"Vì sao, dựa vào đâu" say:"Vì sao" en:"Why" is:"long" eg:"Dữ liệu dân cư đã có đủ thông tin này."`
	Saves      string       `key:"saves" vi:"Người dân bớt được gì (giờ, tiền, lượt đi), tính thế nào" say:"Bớt được" en:"What people are spared" is:"long" eg:"Một lần photo; không phải quay lại khi quên bản sao."`

	By     string         `key:"by" vi:"Ai đề xuất (cơ quan)" say:"Cơ quan đề xuất" en:"Proposed by" need:"yes" eg:"Ủy ban nhân dân phường Ví Dụ" part:"Ai đề xuất với ai, đến đâu"`
	Office string         `key:"office" vi:"Cơ quan theo dõi (bản ghi)" say:"Cơ quan theo dõi" en:"Office that follows it" ref:"office" eg:"van-phong-hdnd-va-ubnd"`
	To     string         `key:"to" vi:"Gửi cơ quan có quyền quyết định nào" say:"Gửi" en:"Sent to" need:"yes" is:"ask" eg:"Ủy ban nhân dân tỉnh Ví Dụ"`
	State  ProposalState  `key:"state" vi:"Đến đâu rồi" say:"Tình trạng" en:"State" need:"yes" eg:"đã gửi, chờ trả lời"`
	SentOn Day            `key:"sent_on" vi:"Ngày gửi" en:"Sent on" eg:"2026-09-15"`
	Number DocumentNumber `key:"document" vi:"Số, ký hiệu văn bản đề xuất" say:"Văn bản đề xuất" en:"Number of the document" eg:"125/BC-UBND"`

	AnsweredOn Day    `key:"answered_on" vi:"Ngày được trả lời" say:"Trả lời ngày" en:"Answered on" eg:"2026-10-20" part:"Trả lời"`
	Answer     string `key:"answer" vi:"Trả lời thế nào, vì sao" say:"Trả lời" en:"The answer" is:"long" eg:"Đồng ý; sẽ sửa khi công bố lại thủ tục."`
	Decision   string `key:"decision" vi:"Quyết định công bố đã sửa theo (bản ghi)" say:"Quyết định" en:"Decision that follows it" ref:"decision" eg:"cong-bo-2027"`

	Base
}

// Lightening is what a proposal takes off people.
type Lightening string

// The sorts.
const (
	NoProcedure Lightening = "bo-thu-tuc"
	NoPaper     Lightening = "bo-giay-to"
	NoStep      Lightening = "bo-buoc"
	FewerDays   Lightening = "giam-thoi-han"
	LessFee     Lightening = "giam-phi"
	Joined      Lightening = "gop-thu-tuc"
	GoneOnline  Lightening = "lam-truc-tuyen"
	OtherSort   Lightening = "sua-khac"
)

func (*Lightening) words() []string {
	return []string{"bỏ thủ tục", "bỏ giấy tờ", "bỏ bước", "giảm thời hạn", "giảm phí", "gộp thủ tục", "làm trực tuyến", "sửa khác"}
}

func (l *Lightening) parse(text string) (bad *fault) {
	*l, bad = chooseAs[Lightening](text, l.words())
	return bad
}

// String is the sort as it is written.
func (l Lightening) String() string { return wordOf(string(l), (*Lightening)(nil).words()) }

// ProposalState is how far a proposal has come.
type ProposalState string

// The states, in the order in which a citizen cares.
const (
	ProposalWaits   ProposalState = "da-gui-cho-tra-loi"
	ProposalDrafted ProposalState = "dang-soan"
	ProposalTaken   ProposalState = "duoc-chap-nhan"
	ProposalPartly  ProposalState = "duoc-chap-nhan-mot-phan"
	ProposalRefused ProposalState = "khong-duoc-chap-nhan"
)

func (*ProposalState) words() []string {
	return []string{"đã gửi, chờ trả lời", "đang soạn", "được chấp nhận", "được chấp nhận một phần", "không được chấp nhận"}
}

func (s *ProposalState) parse(text string) (bad *fault) {
	*s, bad = chooseAs[ProposalState](text, s.words())
	return bad
}

// String is the state as it is written.
func (s ProposalState) String() string { return wordOf(string(s), (*ProposalState)(nil).words()) }

// Answered tells whether those who were asked have said what they think.
func (s ProposalState) Answered() bool {
	return s == ProposalTaken || s == ProposalPartly || s == ProposalRefused
}

// Title implements Record.
func (p *Proposal) Title() string { return p.Name }

// Waited is how many days a proposal has been with those who decide; -1 when it is not.
func (p *Proposal) Waited(day vi.Date) int {
	if p.State != ProposalWaits || p.SentOn.IsZero() || p.SentOn.After(day) {
		return -1
	}
	return p.SentOn.DaysUntil(day)
}

func (p *Proposal) check(k *checker) {
	if p.State == "" {
		return
	}
	if p.State != ProposalDrafted && p.SentOn.IsZero() && !k.broken("sent_on") {
		k.fault("E971", "state", "value", p.State.String(), "key", "sent_on")
	}
	if p.State.Answered() && p.Answer == "" && !k.broken("answer") {
		k.fault("E971", "state", "value", p.State.String(), "key", "answer")
	}
	if !p.State.Answered() && (p.Answer != "" || !p.AnsweredOn.IsZero() || p.Decision != "") {
		k.fault("E972", "state", "value", p.State.String())
	}
	if !p.SentOn.IsZero() && !p.AnsweredOn.IsZero() && p.AnsweredOn.Before(p.SentOn.Date) {
		k.fault("E973", "answered_on", "on", p.AnsweredOn.Short(), "from", p.SentOn.Short())
	}
}

func proposalWords(r Record) SearchWords {
	p := r.(*Proposal)
	names := []string{"đề xuất cắt giảm", "đơn giản hóa thủ tục", "cắt giảm thủ tục"}
	for i, s := range p.Sort {
		if i < 3 {
			names = append(names, s.String())
		}
	}
	return SearchWords{Aliases: names, Near: p.Summary, Far: p.Now + "\n" + p.Proposed + "\n" + p.By}
}

func proposalAsks(r Record) []Question {
	p := r.(*Proposal)
	return []Question{
		ask("Vì sao", "Why", p.Why != ""),
		ask("Người dân bớt được gì", "What people are spared", p.Saves != ""),
		ask("Gửi ai", "Sent to whom", !Unknown(p.To)),
		ask("Trả lời thế nào", "The answer", p.State == ProposalDrafted || p.Answer != ""),
	}
}
