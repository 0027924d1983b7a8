package record

import "strings"

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
