package record

import (
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// surveyKind is the row of survey rounds.
var surveyKind = &Kind{
	Name: "survey", Folder: "khao-sat",
	Title:   problem.Text{Vi: "Khảo sát sự hài lòng", En: "Satisfaction surveys"},
	One:     problem.Text{Vi: "đợt khảo sát", En: "survey round"},
	New:     func() Record { return &Survey{} },
	Meaning: Meaning{Type: "Event", Terms: []Term{{Key: "summary", Property: "description"}, {Key: "organizer", Property: "organizer", As: "Organization"}, {Key: "open_from", Property: "startDate"}, {Key: "open_until", Property: "endDate"}}},
	Anchors: []string{"cach-tra-loi", "hoi-gi", "ket-qua", "khong-ai-biet", "noi-dung-khao-sat", "xem-them"},

	Period:  Period{From: "open_from", Until: "open_until", Stays: true, Told: true},
	Order:   Order{By: "open_from", Newest: true},
	Answers: []string{"office", "organizer"},
	Menu:    Menu{Map: Entry{Rank: 87}},
	Shared:  true,

	Anonymous: true,

	Sheet:  Sheet{Letters: "ks-", Main: true, Body: true},
	Kiosk:  Kiosk{Shows: EveryRecord},
	Search: Search{Rank: 9, Bonus: 5000, Group: "organizer", Words: surveyWords, Facts: inShort("summary")},
	Review: Review{Asks: surveyAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"ten": "name", "dot khao sat": "name", "ten dot khao sat": "name", "co quan": "organizer", "don vi": "organizer", "co quan khao sat": "organizer", "doi tuong": "who", "doi tuong khao sat": "who",
		"tu ngay": "open_from", "ngay bat dau": "open_from", "den ngay": "open_until", "ngay ket thuc": "open_until", "so phieu": "planned", "so nguoi": "planned", "cau hoi": "questions", "tom tat": "summary",
	}},
}

// Survey is a round in which people are asked how content they are: who asks whom, what and
// when, how one takes part without a computer, who learns of the answer, and where the
// result stands later. It has no figures: those are a report's, and this names it.
type Survey struct {
	Name      string     `key:"name" vi:"Tên đợt khảo sát" say:"Khảo sát" en:"Name" need:"yes" eg:"Khảo sát của Bộ phận Một cửa, quý IV năm 2026" part:"Khảo sát gì, hỏi ai"`
	Summary   string     `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" need:"yes" is:"long" eg:"Phường hỏi người đến làm thủ tục: chỗ nào còn phải chờ, chỗ nào chưa rõ."`
	Sort      SurveySort `key:"sort" vi:"Khảo sát loại nào" say:"Loại khảo sát" en:"Sort" need:"yes" eg:"khảo sát của cơ quan"`
	Organizer string     `key:"organizer" vi:"Cơ quan khảo sát" en:"Asked by" need:"yes" eg:"Ủy ban nhân dân phường Ví Dụ"`
	Who       []string   `key:"who" vi:"Hỏi ai" en:"Who is asked" need:"yes" is:"ask" eg:"Người đã nhận kết quả trong quý"`
	Chosen    string     `key:"chosen" vi:"Chọn người được hỏi thế nào" say:"Chọn người thế nào" en:"How people are chosen" need:"yes" is:"ask,long" eg:"Ai đến cũng được phát phiếu, không chọn riêng ai."`
	Planned   int        `key:"planned" vi:"Dự kiến hỏi bao nhiêu người" say:"Số người dự kiến hỏi" en:"People to be asked" eg:"200"`
	Questions []string   `key:"questions" vi:"Hỏi những gì (in trên phiếu của cơ quan)" say:"Hỏi những gì" en:"Questions" need:"yes" is:"long" eg:"Chỗ ngồi chờ và biển chỉ dẫn"`
	Scale     []string   `key:"scale" vi:"Các mức để chọn trên phiếu, tốt nhất trước" say:"Các mức trả lời" en:"Answers to choose from, best first" eg:"Hài lòng"`
	About     []string   `key:"about" vi:"Các bản ghi liên quan" say:"Xem thêm" en:"Related records" ref:"any" eg:"trang/quyen-cua-ban"`

	OpenFrom  Day      `key:"open_from" vi:"Hỏi từ ngày" en:"From" need:"yes" eg:"2026-12-01" part:"Khi nào, trả lời ở đâu"`
	OpenUntil Day      `key:"open_until" vi:"Hỏi đến hết ngày" en:"Until" need:"yes" eg:"2026-12-20"`
	Office    string   `key:"office" vi:"Nhận phiếu ở (bản ghi cơ quan)" say:"Nơi nhận phiếu" en:"Received by" ref:"office" eg:"bo-phan-mot-cua"`
	Boxes     []string `key:"boxes" vi:"Bỏ phiếu vào thùng góp ý ở (bản ghi cơ quan)" say:"Thùng góp ý" en:"Boxes at" ref:"office" eg:"bo-phan-mot-cua"`
	Hotlines  []string `key:"hotlines" vi:"Trả lời, hỏi lại qua điện thoại (bản ghi đường dây nóng)" say:"Điện thoại" en:"By telephone" ref:"hotline" eg:"phan-anh-kien-nghi"`
	Visit     string   `key:"visit" vi:"Người đi hỏi là ai, nhận ra thế nào (khi có người đến nhà, gọi điện)" say:"Người đi hỏi" en:"Who comes to ask, and how one knows them" is:"long" eg:"Người khảo sát mang giấy giới thiệu của Sở Nội vụ."`
	Channel   URL      `key:"channel" vi:"Địa chỉ trả lời trên kênh chính thức" en:"Official channel" eg:"https://vidu.gov.vn/khao-sat"`
	Private   string   `key:"private" vi:"Ai được biết ai trả lời gì" say:"Giữ kín câu trả lời" en:"Who learns of an answer" need:"yes" is:"ask,long" eg:"Phiếu không ghi tên. Người mở thùng không phải người ngồi quầy."`

	ResultsBy Day    `key:"results_by" vi:"Hẹn công bố kết quả chậm nhất ngày" say:"Hẹn công bố kết quả" en:"Results are due by" eg:"2027-01-15" part:"Kết quả"`
	Report    string `key:"report" vi:"Kết quả (bản ghi báo cáo)" say:"Kết quả" en:"Result" ref:"report" eg:"khao-sat-mot-cua-quy-4-2026"`

	Base
}

// SurveySort is whose survey a round is. Its words are those of the reports that follow.
type SurveySort ReportSort

// The sorts.
const (
	SurveySIPAS = SurveySort(SIPAS)
	SurveyOther = SurveySort(OtherIndex)
	SurveyOwn   = SurveySort(OwnSurvey)
)

func (*SurveySort) words() []string {
	return []string{SIPAS.String(), OtherIndex.String(), OwnSurvey.String()}
}

func (s *SurveySort) parse(text string) (bad *fault) {
	*s, bad = chooseAs[SurveySort](text, s.words())
	return bad
}

// String is the sort as it is written.
func (s SurveySort) String() string { return wordOf(string(s), (*SurveySort)(nil).words()) }

// Title implements Record.
func (s *Survey) Title() string { return s.Name }

// StageOn is how far the survey is on a day; what came of it the linked one knows.
func (s *Survey) StageOn(day vi.Date) Stage { return stageOf(s.OpenFrom, s.OpenUntil, day) }

// OwnForm tells whether the questions are our own to print. The form of SIPAS is the
// ministry's: those who ask bring it.
func (s *Survey) OwnForm() bool { return s.Sort == SurveyOwn }

func (s *Survey) check(k *checker) {
	k.whose(ReportSort(s.Sort), "organizer", s.Organizer, s.Name, s.Summary)
	if !s.ResultsBy.IsZero() && !s.OpenUntil.IsZero() && !s.ResultsBy.After(s.OpenUntil.Date) {
		k.fault("E962", "results_by", "on", s.ResultsBy.Short(), "until", s.OpenUntil.Short())
	}
	if !s.byHand() && !slices.ContainsFunc([]string{"office", "boxes", "hotlines", "visit"}, k.broken) {
		k.fault("W963", "open_from")
	}
}

// byHand tells whether one can answer without a computer.
func (s *Survey) byHand() bool {
	return s.Office != "" || len(s.Boxes)+len(s.Hotlines) > 0 || s.Visit != ""
}

func surveyWords(r Record) SearchWords {
	s := r.(*Survey)
	names := []string{"phiếu khảo sát", "đợt khảo sát", "đo hài lòng", "chấm điểm sự hài lòng"}
	if s.Sort == SurveySIPAS {
		names = append(names, "khảo sát SIPAS", "điều tra xã hội học", "có người đến hỏi hài lòng")
	}
	return SearchWords{Aliases: names, Near: s.Summary, Far: s.Organizer}
}

func surveyAsks(r Record) []Question {
	s := r.(*Survey)
	return []Question{
		ask("Hỏi ai", "Who is asked", allSaid(s.Who)),
		ask("Chọn người thế nào", "How people are chosen", !Unknown(s.Chosen)),
		ask("Trả lời không cần máy tính", "Without a computer", s.byHand()),
		ask("Ai được biết câu trả lời", "Who learns of an answer", !Unknown(s.Private)),
		ask("Bao giờ có kết quả", "When the result is due", !s.ResultsBy.IsZero() || s.Report != ""),
	}
}
