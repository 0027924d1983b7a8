package record

import (
	"strconv"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
)

// alertKind is the row of urgent notices.
var alertKind = &Kind{
	Name: "alert", Folder: "tin-khan",
	Title:   problem.Text{Vi: "Tin khẩn", En: "Urgent notices"},
	One:     problem.Text{Vi: "tin khẩn", En: "urgent notice"},
	New:     func() Record { return &Alert{} },
	Meaning: Meaning{Type: "SpecialAnnouncement", Terms: []Term{{Key: "summary", Property: "text"}, {Key: "from", Property: "datePosted"}, {Key: "until", Property: "expires"}, {Key: "issuer", Property: "author", As: "GovernmentOrganization"}}},
	Anchors: []string{"can-lam", "hoi-ai", "noi-dung-tin", "xem-them"},

	Period:  Period{From: "from", Until: "until", Told: true},
	Order:   Order{By: "from", Newest: true},
	Answers: []string{"office", "issuer"},
	Menu:    Menu{Footer: Entry{10, "nav.alerts"}, Map: Entry{Rank: 5}},
	Shared:  true,
	Sheet:   Sheet{Letters: "tk-", Main: true, Body: true},
	Kiosk:   Kiosk{Shows: EveryRecord},
	Search:  Search{Rank: 7, Bonus: 9000, Group: "issuer", Words: alertWords, Facts: inShort("summary")},
	Review:  Review{Asks: alertAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"tin": "name", "noi dung": "summary", "tieu de": "name", "ten": "name", "muc do": "severity", "muc": "severity", "noi": "places", "dia diem": "places", "khu vuc": "places",
		"tu ngay": "from", "den ngay": "until", "den het ngay": "until", "gio": "hours", "thoi gian": "hours", "can lam gi": "do", "ba con can lam gi": "do", "co quan": "issuer", "don vi": "issuer", "co quan bao tin": "issuer",
	}},
}

// Alert is an urgent notice: what happens, where, until when, and what people should do.
// Every page of the site and of the kiosk tells it while it holds; afterwards it is gone
// by itself.
type Alert struct {
	Name     string    `key:"name" vi:"Tin gì (ngắn, đọc là hiểu)" say:"Tin" en:"Headline" need:"yes" eg:"Cắt nước ở tổ dân phố 3 và 4 ngày thứ Bảy" part:"Việc gì, ở đâu"`
	Sort     AlertSort `key:"sort" vi:"Loại tin" en:"Sort" eg:"ngừng cấp nước"`
	Severity Severity  `key:"severity" vi:"Mức độ" en:"Severity" need:"yes" eg:"cảnh báo"`
	Summary  string    `key:"summary" vi:"Việc gì, ảnh hưởng ra sao (một, hai câu)" say:"Việc gì" en:"What happens" need:"yes" is:"long" eg:"Nhà máy sửa ống chính, nước yếu hoặc mất từ sáng đến chiều."`
	Places   []string  `key:"places" vi:"Ở những nơi nào" say:"Ở đâu" en:"Places" need:"yes" eg:"Tổ dân phố 3"`
	Do       []string  `key:"do" vi:"Người dân cần làm gì" en:"What to do" is:"long" eg:"Trữ nước đủ dùng một ngày."`
	About    []string  `key:"about" vi:"Các bản ghi liên quan" say:"Xem thêm" en:"Related records" ref:"any" eg:"duong-day-nong/su-co-nuoc"`

	From  Day    `key:"from" vi:"Báo từ ngày" say:"Từ ngày" en:"From" need:"yes" eg:"2026-11-27" part:"Khi nào, hỏi ai"`
	Until Day    `key:"until" vi:"Báo đến hết ngày" say:"Đến hết ngày" en:"Until" need:"yes" eg:"2026-11-28"`
	Hours string `key:"hours" vi:"Giờ, nếu không phải cả ngày" say:"Giờ" en:"Hours" eg:"7 giờ đến 17 giờ thứ Bảy"`

	Issuer   string   `key:"issuer" vi:"Cơ quan báo tin" en:"Issuer" need:"yes" eg:"Ủy ban nhân dân phường Ví Dụ"`
	Office   string   `key:"office" vi:"Hỏi ở đâu (bản ghi cơ quan)" say:"Hỏi ở đâu" en:"Office" ref:"office" eg:"bo-phan-mot-cua"`
	Hotlines []string `key:"hotlines" vi:"Gọi số nào (bản ghi đường dây nóng)" say:"Gọi số nào" en:"Hotlines" ref:"hotline" eg:"su-co-nuoc"`

	Base
}

// AlertSort is what an urgent notice is about; people search by it.
type AlertSort string

// The sorts.
const (
	PowerCut   AlertSort = "ngung-cap-dien"
	WaterCut   AlertSort = "ngung-cap-nuoc"
	RoadClosed AlertSort = "dong-duong"
	Disaster   AlertSort = "thien-tai"
	OfficeShut AlertSort = "co-quan-nghi"
	OtherAlert AlertSort = "viec-khac"
)

func (*AlertSort) words() []string {
	return []string{"ngừng cấp điện", "ngừng cấp nước", "đóng đường", "thiên tai", "cơ quan nghỉ", "việc khác"}
}

func (s *AlertSort) parse(text string) (bad *fault) {
	*s, bad = chooseAs[AlertSort](text, s.words())
	return bad
}

// String is the sort as it is written.
func (s AlertSort) String() string { return wordOf(string(s), (*AlertSort)(nil).words()) }

// Cut tells of a supply or a way that is closed for some hours: people plan by its end.
func (s AlertSort) Cut() bool { return s == PowerCut || s == WaterCut || s == RoadClosed }

// calledAlert is what people type for a sort.
var calledAlert = map[AlertSort][]string{
	PowerCut:   {"cúp điện", "mất điện", "cắt điện", "lịch cúp điện"},
	WaterCut:   {"cúp nước", "mất nước", "cắt nước", "lịch cúp nước"},
	RoadClosed: {"cấm đường", "chặn đường", "phân luồng giao thông"},
	Disaster:   {"mưa lũ", "bão", "sạt lở", "ngập lụt"},
}

// Severity is how much an urgent notice presses.
type Severity string

// The severities, the most pressing first.
const (
	Urgent  Severity = "khan-cap"
	Warning Severity = "canh-bao"
	Note    Severity = "luu-y"
)

func (*Severity) words() []string { return []string{"khẩn cấp", "cảnh báo", "lưu ý"} }

func (s *Severity) parse(text string) (bad *fault) {
	*s, bad = chooseAs[Severity](text, s.words())
	return bad
}

// String is the severity as citizens read it.
func (s Severity) String() string { return wordOf(string(s), (*Severity)(nil).words()) }

// Title implements Record.
func (a *Alert) Title() string { return a.Name }

// An urgent notice takes room on every page: its headline fits two lines of a phone, and
// it does not stay for months.
const (
	alertCharacters = 90
	alertDays       = 60
)

func (a *Alert) check(c *checker) {
	if a.Office == "" && len(a.Hotlines) == 0 && !c.broken("office") && !c.broken("hotlines") {
		c.fault("W951", "issuer")
	}
	if a.Sort.Cut() && a.Hours == "" && !c.broken("hours") {
		c.fault("W899", "sort", "value", a.Sort.String())
	}
	if days := a.From.DaysUntil(a.Until.Date); !a.From.IsZero() && !a.Until.IsZero() && days > alertDays {
		c.fault("W952", "until", "days", strconv.Itoa(days), "most", strconv.Itoa(alertDays))
	}
	if n := utf8.RuneCountInString(a.Name); n > alertCharacters {
		c.fault("W953", "name", "count", strconv.Itoa(n), "most", strconv.Itoa(alertCharacters))
	}
}

func alertWords(r Record) SearchWords {
	a := r.(*Alert)
	w := SearchWords{Aliases: calledAlert[a.Sort], Near: a.Summary, Far: a.Issuer}
	for _, place := range a.Places {
		w.Near += "\n" + place
	}
	return w
}

func alertAsks(r Record) []Question {
	a := r.(*Alert)
	return []Question{
		ask("Ở đâu", "Where", allSaid(a.Places)),
		ask("Cần làm gì", "What to do", allSaid(a.Do)),
		ask("Hỏi ai", "Whom to ask", a.Office != "" || len(a.Hotlines) > 0),
	}
}
