package record

import (
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// radioKind is the row of radio segments.
var radioKind = &Kind{
	Name: "radio", Folder: "phat-thanh",
	Title:   problem.Text{Vi: "Bài phát thanh", En: "Radio segments"},
	One:     problem.Text{Vi: "bài phát thanh", En: "radio segment"},
	New:     func() Record { return &Radio{} },
	Meaning: Meaning{Type: "RadioEpisode", Terms: []Term{{Key: "summary", Property: "description"}, {Key: "written_on", Property: "dateCreated"}, {Key: "language", Property: "inLanguage"}, {Key: "explains", Property: "about"}}},
	Anchors: []string{"lich-phat", "loi", "mang-ve", "noi-ve", "nhiem-vu"},

	Order:   Order{By: "written_on", Newest: true},
	Group:   "series",
	Repeats: []string{"explains"},
	Aloud:   true,
	Sheet:   Sheet{Main: true},
	Menu:    Menu{Main: Entry{50, "nav.radio"}, Map: Entry{30, "nav.radio"}},
	Search: Search{Rank: 6, Bonus: 11500, Facts: inShort("summary"),
		Words: func(r Record) SearchWords { return SearchWords{Near: r.(*Radio).Summary} }},
	Import: Import{Word: WordScript, Names: map[string]string{
		"ten": "name", "tieu de": "name", "chu de": "name", "ten bai": "name", "bai": "name", "noi dung": "body", "loi": "body", "kich ban": "body", "noi dung bai": "body", "chuyen muc": "series",
		"ngay": "broadcasts.on", "gio": "broadcasts.at", "dai": "broadcasts.station", "noi phat": "broadcasts.station", "cum loa": "broadcasts.station", "nguoi doc": "presenter", "the hien": "presenter", "phat thanh vien": "presenter", "phat lai": "broadcasts.repeat",
	}},
}

// Radio is one segment of the administrative-reform column; its body is the script.
type Radio struct {
	Name       string      `key:"name" vi:"Tên bài" en:"Title" need:"yes" eg:"Đăng ký khai sinh cho trẻ" part:"Bài phát thanh"`
	Series     Series      `key:"series" vi:"Chuyên mục theo" en:"Series" need:"yes" eg:"tháng"`
	Slot       Time        `key:"slot" vi:"Thời lượng" en:"Slot" need:"yes" eg:"5 phút"`
	Language   string      `key:"language" vi:"Ngôn ngữ (vi, en, rad…)" en:"Language" eg:"vi"`
	Presenter  string      `key:"presenter" vi:"Vai trò người đọc" en:"Presenter's role" need:"yes" eg:"Phát thanh viên"`
	Pace       int         `key:"pace" vi:"Nhịp đọc riêng của bài (tiếng một phút)" en:"Pace of this segment (syllables a minute)" eg:"190"`
	Written    Day         `key:"written_on" vi:"Ngày soạn" en:"Written on" need:"yes" eg:"2026-11-02"`
	Summary    string      `key:"summary" vi:"Tóm tắt" en:"Summary" is:"long" eg:"Hướng dẫn làm giấy khai sinh"`
	Audio      string      `key:"audio" vi:"Tệp âm thanh" en:"Audio file" is:"sound" eg:"audio/khai-sinh.mp3" part:"Ghi âm và nội dung"`
	Synthetic  bool        `key:"synthetic" vi:"Giọng đọc do máy tạo" en:"Synthetic voice"`
	Explains   []string    `key:"explains" vi:"Nói về các bản ghi" en:"Records explained" ref:"any" eg:"thu-tuc/dang-ky-khai-sinh"`
	BasedOn    []string    `key:"based_on" vi:"Soạn theo số bản (mã-số bản)" en:"Versions explained (code-version)" eg:"1.001193-a1b2c3"`
	Tasks      []string    `key:"tasks" vi:"Thực hiện nhiệm vụ của kế hoạch (bản ghi)" en:"Plan tasks served" ref:"task" eg:"chuyen-muc-phat-thanh"`
	Broadcasts []Broadcast `key:"broadcasts" vi:"Lịch phát" en:"Broadcasts" need:"yes" one:"lần phát"`

	Base
}

// Broadcast is one airing of a segment, or several at the same time of day.
type Broadcast struct {
	On      Day    `key:"on" vi:"Ngày phát" en:"Day" need:"yes" eg:"2026-11-05"`
	At      Clock  `key:"at" vi:"Giờ phát" en:"Time" need:"yes" eg:"05:30"`
	Station string `key:"station" vi:"Đài, cụm loa" en:"Station" need:"yes" eg:"Đài truyền thanh phường"`
	Repeat  Repeat `key:"repeat" vi:"Phát lại" en:"Repeats" eg:"hằng ngày"`
	Until   Day    `key:"until" vi:"Phát lại đến hết ngày" en:"Repeats until" eg:"2026-11-07"`
	Except  []Day  `key:"except" vi:"Trừ những ngày" en:"Except on" eg:"2026-11-06"`
}

// Repeat is how a broadcast comes again.
type Repeat string

// The repeats.
const (
	Daily       Repeat = "hang-ngay"
	Weekly      Repeat = "hang-tuan"
	EachMonth   Repeat = "hang-thang"
	EachQuarter Repeat = "hang-quy"

	MonthEnd     Repeat = "ngay-cuoi-thang"
	FirstWorkday Repeat = "ngay-lam-viec-dau-thang"
)

func (*Repeat) words() []string {
	return []string{"hằng ngày", "hằng tuần", "hằng tháng", "hằng quý", "ngày cuối tháng", "ngày làm việc đầu tháng"}
}

func (r *Repeat) parse(text string) (bad *fault) {
	if rest, each := strings.CutPrefix(text, "mỗi "); each {
		text = "hằng " + rest
	}
	*r, bad = chooseAs[Repeat](text, r.words())
	return bad
}

// String is the repeat as it is written.
func (r Repeat) String() string { return wordOf(string(r), (*Repeat)(nil).words()) }

// Weekday is a day of the week, "thứ Hai" … "Chủ nhật".
type Weekday string

func (*Weekday) words() []string {
	return []string{"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"}
}

func (w *Weekday) parse(text string) (bad *fault) {
	*w, bad = chooseAs[Weekday](text, w.words())
	return bad
}

// String is the day as it is written.
func (w Weekday) String() string { return wordOf(string(w), (*Weekday)(nil).words()) }

// Is tells whether a date falls on this day of the week.
func (w Weekday) Is(d vi.Date) bool { return w.String() == d.Weekday() }

// mostDays bounds a repeat: two years of every day.
const mostDays = 732

// Days are the days on which the broadcast falls, those of except left in: what is
// left out is decided with the calendar of the site.
func (b Broadcast) Days() []vi.Date { return b.Repeat.Days(b.On.Date, b.Until.Date) }

// Days are the days of a repeat from its first to its last; of none the first alone.
func (r Repeat) Days(first, last vi.Date) (out []vi.Date) {
	if first.IsZero() {
		return nil
	}
	if r == "" || last.IsZero() {
		return []vi.Date{first}
	}
	for i := 0; len(out) < mostDays; i++ {
		day, ok := r.occurrence(first, i)
		if day.After(last) {
			return out
		}
		if ok {
			out = append(out, day)
		}
	}
	return out
}

// occurrence is the i-th day of a repeat; ok is false for a month without that day,
// which the repeat passes over (RFC 5545, 3.3.10).
func (r Repeat) occurrence(first vi.Date, i int) (day vi.Date, ok bool) {
	months := 0
	switch r {
	case Daily:
		return first.AddDays(i), true
	case Weekly:
		return first.AddDays(7 * i), true
	case EachMonth:
		months = i
	case EachQuarter:
		months = 3 * i
	case MonthEnd, FirstWorkday:
		return r.inMonth(first, i)
	}
	at := int(first.Month) - 1 + months
	day = vi.Date{Year: first.Year + at/12, Month: time.Month(at%12 + 1), Day: first.Day}
	return day, day.AddDays(0) == day
}

// Title implements Record.
func (r *Radio) Title() string { return r.Name }

func (r *Radio) check(c *checker) {
	if strings.TrimSpace(r.Body.Text()) == "" {
		c.fault("E225", "")
	}
	if r.Slot.State == TimeSeeNote || r.Slot.State == TimeNone {
		c.fault("E208", "slot", "field", saidOf(r, "slot"), "value", "Xem ghi chú", "near", "", "near_en", "",
			"allowed", problem.Both(problem.Text{Vi: `một số phút, ví dụ "5 phút"`, En: `a number of minutes, as "5 phút"`}))
	}
	seen := map[string]bool{}
	for i, b := range r.Broadcasts {
		path := "broadcasts." + strconv.Itoa(i)
		key := b.On.Short() + b.At.String() + b.Station
		if seen[key] {
			c.fault("E226", path, "on", b.On.Short(), "at", b.At.String(), "station", b.Station)
		}
		seen[key] = true
		c.repeat(path, b.Repeat, b.On, b.Until, b.Except)
	}
}
