package web

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("notice", Drawing{
		List: allNotices, ListLayout: "page-list", Item: of(noticePage),
		Facts: of(func(_ view.Place, x *site.Notice) []string { return append(inShort(x.Name), view.TermText(x)) }),
	})
}

// NoticePage is site/notice.html.
type NoticePage struct {
	view.Frame
	About     string
	Number    string
	Signed    view.Day
	Issuer    string
	SignedBy  string
	From, To  view.Day
	Permanent bool
	Group     string
	Boards    []view.Link
	Grounds   []string
	Text      []view.DocBlock
	Parts     []view.Appendix
	Source    view.Source
}

func allNotices(p view.Place) any {
	lead := "Văn bản đang niêm yết tại các bảng, kèm ngày niêm yết."
	v := view.TextListPage{Frame: p.Frame("page-list", "Thông báo, văn bản niêm yết", lead), Lead: lead}
	groups := []view.ItemGroup{{ID: "dang-niem-yet", Title: "Đang niêm yết"}, {ID: "sap-niem-yet", Title: "Sắp niêm yết"}, {ID: "da-het-han", Title: "Đã hết thời hạn niêm yết"}}
	for _, x := range p.Site.Notices {
		i := 2
		switch x.State {
		case site.InForce:
			i = 0
		case site.Upcoming:
			i = 1
		}
		groups[i].Items = append(groups[i].Items, noticeItem(p, x))
	}
	for _, g := range groups {
		if len(g.Items) > 0 {
			v.Groups = append(v.Groups, g)
		}
	}
	return v
}

func noticeItem(p view.Place, x *site.Notice) view.Item {
	return view.Item{Link: view.Link{Text: x.Title(), Href: p.Href(x.Base.Address())}, Summary: x.Name, Meta: []string{view.TermText(x)}, Sample: x.Base.Sample}
}

func noticePage(p view.Place, x *site.Notice) any {
	v := NoticePage{
		Frame: p.RecordFrame(x, x.Name, view.KindCrumb(x)),
		About: x.Name, Number: string(x.Number), Signed: view.DayOf(x.Notice.Date.Date), Issuer: x.Issuer,
		SignedBy: strings.Join(view.Signature(x), ", "), From: view.DayOf(x.PostedFrom.Date), To: view.DayOf(x.LastDay()), Permanent: x.LastDay().IsZero(),
		Grounds: x.Grounds, Source: p.Source(&x.Base),
	}
	if x.Group > 0 && x.Group < len(view.DisclosureGroups) {
		v.Group = fmt.Sprintf("Nhóm %d: %s", x.Group, view.DisclosureGroups[x.Group])
	}
	for _, b := range x.Boards {
		v.Boards = append(v.Boards, p.Link(b))
	}
	v.Text, v.Parts = view.Document(x.Body)
	v.Alternates = []view.Alternate{{Link: view.Link{Text: "Bản in khổ A4", Href: p.Href(view.PrintAddress(x))}, Medium: "print", Type: "text/html"}}
	switch x.State {
	case site.Expired:
		v.Banner = &view.Banner{Kind: view.BannerExpired, Text: "Văn bản này đã hết thời hạn niêm yết từ sau " + x.LastDay().Long() + "."}
	case site.Upcoming:
		v.Banner = &view.Banner{Kind: view.BannerUpcoming, Text: "Niêm yết từ " + x.PostedFrom.Long() + "."}
	}
	return v
}
