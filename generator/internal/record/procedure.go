package record

import (
	"slices"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// procedureKind is the row of procedures.
var procedureKind = &Kind{
	Name: "procedure", Folder: "thu-tuc",
	Title:   problem.Text{Vi: "Thủ tục hành chính", En: "Procedures"},
	One:     problem.Text{Vi: "thủ tục", En: "procedure"},
	New:     func() Record { return &Procedure{} },
	Meaning: Meaning{Type: "GovernmentService", Lean: true, Terms: []Term{{Key: "common_names", Property: "alternateName"}}},
	Anchors: []string{"ai-nop", "cac-buoc", "cach-nop", "can-cu", "cong-bo", "giay-to", "ket-qua", "lich-su", "lien-quan", "noi-nhan", "them", "yeu-cau"},

	Period:  Period{From: "effective_from", Until: "effective_to", Told: true},
	Code:    "code",
	Unique:  []Unique{{Key: "code", Code: "E301"}},
	Order:   Order{Words: func(r Record) string { return r.(*Procedure).SortName() }},
	Group:   "field",
	Uses:    "popularity",
	Answers: []string{"office"},
	Menu:    Menu{Main: Entry{10, "nav.procedures"}},
	Shared:  true,
	Sheet: Sheet{Own: true, Main: true, Aloud: []string{
		"h1", "answers.bring", "answers.where", "answers.time", "ways.fee", "answers.ask", "procedure.audience", "procedure.papers", "ways.time",
		"procedure.results", "procedure.requirements", "state.since", "state.ended", "announced.agency",
	}},
	Kiosk:  Kiosk{Shows: EveryRecord, Led: true},
	Search: Search{Rank: 1, Bonus: 24000, Group: "field", Words: procedureWords},
	Review: Review{Days: 365, Asks: procedureAsks},
	Import: procedureImport,
	Apart:  func(r Record) []string { return r.(*Procedure).apartOf() },
	Short: map[string]func(Record) string{
		"ways":   func(r Record) string { return r.(*Procedure).waysInShort() },
		"papers": func(r Record) string { return strconv.Itoa(r.(*Procedure).paperCount()) + " giấy tờ" },
	},
}

// Procedure is an administrative procedure (thủ tục hành chính). Its parts are
// those of Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2, as amended in 2017: seven
// always, four more that must be given or stated to be none.
type Procedure struct {
	Name        string   `key:"name" vi:"Tên thủ tục" en:"Name" need:"yes" eg:"Đăng ký khai sinh" is:"aloud" part:"Tên và phân loại"`
	Code        Code     `key:"code" vi:"Mã thủ tục" en:"National code" need:"yes" eg:"1.001193"`
	CommonNames []string `key:"common_names" vi:"Tên thường gọi" en:"Common names" eg:"làm giấy khai sinh" is:"silent"`
	Field       string   `key:"field" vi:"Lĩnh vực" en:"Field" need:"yes" eg:"Hộ tịch"`
	Level       string   `key:"level" vi:"Cấp thực hiện" en:"Level" need:"yes" eg:"Cấp xã"`
	LifeEvents  []string `key:"life_events" vi:"Việc trong đời" en:"Life events" from:"life_events" eg:"sinh-con" is:"silent"`
	Keywords    []string `key:"keywords" vi:"Từ khóa" en:"Keywords" eg:"trẻ em" is:"silent"`
	Regulation  string   `key:"regulation" vi:"Loại thủ tục" en:"Kind of regulation" eg:"TTHC được luật giao quy định chi tiết" is:"silent"`

	Subjects []string `key:"subjects" vi:"Đối tượng thực hiện" en:"Who may apply" need:"yes" is:"ask,aloud" eg:"Công dân Việt Nam" part:"Ai làm, ai giải quyết"`

	Agency       string   `key:"agency" vi:"Cơ quan giải quyết" en:"Deciding agency" need:"yes" is:"ask,aloud" eg:"Ủy ban nhân dân cấp xã"`
	Authority    string   `key:"authority" vi:"Cơ quan có thẩm quyền" en:"Competent authority" eg:"Ủy ban nhân dân cấp xã"`
	Delegated    string   `key:"delegated_agency" vi:"Cơ quan được ủy quyền" en:"Delegated agency" eg:"Phòng Tư pháp"`
	Coordinating []string `key:"coordinating_agencies" vi:"Cơ quan phối hợp" en:"Coordinating agencies" eg:"Công an cấp xã"`
	Office       string   `key:"office" vi:"Nơi tiếp nhận (bản ghi cơ quan)" en:"Receiving office" ref:"office" eg:"bo-phan-mot-cua" is:"silent"`
	Desk         string   `key:"desk" vi:"Quầy tiếp nhận" en:"Desk" eg:"1" is:"silent"`
	Receiving    string   `key:"receiving_address" vi:"Địa chỉ tiếp nhận hồ sơ" en:"Receiving address" is:"long" eg:"Trung tâm Phục vụ hành chính công"`
	OnTheSpot    bool     `key:"on_the_spot" vi:"Giải quyết tại chỗ" en:"Settled on the spot"`

	Online        URL         `key:"online_url" vi:"Địa chỉ nộp trực tuyến" en:"Online address" eg:"https://dichvucong.gov.vn" part:"Nộp trực tuyến, nộp phí"`
	OnlineLevel   OnlineLevel `key:"online_level" vi:"Mức dịch vụ công trực tuyến" en:"Online level" eg:"toàn trình"`
	PartialReason string      `key:"online_partial_reason" vi:"Lý do chỉ trực tuyến một phần" en:"Why only partly online" eg:"phải xuất trình bản chính"`
	Payment       []string    `key:"payment_channels" vi:"Cách nộp phí" en:"Payment channels" eg:"Tiền mặt tại quầy"`

	Result       string `key:"result" vi:"Kết quả thực hiện" en:"Result" need:"stated" is:"ask,long,aloud" eg:"Giấy khai sinh" part:"Kết quả, điều kiện, mẫu đơn"`
	Requirements string `key:"requirements" vi:"Yêu cầu, điều kiện" en:"Requirements" need:"stated" is:"ask,long,aloud" eg:"Không"`
	Forms        string `key:"forms" vi:"Mẫu đơn, mẫu tờ khai" en:"Forms" is:"ask,long" eg:"Không" when:"khi không giấy tờ nào có mẫu"`

	Decision       string `key:"decision" vi:"Quyết định công bố (bản ghi)" en:"Announcing decision" ref:"decision" eg:"cong-bo-ho-tich-2024" part:"Công bố và hiệu lực"`
	DecisionNumber string `key:"decision_number" vi:"Số quyết định công bố" en:"Number of the announcing decision" eg:"163/QĐ-BTP"`
	EffectiveFrom  Day    `key:"effective_from" vi:"Có hiệu lực từ" en:"In force from" eg:"2024-01-15" is:"aloud"`
	EffectiveTo    Day    `key:"effective_to" vi:"Áp dụng đến hết ngày" en:"In force until" eg:"2025-06-30" is:"aloud"`
	ReplacedBy     string `key:"replaced_by" vi:"Được thay thế bởi" en:"Replaced by" ref:"procedure" eg:"2.000986" is:"aloud"`
	Popularity     int    `key:"popularity" vi:"Số lượt sử dụng" en:"Uses" eg:"1200" is:"silent"`

	TimeShort string `key:"time_short" vi:"Thời hạn, nói ngắn" en:"Time limit in short" eg:"Trong ngày làm việc" part:"Trả lời ngắn"`
	FeeShort  string `key:"fee_short" vi:"Lệ phí, nói ngắn" en:"Fee in short" eg:"Không mất tiền nếu đăng ký đúng hạn"`

	Voices []Voice `key:"voices" vi:"Tiếng đọc bằng ngôn ngữ khác" en:"Recordings in other languages" is:"silent" one:"tiếng đọc"`

	Audio string `key:"audio" vi:"Tệp đọc to cho ki-ốt" en:"Recording for the kiosk" is:"sound" eg:"audio/khai-sinh.mp3"`

	Sets       int    `key:"sets" vi:"Số bộ hồ sơ" en:"Sets of papers" eg:"1" part:"Bộ hồ sơ"`
	PapersText string `key:"papers_text" vi:"Hồ sơ (khi không có danh sách)" en:"Papers, when there is no list" is:"ask,long,aloud" eg:"Không" when:"khi không có danh sách giấy tờ"`

	Ways       []Way      `key:"ways" vi:"Cách thức thực hiện" en:"Ways to file" need:"yes" is:"aloud,first" one:"cách nộp"`
	Steps      []Step     `key:"steps" vi:"Trình tự thực hiện" en:"Steps" need:"yes" one:"bước"`
	Papers     []Paper    `key:"papers" vi:"Thành phần hồ sơ" en:"Papers" is:"aloud,first" one:"giấy tờ"`
	LegalBasis []Citation `key:"legal_basis" vi:"Căn cứ pháp lý" en:"Legal basis" one:"căn cứ"`

	Base
}

// Way is one way to file, with its own time limit and fee. A channel may come
// more than once when a case has a time or fee of its own.
type Way struct {
	Channel  Channel   `key:"channel" vi:"Cách nộp" en:"Channel" need:"yes" eg:"trực tiếp" is:"same"`
	Case     string    `key:"case" vi:"Trường hợp" en:"Case" eg:"Đăng ký lại" is:"same"`
	Time     Time      `key:"time" vi:"Thời hạn giải quyết" en:"Time limit" need:"yes" is:"ask" eg:"3 ngày làm việc"`
	TimeNote string    `key:"time_note" vi:"Ghi chú về thời hạn" en:"Note on time" is:"long" with:"time" eg:"kể từ ngày nhận đủ hồ sơ"`
	Fee      Fee       `key:"fee" vi:"Phí, lệ phí" en:"Fee" need:"yes" is:"ask" eg:"8.000 đồng"`
	FeeNote  string    `key:"fee_note" vi:"Ghi chú về phí" en:"Note on the fee" is:"long" with:"fee" eg:"miễn cho người thuộc hộ nghèo"`
	Fees     []FeeLine `key:"fees" vi:"Các mức phí khác" en:"Further fees" one:"mức phí" with:"fee"`
	Note     string    `key:"note" vi:"Mô tả" en:"Description" is:"long" eg:"Nộp tại quầy số 1"`
}

// TimeKnown tells whether the way says how long it takes, be it that a note does or that the law sets no limit.
func (w Way) TimeKnown() bool { return w.Time.State != TimeMissing && w.Time.State != TimeUnknown }

// FeeKnown tells whether the way says what it costs, be it in a note.
func (w Way) FeeKnown() bool { return w.Fee.State != FeeMissing && w.Fee.State != FeeUnknown }

// EveryWay tells whether there is a way to file, and all ways are such: [Way.FeeKnown].
func (p *Procedure) EveryWay(such func(Way) bool) bool {
	return len(p.Ways) > 0 && !slices.ContainsFunc(p.Ways, func(w Way) bool { return !such(w) })
}

// FeeLine is a further fee of a way: another group of people, or another thing paid for.
type FeeLine struct {
	Name string `key:"name" vi:"Thu của ai, cho việc gì" en:"For whom or what" need:"yes" is:"same,long" eg:"Bản sao trích lục"`
	Fee  Fee    `key:"fee" vi:"Mức thu" en:"Amount" need:"yes" is:"ask" eg:"8.000 đồng"`
	Note string `key:"note" vi:"Ghi chú" en:"Note" is:"long" eg:"mỗi bản"`
}

// Step is one step of the process.
type Step struct {
	Title string `key:"title" vi:"Tên bước" en:"Title" eg:"Nộp hồ sơ"`
	Text  string `key:"text" vi:"Nội dung bước" en:"What is done" need:"yes" is:"ask,long" eg:"Nộp hồ sơ tại quầy số 1."`
	Who   string `key:"who" vi:"Ai làm" en:"Who" eg:"Người yêu cầu"`
	Case  string `key:"case" vi:"Trường hợp" en:"Case" is:"long" eg:"Khi nộp trực tuyến"`
	Time  string `key:"time" vi:"Trong bao lâu" en:"How long" eg:"1 ngày làm việc"`
}

// Paper is one paper of the dossier. One with neither originals nor copies is not
// a paper but a remark between papers, as the national base writes them.
type Paper struct {
	Name      string    `key:"name" vi:"Tên giấy tờ" en:"Name" need:"yes" is:"same,long" eg:"Tờ khai đăng ký khai sinh"`
	Short     string    `key:"short" vi:"Tên ngắn" en:"Short name" eg:"Tờ khai"`
	Originals int       `key:"originals" vi:"Số bản chính" en:"Originals" need:"yes" eg:"1"`
	Copies    int       `key:"copies" vi:"Số bản sao" en:"Copies" need:"yes" eg:"0"`
	Uncounted bool      `key:"uncounted" vi:"Phải nộp, chưa rõ số bản" en:"Wanted, number unknown"`
	Case      string    `key:"case" vi:"Trường hợp" en:"Case" is:"same,long" eg:"Khi ủy quyền"`
	OneOf     string    `key:"one_of" vi:"Chỉ cần một trong nhóm" en:"One of the group" eg:"a"`
	Form      string    `key:"form" vi:"Mẫu đơn" en:"Form" eg:"Mẫu số 01"`
	FormURL   FileOrURL `key:"form_url" vi:"Địa chỉ tải mẫu" en:"Address of the form" eg:"mau/to-khai.pdf"`
	IssuedBy  string    `key:"issued_by" vi:"Nơi cấp giấy" en:"Who issues it" eg:"Cơ sở y tế nơi sinh"`
	Note      string    `key:"note" vi:"Ghi chú" en:"Note" is:"long" eg:"xuất trình để đối chiếu"`
}

// Remark tells whether the line is a remark and not a paper.
func (p Paper) Remark() bool { return p.Originals == 0 && p.Copies == 0 && !p.Uncounted }

// Choices are the papers that must be brought, each with those that may stand in for it:
// papers of one case that name the same group in one_of are one paper to bring.
func Choices(papers []Paper) (out [][]Paper) {
	at := map[string]int{}
	for _, p := range papers {
		key := vi.Fold(p.Case) + "\n" + vi.Fold(p.OneOf)
		if i, known := at[key]; known && p.OneOf != "" {
			out[i] = append(out[i], p)
			continue
		}
		at[key] = len(out)
		out = append(out, []Paper{p})
	}
	return out
}

// paperCount is how many papers there are to bring: those that may stand in for each other
// are one, and remarks are none.
func (p *Procedure) paperCount() (n int) {
	for _, choice := range Choices(p.Papers) {
		if !choice[0].Remark() {
			n++
		}
	}
	return n
}

// Citation names a legal document. Its state comes from the law record of that number.
type Citation struct {
	Number string `key:"number" vi:"Số, ký hiệu" en:"Number" eg:"60/2014/QH13" is:"same"`
	Title  string `key:"title" vi:"Tên văn bản" en:"Title" is:"long" eg:"Luật Hộ tịch"`
	Clause string `key:"clause" vi:"Điều, khoản, điểm" en:"Clause" eg:"khoản 1 Điều 13"`
}

// Voice is a recording of the answers in a language of the place: M'Nông, Ê Đê.
type Voice struct {
	Language string `key:"language" vi:"Ngôn ngữ (ghi bằng chính ngôn ngữ ấy)" en:"Language, in its own words" need:"yes" eg:"Bu Nong"`
	File     string `key:"file" vi:"Tệp âm thanh trong static/" en:"Sound file" need:"yes" is:"sound" eg:"audio/khai-sinh.mnong.mp3"`
}

// Title implements Record.
func (p *Procedure) Title() string { return p.Name }

func (p *Procedure) check(c *checker) {
	if p.Code.unusual() {
		c.fault("W234", "code", "value", string(p.Code))
	}
	checkNumber(c, "decision_number", p.DecisionNumber)
	p.checkConditionalParts(c)
	p.checkWays(c)
	p.checkShort(c)
	p.checkChoices(c)
	if p.OnlineLevel == PartialOnline && p.PartialReason == "" {
		c.fault("E213", "online_level")
	}
	for i, l := range p.LegalBasis {
		checkCitation(c, l, "legal_basis."+strconv.Itoa(i))
	}
}

// checkConditionalParts asks for the parts that the binder cannot ask for alone:
// papers or a word that there are none, forms or a word that there are none.
func (p *Procedure) checkConditionalParts(c *checker) {
	if len(p.Papers) == 0 && p.PapersText == "" && !c.broken("papers") {
		c.fault("E215", "")
	}
	hasForm := false
	for _, paper := range p.Papers {
		hasForm = hasForm || paper.Form != "" || paper.FormURL != ""
	}
	if !hasForm && p.Forms == "" && !c.broken("forms") && !c.base.table.writes("forms") {
		c.fault("E214", "", "field", saidOf(p, "forms"), "key", "forms", "eg", `forms = "Không"`)
	}
}

// checkChoices finds a group of one_of that has one paper: its name is misspelt, or the
// others have another case.
func (p *Procedure) checkChoices(c *checker) {
	alone := map[string]bool{}
	for _, choice := range Choices(p.Papers) {
		alone[vi.Fold(choice[0].Case)+"\n"+vi.Fold(choice[0].OneOf)] = len(choice) == 1
	}
	for i, x := range p.Papers {
		if x.OneOf != "" && alone[vi.Fold(x.Case)+"\n"+vi.Fold(x.OneOf)] {
			c.fault("W235", "papers."+strconv.Itoa(i)+".one_of", "value", x.OneOf)
		}
	}
}

func (p *Procedure) checkWays(c *checker) {
	for i, w := range p.Ways {
		at := "ways." + strconv.Itoa(i)
		if w.Fee.State == FeeSeeNote && w.FeeNote == "" && len(w.Fees) == 0 {
			c.fault("E218", at+".fee", "note", "fee_note")
		}
		if w.Time.State == TimeSeeNote && w.TimeNote == "" {
			c.fault("E218", at+".time", "note", "time_note")
		}
		if w.Fee.State == FeeAmount && w.Fee.Amount < smallestFee {
			c.fault("W221", at+".fee", "value", w.Fee.Amount.String())
		}
		p.checkRepeatedWay(c, i)
	}
}

// smallestFee is the least amount believed without a question: the national base
// holds "20 VNĐ" where twenty thousand is meant.
const smallestFee vi.Money = 1000

// checkRepeatedWay refuses two ways with the same channel and case: one of them
// must be wrong, or the case is missing.
func (p *Procedure) checkRepeatedWay(c *checker, i int) {
	w := p.Ways[i]
	for j, earlier := range p.Ways[:i] {
		if w.Channel != "" && w.Channel == earlier.Channel && vi.Fold(w.Case) == vi.Fold(earlier.Case) {
			c.fault("E219", "ways."+strconv.Itoa(i)+".channel", "channel", w.Channel.String(), "other", strconv.Itoa(j+1))
			return
		}
	}
}
