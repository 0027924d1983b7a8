package record

import "niemyet/generator/internal/vi"

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
}
