package render

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

const hotlineSheet = site.PrintFolder + "/duong-day-nong.html"

func sheetAddress(x *site.Procedure) string { return site.PrintFolder + "/" + record.Of(x).Address() }

// printPages are the sheets for the board, and the page that lists them.
func (r *Renderer) printPages() []page {
	out := []page{
		r.sitePage(site.PrintFolder+"/index.html", "page-list", placed.sheetList),
		r.sheet(hotlineSheet, "hotlines", placed.hotlineSheet),
	}
	for _, x := range r.site.Procedures {
		out = append(out, r.sheet(sheetAddress(x), "procedure", func(p placed) any { return p.procedureSheet(x) }))
	}
	return out
}

func (r *Renderer) sheet(path, layout string, view func(placed) any) page {
	return page{path, "print/" + layout, func() any { return view(r.at(path, "print")) }}
}

func (p placed) sheetList() any {
	lead := "Bản in khổ A4 để niêm yết: mở một bản rồi bấm In trong trình duyệt."
	v := TextListPage{Frame: p.frame("page-list", "Bản in niêm yết", lead), Lead: lead}
	v.NoIndex = true
	v.Groups = []ItemGroup{{ID: "duong-day-nong", Title: "Đường dây nóng", Items: []Item{{Link: Link{"Bảng số điện thoại đường dây nóng", p.href(hotlineSheet)}}}}}
	for _, t := range p.r.site.Fields {
		g := ItemGroup{ID: "lv-" + t.ID, Title: "Thủ tục lĩnh vực " + t.Name}
		for _, x := range t.Procedures {
			g.Items = append(g.Items, Item{Link: Link{x.Name, p.href(sheetAddress(x))}, Meta: []string{string(x.Code)}})
		}
		v.Groups = append(v.Groups, g)
	}
	return v
}

func (p placed) procedureSheet(x *site.Procedure) any {
	v := PrintProcedurePage{Frame: p.recordFrame(x, x.Name), Procedure: p.procedure(x)}
	v.Banner = p.banner(x)
	v.Alternates = []Alternate{{Link{"Xem trang đầy đủ trên mạng", p.href(record.Of(x).Address())}, "site", "text/html"}}
	if base := string(p.r.site.Config.BaseURL); base != "" {
		v.Address = strings.TrimPrefix(strings.TrimPrefix(base, "https://"), "http://") + "/" + record.Of(x).Address()
	}
	return v
}

func (p placed) hotlineSheet() any {
	v := PrintHotlinesPage{Frame: p.frame("hotlines", "Đường dây nóng", "Bảng số điện thoại đường dây nóng."), Main: p.requiredLines()}
	for _, g := range p.hotlineGroups() {
		if !p.requiredRole(g.Title) {
			v.Others = append(v.Others, g)
		}
	}
	v.Alternates = []Alternate{{Link{"Xem trang đầy đủ trên mạng", p.href("duong-day-nong/index.html")}, "site", "text/html"}}
	return v
}

func (p placed) requiredRole(name string) bool {
	for _, r := range p.r.site.Config.HotlineRoles {
		if r.Name == name {
			return r.Required
		}
	}
	return false
}
