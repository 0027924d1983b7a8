package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HotlinesPage is print/hotlines.html: the wall sheet of the numbers.
type HotlinesPage struct {
	view.Frame
	Sheet  view.Sheet
	Main   []view.HotlineRef // the required roles, very large
	Others []view.HotlineGroup
	Notes  []string // "Không tiếp nhận khiếu nại, tố cáo qua số này"
}

const hotlineSheet = site.PrintFolder + "/duong-day-nong.html"

func hotlines(p view.Place, paper view.PaperSize) any {
	v := HotlinesPage{Sheet: p.SheetOf(edition.HotlinesCode, paper), Frame: p.Frame("hotlines", "Đường dây nóng", "Bảng số điện thoại đường dây nóng."), Main: p.RequiredLines()}
	for _, g := range p.HotlineGroups() {
		if !requiredRole(p, g.Title) {
			v.Others = append(v.Others, g)
		}
	}
	v.Alternates = []view.Alternate{{Link: view.Link{Text: "Xem trang đầy đủ trên mạng", Href: p.Href("duong-day-nong/index.html")}, Medium: "site", Type: "text/html"}}
	return v
}

func requiredRole(p view.Place, name string) bool {
	for _, r := range p.Site.Config.HotlineRoles {
		if r.Name == name {
			return r.Required
		}
	}
	return false
}

// hotlinePoster is the same in large.
const hotlinePoster = site.PrintFolder + "/duong-day-nong-a3.html"
