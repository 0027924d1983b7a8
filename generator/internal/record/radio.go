package record

import (
	"strconv"
	"strings"
)

// Radio is one segment of the administrative-reform column; its body is the script.
type Radio struct {
	Name       string      `key:"name" vi:"Tên bài" en:"Title" need:"yes" eg:"Đăng ký khai sinh cho trẻ"`
	Series     Series      `key:"series" vi:"Chuyên mục theo" en:"Series" need:"yes" eg:"tháng"`
	Slot       Time        `key:"slot" vi:"Thời lượng" en:"Slot" need:"yes" eg:"5 phút"`
	Language   string      `key:"language" vi:"Tiếng (mã BCP 47)" en:"Language" eg:"vi"`
	Presenter  string      `key:"presenter" vi:"Vai trò người đọc" en:"Presenter's role" need:"yes" eg:"Phát thanh viên"`
	Written    Day         `key:"written_on" vi:"Ngày soạn" en:"Written on" need:"yes" eg:"2026-11-02"`
	Summary    string      `key:"summary" vi:"Tóm tắt" en:"Summary" is:"long" eg:"Hướng dẫn làm giấy khai sinh"`
	Audio      string      `key:"audio" vi:"Tệp âm thanh" en:"Audio file" eg:"audio/khai-sinh.mp3"`
	Explains   []string    `key:"explains" vi:"Nói về các bản ghi" en:"Records explained" ref:"any" eg:"thu-tuc/dang-ky-khai-sinh"`
	Broadcasts []Broadcast `key:"broadcasts" vi:"Lịch phát" en:"Broadcasts" need:"yes"`

	Base
}

// Broadcast is one airing of a segment.
type Broadcast struct {
	On      Day    `key:"on" vi:"Ngày phát" en:"Day" need:"yes" eg:"2026-11-05"`
	At      Clock  `key:"at" vi:"Giờ phát" en:"Time" need:"yes" eg:"05:30"`
	Station string `key:"station" vi:"Đài, cụm loa" en:"Station" need:"yes" eg:"Đài truyền thanh phường"`
}

// Title implements Record.
func (r *Radio) Title() string { return r.Name }

func (r *Radio) check(c *checker) {
	if strings.TrimSpace(r.Body.Text()) == "" {
		c.fault("E225", "")
	}
	if r.Slot.State == TimeSeeNote || r.Slot.State == TimeNone {
		c.fault("E208", "slot", "field", "Thời lượng (slot)", "value", "Xem ghi chú", "allowed", `một số phút, ví dụ "5 phút"`)
	}
	seen := map[Broadcast]bool{}
	for i, b := range r.Broadcasts {
		if seen[b] {
			c.fault("E226", "broadcasts."+strconv.Itoa(i), "on", b.On.Short(), "at", b.At.String(), "station", b.Station)
		}
		seen[b] = true
	}
}
