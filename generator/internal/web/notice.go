package web

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

func init() {
	Draw("notice", Drawing{
		List: allNotices, ListLayout: "page-list", Item: of(noticePage),
		Facts: of(func(p view.Place, x *site.Notice) []string { return append(inShort(x.Name), p.TermText(x)) }),
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
	lead := p.Say("notice.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("notice.title"), lead), Lead: lead}
	groups := []view.ItemGroup{{ID: "dang-niem-yet", Title: p.Say("notice.posted_now")}, {ID: "sap-niem-yet", Title: p.Say("notice.posted_soon")}, {ID: "da-het-han", Title: p.Say("notice.posted_before")}}
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
	return view.Item{Link: view.Link{Text: x.Title(), Href: p.Href(x.Base.Address())}, Summary: x.Name, Meta: []string{p.TermText(x)}, Sample: x.Base.Sample}
}

func noticePage(p view.Place, x *site.Notice) any {
	v := NoticePage{
		Frame: p.RecordFrame(x, x.Name, view.KindCrumb(x)),
		About: x.Name, Number: string(x.Number), Signed: p.Day(x.Notice.Date.Date), Issuer: x.Issuer,
		SignedBy: view.SignedBy(x), From: p.Day(x.PostedFrom.Date), To: p.Day(x.LastDay()), Permanent: x.LastDay().IsZero(),
		Grounds: x.Grounds, Source: p.Source(&x.Base),
	}
	if group := p.DisclosureGroup(x.Group); group != "" {
		v.Group = p.Say("notice.group_named", "number", x.Group, "name", group)
	}
	for _, b := range x.Boards {
		v.Boards = append(v.Boards, p.Link(b))
	}
	v.Text, v.Parts = p.Document(x.Body)
	v.Alternates = p.SheetLinks(x)
	switch x.State {
	case site.Expired:
		v.Banner = &view.Banner{Kind: view.BannerExpired, Text: p.Say("notice.ended", "day", words.Long(x.LastDay()))}
	case site.Upcoming:
		v.Banner = &view.Banner{Kind: view.BannerUpcoming, Text: p.Say("notice.will_be_posted", "day", words.Long(x.PostedFrom))}
	}
	return v
}
