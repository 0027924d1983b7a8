package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HeardPage is site/heard.html: every way to be heard on one page.
type HeardPage struct {
	view.Frame
	view.HeardView
	Lead  string
	Files []RadioFile // the numbers for a telephone, cards, the poster
	OfUse view.Link
	Due   view.Link
}

// UsefulPage is site/useful.html: whether a page was of use, said without a server. A link
// ends in the code of the page that it came from, and that part of this page then shows.
type UsefulPage struct {
	view.Frame
	Lead   string
	Any    UsefulOne // of a page that one did not come from
	Pages  []UsefulOne
	Slip   view.Link
	Rating RatingCode
}

// UsefulWays are where an opinion of a page goes; what there is not is empty.
type UsefulWays struct {
	Line  view.HotlineRef
	Email string
	SMS   string // "+84912345678"
}

// UsefulOne is a page and its code.
type UsefulOne struct {
	Code string
	view.Link
	Ways UsefulWays
}

// RatingCode is the page of the province for ratings, for a telephone's camera.
type RatingCode struct {
	view.Link
	QR template.HTML
}

// DuePage is site/due.html.
type DuePage struct {
	view.Frame
	view.DueView
	Lead  string
	Parts []DuePart // its Waits: the first ones, and the others folded where they are many
}

// DuePart are time limits below each other; Count tells how many there are where they are folded.
type DuePart struct {
	Count string // "61 thời hạn khác"
	Waits []view.DueWait
}

// heardPages are the pages that gather ways to be heard, and the one of days.
func heardPages(scene *view.Scene) (out []view.Page) {
	if scene.Site.Hears() {
		out = append(out, scene.Page(site.HeardAddress, "site/heard", heard))
		for n := range scene.Site.UsefulPages() {
			out = append(out, scene.Page(site.UsefulAddressOf(n), "site/useful", func(p view.Place) any { return useful(p, n) }))
		}
	}
	if scene.Site.CountsDays() {
		out = append(out, scene.Page(site.DueDaysAddress, "site/due", dueDays))
	}
	return out
}

func heard(p view.Place) any {
	lead := p.Say("heard.lead")
	v := HeardPage{Frame: p.Frame("heard", p.Say("heard.title"), lead, view.Crumb{}), HeardView: p.Heard(), Lead: lead}
	v.Breadcrumbs = v.Breadcrumbs[:1]
	v.Frame.Sample = v.Frame.Sample || v.HeardView.Example
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	v.Files = []RadioFile{
		{view.Link{Text: p.Say("heard.contacts"), Href: p.Href(site.HeardCardAddress)}, p.Say("heard.contacts_note")},
		{p.SheetLink(p.Say("heard.wallet"), site.WalletAddress), p.Say("heard.wallet_note")},
		{p.SheetLink(p.Say("heard.sheet"), site.HeardSheetAddress), "A4"},
		{p.SheetLink(p.Say("heard.poster"), site.HeardPoster), "A3"},
	}
	v.Files = thatLead(v.Files)
	v.OfUse = view.Link{Text: p.Say("useful.title"), Href: p.Href(site.UsefulAddress)}
	if p.Site.CountsDays() {
		v.Due = view.Link{Text: p.Say("due.title"), Href: p.Href(site.DueDaysAddress)}
	}
	return v
}

// useful is one of the pages that ask, counted from 0: each holds the parts of its records.
func useful(p view.Place, page int) any {
	lead := p.Say("useful.lead")
	title := p.Say("useful.title")
	if page > 0 {
		title = p.Say("useful.title_of", "number", page+1)
	}
	v := UsefulPage{
		Frame: p.Frame("useful", title, lead, view.Crumb{Text: p.Say("heard.title"), To: site.HeardAddress}), Lead: lead, Any: UsefulOne{Ways: usefulWays(p)},
		Slip: p.SheetLink(p.Say("useful.slip"), site.UsefulSlipAddress), Rating: ratingOf(p),
	}
	v.NoIndex = true
	for n, x := range p.AllRecords() {
		if site.UsefulPageOf(n) == page {
			v.Pages = append(v.Pages, UsefulOne{Code: site.PageCode(x), Link: p.Link(x), Ways: v.Any.Ways})
		}
	}
	return v
}

// usefulWays goes by the first line of a required role; a message goes to the first that takes some.
func usefulWays(p view.Place) (out UsefulWays) {
	for i, h := range p.Required() {
		if i == 0 {
			out.Line = p.Hotline(h)
		}
		if out.Email == "" {
			out.Email = string(h.Email)
		}
		if out.SMS == "" && h.SMS.Digits != "" {
			out.SMS = p.Phone(h.SMS.Phone, "").Tel
		}
	}
	return out
}

// ratingOf is the province's page of config.toml; nothing without the key.
func ratingOf(p view.Place) RatingCode {
	to := string(p.Site.Config.Kiosk.RatingURL)
	if to == "" {
		return RatingCode{}
	}
	return RatingCode{view.Link{Text: to, Href: to}, view.QR(to, p.Say("useful.rating"))}
}

func dueDays(p view.Place) any {
	lead := p.Say("due.lead")
	v := DuePage{Frame: p.Frame("due", p.Say("due.title"), lead, view.Crumb{}), DueView: p.Due(), Lead: lead}
	v.Parts = dueParts(p, v.Waits)
	v.Breadcrumbs = v.Breadcrumbs[:1]
	v.Scripts = append(v.Scripts, p.Href(dueScript))
	return v
}

// openWaits are so many time limits as stand open: a whole country has ninety, fourteen screens of a phone.
const openWaits = 40

func dueParts(p view.Place, waits []view.DueWait) []DuePart {
	if len(waits) <= openWaits {
		return []DuePart{{Waits: waits}}
	}
	others := waits[openWaits:]
	return []DuePart{{Waits: waits[:openWaits]}, {p.Say("due.others", "count", len(others)), others}}
}

// dueScript tells the day for any day and any time limit.
const dueScript = "js/due.js"
