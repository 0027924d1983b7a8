package paper

import (
	"html/template"
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HeardSheet is print/heard.html: every way to be heard, for the wall.
type HeardSheet struct {
	view.Frame
	view.HeardView
	Sheet view.Sheet
	Hours string        // of all the numbers, where these are the same; said once
	QR    template.HTML // of the page of the site; empty without a base address
	To    string
}

// WalletPage is print/wallet.html: cards of the numbers to cut out.
type WalletPage struct {
	view.Frame
	Sheet     view.Sheet
	Cards     []int
	Lines     []view.HotlineRef
	Emergency []view.HotlineRef
	To        string
}

// UsefulSlip is print/useful.html: on which one says by hand what one thinks of a page.
type UsefulSlip struct {
	view.Frame
	Sheet  view.Sheet
	Boxes  []view.BoxesAt
	Rating template.HTML // the QR code of the province's page
	To     string
}

// heardSheets are those that gather ways to be heard.
func heardSheets(scene *view.Scene) []Sheet {
	if !scene.Site.Hears() {
		return nil
	}
	group := ofUnit(scene)
	return []Sheet{
		{Path: site.HeardSheetAddress, Code: site.HeardCode, Called: scene.Say("heard.title"), Address: site.HeardAddress, Layout: "print/heard", Paper: view.A4, Draw: heardSheet, Title: scene.Say("heard.sheet"), Group: group},
		{Path: site.HeardPoster, Code: site.HeardCode, Copy: true, Layout: "print/heard", Paper: view.A3, Draw: heardSheet, Title: scene.Say("heard.poster"), Group: group},
		{Path: site.WalletAddress, Code: site.WalletCode, Called: scene.Say("heard.wallet"), Address: site.HeardAddress, Layout: "print/wallet", Paper: view.A4, Draw: wallet, Title: scene.Say("heard.wallet"), Group: group},
		{Path: site.UsefulSlipAddress, Layout: "print/useful", Paper: view.A4, Draw: usefulSlip, Title: scene.Say("useful.slip"), Group: group},
	}
}

// online is the whole address of a page, to be typed or scanned; "" without a base address.
func online(p view.Place, address string) string {
	if p.Site.Config.BaseURL == "" {
		return ""
	}
	return site.Absolute(string(p.Site.Config.BaseURL), address)
}

func heardSheet(p view.Place, wear view.Sheet) any {
	v := HeardSheet{Frame: p.Frame("heard", p.Say("heard.title"), p.Say("heard.lead")), HeardView: p.Heard(), Sheet: wear, To: online(p, site.HeardAddress)}
	v.Frame.Sample = v.Frame.Sample || v.HeardView.Example
	v.Boxes, v.Hours = atSamePlaces(v.Boxes), sameHours(v.Lines)
	v.Alternates = toSite(p, "print.see_full_site", site.HeardAddress)
	if v.To != "" {
		v.QR = view.PaperQR(v.To, p.Say("heard.title"))
	}
	return v
}

// sameHours takes the hours off the lines where several have the same, for all to be said once.
func sameHours(lines []view.HotlineRef) string {
	if len(lines) < 2 || slices.ContainsFunc(lines, func(l view.HotlineRef) bool { return l.Hours != lines[0].Hours }) {
		return ""
	}
	hours := lines[0].Hours
	for i := range lines {
		lines[i].Hours = ""
	}
	return hours
}

// atSamePlaces makes one line of the offices whose boxes hang at places called alike: most
// hang "cạnh cửa phòng tiếp dân", and a poster has no room to say so nineteen times.
func atSamePlaces(list []view.BoxesAt) (out []view.BoxesAt) {
	for _, at := range list {
		same := slices.IndexFunc(out, func(other view.BoxesAt) bool { return slices.Equal(other.Boxes, at.Boxes) })
		if same < 0 {
			out = append(out, at)
			continue
		}
		out[same].Office = view.Link{Text: out[same].Office.Text + ", " + at.Office.Text}
	}
	return out
}

// walletCards is how many cards as large as a bank's (86 × 54 mm) a sheet of A4 holds below its head.
const walletCards = 6

func wallet(p view.Place, wear view.Sheet) any {
	v := WalletPage{Frame: p.Frame("wallet", p.Say("heard.wallet"), p.Say("heard.wallet")), Sheet: wear, Cards: make([]int, walletCards), Lines: p.RequiredLines(), To: online(p, site.HeardAddress)}
	v.Alternates = toSite(p, "print.see_full_site", site.HeardAddress)
	for _, h := range p.Site.Hotlines {
		v.Frame.Sample = v.Frame.Sample || h.Base.Sample
		if h.Role != nil && h.Role.Emergency {
			v.Emergency = append(v.Emergency, p.Hotline(h))
		}
	}
	return v
}

func usefulSlip(p view.Place, wear view.Sheet) any {
	v := UsefulSlip{Frame: p.Frame("useful", p.Say("useful.title"), p.Say("useful.title")), Sheet: wear, Boxes: atSamePlaces(p.BoxesWhereFiled()), To: string(p.Site.Config.Kiosk.RatingURL)}
	v.Alternates = toSite(p, "print.see_full_site", site.UsefulAddress)
	if v.To != "" {
		v.Rating = view.PaperQR(v.To, p.Say("useful.rating"))
	}
	return v
}
