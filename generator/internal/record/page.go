package record

import (
	"strings"

	"niemyet/generator/internal/problem"
)

// pageKind is the row of information pages.
var pageKind = &Kind{
	Name: "page", Folder: "trang",
	Title:   problem.Text{Vi: "Trang thông tin", En: "Information pages"},
	One:     problem.Text{Vi: "trang", En: "page"},
	New:     func() Record { return &Page{} },
	Meaning: Meaning{Type: "WebPage", Terms: []Term{{Key: "summary", Property: "description"}, {Key: "reviewed_on", Property: "lastReviewed"}}},
	Anchors: []string{"xem-them"},

	Order: Order{By: "menu"},
	Kiosk: Kiosk{Shows: func(r Record) bool { return r.(*Page).Kiosk }},
	Menu:  Menu{Footer: Entry{Rank: 60}, Map: Entry{Rank: 70}},
	Search: Search{Rank: 5, Bonus: 13000, Facts: inShort("summary"),
		Words: func(r Record) SearchWords { return SearchWords{Far: r.(*Page).Summary} }},
	Review: Review{Days: 365},
}

// Page is everything that is not a record of another kind: about, rights at the
// desk, the accessibility statement. Its body is the page.
type Page struct {
	Name    string `key:"name" vi:"Tên trang" en:"Title" need:"yes" eg:"Giới thiệu"`
	Summary string `key:"summary" vi:"Tóm tắt một câu" en:"Summary" need:"yes" is:"long" eg:"Trang này là gì, ai làm, liên hệ ở đâu."`
	Menu    int    `key:"menu" vi:"Thứ tự trong trình đơn" en:"Order in the menu" eg:"1"`
	Kiosk   bool   `key:"kiosk" vi:"Hiện trên ki-ốt" en:"Shown on the kiosk"`

	Base
}

// Title implements Record.
func (p *Page) Title() string { return p.Name }

func (p *Page) check(c *checker) {
	if strings.TrimSpace(p.Body.Text()) == "" {
		c.fault("E225", "")
	}
}
