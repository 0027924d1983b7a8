package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("hotline", Drawing{
		List: allHotlines, Item: of(hotlinePage), Taken: cardsTaken,
	})
}

// HotlinePage is site/hotline.html.
type HotlinePage struct {
	view.Frame
	Phones    []view.Phone
	Role      string
	Unit      view.Link
	Holder    string
	Hours     []string
	Now       *view.Now
	Address   string
	Postal    string
	Website   view.Link
	Email     string
	Offices   []view.Link // the offices it serves
	WhenTo    []string    // when to ring
	HowTo     []string    // what to have ready
	Body      template.HTML
	CheckedOn view.Day
	Others    []view.HotlineRef
}

// HotlineListPage is site/hotline-list.html.
type HotlineListPage struct {
	view.Frame
	Lead   string
	Groups []view.HotlineGroup
}

func hotlinePage(p view.Place, x *site.Hotline) any {
	v := HotlinePage{
		Frame:  p.RecordFrame(x, x.Name+": "+x.Number.String(), view.KindCrumb(x)),
		Phones: []view.Phone{p.Phone(x.Number.Phone, "")}, Unit: view.Link{Text: x.Unit}, Holder: x.Holder,
		Hours: []string{vi.Unbroken(x.Hours)}, WhenTo: view.Lines(x.Takes), Body: p.Markdown(x.Body, 0), CheckedOn: p.Day(x.CheckedOn.Date),
	}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	v.Now = p.HotlineNow(x)
	v.Address, v.Postal, v.Email = view.Stated(x.Hotline.Address), view.Stated(x.Postal), string(x.Email)
	if x.Website != "" {
		v.Website = view.Link{Text: string(x.Website), Href: string(x.Website)}
	}
	if to := site.FeedbackAddress(x); to != "" {
		v.Alternates = append(v.Alternates, p.Sheet(p.Say("feedback.what"), to)...)
	}
	if x.Role != nil {
		v.Role = x.Role.Name
	}
	if x.After != nil {
		v.Hours = append(v.Hours, p.Say("hotline.after_hours", "number", x.After.Number.String(), "name", x.After.Name))
	}
	for _, o := range x.Offices {
		v.Offices = append(v.Offices, p.Office(o))
	}
	for _, h := range p.Site.Hotlines {
		if h != x && h.Role != nil && (h.Role.Required || h.Role.Emergency) {
			v.Others = append(v.Others, p.Hotline(h))
		}
	}
	return v
}

func allHotlines(p view.Place) any {
	lead := p.Say("hotline.lead")
	v := HotlineListPage{Frame: p.Frame("hotline-list", p.Say("hotline.title"), lead), Lead: lead, Groups: p.HotlineGroups()}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	return v
}

// cardsTaken are the numbers as cards for the book of a telephone.
func cardsTaken(p view.Place) []view.Link {
	if !p.Site.Hears() {
		return nil
	}
	return []view.Link{{Text: p.Say("data.cards"), Href: p.Href(site.HeardCardAddress)}}
}
