package record

import (
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// consultationKind is the row of consultations.
var consultationKind = &Kind{
	Name: "consultation", Folder: "lay-y-kien",
	Title:   problem.Text{Vi: "Lấy ý kiến Nhân dân", En: "Consultations"},
	One:     problem.Text{Vi: "cuộc lấy ý kiến", En: "consultation"},
	New:     func() Record { return &Consultation{} },
	Meaning: Meaning{Type: "Event", Terms: []Term{{Key: "summary", Property: "description"}, {Key: "organizer", Property: "organizer", As: "Organization"}, {Key: "open_from", Property: "startDate"}, {Key: "open_until", Property: "endDate"}}},
	Anchors: []string{"cau-hoi", "gop-y", "ket-qua", "noi-dung-lay-y-kien", "tai-lieu", "xem-them"},

	Period:  Period{From: "open_from", Until: "open_until", Stays: true, Told: true},
	Order:   Order{By: "open_from", Newest: true},
	Answers: []string{"office", "organizer"},
	Menu:    Menu{Footer: Entry{15, "nav.consultations"}, Map: Entry{Rank: 85}},
	Shared:  true,

	Anonymous: true,

	Sheet:  Sheet{Letters: "yk-", Main: true, Body: true},
	Kiosk:  Kiosk{Shows: EveryRecord},
	Search: Search{Rank: 7, Bonus: 6000, Group: "organizer", Words: consultationWords, Facts: inShort("summary")},
	Review: Review{Asks: consultationAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"ten": "name", "noi dung": "name", "noi dung lay y kien": "name", "co quan": "organizer", "don vi": "organizer", "co quan lay y kien": "organizer", "doi tuong": "who", "doi tuong lay y kien": "who",
		"tu ngay": "open_from", "ngay bat dau": "open_from", "den ngay": "open_until", "ngay ket thuc": "open_until", "han gop y": "open_until", "so y kien": "received", "tom tat": "summary",
	}},
}

// Consultation puts a draft to the people: what is asked, until when, how to answer
// without a computer; and afterwards what was said and what came of it.
type Consultation struct {
	Name      string   `key:"name" vi:"Lấy ý kiến về việc gì (tên ngắn)" say:"Lấy ý kiến về" en:"Name" need:"yes" eg:"Lấy ý kiến về phương án đặt tên đường" part:"Hỏi gì, hỏi ai"`
	Summary   string   `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" need:"yes" is:"long" eg:"Phường xin ý kiến về tên của năm tuyến đường mới mở."`
	Organizer string   `key:"organizer" vi:"Cơ quan lấy ý kiến" en:"Asked by" need:"yes" eg:"Ủy ban nhân dân phường Ví Dụ"`
	Who       []string `key:"who" vi:"Hỏi ý kiến ai" en:"Who is asked" need:"yes" is:"ask" eg:"Mọi người dân trong phường"`
	Questions []string `key:"questions" vi:"Các câu hỏi (in trên phiếu góp ý)" say:"Câu hỏi" en:"Questions" is:"long" eg:"Ông/bà có đồng ý với tên dự kiến không? Vì sao?"`
	About     []string `key:"about" vi:"Các bản ghi liên quan" say:"Xem thêm" en:"Related records" ref:"any" eg:"thong-bao/lay-y-kien-dat-ten-duong"`

	OpenFrom  Day      `key:"open_from" vi:"Nhận ý kiến từ ngày" en:"Open from" need:"yes" eg:"2026-11-20" part:"Khi nào, góp ý ở đâu"`
	OpenUntil Day      `key:"open_until" vi:"Nhận ý kiến đến hết ngày" en:"Open until" need:"yes" eg:"2026-12-20"`
	Office    string   `key:"office" vi:"Nơi nhận ý kiến (bản ghi cơ quan)" say:"Nơi nhận ý kiến" en:"Received by" need:"yes" ref:"office" eg:"bo-phan-mot-cua"`
	ReplyTo   string   `key:"reply_to" vi:"Địa chỉ gửi phiếu, nếu khác địa chỉ cơ quan" say:"Địa chỉ gửi phiếu" en:"Reply address" is:"long" eg:"Bộ phận Văn thư, số 1, đường Ví Dụ"`
	Boxes     []string `key:"boxes" vi:"Bỏ phiếu vào thùng góp ý ở (bản ghi cơ quan)" say:"Thùng góp ý" en:"Boxes at" ref:"office" eg:"bo-phan-mot-cua"`
	Hotlines  []string `key:"hotlines" vi:"Nói qua điện thoại (bản ghi đường dây nóng)" say:"Điện thoại" en:"By telephone" ref:"hotline" eg:"phan-anh-kien-nghi"`
	Channel   URL      `key:"channel" vi:"Địa chỉ góp ý trên kênh chính thức" en:"Official channel" eg:"https://vidu.gov.vn/gop-y"`

	OutcomeOn  Day    `key:"outcome_on" vi:"Ngày công bố kết quả" en:"Outcome published on" eg:"2027-01-10" part:"Kết quả"`
	Received   int    `key:"received" vi:"Số ý kiến nhận được" en:"Opinions received" eg:"146"`
	Conclusion string `key:"conclusion" vi:"Kết luận chung" en:"Conclusion" is:"long" eg:"Giữ nguyên bốn tên, đổi một tên theo đề nghị của tổ dân phố."`

	Documents []Draft   `key:"documents" vi:"Tài liệu để đọc" en:"Documents" one:"tài liệu"`
	Meetings  []Meeting `key:"meetings" vi:"Các cuộc họp để nói ý kiến" say:"Nói tại cuộc họp" en:"Meetings" one:"cuộc họp"`
	Opinions  []Opinion `key:"opinions" vi:"Đã nói gì, tiếp thu ra sao" en:"What was said and what came of it" one:"ý kiến"`

	Base
}

// Draft is a document that people should read before they answer.
type Draft struct {
	Name   string `key:"name" vi:"Tên tài liệu" en:"Name" need:"yes" eg:"Dự thảo phương án đặt tên đường"`
	URL    URL    `key:"url" vi:"Xem ở địa chỉ" en:"Address" eg:"https://vidu.gov.vn/du-thao.pdf"`
	Record string `key:"record" vi:"Xem ở bản ghi" en:"Record" ref:"any" eg:"thong-bao/lay-y-kien-dat-ten-duong"`
	Where  string `key:"where" vi:"Đọc bản giấy ở đâu" en:"Where the paper copy is" eg:"Bảng niêm yết tại Bộ phận Một cửa"`
}

// Meeting is where one may say what one thinks.
type Meeting struct {
	On    Day    `key:"on" vi:"Ngày" en:"Day" need:"yes" eg:"2026-12-05" is:"same"`
	At    Clock  `key:"at" vi:"Giờ" en:"Time" need:"yes" eg:"19:00"`
	Place string `key:"place" vi:"Ở đâu" en:"Place" need:"yes" eg:"Nhà văn hóa tổ dân phố 3"`
	For   string `key:"for" vi:"Dành cho ai" en:"For whom" eg:"Người dân tổ dân phố 3 và 4"`
}

// Opinion is one thing that was said, in one sentence without names, and what came of it.
type Opinion struct {
	Said    string  `key:"said" vi:"Người dân nói gì (không ghi tên người)" say:"Người dân nói" en:"What was said" need:"yes" is:"long" eg:"Nên giữ tên cũ đã quen"`
	Verdict Verdict `key:"verdict" vi:"Tiếp thu hay không" en:"Verdict" need:"yes" eg:"tiếp thu một phần"`
	Changed string  `key:"changed" vi:"Đã thay đổi gì" en:"What changed" is:"long" eg:"Giữ tên cũ của hai đường trong hẻm"`
	Why     string  `key:"why" vi:"Vì sao không theo" en:"Why not" is:"long" eg:"Tên ấy đã đặt cho một đường khác"`
}

// Verdict is what came of an opinion.
type Verdict string

// The verdicts.
const (
	Adopted   Verdict = "tiep-thu"
	PartTaken Verdict = "tiep-thu-mot-phan"
	Declined  Verdict = "khong-tiep-thu"
)

func (*Verdict) words() []string {
	return []string{"tiếp thu", "tiếp thu một phần", "không tiếp thu"}
}

func (v *Verdict) parse(text string) (bad *fault) {
	*v, bad = chooseAs[Verdict](text, v.words())
	return bad
}

// String is the verdict as citizens read it.
func (v Verdict) String() string { return wordOf(string(v), (*Verdict)(nil).words()) }

// Title implements Record.
func (c *Consultation) Title() string { return c.Name }

// StageOn is how far the consultation is on a day.
func (c *Consultation) StageOn(day vi.Date) Stage {
	stage := stageOf(c.OpenFrom, c.OpenUntil, day)
	if stage == StageClosed && !c.OutcomeOn.IsZero() && !c.OutcomeOn.After(day) {
		return StageOutcome
	}
	return stage
}

func (c *Consultation) check(k *checker) {
	if len(c.Boxes) == 0 && len(c.Hotlines) == 0 && len(c.Meetings) == 0 && !k.broken("boxes") && !k.broken("hotlines") && !k.broken("meetings") {
		k.fault("W943", "open_from")
	}
	for i, m := range c.Meetings {
		if !m.On.IsZero() && (m.On.Before(c.OpenFrom.Date) || m.On.After(c.OpenUntil.Date)) && !c.OpenUntil.IsZero() {
			k.fault("E944", "meetings."+strconv.Itoa(i)+".on", "on", m.On.Short(), "from", c.OpenFrom.Short(), "until", c.OpenUntil.Short())
		}
	}
	c.checkOutcome(k)
}

// checkOutcome asks that an outcome has its day, and each opinion its answer.
func (c *Consultation) checkOutcome(k *checker) {
	switch {
	case c.OutcomeOn.IsZero() && (c.Received > 0 || c.Conclusion != "" || len(c.Opinions) > 0):
		k.fault("E945", "outcome_on")
	case c.OutcomeOn.IsZero():
	case !c.OutcomeOn.After(c.OpenUntil.Date):
		k.fault("E941", "outcome_on", "on", c.OutcomeOn.Short(), "until", c.OpenUntil.Short())
	case c.Conclusion == "" && len(c.Opinions) == 0:
		k.fault("E946", "outcome_on")
	}
	for i, o := range c.Opinions {
		lacks := ""
		switch {
		case o.Verdict == "":
		case o.Verdict != Declined && o.Changed == "":
			lacks = "changed"
		case o.Verdict != Adopted && o.Why == "":
			lacks = "why"
		}
		if lacks != "" {
			k.fault("E942", "opinions."+strconv.Itoa(i)+".verdict", "value", o.Verdict.String(), "key", lacks)
		}
	}
}

func consultationWords(r Record) SearchWords {
	c := r.(*Consultation)
	return SearchWords{Aliases: []string{"góp ý " + vi.LowerFirst(c.Name)}, Near: c.Summary, Far: c.Organizer + "\n" + c.Conclusion}
}

func consultationAsks(r Record) []Question {
	c := r.(*Consultation)
	return []Question{
		ask("Hỏi ý kiến ai", "Who is asked", allSaid(c.Who)),
		ask("Hỏi những gì", "The questions", len(c.Questions) > 0),
		ask("Đọc tài liệu ở đâu", "Where to read", len(c.Documents) > 0),
		ask("Góp ý không cần máy tính", "Without a computer", len(c.Boxes)+len(c.Hotlines)+len(c.Meetings) > 0),
		ask("Góp ý trên mạng", "Online", c.Channel != ""),
	}
}
