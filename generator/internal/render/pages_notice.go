package render

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const noticeFolder, boardFolder = "thong-bao", "bang-niem-yet"

// disclosureGroups are the 14 groups of Luật 10/2022/QH15, Điều 11, in short.
var disclosureGroups = [...]string{
	"", "kế hoạch phát triển kinh tế - xã hội", "thu, chi ngân sách", "dự án, công trình, đất đai", "quy chế, nhiệm vụ, quyền hạn của cán bộ, công chức",
	"các quỹ, khoản đóng góp", "quản lý, sử dụng tài sản công", "đối tượng hưởng chính sách", "hỗ trợ, cứu trợ", "gọi nhập ngũ",
	"kết quả thanh tra, kiểm tra, giải quyết vụ việc", "nội dung lấy ý kiến Nhân dân", "phí, lệ phí và khoản thu khác", "thủ tục hành chính", "nội dung khác phải công khai",
}

func officialAddress(x *site.Notice) string {
	return site.PrintFolder + "/" + noticeFolder + "/" + x.ID + ".html"
}

func packAddress(b *site.Board) string { return site.PrintFolder + "/bang/" + b.ID + ".html" }

// noticePages are all pages of notices and boards but the packs.
func (r *Scene) noticePages() []page {
	var out []page
	if r.Site.Has("notice") {
		out = append(out, r.sitePage(noticeFolder+"/index.html", "page-list", placed.allNotices))
	}
	if r.Site.Has("board") {
		out = append(out, r.sitePage(boardFolder+"/index.html", "page-list", placed.allBoards))
	}
	for _, x := range r.Site.Notices {
		out = append(out, r.sitePage(x.Base.Address(), "notice", func(p placed) any { return p.noticePage(x) }))
	}
	for _, x := range r.Site.Boards {
		out = append(out, r.sitePage(x.Base.Address(), "board", func(p placed) any { return p.boardPage(x) }))
	}
	return out
}

// noticeSheets are the notices on paper.
func (r *Scene) noticeSheets() []page {
	var out []page
	for _, x := range r.Site.Notices {
		_, parts := document(x.Body)
		for i := range parts {
			out = append(out, r.sheet(appendixAddress(x, i), "appendix", func(p placed) any { return p.appendixPage(x, i) }))
		}
		out = append(out,
			r.sheet(officialAddress(x), "official", func(p placed) any { return p.officialPage(x) }),
			r.sheet(site.PrintFolder+"/chu-lon/"+x.ID+".html", "notice-large", func(p placed) any { return p.largeNotice(x) }))
	}
	return out
}

func (p placed) allNotices() any {
	lead := "Văn bản đang niêm yết tại các bảng, kèm ngày niêm yết."
	v := TextListPage{Frame: p.frame("page-list", "Thông báo, văn bản niêm yết", lead), Lead: lead}
	groups := []ItemGroup{{ID: "dang-niem-yet", Title: "Đang niêm yết"}, {ID: "sap-niem-yet", Title: "Sắp niêm yết"}, {ID: "da-het-han", Title: "Đã hết thời hạn niêm yết"}}
	for _, x := range p.Site.Notices {
		i := 2
		switch x.State {
		case site.InForce:
			i = 0
		case site.Upcoming:
			i = 1
		}
		groups[i].Items = append(groups[i].Items, p.noticeItem(x))
	}
	for _, g := range groups {
		if len(g.Items) > 0 {
			v.Groups = append(v.Groups, g)
		}
	}
	return v
}

func (p placed) noticeItem(x *site.Notice) Item {
	return Item{Link: Link{x.Title(), p.href(x.Base.Address())}, Summary: x.Name, Meta: []string{termText(x)}, Sample: x.Base.Sample}
}

// termText is how long a notice hangs: "Niêm yết từ 20/11/2026 đến hết 20/12/2026".
func termText(x *site.Notice) string {
	text := "Niêm yết từ " + x.PostedFrom.Short()
	if last := x.LastDay(); !last.IsZero() {
		return text + " đến hết " + last.Short()
	}
	return text + ", thường xuyên"
}

func (p placed) noticePage(x *site.Notice) any {
	v := NoticePage{
		Frame: p.recordFrame(x, x.Name, kindCrumb(x)),
		About: x.Name, Number: string(x.Number), Signed: day(x.Notice.Date.Date), Issuer: x.Issuer,
		SignedBy: strings.Join(signature(x), ", "), From: day(x.PostedFrom.Date), To: day(x.LastDay()), Permanent: x.LastDay().IsZero(),
		Grounds: x.Grounds, Source: p.source(&x.Base),
	}
	if x.Group > 0 && x.Group < len(disclosureGroups) {
		v.Group = fmt.Sprintf("Nhóm %d: %s", x.Group, disclosureGroups[x.Group])
	}
	for _, b := range x.Boards {
		v.Boards = append(v.Boards, p.link(b))
	}
	v.Text, v.Parts = document(x.Body)
	v.Alternates = []Alternate{{Link{"Bản in khổ A4", p.href(officialAddress(x))}, "print", "text/html"}}
	switch x.State {
	case site.Expired:
		v.Banner = &Banner{Kind: BannerExpired, Text: "Văn bản này đã hết thời hạn niêm yết từ sau " + x.LastDay().Long() + "."}
	case site.Upcoming:
		v.Banner = &Banner{Kind: BannerUpcoming, Text: "Niêm yết từ " + x.PostedFrom.Long() + "."}
	}
	return v
}

// signature is who signs: the authority and the title, in capitals.
func signature(x *site.Notice) (out []string) {
	if x.Authority != "" {
		out = append(out, strings.ToUpper(x.Authority))
	}
	return append(out, strings.ToUpper(x.Position))
}

// letterhead is the name of a body as it stands at the head of a document: where it is
// long, "ỦY BAN NHÂN DÂN" or "HỘI ĐỒNG NHÂN DÂN" has a line of its own, above the place.
func letterhead(name string) []string {
	name = strings.ToUpper(name)
	if name == "" {
		return nil
	}
	for _, body := range []string{"ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"} {
		if place, is := strings.CutPrefix(name, body+" "); is && utf8.RuneCountInString(name) > longHead {
			return []string{body, place}
		}
	}
	return []string{name}
}

// longHead is how many capitals of 13 points fit the left block of a letterhead.
const longHead = 22

func (p placed) officialPage(x *site.Notice) any {
	v := OfficialPage{
		Frame: p.recordFrame(x, x.Name), Sheet: p.sheetOf(edition.Code(x), A4),
		Superior: letterhead(x.Superior), Issuer: letterhead(x.Issuer),
		Number: string(x.Number), PlaceDate: x.Notice.Place + ", " + x.Notice.Date.Long(),
		About: x.Name, To: x.To, Urgency: strings.ToUpper(x.Urgency.String()),
		Authority: signature(x), Signer: x.Signer,
	}
	if x.Notice.Type != record.LetterType {
		v.TypeName = strings.ToUpper(x.Notice.Type.String())
	}
	for _, g := range x.Grounds {
		v.Grounds = append(v.Grounds, strings.TrimRight(g, ";. "))
	}
	for _, line := range x.Recipients {
		v.Recipients = append(v.Recipients, strings.TrimRight(line, ";. "))
	}
	v.Recipients = append(v.Recipients, "Lưu: "+strings.TrimRight(strings.TrimPrefix(x.Archive, "Lưu: "), ";. "))
	text, parts := document(x.Body)
	v.Text = text
	v.Alternates = []Alternate{
		{Link{"Xem trang trên mạng", p.href(x.Base.Address())}, "site", "text/html"},
		{Link{"Bản chữ lớn", p.href(site.PrintFolder + "/chu-lon/" + x.ID + ".html")}, "print", "text/html"},
	}
	for i, a := range parts {
		v.Alternates = append(v.Alternates, Alternate{Link{a.Name, p.href(appendixAddress(x, i))}, "print", "text/html"})
	}
	return v
}

func appendixAddress(x *site.Notice, i int) string {
	return site.PrintFolder + "/" + noticeFolder + "/" + x.ID + "-phu-luc-" + strconv.Itoa(i+1) + ".html"
}

// appendixPage is a sheet of its own: an appendix numbers its own pages.
func (p placed) appendixPage(x *site.Notice, i int) any {
	_, parts := document(x.Body)
	v := AppendixPage{Frame: p.recordFrame(x, x.Name), Sheet: p.sheetOf(edition.Code(x), A4), Part: parts[i]}
	v.Frame.Title = parts[i].Name + " " + x.Title()
	v.Part.With = "(Kèm theo " + vi.UpperFirst(x.Notice.Type.String()) + " số " + string(x.Number) + " " + x.Notice.Date.Long() + " của " + x.Issuer + ")"
	v.Alternates = []Alternate{{Link{"Văn bản", p.href(officialAddress(x))}, "print", "text/html"}}
	return v
}

func (p placed) largeNotice(x *site.Notice) any {
	v := LargeNoticePage{
		Frame: p.recordFrame(x, x.Name), Sheet: p.sheetOf(edition.Code(x), A4),
		What: x.Title() + ", " + x.Notice.Date.Long(), By: x.Issuer,
	}
	v.Frame.Kind, v.Frame.Title, v.TitleSize = "notice-large", x.Name, titleSize(x.Name)
	text, parts := document(x.Body)
	v.Text = text
	for _, a := range parts {
		v.Text = append(v.Text, DocBlock{Kind: BlockChapter, HTML: escaped(a.Name + ". " + a.Title)})
		v.Text = append(v.Text, a.Text...)
	}
	v.Alternates = []Alternate{{Link{"Bản chính thức", p.href(officialAddress(x))}, "site", "text/html"}}
	return v
}

func (p placed) allBoards() any {
	lead := "Bảng nào đặt ở đâu, niêm yết những gì, ai chịu trách nhiệm."
	v := TextListPage{Frame: p.frame("page-list", "Bảng niêm yết", lead), Lead: lead}
	at := map[string]int{}
	for _, b := range p.Site.Boards {
		if b.Office == nil {
			continue
		}
		i, ok := at[b.Office.ID]
		if !ok {
			i = len(v.Groups)
			at[b.Office.ID] = i
			v.Groups = append(v.Groups, ItemGroup{ID: b.Office.ID, Title: b.Office.Name})
		}
		v.Groups[i].Items = append(v.Groups[i].Items, Item{Link: p.link(b), Summary: vi.UpperFirst(b.Place), Sample: b.Base.Sample})
	}
	return v
}

func (p placed) boardPage(b *site.Board) any {
	v := BoardPage{
		Frame: p.recordFrame(b, b.Place, kindCrumb(b)),
		Place: vi.UpperFirst(b.Place), Office: p.office(b.Office), Form: vi.UpperFirst(b.Form), Answerable: b.Answerable, Checked: b.Checked,
		Pack: Link{"Bộ bản in của bảng này", p.href(packAddress(b))}, Body: markdown(b.Body, 0), Source: p.source(&b.Base),
	}
	if b.WidthCM > 0 && b.HeightCM > 0 {
		v.Size = fmt.Sprintf("%d × %d cm", b.WidthCM, b.HeightCM)
		if n := b.Capacity(); n > 0 {
			v.Size += fmt.Sprintf(", treo được khoảng %d tờ A4", n)
		}
	}
	for _, t := range b.Fields {
		n := 0
		for _, x := range t.Procedures {
			if b.Takes(x) {
				n++
			}
		}
		v.Fields = append(v.Fields, Item{Link: p.topic(t, site.FieldFolder), Meta: []string{strconv.Itoa(n) + " thủ tục"}})
	}
	if b.Hotlines {
		v.Others = append(v.Others, Item{Link: Link{"Đường dây nóng", p.href("duong-day-nong/index.html")}})
	}
	if b.Hours && b.Office != nil {
		v.Others = append(v.Others, Item{Link: Link{"Giờ làm việc", p.href(b.Office.Base.Address())}})
	}
	if b.Radio {
		v.Others = append(v.Others, Item{Link: Link{"Lịch phát thanh", p.href("phat-thanh/index.html")}})
	}
	for _, n := range b.Notices {
		if n.State.Current() {
			v.Notices = append(v.Notices, p.noticeItem(n))
		}
	}
	return v
}
