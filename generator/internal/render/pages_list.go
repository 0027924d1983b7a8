package render

import (
	"cmp"
	"fmt"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func (p placed) allProcedures() any {
	s := p.Site
	v := ProcedureListPage{
		Frame: p.frame("procedure-list", "Thủ tục hành chính", "Mọi thủ tục đang áp dụng, xếp theo lĩnh vực."),
		Lead:  "Mọi thủ tục đang áp dụng, xếp theo lĩnh vực.",
		Count: count(len(current(s.Procedures)), "thủ tục"),
		More:  []Link{{"Xếp theo A–Z", p.href(site.AZAddress)}, {"Theo cấp thực hiện", p.href(site.LevelFolder + "/index.html")}},
	}
	if len(s.LifeEvents) > 0 {
		v.More = append(v.More, Link{"Theo việc trong đời", p.href(site.LifeEventFolder + "/index.html")})
	}
	if p.Scene.split() {
		v.Lead = "Chọn lĩnh vực để xem các thủ tục."
		v.Tiles = p.tiles(s.Fields, site.FieldFolder)
		return v
	}
	for _, t := range s.Fields {
		v.Groups = append(v.Groups, ItemGroup{ID: "lv-" + t.ID, Title: t.Name, Note: t.Summary, Items: p.brief(t.Procedures)})
	}
	v.Jump = jump(v.Groups)
	return v
}

// brief are items without what makes a very long list longer.
func (p placed) brief(list []*site.Procedure) []Item {
	out := p.items(list)
	for i := range out {
		out[i].Summary = ""
	}
	return out
}

func (p placed) topicIndex(folder, title, lead string, topics []*site.Topic) any {
	return TopicIndexPage{Frame: p.frame("topic-index", title, lead), Lead: lead, Tiles: p.tiles(topics, folder)}
}

// manyItems is from how many entries on a list is split by fields or first letters.
const manyItems = 30

func (p placed) topicPage(t *site.Topic, folder, index string) any {
	v := ProcedureListPage{
		Frame: p.frame("procedure-list", t.Name, cmp.Or(t.Summary, t.Name), crumb{index, folder + "/index.html"}),
		Lead:  t.Summary, Count: countOf(t),
	}
	if len(t.Procedures) > onePage && folder != site.FieldFolder {
		v.Lead = "Chọn lĩnh vực để xem các thủ tục."
		v.Tiles = p.tiles(fieldsOf(t), site.FieldFolder)
		return v
	}
	v.Groups = p.topicGroups(t, folder)
	v.Jump = jump(v.Groups)
	if len(t.Policies) > 0 {
		g := ItemGroup{ID: "chinh-sach", Title: "Chính sách liên quan"}
		for _, x := range t.Policies {
			g.Items = append(g.Items, p.policyItem(x))
		}
		if len(v.Groups) == 1 && v.Groups[0].Title == "" {
			v.Groups[0].ID, v.Groups[0].Title = "thu-tuc", "Thủ tục"
		}
		v.Groups = append(v.Groups, g)
	}
	return v
}

// fieldsOf are the fields of a topic's procedures, in Vietnamese order.
func fieldsOf(t *site.Topic) []*site.Topic {
	var out []*site.Topic
	for _, x := range t.Procedures {
		if !slices.Contains(out, x.Field) {
			out = append(out, x.Field)
		}
	}
	vi.SortFunc(out, func(f *site.Topic) string { return f.Name })
	return out
}

// topicGroups splits a long list so that one can jump in it: a life event or a
// level by fields, a field by first letters.
func (p placed) topicGroups(t *site.Topic, folder string) []ItemGroup {
	if len(t.Procedures) == 0 {
		return nil
	}
	if len(t.Procedures) < manyItems {
		return []ItemGroup{{Items: p.items(t.Procedures)}}
	}
	var out []ItemGroup
	at := map[string]int{}
	for _, x := range t.Procedures {
		title, id := x.Field.Name, "lv-"+x.Field.ID
		if folder == site.FieldFolder {
			title = vi.Initial(x.SortName())
			id = letterID(title)
		}
		i, ok := at[id]
		if !ok {
			i = len(out)
			at[id] = i
			out = append(out, ItemGroup{ID: id, Title: title})
		}
		out[i].Items = append(out[i].Items, p.item(x))
	}
	if folder != site.FieldFolder {
		vi.SortFunc(out, func(g ItemGroup) string { return g.Title })
	}
	return out
}

func (p placed) policyItem(x *site.Policy) Item {
	out := Item{Link: p.link(x), Summary: x.Summary, Sample: x.Base.Sample}
	if x.State == site.Upcoming {
		out.Tag = "Áp dụng từ " + x.EffectiveFrom.Short()
	}
	return out
}

func (p placed) areaGroup(a *site.Area) ItemGroup {
	g := ItemGroup{ID: "mang-" + a.ID, Title: a.Name, Note: a.Summary}
	for _, x := range a.Policies {
		g.Items = append(g.Items, p.policyItem(x))
	}
	return g
}

func (p placed) allPolicies() any {
	lead := "Ai được hưởng, được hưởng gì, làm thế nào, đến bao giờ."
	v := PolicyListPage{Frame: p.frame("policy-list", "Chính sách cho người dân", lead), Lead: lead}
	for _, a := range p.Site.Areas {
		v.Groups = append(v.Groups, p.areaGroup(a))
	}
	v.Jump = jump(v.Groups)
	return v
}

func (p placed) areaPage(a *site.Area) any {
	g := p.areaGroup(a)
	g.Title, g.Note = "", ""
	return PolicyListPage{
		Frame: p.frame("policy-list", a.Name, cmp.Or(a.Summary, a.Name), crumb{"Chính sách", "chinh-sach/index.html"}),
		Lead:  a.Summary, Groups: []ItemGroup{g},
	}
}

func (p placed) allHotlines() any {
	lead := "Số nào cho việc gì, ai trực, giờ nào."
	return HotlineListPage{Frame: p.frame("hotline-list", "Đường dây nóng", lead), Lead: lead, Groups: p.hotlineGroups()}
}

// hotlineGroups are all numbers by role, in the order of config.toml.
func (p placed) hotlineGroups() []HotlineGroup {
	var out []HotlineGroup
	for i := range p.Site.Config.HotlineRoles {
		role := &p.Site.Config.HotlineRoles[i]
		g := HotlineGroup{ID: "vai-" + string(role.ID), Title: role.Name}
		for _, h := range p.Site.Hotlines {
			if h.Role != role {
				continue
			}
			ref := p.hotline(h)
			ref.Text = h.Name
			g.Lines = append(g.Lines, ref)
		}
		if len(g.Lines) > 0 {
			out = append(out, g)
		}
	}
	return out
}

func (p placed) allOffices() any {
	lead := "Địa chỉ, giờ làm việc, điện thoại của từng nơi."
	v := OfficeListPage{Frame: p.frame("office-list", "Cơ quan, nơi tiếp dân", lead), Lead: lead}
	desks := OfficeGroup{ID: "mot-cua", Title: "Bộ phận Một cửa"}
	others := OfficeGroup{ID: "co-quan-khac", Title: "Cơ quan, đơn vị"}
	for _, o := range p.Site.Offices {
		if o.HasDesks() {
			desks.Cards = append(desks.Cards, p.officeCard(o))
		} else {
			others.Cards = append(others.Cards, p.officeCard(o))
		}
	}
	for _, g := range []OfficeGroup{desks, others} {
		if len(g.Cards) > 0 {
			v.Groups = append(v.Groups, g)
		}
	}
	return v
}

func (p placed) officeCard(o *site.Office) OfficeCard {
	c := p.contact(o)
	return OfficeCard{Link: Link{o.Name, p.href(o.Base.Address())}, Address: c.Address, Hours: c.Hours, Phones: c.Phones, Sample: o.Base.Sample}
}

func (p placed) allDecisions() any {
	lead := "Quyết định công bố thủ tục mới, sửa đổi, thay thế, bãi bỏ."
	v := DecisionListPage{Frame: p.frame("decision-list", "Quyết định công bố", lead), Lead: lead}
	for _, d := range p.Site.Decisions {
		title := fmt.Sprintf("Năm %d", d.Date.Year)
		if n := len(v.Groups); n == 0 || v.Groups[n-1].Title != title {
			v.Groups = append(v.Groups, ItemGroup{ID: fmt.Sprintf("nam-%d", d.Date.Year), Title: title})
		}
		g := &v.Groups[len(v.Groups)-1]
		g.Items = append(g.Items, Item{
			Link: p.link(d), Summary: d.Name, Sample: d.Base.Sample,
			Meta: []string{"Ký ngày " + d.Date.Short(), count(len(d.Items), "thủ tục")},
		})
	}
	return v
}

func (p placed) allTexts() any {
	v := TextListPage{Frame: p.frame("page-list", "Trang thông tin", "Giới thiệu, quyền của bạn, cách phản ánh và các trang khác."), Lead: "Giới thiệu, quyền của bạn, cách phản ánh và các trang khác."}
	g := ItemGroup{}
	for _, x := range p.Site.Pages {
		g.Items = append(g.Items, Item{Link: p.link(x), Summary: x.Summary, Sample: x.Base.Sample})
	}
	v.Groups = []ItemGroup{g}
	return v
}

func (p placed) sitemap() any {
	s := p.Site
	v := SitemapPage{Frame: p.frame("sitemap", "Sơ đồ trang", "Mọi phần của trang này.")}
	add := func(title, to string, links []Link) {
		if len(links) > 0 {
			v.Sections = append(v.Sections, SitemapSection{Link{title, p.href(to)}, links})
		}
	}
	topics := func(list []*site.Topic, folder string) (out []Link) {
		for _, t := range list {
			out = append(out, p.topic(t, folder))
		}
		return out
	}
	add("Thủ tục theo lĩnh vực", site.FieldFolder+"/index.html", topics(s.Fields, site.FieldFolder))
	add("Việc trong đời", site.LifeEventFolder+"/index.html", topics(s.LifeEvents, site.LifeEventFolder))
	add("Cấp thực hiện", site.LevelFolder+"/index.html", topics(s.Levels, site.LevelFolder))
	var areas []Link
	for _, a := range s.Areas {
		areas = append(areas, Link{a.Name, p.href(a.Address())})
	}
	add("Chính sách", "chinh-sach/index.html", areas)
	add("Đường dây nóng", "duong-day-nong/index.html", recordLinks(p, s.Hotlines))
	add("Phát thanh", "phat-thanh/index.html", recordLinks(p, s.Radios))
	add("Cơ quan", "co-quan/index.html", recordLinks(p, s.Offices))
	add("Quyết định công bố", "quyet-dinh/index.html", recordLinks(p, s.Decisions))
	add("Văn bản pháp luật", "van-ban/index.html", recordLinks(p, s.Laws))
	add("Trang thông tin", "trang/index.html", recordLinks(p, s.Pages))
	add("Nhiệm vụ của kế hoạch", "nhiem-vu/index.html", recordLinks(p, s.Tasks))
	add("Thông báo, văn bản niêm yết", noticeFolder+"/index.html", recordLinks(p, s.Notices))
	add("Bảng niêm yết", boardFolder+"/index.html", recordLinks(p, s.Boards))
	for _, k := range s.Plain {
		add(k.Kind.Title.Vi, site.ListAddress(k.Kind), recordLinks(p, k.Records))
	}
	add("Tra cứu", site.SearchAddress, []Link{
		{"Tìm thủ tục", p.href(site.SearchAddress)}, {"Thủ tục theo A–Z", p.href(site.AZAddress)},
		{"Thay đổi gần đây", p.href(site.ChangesAddress)}, {"Chữ viết tắt", p.href(site.GlossaryAddress)},
		{"Bản in niêm yết", p.href(site.PrintFolder + "/index.html")}, {"Màn hình ki-ốt", p.href(site.KioskFolder + "/index.html")},
	})
	return v
}

func recordLinks[T record.Record](p placed, list []T) (out []Link) {
	for _, x := range list {
		out = append(out, p.link(x))
	}
	return out
}
