package record

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// boardKind is the row of notice boards.
var boardKind = &Kind{
	Name: "board", Folder: "bang-niem-yet",
	Title:   problem.Text{Vi: "Bảng niêm yết", En: "Notice boards"},
	One:     problem.Text{Vi: "bảng niêm yết", En: "notice board"},
	New:     func() Record { return &Board{} },
	Meaning: Meaning{Type: "Place", Terms: []Term{{Key: "place", Property: "address"}, {Key: "office", Property: "containedInPlace"}}},
	Anchors: []string{"khac", "thong-bao", "thu-tuc"},

	Answers: []string{"office"},
	Menu:    Menu{Footer: Entry{Rank: 20}, Map: Entry{Rank: 100}},
	Sheet:   Sheet{Letters: "bnt-"},
	Search: Search{Group: "office", Words: boardWords,
		Facts: func(r Record) []string { return []string{vi.UpperFirst(vi.Truncate(r.(*Board).Place, 120))} }},
	Review: Review{Days: 180},
}

// Board is a physical notice board, what must hang on it and who answers for it.
type Board struct {
	Name       string   `key:"name" vi:"Tên bảng" en:"Name" need:"yes" eg:"Bảng niêm yết sảnh tầng một" is:"aloud"`
	Office     string   `key:"office" vi:"Thuộc cơ quan (bản ghi)" en:"Office" need:"yes" ref:"office" eg:"bo-phan-mot-cua" is:"silent"`
	Place      string   `key:"place" vi:"Đặt ở đâu" en:"Place" need:"yes" eg:"tường bên trái cửa chính"`
	Form       string   `key:"form" vi:"Loại bảng" en:"Form" eg:"bảng treo tường"`
	WidthCM    int      `key:"width_cm" vi:"Rộng (cm)" en:"Width in cm" eg:"240" say:"Rộng (cm)" say_en:"Width (cm)"`
	HeightCM   int      `key:"height_cm" vi:"Cao (cm)" en:"Height in cm" eg:"120" say:"Cao (cm)" say_en:"Height (cm)"`
	Answerable string   `key:"answerable" vi:"Người chịu trách nhiệm (chức danh)" en:"Who answers for it" need:"yes" eg:"Lãnh đạo Bộ phận Một cửa"`
	Checked    string   `key:"checked" vi:"Bao lâu kiểm tra một lần" en:"How often checked" eg:"thứ Hai hằng tuần"`
	AllFields  bool     `key:"all_fields" vi:"Niêm yết thủ tục mọi lĩnh vực cơ quan nhận" en:"All fields"`
	Fields     []string `key:"fields" vi:"Niêm yết thủ tục các lĩnh vực" en:"Fields" eg:"Hộ tịch"`
	Hotlines   bool     `key:"hotlines" vi:"Niêm yết đường dây nóng" en:"Shows the hotlines"`
	Hours      bool     `key:"hours" vi:"Niêm yết giờ làm việc" en:"Shows the hours" is:"aloud"`
	Face       Face     `key:"face" vi:"Tờ dán bảng chữ to" en:"Sheets in large type" eg:"A3" is:"silent"`
	Radio      bool     `key:"radio" vi:"Niêm yết lịch phát thanh" en:"Shows the radio schedule"`
	Quarters   bool     `key:"quarters" vi:"Niêm yết danh mục đã công khai hằng quý" en:"Shows the list of each quarter"`
	Groups     []int    `key:"groups" vi:"Nhận thông báo các nhóm công khai" en:"Disclosure groups" eg:"11"`

	Base
}

// Title implements Record.
func (b *Board) Title() string { return b.Name }

func (b *Board) check(c *checker) {
	if !b.AllFields && len(b.Fields) == 0 && !b.Hotlines && !b.Hours && !b.Radio && !b.Quarters && len(b.Groups) == 0 {
		c.fault("W721", "")
	}
}

// Stacks tells whether the board holds sheets one behind the other, by the words of
// its form: clips, a flip file, a revolving rack.
func (b *Board) Stacks() bool {
	form := " " + vi.Fold(b.Form) + " "
	return slices.ContainsFunc([]string{" lat ", " xoay ", " kep ", " gia ", " quyen "}, func(word string) bool { return strings.Contains(form, word) })
}

// Capacity is how many A4 sheets hang side by side on the board, with two
// centimetres between them; 0 when its size is not known.
func (b *Board) Capacity() int { return (b.WidthCM / 23) * (b.HeightCM / 32) }

func boardWords(r Record) SearchWords {
	b := r.(*Board)
	return SearchWords{Aliases: []string{"Bảng niêm yết " + b.Place}, Far: b.Answerable}
}

// Face is the size of the sheets in large type that a board shows beside the whole ones;
// "" for none.
type Face string

// The sizes.
const (
	FaceA4 Face = "a4"
	FaceA3 Face = "a3"
)

func (*Face) words() []string { return []string{"A4", "A3"} }

func (f *Face) parse(text string) (bad *fault) {
	*f, bad = chooseAs[Face](text, f.words())
	return bad
}

// String is the size.
func (f Face) String() string { return wordOf(string(f), (*Face)(nil).words()) }
