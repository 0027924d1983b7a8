package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// KioskConfig is the table [kiosk] of config.toml: how the touch screen behaves.
type KioskConfig struct {
	Idle      int              `key:"idle_seconds" vi:"Bao nhiêu giây không ai chạm thì hỏi" en:"Seconds without a touch before asking" eg:"60"`
	Warn      int              `key:"warn_seconds" vi:"Hỏi trong bao nhiêu giây rồi xóa" en:"Seconds of the question before wiping" eg:"30"`
	StaleDays int              `key:"stale_days" vi:"Dữ liệu cũ hơn bao nhiêu ngày thì báo" en:"Days after which the data is called old" eg:"7"`
	Low       int              `key:"low_percent" vi:"“Hạ thấp nút” dùng bao nhiêu phần trăm màn hình phía dưới" en:"Percent of the screen that low reach uses" eg:"50"`
	Slip      record.SlipPaper `key:"slip" vi:"Giấy của máy in phiếu" en:"Paper of the slip printer" eg:"80 mm"`

	Office    string     `key:"office" vi:"Ki-ốt đặt ở cơ quan nào (bản ghi)" en:"Office where the kiosk stands" ref:"office" eg:"bo-phan-mot-cua"`
	HereX     int        `key:"here_from_left" vi:"Chỗ ki-ốt trên sơ đồ: bao nhiêu phần trăm từ mép trái" en:"Where it stands on the plan: percent from the left" eg:"35"`
	HereY     int        `key:"here_from_top" vi:"Chỗ ki-ốt trên sơ đồ: bao nhiêu phần trăm từ mép trên" en:"Where it stands on the plan: percent from the top" eg:"60"`
	Map       string     `key:"map" vi:"Bản đồ địa phương (tệp trong static/)" en:"Map of the commune" eg:"so-do/ban-do-phuong.svg"`
	MapText   string     `key:"map_text" vi:"Bản đồ bằng lời" en:"The map in words" eg:"Trụ sở UBND ở giữa, trạm y tế phía bắc, chợ phía nam."`
	Playlist  []string   `key:"playlist" vi:"Màn hình chờ chiếu những bản ghi nào" en:"Records shown while nobody is there" ref:"any" eg:"thong-bao/lich-nghi-tet"`
	StatusURL record.URL `key:"status_url" vi:"Nơi tra cứu tình trạng hồ sơ" en:"Where the state of a file is told" eg:"https://dichvucong.gov.vn"`
	RatingURL record.URL `key:"rating_url" vi:"Trang đánh giá của tỉnh" en:"The province's page for ratings" eg:"https://danhgia.vidu.gov.vn"`
}

// The least seconds of the question: WCAG 2.2.1 asks for twenty.
const leastWarn = 20

// fill puts the usual values where config.toml says nothing, and keeps the rest
// within what a visitor can live with.
func (k *KioskConfig) fill() {
	or := func(n *int, usual, least, most int) {
		if *n == 0 {
			*n = usual
		}
		*n = min(max(*n, least), most)
	}
	or(&k.Idle, 60, 20, 600)
	or(&k.Warn, 30, leastWarn, 600)
	or(&k.StaleDays, 7, 1, 365)
	or(&k.Low, 50, 40, 80)
	if k.Slip == "" {
		k.Slip = record.Slip80
	}
}

// VisitorConfig is a kind of visitor at the kiosk: "Tôi là …". A procedure belongs
// to it by who may apply or by its field.
type VisitorConfig struct {
	Named
	InEnglish
	Subjects []string `key:"subjects" vi:"Đối tượng thực hiện" en:"Subjects" eg:"Doanh nghiệp"`
	Fields   []string `key:"fields" vi:"Lĩnh vực" en:"Fields" eg:"Người có công"`
}

// Visitors groups the current procedures by who comes for them: as [[visitors]] of
// config.toml says, or by the subjects of the procedures themselves, the commonest
// first. Subjects that differ only in what their brackets say are one.
func (s *Site) Visitors() []*Topic {
	if len(s.Config.Visitors) > 0 {
		return s.configured()
	}
	var out []*Topic
	at := map[string]*Topic{}
	for _, p := range s.Procedures {
		if !p.State.Current() {
			continue
		}
		for _, name := range p.Subjects {
			name = bare(name)
			if record.Unknown(name) || name == "" {
				continue
			}
			t := at[vi.Fold(name)]
			if t == nil {
				t = &Topic{ID: vi.Slug(name), Name: vi.UpperFirst(name), Icon: "person"}
				at[vi.Fold(name)] = t
				out = append(out, t)
			}
			if n := len(t.Procedures); n == 0 || t.Procedures[n-1] != p {
				t.Procedures = append(t.Procedures, p)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b *Topic) int { return len(b.Procedures) - len(a.Procedures) })
	return out
}

func (s *Site) configured() []*Topic {
	var out []*Topic
	for _, v := range s.Config.Visitors {
		t := &Topic{ID: string(v.ID), Name: v.Name, Summary: v.Summary, Icon: v.Icon, InEnglish: v.InEnglish}
		for _, p := range s.Procedures {
			if p.State.Current() && (shares(v.Subjects, p.Subjects) || shares(v.Fields, []string{p.Procedure.Field})) {
				t.Procedures = append(t.Procedures, p)
			}
		}
		if len(t.Procedures) > 0 {
			out = append(out, t)
		}
	}
	return out
}

func shares(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return vi.Fold(bare(x)) == vi.Fold(bare(y)) })
	})
}

// bare is a name without what its brackets say.
func bare(name string) string {
	name, _, _ = strings.Cut(name, "(")
	return vi.Collapse(name)
}
