package render

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func (p placed) procedurePage(x *site.Procedure) any {
	about := x.Name + ": giấy tờ, nơi nộp, thời hạn, lệ phí."
	crumbs := []crumb{kindCrumb(x)}
	if x.Field != nil {
		crumbs = append(crumbs, crumb{x.Field.Name, x.Field.Address(site.FieldFolder)})
	}
	v := ProcedurePage{Frame: p.recordFrame(x, about, crumbs...), Procedure: p.procedure(x)}
	v.Banner = p.banner(x)
	v.NoIndex = !x.State.Current()
	v.Alternates = []Alternate{{Link{"Bản in khổ A4", p.href(sheetAddress(x))}, "print", "text/html"}}
	return v
}

func (p placed) policyPage(x *site.Policy) any {
	v := PolicyPage{
		Frame: p.recordFrame(x, x.Summary, kindCrumb(x)),
		Who:   known(x.Beneficiaries), What: lines(stated(x.Benefit)), How: lines(stated(x.How)),
		Body: markdown(x.Body, 1), Documents: p.laws(x.Laws), Source: p.source(&x.Base),
		Related: p.items(current(x.Procedures)), ReportTo: p.requiredLines(), Until: untilValue(x),
	}
	if x.Area != nil {
		v.Area = Link{x.Area.Name, p.href(x.Area.Address())}
	}
	if x.Office != nil {
		v.Owner = p.contact(x.Office)
	}
	if x.Hotline != nil {
		v.ReportTo = []HotlineRef{p.hotline(x.Hotline)}
	}
	switch x.State {
	case site.Expired:
		v.Banner = &Banner{Kind: BannerExpired, Text: "Chính sách này không áp dụng sau " + x.EffectiveTo.Long() + "."}
		v.NoIndex = true
	case site.Upcoming:
		v.Banner = &Banner{Kind: BannerUpcoming, Text: "Áp dụng từ " + x.EffectiveFrom.Long() + "."}
	}
	return v
}

func untilValue(x *site.Policy) Value {
	switch {
	case !x.EffectiveTo.IsZero():
		return Value{Text: "Đến hết " + x.EffectiveTo.Long(), Note: x.Term}
	case x.Term != "":
		return Value{Text: x.Term}
	}
	return Value{Unknown: true}
}

func (p placed) hotlinePage(x *site.Hotline) any {
	v := HotlinePage{
		Frame:  p.recordFrame(x, x.Name+": "+x.Number.String(), kindCrumb(x)),
		Phones: []Phone{phone(x.Number.Phone, "")}, Unit: Link{Text: x.Unit}, Holder: x.Holder,
		Hours: []string{x.Hours}, WhenTo: lines(x.Takes), Body: markdown(x.Body, 0), CheckedOn: day(x.CheckedOn.Date),
	}
	if x.Role != nil {
		v.Role = x.Role.Name
	}
	if x.After != nil {
		v.Hours = append(v.Hours, "Ngoài giờ: "+x.After.Number.String()+" ("+x.After.Name+")")
	}
	for _, o := range x.Offices {
		v.Offices = append(v.Offices, p.office(o))
	}
	for _, h := range p.Site.Hotlines {
		if h != x && h.Role != nil && (h.Role.Required || h.Role.Emergency) {
			v.Others = append(v.Others, p.hotline(h))
		}
	}
	return v
}

func (p placed) officePage(x *site.Office) any {
	v := OfficePage{
		Frame:       p.recordFrame(x, x.Does, kindCrumb(x)),
		FormerNames: x.FormerNames, Contact: p.contact(x), Hotlines: p.hotlines(x.Hotlines),
		Does: lines(x.Does), Access: x.Access, Desks: p.desks(x), Boxes: boxes(x), Body: markdown(x.Body, 0), Source: p.source(&x.Base),
	}
	v.Contact.Office = Link{} // the title says it
	if !x.NameSince.IsZero() {
		v.NameSince = x.NameSince.Short()
	}
	if x.Parent != nil {
		v.Parent = p.office(x.Parent)
	}
	for _, c := range x.Children {
		v.Children = append(v.Children, p.office(c))
	}
	for _, b := range x.Boards {
		v.Boards = append(v.Boards, Place{Name: "Bảng niêm yết", Where: b.Place, Note: b.Holds})
	}
	if x.Map != (record.MapPoint{}) {
		v.Coordinates = vi.FormatDecimal(x.Map.Lat, 5) + "; " + vi.FormatDecimal(x.Map.Lon, 5)
	}
	at := map[string]int{}
	for _, y := range x.Procedures {
		i, ok := at[y.Field.ID]
		if !ok {
			i = len(v.Procedures)
			at[y.Field.ID] = i
			v.Procedures = append(v.Procedures, ItemGroup{ID: "lv-" + y.Field.ID, Title: y.Field.Name})
		}
		v.Procedures[i].Items = append(v.Procedures[i].Items, Item{Link: p.link(y), Meta: []string{string(y.Code)}})
	}
	vi.SortFunc(v.Procedures, func(g ItemGroup) string { return g.Title })
	return v
}

func (p placed) desks(x *site.Office) (out []Desk) {
	for _, d := range x.Desks {
		v := Desk{ID: x.ID + "-quay-" + vi.Slug(d.Number), Name: deskName(d) + " – " + d.Name, Where: d.Place}
		linked := map[string]bool{}
		for _, t := range d.Topics {
			v.Fields = append(v.Fields, p.topic(t, site.FieldFolder))
			linked[vi.Fold(t.Name)] = true
		}
		for _, f := range d.Fields {
			if !linked[vi.Fold(f)] {
				v.Fields = append(v.Fields, Link{Text: f})
			}
		}
		out = append(out, v)
	}
	return out
}

func boxes(x *site.Office) (out []Place) {
	for _, b := range x.Boxes {
		out = append(out, Place{Name: "Thùng thư góp ý", Where: b.Place, Note: "Mở " + b.Opened + ", do " + vi.LowerFirst(b.OpenedBy) + " mở"})
	}
	return out
}

func (p placed) decisionPage(x *site.Decision) any {
	v := DecisionPage{
		Frame:  p.recordFrame(x, x.Name, kindCrumb(x)),
		Number: string(x.Number), Signed: day(x.Date.Date), Issuer: x.Issuer, EffectiveOn: day(x.EffectiveFrom.Date),
		About: x.Name, Body: markdown(x.Body, 0), Source: p.source(&x.Base),
	}
	if x.FileURL != "" {
		v.File = Link{"Xem bản gốc", string(x.FileURL)}
	}
	for _, g := range []struct {
		action          record.Action
		id, title, kind string
	}{
		{record.ActNew, "moi", "Thủ tục mới ban hành", "new"},
		{record.ActAmend, "sua-doi", "Thủ tục được sửa đổi, bổ sung", "amended"},
		{record.ActReplace, "thay-the", "Thủ tục bị thay thế", "replaced"},
		{record.ActAbolish, "bai-bo", "Thủ tục bị bãi bỏ", "abolished"},
	} {
		var items []site.Item
		for _, item := range x.Items {
			if item.Action == g.action {
				items = append(items, item)
			}
		}
		if len(items) > 0 {
			v.Groups = append(v.Groups, DecisionGroup{g.id, g.title, g.kind, p.changeLines(items)})
		}
	}
	return v
}

var changeKind = map[record.Action]string{
	record.ActNew: "new", record.ActAmend: "amended", record.ActReplace: "replaced", record.ActAbolish: "abolished",
}

func (p placed) changeLines(items []site.Item) (out []ChangeLine) {
	for _, item := range items {
		l := ChangeLine{Link: Link{Text: item.Name}, What: vi.UpperFirst(item.Action.String()), Kind: changeKind[item.Action], Code: string(item.DecisionItem.Procedure), Note: item.What}
		if item.Procedure != nil {
			l.Href = p.recordHref(item.Procedure)
		}
		if item.NewOne != nil {
			l.Note = strings.TrimSpace(l.Note + " Thay bằng: " + item.NewOne.Name + ".")
		}
		out = append(out, l)
	}
	return out
}

func (p placed) textPage(x *site.Page) any {
	v := TextPage{Frame: p.recordFrame(x, x.Summary, kindCrumb(x)), Body: markdown(x.Body, 0), Source: p.source(&x.Base), ReportTo: p.requiredLines()}
	var heads []Link
	for _, h := range x.Body.Headings {
		if h.Level == 2 {
			heads = append(heads, Link{h.Text, "#" + h.ID})
		}
	}
	if len(heads) > 2 {
		v.Contents = heads
	}
	return v
}
