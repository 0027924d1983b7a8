package record

import (
	"reflect"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// sessionKind is the row of sessions: citizens received, dialogues, meetings with voters.
var sessionKind = &Kind{
	Name: "session", Folder: "lich",
	Title:   problem.Text{Vi: "Lịch tiếp công dân, đối thoại", En: "Citizen reception and meetings"},
	One:     problem.Text{Vi: "lịch tiếp công dân, đối thoại", En: "session"},
	New:     func() Record { return &Session{} },
	Meaning: Meaning{Type: "Event", Terms: []Term{{Key: "summary", Property: "description"}}},
	Anchors: []string{"cac-buoi", "da-qua", "goi-hoi", "hoi-dap", "noi-dung-lich", "thay-doi", "xem-them"},

	Period:    Period{From: "posted_on", Last: lastSitting, Stays: true},
	Order:     Order{By: "posted_on", Newest: true},
	Answers:   []string{"office"},
	Menu:      Menu{Footer: Entry{12, "nav.sessions"}, Map: Entry{Rank: 45}},
	Shared:    true,
	Anonymous: true,
	Sheet:     Sheet{Letters: "lich-", Main: true, Body: true},
	Kiosk:     Kiosk{Shows: EveryRecord},
	Search:    Search{Rank: 5, Bonus: 9000, Group: "sort", Words: sessionWords, Facts: inShort("summary")},
	Review:    Review{Asks: sessionAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"ten": "name", "ten lich": "name", "loai": "sort", "nguoi tiep": "host", "chu tri": "host", "lanh dao tiep": "host", "chuc danh": "host", "noi dung": "topics", "thanh phan": "with", "thanh phan du": "with",
		"dia diem": "place", "phong": "place", "ngay": "sittings.on", "tu gio": "sittings.from", "den gio": "sittings.to", "ngay cong bo": "posted_on", "tom tat": "summary",
	}},
}

// Session is a schedule of meetings between an office and the people: who receives them, as
// a post and never as a person, where, on which days; and afterwards what was asked and what
// was answered.
type Session struct {
	Name    string      `key:"name" vi:"Tên lịch (ngắn)" say:"Lịch" en:"Name" need:"yes" eg:"Chủ tịch UBND phường tiếp công dân" part:"Lịch gì, ai tiếp"`
	Sort    SessionSort `key:"sort" vi:"Loại buổi" en:"Sort" need:"yes" eg:"tiếp công dân"`
	Summary string      `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" is:"long" eg:"Sáng thứ Năm hằng tuần, Chủ tịch UBND phường trực tiếp tiếp công dân."`
	Host    string      `key:"host" vi:"Ai tiếp, ai chủ trì (chức danh, không ghi tên người)" say:"Ai tiếp" en:"Who receives" need:"yes" is:"ask,post" eg:"Chủ tịch Ủy ban nhân dân phường"`
	With    []string    `key:"with" vi:"Ai cùng dự (chức danh, cơ quan)" say:"Cùng dự" en:"Also present" is:"post" eg:"Công chức Tư pháp - Hộ tịch"`
	Who     []string    `key:"who" vi:"Dành cho ai" en:"For whom" eg:"Mọi công dân"`
	Topics  []string    `key:"topics" vi:"Nội dung (tiếp về việc gì, bàn việc gì)" say:"Nội dung" en:"Topics" is:"long" eg:"Nghe khiếu nại, tố cáo, kiến nghị, phản ánh"`
	About   []string    `key:"about" vi:"Các bản ghi liên quan" say:"Xem thêm" en:"Related records" ref:"any" eg:"trang/khieu-nai-phan-anh"`

	Office   string   `key:"office" vi:"Ở cơ quan nào (bản ghi)" say:"Cơ quan" en:"Office" need:"yes" ref:"office" eg:"ubnd" part:"Ở đâu, khi nào"`
	Place    string   `key:"place" vi:"Phòng nào, nhà nào" say:"Địa điểm" en:"Place" need:"yes" is:"ask" eg:"Phòng tiếp công dân, tầng một"`
	Away     string   `key:"address" vi:"Địa chỉ nơi họp, khi không ở trụ sở cơ quan" say:"Địa chỉ nơi họp" en:"Address, when it is not at the office" eg:"Số 5, đường Ví Dụ"`
	Posted   Day      `key:"posted_on" vi:"Ngày công bố lịch" en:"Posted on" need:"yes" eg:"2026-11-20"`
	DayOff   DayOff   `key:"day_off" vi:"Buổi trùng ngày nghỉ thì" en:"On a day off" eg:"chuyển sang ngày làm việc kế tiếp"`
	Booking  string   `key:"booking" vi:"Đăng ký trước thế nào" say:"Đăng ký" en:"Booking" is:"long" eg:"Không phải đăng ký trước. Đến trước được tiếp trước."`
	Bring    []string `key:"bring" vi:"Mang theo gì" en:"What to bring" eg:"Giấy tờ tùy thân"`
	Hotlines []string `key:"hotlines" vi:"Gọi hỏi trước (bản ghi đường dây nóng)" say:"Gọi hỏi trước" en:"To ask by telephone" ref:"hotline" eg:"phan-anh-kien-nghi"`

	Conclusion string `key:"conclusion" vi:"Kết luận chung sau buổi ấy" say:"Kết luận" en:"Conclusion" is:"long" eg:"Phường nhận 14 ý kiến, trả lời ngay 9 ý kiến." part:"Sau buổi ấy"`

	Sittings []Sitting       `key:"sittings" vi:"Các buổi" en:"Days" need:"yes" one:"buổi"`
	Changes  []SittingChange `key:"changes" vi:"Buổi đổi, buổi nghỉ" en:"Days changed" is:"silent" one:"buổi đổi"`
	Asked    []Asked         `key:"questions" vi:"Hỏi gì, trả lời ra sao" en:"Questions and answers" one:"câu hỏi"`

	Base
}

// Sitting is one day of a session, or several at the same time of day.
type Sitting struct {
	On     Day    `key:"on" vi:"Ngày (buổi đầu)" en:"Day" need:"yes" eg:"2026-12-03" is:"same"`
	From   Clock  `key:"from" vi:"Từ giờ" en:"From" need:"yes" eg:"07:30" is:"same"`
	To     Clock  `key:"to" vi:"Đến giờ" en:"To" need:"yes" eg:"11:30"`
	Repeat Repeat `key:"repeat" vi:"Lặp lại" en:"Repeats" eg:"hằng tuần"`
	Until  Day    `key:"until" vi:"Lặp lại đến hết ngày" en:"Repeats until" eg:"2027-01-28"`
	Host   string `key:"host" vi:"Người khác tiếp các buổi này (chức danh)" en:"Somebody else receives" is:"post" eg:"Phó Chủ tịch Ủy ban nhân dân phường"`
	Posted Day    `key:"posted_on" vi:"Công bố các buổi này ngày khác" en:"Posted on another day" eg:"2026-11-25"`
}

// Days are the days on which the row falls; what is off or moved is decided with the calendar of the site.
func (s Sitting) Days() []vi.Date { return s.Repeat.Days(s.On.Date, s.Until.Date) }

// SittingChange is a day on which a session is not held as its rows say.
type SittingChange struct {
	On    Day    `key:"on" vi:"Buổi ngày" en:"Day" need:"yes" eg:"2026-12-10" is:"same"`
	To    Day    `key:"moved_to" vi:"Chuyển sang ngày" en:"Moved to" eg:"2026-12-11"`
	From  Clock  `key:"from" vi:"Đổi giờ: từ" en:"Other time, from" eg:"13:30" is:"same"`
	Until Clock  `key:"to" vi:"Đổi giờ: đến" en:"Other time, to" eg:"17:00"`
	Host  string `key:"host" vi:"Người khác tiếp (chức danh)" en:"Somebody else receives" is:"post" eg:"Phó Chủ tịch Ủy ban nhân dân phường"`
	Place string `key:"place" vi:"Nơi khác" en:"Another place" eg:"Nhà văn hóa tổ dân phố 3"`
	Why   string `key:"why" vi:"Vì sao" en:"Why" need:"yes" eg:"Chủ tịch dự họp Hội đồng nhân dân"`
}

// Dropped tells whether the day is simply not held.
func (c SittingChange) Dropped() bool {
	return c.To.IsZero() && c.From == Clock{} && c.Until == Clock{} && c.Host == "" && c.Place == ""
}

// Asked is one question, in one sentence without names, and what was answered.
type Asked struct {
	On     Day    `key:"on" vi:"Hỏi ở buổi ngày" en:"Asked on" eg:"2026-10-15"`
	Said   string `key:"said" vi:"Người dân hỏi gì (không ghi tên người)" say:"Người dân hỏi" en:"What was asked" need:"yes" is:"long" eg:"Bao giờ sửa cống ở tổ dân phố 3?"`
	Answer string `key:"answer" vi:"Đã trả lời thế nào" say:"Trả lời" en:"Answer" is:"long" eg:"Đã đưa vào kế hoạch quý I, khởi công trước Tết."`
	By     string `key:"by" vi:"Ai trả lời (cơ quan, chức danh)" say:"Ai trả lời" en:"Answered by" is:"post" eg:"Công chức Địa chính - Xây dựng"`
	Due    Day    `key:"due" vi:"Chưa trả lời thì hẹn đến ngày" say:"Hẹn trả lời" en:"Answer due on" eg:"2026-11-30"`
}

// SessionSort is what sort of meeting it is.
type SessionSort string

// The sorts.
const (
	Reception    SessionSort = "tiep-cong-dan"
	Dialogue     SessionSort = "doi-thoai"
	VoterMeeting SessionSort = "tiep-xuc-cu-tri"
)

func (*SessionSort) words() []string {
	return []string{"tiếp công dân", "đối thoại", "tiếp xúc cử tri"}
}

func (s *SessionSort) parse(text string) (bad *fault) {
	*s, bad = chooseAs[SessionSort](text, s.words())
	return bad
}

// String is the sort as it is written.
func (s SessionSort) String() string { return wordOf(string(s), (*SessionSort)(nil).words()) }

// DayOff is what becomes of a day that falls on a day off.
type DayOff string

// The ways; nothing said is [DayDropped].
const (
	DayDropped DayOff = "nghi-buoi-ay"
	DayMoved   DayOff = "chuyen-sang-ngay-lam-viec-ke-tiep"
)

func (*DayOff) words() []string {
	return []string{"nghỉ buổi ấy", "chuyển sang ngày làm việc kế tiếp"}
}

func (d *DayOff) parse(text string) (bad *fault) {
	*d, bad = chooseAs[DayOff](text, d.words())
	return bad
}

// String is the way as it is written.
func (d DayOff) String() string { return wordOf(string(d), (*DayOff)(nil).words()) }

// Title implements Record.
func (s *Session) Title() string { return s.Name }

// lastSitting is the last day that a session names; what the calendar moves over the end of
// a schedule by some days is told by the site.
func lastSitting(r Record) (last vi.Date) {
	s := r.(*Session)
	later := func(d vi.Date) {
		if last.Before(d) {
			last = d
		}
	}
	for _, row := range s.Sittings {
		if days := row.Days(); len(days) > 0 {
			later(days[len(days)-1])
		}
	}
	for _, c := range s.Changes {
		later(c.To.Date)
	}
	return last
}

func (s *Session) check(k *checker) {
	for i, row := range s.Sittings {
		path := "sittings." + strconv.Itoa(i)
		k.clocks(path+".to", row.On, row.From, row.To)
		k.repeat(path, row.Repeat, row.On, row.Until, nil)
	}
	for i, c := range s.Changes {
		path := "changes." + strconv.Itoa(i)
		if c.From != (Clock{}) || c.Until != (Clock{}) {
			k.clocks(path+".to", c.On, c.From, c.Until)
		}
	}
	k.posts(s)
	for i, a := range s.Asked {
		if a.Answer == "" && a.Due.IsZero() {
			k.fault("W843", "questions."+strconv.Itoa(i)+".said")
		}
	}
}

// clocks asks that a meeting ends after it begins.
func (k *checker) clocks(path string, on Day, from, to Clock) {
	if !from.Before(to.Clock) {
		k.fault("E836", path, "on", on.Short(), "from", from.String(), "to", to.String())
	}
}

// posts refuses the name of a person where a post stands: what an office publishes of who
// receives people is a post, and of people nothing.
func (k *checker) posts(r Record) {
	Each(r, func(path string, f Field, v reflect.Value) bool {
		if name := f.NameIn(Written(v)); name != "" {
			k.fault("E835", path, "value", name)
		}
		return true
	})
}

// NameIn is the name of a person in a value of the field that is to be a post; "" for none.
func (f Field) NameIn(text string) string {
	if !f.Post {
		return ""
	}
	return vi.PersonName(text)
}

// Heads tells whether a post is that of the head of a people's committee: its chairman, and no
// deputy, nor the chairman of something else.
func Heads(host string) bool {
	of, is := strings.CutPrefix(vi.Fold(host), "chu tich")
	if !is {
		return false
	}
	for _, committee := range []string{"ubnd", "uy ban nhan dan"} {
		if strings.Contains(of, committee) {
			return true
		}
	}
	for _, level := range []string{" phuong", " xa", " thi tran", " dac khu", " thanh pho", " tinh"} {
		if strings.HasPrefix(of, level) {
			return true
		}
	}
	return of == ""
}

// soughtAs is what people type for a sort of session.
var soughtAs = map[SessionSort][]string{
	Reception:    {"tiếp dân", "lịch tiếp dân", "lịch tiếp công dân", "hôm nay ai tiếp dân", "gặp lãnh đạo", "xin gặp lãnh đạo"},
	Dialogue:     {"hội nghị đối thoại", "đối thoại với người dân", "lịch đối thoại"},
	VoterMeeting: {"tiếp xúc cử tri", "gặp đại biểu", "gặp đại biểu hội đồng nhân dân", "họp cử tri"},
}

func sessionWords(r Record) SearchWords {
	s := r.(*Session)
	aliases := soughtAs[s.Sort]
	if s.Sort == Reception && Heads(s.Host) {
		aliases = append([]string{"gặp chủ tịch", "gặp " + vi.LowerFirst(s.Host)}, aliases...)
	}
	return SearchWords{Aliases: aliases, Near: s.Host + "\n" + s.Summary, Far: s.Place + "\n" + strings.Join(s.Topics, "\n")}
}

func sessionAsks(r Record) []Question {
	s := r.(*Session)
	return []Question{
		ask("Ai tiếp", "Who receives", said(s.Host)),
		ask("Ở đâu", "Where", said(s.Place)),
		ask("Nội dung", "Topics", len(s.Topics) > 0),
		ask("Dành cho ai", "For whom", len(s.Who) > 0),
		ask("Có phải đăng ký trước không", "Booking", s.Booking != ""),
		ask("Mang theo gì", "What to bring", len(s.Bring) > 0),
	}
}
