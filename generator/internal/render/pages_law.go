package render

import (
	"niemyet/generator/internal/site"
)

// LawPage is site/law.html: a legal document and what rests on it.
type LawPage struct {
	Frame
	Name       string
	Number     string
	Type       string
	Issuer     string
	Date       Day
	From, To   Day
	State      LawState
	ReplacedBy Link // Text without Href when the site has no record of it
	File       Link
	CitedBy    []Item
	Source     Source
}

// LawListPage is site/law-list.html.
type LawListPage struct {
	Frame
	Lead  string
	Items []Item
}

func (p placed) lawPage(x *site.Law) any {
	v := LawPage{
		Frame: p.recordFrame(x, x.Title()+": "+x.Name, kindCrumb(x)),
		Name:  x.Name, Number: string(x.Number), Type: x.Type, Issuer: x.Issuer,
		Date: day(x.Date.Date), From: day(x.EffectiveFrom.Date), To: day(x.EffectiveTo.Date),
		State: lawState(x.State), Source: p.source(&x.Base),
	}
	if x.Law.ReplacedBy != "" {
		v.ReplacedBy = Link{Text: x.Law.ReplacedBy}
		if x.ReplacedBy != nil {
			v.ReplacedBy = p.link(x.ReplacedBy)
		}
	}
	if x.FileURL != "" {
		v.File = Link{"Xem toàn văn", string(x.FileURL)}
	}
	for _, y := range current(x.CitedBy) {
		v.CitedBy = append(v.CitedBy, Item{Link: p.link(y), Meta: []string{string(y.Code)}})
	}
	return v
}

func (p placed) allLaws() any {
	lead := "Luật, nghị định, thông tư mà các thủ tục và chính sách ở đây dựa vào, còn hiệu lực hay không."
	v := LawListPage{Frame: p.frame("law-list", "Văn bản pháp luật", lead), Lead: lead}
	for _, x := range p.Site.Laws {
		item := Item{Link: p.link(x), Summary: x.Name, Sample: x.Base.Sample}
		switch x.State {
		case site.LawEnded:
			item.Tag = "Hết hiệu lực"
		case site.LawUpcoming:
			item.Tag = "Chưa có hiệu lực"
		}
		if n := len(current(x.CitedBy)); n > 0 {
			item.Meta = []string{count(n, "thủ tục dẫn văn bản này")}
		}
		v.Items = append(v.Items, item)
	}
	return v
}
