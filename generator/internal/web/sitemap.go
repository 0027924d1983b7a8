package web

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// SitemapPage is site/sitemap.html (so-do.html).
type SitemapPage struct {
	view.Frame
	Sections []SitemapSection
}

// SitemapSection is a branch of the site map.
type SitemapSection struct {
	view.Link
	Links []view.Link
}

func sitemap(p view.Place) any {
	s := p.Site
	v := SitemapPage{Frame: p.Frame("sitemap", "Sơ đồ trang", "Mọi phần của trang này.")}
	add := func(title, to string, links []view.Link) {
		if len(links) > 0 {
			v.Sections = append(v.Sections, SitemapSection{view.Link{Text: title, Href: p.Href(to)}, links})
		}
	}
	topics := func(list []*site.Topic, folder string) (out []view.Link) {
		for _, t := range list {
			out = append(out, p.Topic(t, folder))
		}
		return out
	}
	add("Thủ tục theo lĩnh vực", site.FieldFolder+"/index.html", topics(s.Fields, site.FieldFolder))
	add("Việc trong đời", site.LifeEventFolder+"/index.html", topics(s.LifeEvents, site.LifeEventFolder))
	add("Cấp thực hiện", site.LevelFolder+"/index.html", topics(s.Levels, site.LevelFolder))
	var areas []view.Link
	for _, a := range s.Areas {
		areas = append(areas, view.Link{Text: a.Name, Href: p.Href(a.Address())})
	}
	add("Chính sách", "chinh-sach/index.html", areas)
	add("Đường dây nóng", "duong-day-nong/index.html", recordLinks(p, s.Hotlines))
	add("Phát thanh", "phat-thanh/index.html", recordLinks(p, s.Radios))
	add("Cơ quan", "co-quan/index.html", recordLinks(p, s.Offices))
	add("Quyết định công bố", "quyet-dinh/index.html", recordLinks(p, s.Decisions))
	add("Văn bản pháp luật", "van-ban/index.html", recordLinks(p, s.Laws))
	add("Trang thông tin", "trang/index.html", recordLinks(p, s.Pages))
	add("Nhiệm vụ của kế hoạch", "nhiem-vu/index.html", recordLinks(p, s.Tasks))
	add("Thông báo, văn bản niêm yết", view.NoticeFolder+"/index.html", recordLinks(p, s.Notices))
	add("Bảng niêm yết", view.BoardFolder+"/index.html", recordLinks(p, s.Boards))
	for _, k := range s.Plain {
		add(k.Kind.Title.Vi, site.ListAddress(k.Kind), recordLinks(p, k.Records))
	}
	add("Tra cứu", site.SearchAddress, []view.Link{
		{Text: "Tìm thủ tục", Href: p.Href(site.SearchAddress)}, {Text: "Thủ tục theo A–Z", Href: p.Href(site.AZAddress)},
		{Text: "Thay đổi gần đây", Href: p.Href(site.ChangesAddress)}, {Text: "Chữ viết tắt", Href: p.Href(site.GlossaryAddress)},
		{Text: "Bản in niêm yết", Href: p.Href(site.PrintFolder + "/index.html")}, {Text: "Màn hình ki-ốt", Href: p.Href(site.KioskFolder + "/index.html")},
	})
	return v
}

func recordLinks[T record.Record](p view.Place, list []T) (out []view.Link) {
	for _, x := range list {
		out = append(out, p.Link(x))
	}
	return out
}
