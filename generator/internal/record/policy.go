package record

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// policyKind is the row of policies.
var policyKind = &Kind{
	Name: "policy", Folder: "chinh-sach",
	Title:   problem.Text{Vi: "Chính sách", En: "Policies"},
	One:     problem.Text{Vi: "chính sách", En: "policy"},
	New:     func() Record { return &Policy{} },
	Meaning: Meaning{Terms: []Term{{Key: "summary", Property: "description"}, {Key: "procedures", Property: "mentions"}, {Key: "effective_to", Property: "expires"}}},
	Anchors: []string{"can-cu", "chi-tiet", "dang-bao", "den-khi-nao", "gia", "hoi", "hoi-het", "lich-thu-gom", "muc-huong", "ngay-tra", "phu-trach", "thu-tuc", "xet-nghiem"},

	Period:  Period{From: "effective_from", Until: "effective_to", Told: true},
	Group:   "area",
	Answers: []string{"office"},
	Repeats: []string{"procedures"},
	Menu:    Menu{Main: Entry{30, "nav.policies"}, Map: Entry{Rank: 10}},
	Shared:  true,
	Sheet:   Sheet{Letters: "cs-", Main: true, Body: true, Aloud: []string{"", "h1", "policy.who", "policy.what", "policy.how", "policy.until", "allowance.title", "price.title", "round.title", "quality.title", "query.title", "policy.body"}},
	Kiosk:   Kiosk{Shows: EveryRecord},
	Search:  Search{Rank: 2, Bonus: 14000, Group: "area", Words: policyWords, Facts: inShort("summary")},
	Review:  Review{Days: 180, Asks: policyAsks},
	Import: Import{Names: map[string]string{
		"ten": "name", "chinh sach": "name", "linh vuc": "area", "mang": "area", "doi tuong": "beneficiaries", "doi tuong thu huong": "beneficiaries", "doi tuong duoc huong": "beneficiaries",
		"muc ho tro": "benefit", "noi dung ho tro": "benefit", "quyen loi": "benefit", "muc huong": "benefit", "cach thuc": "how", "cach thuc thuc hien": "how", "trinh tu": "how", "tom tat": "summary",
		"van ban": "documents.title", "can cu": "documents.title", "can cu phap ly": "documents.title", "thoi gian": "term", "thoi gian ap dung": "term",
	}},
}

// Policy is a public policy told in citizens' words: who benefits, what they get,
// how, and until when.
type Policy struct {
	Name          string   `key:"name" vi:"Tên chính sách" en:"Name" need:"yes" eg:"Hỗ trợ tiền điện cho hộ nghèo" part:"Chính sách"`
	Area          string   `key:"area" vi:"Mảng chính sách" en:"Policy area" need:"yes" from:"areas" eg:"dien"`
	Summary       string   `key:"summary" vi:"Tóm tắt một câu" en:"Summary" need:"yes" is:"long" eg:"Hộ nghèo được hỗ trợ tiền điện hằng tháng."`
	Beneficiaries []string `key:"beneficiaries" vi:"Ai được hưởng" en:"Who benefits" need:"yes" is:"ask" eg:"Hộ nghèo" part:"Ai được, được gì, làm sao"`
	Benefit       string   `key:"benefit" vi:"Được hưởng gì" en:"What they get" need:"yes" is:"ask,long" eg:"Hỗ trợ tiền điện hằng tháng"`
	How           string   `key:"how" vi:"Làm thế nào để hưởng" en:"How to get it" need:"yes" is:"ask,long" eg:"Liên hệ tổ dân phố"`
	EffectiveFrom Day      `key:"effective_from" vi:"Áp dụng từ" en:"In force from" eg:"2024-01-15" part:"Hiệu lực"`
	EffectiveTo   Day      `key:"effective_to" vi:"Áp dụng đến hết ngày" en:"In force until" eg:"2025-12-31"`
	Term          string   `key:"term" vi:"Thời gian áp dụng (bằng lời)" en:"Term in words" eg:"Cho đến khi có quy định mới"`
	Office        string   `key:"office" vi:"Hỏi ở đâu (bản ghi cơ quan)" en:"Where to ask" ref:"office" eg:"phong-van-hoa-xa-hoi" part:"Hỏi ở đâu"`
	Hotline       string   `key:"hotline" vi:"Hỏi số nào (bản ghi đường dây nóng)" en:"Number to ring" ref:"hotline" eg:"phan-anh-kien-nghi"`
	Procedures    []string `key:"procedures" vi:"Thủ tục liên quan" en:"Related procedures" ref:"procedure" eg:"1.001193"`
	LifeEvents    []string `key:"life_events" vi:"Việc trong đời" en:"Life events" from:"life_events" eg:"sinh-con"`

	Documents    []Citation    `key:"documents" vi:"Văn bản quy định" en:"Source documents" need:"yes" one:"văn bản"`
	Prices       []PriceTable  `key:"prices" vi:"Bảng giá" en:"Prices" one:"bảng giá"`
	Allowances   []Allowance   `key:"allowances" vi:"Mức hưởng" en:"Amounts" one:"mức hưởng"`
	Paydays      []Payday      `key:"paydays" vi:"Ngày chi trả" en:"Days of payment" one:"ngày chi trả"`
	Rounds       []Round       `key:"rounds" vi:"Lịch thu gom" en:"Collection" one:"lịch của một khu"`
	RoundChanges []RoundChange `key:"round_changes" vi:"Ngày thu gom đổi, nghỉ" en:"Days of collection changed" one:"ngày đổi"`
	Tests        []QualityTest `key:"tests" vi:"Kết quả xét nghiệm" en:"Results of tests" one:"kết quả xét nghiệm"`
	Queries      []Query       `key:"questions" vi:"Tôi có được hưởng không? Từng câu hỏi" say:"Từng câu hỏi" en:"Questions: am I entitled?" one:"câu hỏi"`
	Endings      []Ending      `key:"endings" vi:"Các kết quả của những câu hỏi trên" say:"Kết quả" en:"Where the questions end" one:"kết quả"`

	Base
}

// Title implements Record.
func (p *Policy) Title() string { return p.Name }

// InTables tells whether prices, amounts, days or tests say what the policy gives.
func (p *Policy) InTables() bool {
	return len(p.Prices)+len(p.Allowances)+len(p.Paydays)+len(p.Rounds)+len(p.Tests) > 0
}

func (p *Policy) check(c *checker) {
	for i, l := range p.Documents {
		checkCitation(c, l, "documents."+strconv.Itoa(i))
	}
	c.checkPrices(p.Prices)
	c.checkAllowances(p.Allowances, p.Paydays)
	c.checkRounds(p.Rounds, p.RoundChanges)
	c.checkQuality(p.Tests)
	c.checkQuestions(p.Queries, p.Endings)
}

func policyWords(r Record) SearchWords {
	p := r.(*Policy)
	var tariffs []string
	for _, t := range p.Prices {
		tariffs = append(tariffs, t.Name)
	}
	if len(p.Rounds) > 0 {
		tariffs = append(tariffs, "lịch thu gom", "lịch đổ rác", "hôm nay có xe rác không")
	}
	if len(p.Paydays) > 0 {
		tariffs = append(tariffs, "ngày trả "+vi.LowerFirst(p.Name), "bao giờ có tiền "+vi.LowerFirst(p.Name))
	}
	if len(p.Tests) > 0 {
		tariffs = append(tariffs, "kết quả xét nghiệm", "chất lượng nước")
	}
	if len(p.Queries) > 0 {
		tariffs = append(tariffs, "tôi có được "+vi.LowerFirst(p.Name)+" không")
	}
	return SearchWords{Aliases: tariffs, Near: strings.Join(append([]string{p.Summary}, p.Beneficiaries...), "\n"), Far: p.Benefit + "\n" + p.How}
}

func policyAsks(r Record) []Question {
	p := r.(*Policy)
	return []Question{
		ask("Ai được hưởng", "Who benefits", allSaid(p.Beneficiaries)),
		ask("Được hưởng gì", "What they get", said(p.Benefit)),
		ask("Làm thế nào để hưởng", "How to get it", said(p.How)),
		ask("Áp dụng từ khi nào", "Since when", !p.EffectiveFrom.IsZero()),
		ask("Đến khi nào", "Until when", !p.EffectiveTo.IsZero() || said(p.Term)),
		ask("Hỏi ở đâu, gọi số nào", "Whom to ask", p.Office != "" || p.Hotline != ""),
		ask("Văn bản quy định", "Source document", len(p.Documents) > 0),
		reviewed(p),
	}
}
