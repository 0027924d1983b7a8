package view

import (
	"niemyet/generator/internal/site"
)

// nav is the main menu: a kind without records has no entry.
func (p Place) nav() []NavItem {
	s := p.Site
	var out []NavItem
	add := func(show bool, text, to string) {
		if show {
			out = append(out, NavItem{Link{text, p.Href(to)}, inFolder(p.Path, to)})
		}
	}
	add(len(s.Procedures) > 0, "Thủ tục", "thu-tuc/index.html")
	add(len(s.LifeEvents) > 0, "Việc trong đời", site.LifeEventFolder+"/index.html")
	add(len(s.Policies) > 0, "Chính sách", "chinh-sach/index.html")
	add(len(s.Hotlines) > 0, "Đường dây nóng", "duong-day-nong/index.html")
	add(len(s.Radios) > 0, "Phát thanh", "phat-thanh/index.html")
	add(len(s.Offices) > 0, "Cơ quan", "co-quan/index.html")
	add(len(s.Decisions) > 0, "Quyết định", "quyet-dinh/index.html")
	return out
}

// inFolder tells whether a page belongs to the part of the site that a list opens.
func inFolder(page, list string) bool {
	folder := list[:len(list)-len("index.html")]
	return len(page) > len(folder) && page[:len(folder)] == folder
}

// footer leads to the unit's own pages that have a place in the menu, and to the laws.
func (p Place) footer() []Link {
	out := []Link{{"Bản in niêm yết", p.Href(site.PrintFolder + "/index.html")}, {"Màn hình ki-ốt", p.Href(site.KioskFolder + "/index.html")}}
	if len(p.Site.Notices) > 0 {
		out = append(out, Link{"Thông báo niêm yết", p.Href(NoticeFolder + "/index.html")})
	}
	if len(p.Site.Boards) > 0 {
		out = append(out, Link{"Bảng niêm yết", p.Href(BoardFolder + "/index.html")})
	}
	if len(p.Site.Tasks) > 0 {
		out = append(out, Link{"Nhiệm vụ của kế hoạch", p.Href("nhiem-vu/index.html")})
	}
	if len(p.Site.Laws) > 0 {
		out = append(out, Link{"Văn bản pháp luật", p.Href("van-ban/index.html")})
	}
	for _, k := range p.Site.Plain {
		out = append(out, Link{k.Kind.Title.Vi, p.Href(site.ListAddress(k.Kind))})
	}
	if len(p.Site.Pages) > 0 {
		out = append(out, Link{"Trang thông tin", p.Href("trang/index.html")})
	}
	for _, pg := range p.Site.Pages {
		if pg.Menu > 0 {
			out = append(out, p.Link(pg))
		}
	}
	return out
}
