package record

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// hotlineKind is the row of hotlines.
var hotlineKind = &Kind{
	Name: "hotline", Folder: "duong-day-nong",
	Title:   problem.Text{Vi: "Đường dây nóng", En: "Hotlines"},
	One:     problem.Text{Vi: "đường dây nóng", En: "hotline"},
	New:     func() Record { return &Hotline{} },
	Meaning: Meaning{Type: "ContactPoint", Terms: []Term{{Key: "role", Property: "contactType"}, {Key: "number", Property: "telephone"}, {Key: "email", Property: "email"}, {Key: "takes", Property: "description"}}},
	Anchors: []string{"chuan-bi", "khi-nao", "so-khac"},

	Order:   Order{Files: true},
	Group:   "role",
	Answers: []string{"unit"},
	Menu:    Menu{Main: Entry{Rank: 40}, Map: Entry{Rank: 20}},
	Sheet:   Sheet{Table: "ddn", Line: "number"},
	Kiosk:   Kiosk{Shows: EveryRecord, Led: true},
	Search:  Search{Rank: 3, Bonus: 13000, Group: "role", Words: hotlineWords, Facts: hotlineFacts},
	Review:  Review{Asks: hotlineAsks},
	Import: Import{Same: []string{"number"}, Names: map[string]string{
		"noi dung tiep nhan": "takes",
		"ten":                "name", "noi dung": "name", "duong day": "name", "dau moi": "name", "so": "number", "dien thoai": "number", "sdt": "number", "so may": "number", "so dt": "number", "so dien thoai": "number",
		"don vi": "unit", "co quan": "unit", "ten don vi": "unit", "co quan don vi": "unit", "loai": "role", "chuc danh": "holder", "chuc vu": "holder", "bo phan": "holder", "nguoi giu may": "holder", "nguoi truc": "holder", "bo phan truc": "holder", "can bo truc": "holder",
		"thoi gian": "hours", "thoi gian truc": "hours", "gio": "hours", "ngay kiem tra": "checked_on", "kiem tra ngay": "checked_on", "ngay doi chieu": "checked_on",
	}},
}

// Hotline is a telephone number that takes calls from citizens. Its holder is an
// office or a post, never a private person (Luật 91/2025/QH15).
type Hotline struct {
	Name         string   `key:"name" vi:"Tên đường dây" en:"Name" need:"yes" eg:"Đường dây tiếp nhận phản ánh, kiến nghị"`
	Number       Phone    `key:"number" vi:"Số điện thoại" en:"Number" need:"yes" eg:"0261 354 3210"`
	Role         string   `key:"role" vi:"Vai trò" en:"Role" need:"yes" from:"hotline_roles" eg:"phan-anh-kien-nghi"`
	Unit         string   `key:"unit" vi:"Đơn vị trực" en:"Unit" need:"yes" eg:"Văn phòng HĐND và UBND"`
	Holder       string   `key:"holder" vi:"Chức danh, bộ phận giữ máy" en:"Holder" need:"yes" eg:"Lãnh đạo Bộ phận Một cửa"`
	Hours        string   `key:"hours" vi:"Giờ trực" en:"Hours" need:"yes" eg:"Giờ hành chính, thứ Hai đến thứ Sáu"`
	Takes        string   `key:"takes" vi:"Nhận những việc gì" en:"What it takes" is:"long" eg:"Phản ánh về thái độ phục vụ"`
	Address      string   `key:"address" vi:"Địa chỉ nơi tiếp nhận" en:"Address" eg:"Số 1, đường Ví Dụ"`
	Postal       string   `key:"postal" vi:"Địa chỉ nhận thư" en:"Postal address" eg:"Văn phòng HĐND và UBND, số 1, đường Ví Dụ"`
	Website      URL      `key:"website" vi:"Trang thông tin tiếp nhận" en:"Website" eg:"https://vidu.gov.vn"`
	Email        Email    `key:"email" vi:"Thư điện tử tiếp nhận" en:"E-mail" eg:"phananh@vidu.gov.vn"`
	SMS          Phone    `key:"sms" vi:"Số nhận tin nhắn" en:"Number for messages" eg:"1022"`
	After        string   `key:"after_hours" vi:"Ngoài giờ gọi số nào (bản ghi)" en:"After hours" ref:"hotline" eg:"khan-cap-113"`
	Offices      []string `key:"offices" vi:"Phục vụ các cơ quan (bản ghi)" en:"Offices served" ref:"office" eg:"bo-phan-mot-cua"`
	OfficeMobile bool     `key:"office_mobile" vi:"Số di động do cơ quan cấp" en:"The mobile number is the office's"`
	CheckedOn    Day      `key:"checked_on" vi:"Ngày kiểm tra gần nhất (gọi thử hoặc đối chiếu)" en:"Checked on" need:"yes" eg:"2026-11-01"`

	Base
}

// Title implements Record.
func (h *Hotline) Title() string { return h.Name }

func (h *Hotline) check(c *checker) {
	if h.Number.Kind == vi.Mobile && !h.OfficeMobile {
		c.fault("E216", "number", "value", h.Number.String())
	}
	if h.SMS.Kind == vi.Mobile && !h.OfficeMobile {
		c.fault("E216", "sms", "value", h.SMS.String())
	}
}

func hotlineWords(r Record) SearchWords {
	h := r.(*Hotline)
	return SearchWords{Near: h.Takes, Far: h.Holder + "\n" + h.Unit, Phones: []vi.Phone{h.Number.Phone}}
}

func hotlineFacts(r Record) []string {
	h := r.(*Hotline)
	return []string{h.Number.String(), vi.Truncate(h.Hours, 60)}
}

func hotlineAsks(r Record) []Question {
	h := r.(*Hotline)
	return []Question{
		ask("Số điện thoại", "Number", h.Number != (Phone{})),
		ask("Ai giữ máy", "Who answers", said(h.Holder)),
		ask("Giờ trực", "Hours", said(h.Hours)),
		ask("Nhận những việc gì", "What it takes", said(h.Takes)),
		ask("Ngày gọi thử", "Checked on", !h.CheckedOn.IsZero()),
	}
}
