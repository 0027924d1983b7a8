package paper

import (
	"strconv"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func sheetList(p view.Place) any {
	lead := "Bản in khổ A4 để niêm yết: mở một bản rồi bấm In trong trình duyệt."
	v := view.TextListPage{Frame: p.Frame("page-list", "Bản in niêm yết", lead), Lead: lead}
	v.NoIndex = true
	v.Groups = sheetGroups(p)
	if p.Scene.Split() {
		g := view.ItemGroup{ID: "linh-vuc", Title: "Thủ tục theo lĩnh vực"}
		for _, t := range p.Site.Fields {
			g.Items = append(g.Items, view.Item{Link: view.Link{Text: t.Name, Href: p.Href(fieldSheets(t))}, Meta: []string{view.CountOf(t)}})
		}
		v.Groups = append(v.Groups, g)
		return v
	}
	for _, t := range p.Site.Fields {
		v.Groups = append(v.Groups, sheetGroup(p, t))
	}
	return v
}

// fieldSheets is the list of one field's sheets, when there are too many for one page.
func fieldSheets(t *site.Topic) string { return site.PrintFolder + "/" + t.Address(site.FieldFolder) }

func sheetGroup(p view.Place, t *site.Topic) view.ItemGroup {
	g := view.ItemGroup{ID: "lv-" + t.ID, Title: "Thủ tục lĩnh vực " + t.Name}
	for _, x := range t.Procedures {
		g.Items = append(g.Items, view.Item{Link: view.Link{Text: p.Scene.Called(x), Href: p.Href(view.SheetAddress(x))}, Meta: []string{string(x.Code)}})
	}
	return g
}

// fieldSheetPages list the sheets field by field.
func fieldSheetPages(scene *view.Scene) []view.Page {
	if !scene.Split() {
		return nil
	}
	var out []view.Page
	for _, t := range scene.Site.Fields {
		out = append(out, scene.Page(fieldSheets(t), "site/page-list", func(p view.Place) any {
			f := p.Frame("page-list", "Bản in: "+t.Name, "Bản in khổ A4 của các thủ tục lĩnh vực "+t.Name+".", view.Crumb{Text: "Bản in niêm yết", To: site.PrintFolder + "/index.html"})
			f.NoIndex = true
			return view.TextListPage{Frame: f, Groups: []view.ItemGroup{sheetGroup(p, t)}}
		}))
	}
	return out
}

// sheetGroups lists all sheets but those of procedures, for the page of all sheets.
func sheetGroups(p view.Place) []view.ItemGroup {
	s := p.Site
	var out []view.ItemGroup
	group := func(id, title string, items []view.Item) {
		if len(items) > 0 {
			out = append(out, view.ItemGroup{ID: id, Title: title, Items: items})
		}
	}
	item := func(text, to string, meta ...string) view.Item {
		return view.Item{Link: view.Link{Text: text, Href: p.Href(to)}, Meta: meta}
	}
	var items []view.Item
	for _, b := range s.Boards {
		items = append(items, item("Bộ bản in: "+b.Name, view.PackAddress(b), "bìa"), item("Phiếu xác nhận: "+b.Name, signOffAddress(b)))
	}
	for _, q := range edition.Quarters(s) {
		items = append(items, item("Danh mục nội dung đã công khai "+q.Name(), quarterAddress(q), "A4 ngang"))
	}
	group("dot-niem-yet", "Đợt niêm yết", items)

	items = nil
	for _, n := range s.Notices {
		if n.State.Current() {
			items = append(items, item(n.Title()+": "+n.Name, view.OfficialAddress(n), view.TermText(n)))
		}
	}
	group("thong-bao", "Thông báo, văn bản", items)

	items = nil
	if s.Has("hotline") {
		items = append(items, item("Bảng số điện thoại đường dây nóng", hotlineSheet, "A4"), item("Áp phích đường dây nóng", hotlinePoster, "A3"))
	}
	if len(s.Radios) > 0 {
		items = append(items, item("Lịch phát thanh", view.RadioSheet, "A4"))
	}
	items = append(items, item("Bản in còn hiệu lực không", view.CheckFolder+"/index.html"))
	group("duong-day-nong", "Đường dây nóng, phát thanh", items)

	items = nil
	for _, t := range s.Fields {
		items = append(items, item("Danh mục lĩnh vực "+t.Name, tableAddress(t), "A4 ngang"))
	}
	for _, d := range s.Decisions {
		items = append(items, item("Danh mục kèm theo "+d.Title(), decisionAddress(d), "A4 ngang"))
	}
	group("bang-danh-muc", "Danh mục thủ tục", items)

	for _, o := range s.Offices {
		items = nil
		at := ", " + view.ShortName(o)
		if len(o.Hours) > 0 {
			items = append(items, item("Giờ làm việc trong tuần"+at, hoursAddress(o), "A4"))
		}
		items = append(items, item("Biển cửa"+at, signAddress(o, "cua"), "A4 ngang"))
		for i := range o.Boxes {
			items = append(items, item("Nhãn thùng thư góp ý "+strconv.Itoa(i+1)+at, signAddress(o, "thung-thu-"+strconv.Itoa(i+1)), "A4 ngang"))
		}
		if o.HasDesks() {
			items = append(items, item("Phiếu hướng dẫn hồ sơ (để trống)"+at, guideAddress(o), "A4"))
			for _, d := range o.Desks {
				items = append(items, item("Biển quầy số "+d.Number+": "+d.Name+at, signAddress(o, deskSlug(d)), "A4 ngang"))
			}
			for _, a := range arrows {
				items = append(items, item("Biển chỉ đường: "+vi.LowerFirst(a.words)+at, signAddress(o, a.slug), "A4 ngang"))
			}
		}
		group("cq-"+o.ID, o.Name, items)
	}
	return out
}
