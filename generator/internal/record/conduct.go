package record

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// conductKind is the row of rules of conduct.
var conductKind = &Kind{
	Name: "conduct", Folder: "ung-xu",
	Title:   problem.Text{Vi: "Công chức phải cư xử thế nào", En: "How staff must behave"},
	One:     problem.Text{Vi: "quy tắc ứng xử", En: "rule of conduct"},
	New:     func() Record { return &Conduct{} },
	Anchors: []string{"chiu-trach-nhiem", "dieu-can-biet", "goi-ai", "noi-them", "xem-them"},

	Order:     Order{By: "rank"},
	Answers:   []string{"office"},
	Menu:      Menu{Map: Entry{Rank: 88}},
	Shared:    true,
	Anonymous: true,
	Sheet:     Sheet{Letters: "ux-", Main: true, Body: true},
	Kiosk:     Kiosk{Shows: EveryRecord},
	Search:    Search{Rank: 6, Bonus: 9000, Group: "sort", Words: conductWords, Facts: inShort("summary")},
	Review:    Review{Days: 365, Asks: conductAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"ten": "name", "quy tac": "name", "loai": "sort", "tom tat": "summary", "noi dung": "points.text", "can cu": "points.basis",
	}},
}

// Conduct is what citizens may expect of those who serve them: what staff may not do, how
// they are recognised, what becomes of a report on one of them, what an office promises. Each
// point says where it is laid down.
type Conduct struct {
	Name     string      `key:"name" vi:"Tên ngắn" say:"Nói về" en:"Name" need:"yes" eg:"Công chức không được đòi hỏi gì" part:"Quy tắc gì"`
	Sort     ConductSort `key:"sort" vi:"Loại" en:"Sort" need:"yes" eg:"không được làm"`
	Summary  string      `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" need:"yes" is:"long" eg:"Bạn có quyền từ chối những đòi hỏi này và báo ngay."`
	Rank     int         `key:"rank" vi:"Thứ tự trong danh sách" en:"Order in the list" is:"silent" eg:"1"`
	Office   string      `key:"office" vi:"Cơ quan chịu trách nhiệm (bản ghi)" say:"Cơ quan chịu trách nhiệm" en:"Office that answers for it" ref:"office" eg:"van-phong"`
	Hotlines []string    `key:"hotlines" vi:"Gọi cho ai khi không đúng như vậy (bản ghi đường dây nóng)" say:"Gọi cho ai" en:"Whom to ring when it is not so" ref:"hotline" eg:"phan-anh-kien-nghi"`
	About    []string    `key:"about" vi:"Các bản ghi liên quan" say:"Xem thêm" en:"Related records" ref:"any" eg:"trang/quyen-cua-ban"`

	Points []Point `key:"points" vi:"Từng điều (xử lý phản ánh: từng bước, theo thứ tự)" say:"Từng điều" en:"Points, or steps in their order" need:"yes" one:"điều"`

	Base
}

// Point is one thing that a rule says, and where it is laid down.
type Point struct {
	Text  string `key:"text" vi:"Nói gì (một câu)" say:"Điều" en:"What it says" need:"yes" is:"long,same" eg:"Không đòi giấy tờ ngoài danh sách của thủ tục."`
	Basis string `key:"basis" vi:"Ghi ở đâu (văn bản, mục)" say:"Ghi ở" en:"Where it is laid down" need:"yes" eg:"Kế hoạch năm 2024, Phụ lục, mục III.2"`
}

// ConductSort is what a rule is about.
type ConductSort string

// The sorts.
const (
	Forbidden  ConductSort = "khong-duoc-lam"
	Recognised ConductSort = "nhan-biet"
	Handled    ConductSort = "xu-ly-phan-anh-ve-cong-chuc"
	Promised   ConductSort = "cam-ket-phuc-vu"
)

func (*ConductSort) words() []string {
	return []string{"không được làm", "nhận biết", "xử lý phản ánh về công chức", "cam kết phục vụ"}
}

func (s *ConductSort) parse(text string) (bad *fault) {
	*s, bad = chooseAs[ConductSort](text, s.words())
	return bad
}

// String is the sort as it is written.
func (s ConductSort) String() string { return wordOf(string(s), (*ConductSort)(nil).words()) }

// Title implements Record.
func (c *Conduct) Title() string { return c.Name }

// soughtConduct is what people type for a sort of rule.
var soughtConduct = map[ConductSort][]string{
	Forbidden:  {"bị đòi thêm giấy", "bị đòi tiền", "vòi vĩnh", "hạch sách", "nhũng nhiễu", "làm khó dân"},
	Recognised: {"thẻ công chức", "nhận ra công chức", "ai là công chức"},
	Handled:    {"phản ánh công chức", "phản ánh cán bộ", "tố cán bộ", "công chức thái độ"},
	Promised:   {"cam kết", "thẻ cam kết", "văn hóa công sở"},
}

func conductWords(r Record) SearchWords {
	c := r.(*Conduct)
	far := ""
	for _, p := range c.Points {
		far += p.Text + "\n"
	}
	return SearchWords{Aliases: append([]string{vi.LowerFirst(c.Name)}, soughtConduct[c.Sort]...), Near: c.Summary, Far: far}
}

func conductAsks(r Record) []Question {
	c := r.(*Conduct)
	return []Question{
		ask("Từng điều", "The points", len(c.Points) > 0),
		ask("Gọi cho ai", "Whom to ring", len(c.Hotlines) > 0),
		ask("Ai chịu trách nhiệm", "Who answers for it", c.Office != ""),
	}
}
