package render

import (
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

const hotlineSheet = site.PrintFolder + "/duong-day-nong.html"

func sheetAddress(x *site.Procedure) string { return site.PrintFolder + "/" + record.Of(x).Address() }

// printPages are the sheets for the board, and the page that lists them.
func (r *Scene) printPages() []page {
	out := []page{
		r.sitePage(site.PrintFolder+"/index.html", "page-list", placed.sheetList),
	}
	if r.Site.Has("hotline") {
		out = append(out,
			r.sheet(hotlineSheet, "hotlines", func(p placed) any { return p.hotlineSheet(A4) }),
			r.sheet(hotlinePoster, "hotlines", func(p placed) any { return p.hotlineSheet(A3) }))
	}
	out = append(out, r.fieldSheetPages()...)
	out = append(out, r.furtherSheets()...)
	for _, x := range r.Site.Procedures {
		out = append(out, r.sheet(sheetAddress(x), "procedure", func(p placed) any { return p.procedureSheet(x) }))
	}
	return out
}

func (r *Scene) sheet(path, layout string, view func(placed) any) page {
	return page{path: path, layout: "print/" + layout, view: func() any { return view(r.at(path, "print")) }}
}

func (p placed) sheetList() any {
	lead := "Bản in khổ A4 để niêm yết: mở một bản rồi bấm In trong trình duyệt."
	v := TextListPage{Frame: p.frame("page-list", "Bản in niêm yết", lead), Lead: lead}
	v.NoIndex = true
	v.Groups = p.sheetGroups()
	if p.Scene.split() {
		g := ItemGroup{ID: "linh-vuc", Title: "Thủ tục theo lĩnh vực"}
		for _, t := range p.Site.Fields {
			g.Items = append(g.Items, Item{Link: Link{t.Name, p.href(fieldSheets(t))}, Meta: []string{countOf(t)}})
		}
		v.Groups = append(v.Groups, g)
		return v
	}
	for _, t := range p.Site.Fields {
		v.Groups = append(v.Groups, p.sheetGroup(t))
	}
	return v
}

// fieldSheets is the list of one field's sheets, when there are too many for one page.
func fieldSheets(t *site.Topic) string { return site.PrintFolder + "/" + t.Address(site.FieldFolder) }

func (p placed) sheetGroup(t *site.Topic) ItemGroup {
	g := ItemGroup{ID: "lv-" + t.ID, Title: "Thủ tục lĩnh vực " + t.Name}
	for _, x := range t.Procedures {
		g.Items = append(g.Items, Item{Link: Link{p.Scene.called(x), p.href(sheetAddress(x))}, Meta: []string{string(x.Code)}})
	}
	return g
}

// fieldSheetPages list the sheets field by field.
func (r *Scene) fieldSheetPages() []page {
	if !r.split() {
		return nil
	}
	var out []page
	for _, t := range r.Site.Fields {
		out = append(out, r.sitePage(fieldSheets(t), "page-list", func(p placed) any {
			f := p.frame("page-list", "Bản in: "+t.Name, "Bản in khổ A4 của các thủ tục lĩnh vực "+t.Name+".", crumb{"Bản in niêm yết", site.PrintFolder + "/index.html"})
			f.NoIndex = true
			return TextListPage{Frame: f, Groups: []ItemGroup{p.sheetGroup(t)}}
		}))
	}
	return out
}

func (p placed) procedureSheet(x *site.Procedure) any {
	v := PrintProcedurePage{Frame: p.recordFrame(x, x.Name), Procedure: p.procedure(x), Sheet: p.sheetOf(string(x.Code), A4)}
	v.Sheet.Large = true
	v.Banner = p.banner(x)
	v.Alternates = []Alternate{{Link{"Xem trang đầy đủ trên mạng", p.href(record.Of(x).Address())}, "site", "text/html"}}
	if printable(x.State) {
		v.Alternates = append(v.Alternates,
			Alternate{Link{"Tờ xem nhanh A5", p.href(quickAddress(x))}, "print", "text/html"},
			Alternate{Link{"Phiếu chuẩn bị hồ sơ A5", p.href(slipAddress(x))}, "print", "text/html"})
	}
	if base := string(p.Site.Config.BaseURL); base != "" {
		v.Address = strings.TrimPrefix(strings.TrimPrefix(base, "https://"), "http://") + "/" + record.Of(x).Address()
	}
	return v
}

func (p placed) hotlineSheet(paper PaperSize) any {
	v := PrintHotlinesPage{Sheet: p.sheetOf(edition.HotlinesCode, paper), Frame: p.frame("hotlines", "Đường dây nóng", "Bảng số điện thoại đường dây nóng."), Main: p.requiredLines()}
	for _, g := range p.hotlineGroups() {
		if !p.requiredRole(g.Title) {
			v.Others = append(v.Others, g)
		}
	}
	v.Alternates = []Alternate{{Link{"Xem trang đầy đủ trên mạng", p.href("duong-day-nong/index.html")}, "site", "text/html"}}
	return v
}

func (p placed) requiredRole(name string) bool {
	for _, r := range p.Site.Config.HotlineRoles {
		if r.Name == name {
			return r.Required
		}
	}
	return false
}
