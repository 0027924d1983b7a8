package paper

import (
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

func init() {
	Draw("notice", Drawing{
		Sheets: noticeSheets, Posts: &Posts{Rank: 30, Up: offerNotices},
		TermOnly: true, Ended: func(p view.Place, _ record.Record) string { return p.Say("check.notice_ended") },
	})
}

// noticeSheets are the documents, their appendices, and each in large type.
func noticeSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range scene.Site.Notices {
		_, parts := scene.Document(x.Body)
		for i := range parts {
			out = append(out, Sheet{Path: site.AppendixAddress(x, i), Code: edition.Code(x), Layout: "print/appendix", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return appendixPage(p, x, i, wear) }})
		}
		official := Sheet{Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: x.Base.Address(), State: stateOf(scene, x), Layout: "print/official", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return officialPage(p, x, wear) }}
		if x.State.Current() {
			official.Title, official.Note = x.Title()+": "+x.Name, scene.At(x.Base.Address(), "site").TermText(x)
			official.Group = Group{RankNotices, "thong-bao", scene.Say("sheet.notices")}
		}
		out = append(out, official,
			Sheet{Path: site.LargeNoticeAddress(x), Code: edition.Code(x), Copy: true, Layout: "print/notice-large", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return largeNotice(p, x, wear) }})
	}
	return out
}

// OfficialPage is print/official.html: an issued document as Nghị định 30/2020 lays it out.
type OfficialPage struct {
	view.Frame
	Sheet            view.Sheet
	Superior, Issuer []string // in capitals, by lines
	Number           string   // "05/TB-UBND"
	PlaceDate        string   // "Ví Dụ, ngày 20 tháng 11 năm 2026"
	TypeName         string   // "THÔNG BÁO"; empty for a công văn
	About            string   // trích yếu
	To               []string
	Grounds          []string // without their last sign
	Urgency          string   // "KHẨN"
	Text             []view.DocBlock
	Signatures       []view.Signature
	Recipients       []string // without their last signs
}

// LargeNoticePage is print/notice-large.html: an information copy of a notice in large type.
type LargeNoticePage struct {
	view.Frame
	Sheet view.Sheet
	What  string // "Thông báo số …, ngày …"
	Text  []view.DocBlock
	By    string // who issued it
}

// AppendixPage is print/appendix.html: an appendix of a notice, whose pages are numbered by themselves.
type AppendixPage struct {
	view.Frame
	Sheet view.Sheet
	Part  view.Appendix
	// Wide: the sheet lies on its side, for a table of many columns.
	Wide bool
}

// letterhead is the name of a body as it stands at the head of a document: where it is
// long, "ỦY BAN NHÂN DÂN" or "HỘI ĐỒNG NHÂN DÂN" has a line of its own, above the place.
func letterhead(p view.Place, name string) []string {
	name = strings.ToUpper(name)
	if name == "" {
		return nil
	}
	for _, body := range []string{p.Say("official.committee"), p.Say("official.council")} {
		if place, is := strings.CutPrefix(name, body+" "); is && utf8.RuneCountInString(name) > longHead {
			return []string{body, place}
		}
	}
	return []string{name}
}

// longHead is how many capitals of 13 points fit the left block of a letterhead.
const longHead = 22

func officialPage(p view.Place, x *site.Notice, wear view.Sheet) any {
	v := OfficialPage{
		Frame: p.RecordFrame(x, x.Name), Sheet: wear,
		Superior: letterhead(p, x.Superior), Issuer: letterhead(p, x.Issuer),
		Number: string(x.Number), PlaceDate: x.Notice.Place + ", " + p.Write(words.Long(x.Notice.Date)),
		About: x.Name, To: x.To, Urgency: strings.ToUpper(x.Urgency.String()),
		Signatures: view.Signatures(x),
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
	v.Recipients = append(v.Recipients, p.Say("official.archive", "where", strings.TrimRight(strings.TrimPrefix(x.Archive, p.Say("official.archive", "where", "")), ";. ")))
	text, parts := p.Document(x.Body)
	v.Text = text
	v.Alternates = []view.Alternate{
		{Link: view.Link{Text: p.Say("print.see_site"), Href: p.Href(x.Base.Address())}, Medium: "site", Type: "text/html"},
		{Link: view.Link{Text: p.Say("print.large"), Href: p.Href(site.LargeNoticeAddress(x))}, Medium: "print", Type: "text/html"},
	}
	for i, a := range parts {
		v.Alternates = append(v.Alternates, view.Alternate{Link: view.Link{Text: a.Name, Href: p.Href(site.AppendixAddress(x, i))}, Medium: "print", Type: "text/html"})
	}
	return v
}

// appendixPage is a sheet of its own: an appendix numbers its own pages.
func appendixPage(p view.Place, x *site.Notice, i int, wear view.Sheet) any {
	_, parts := p.Document(x.Body)
	v := AppendixPage{Frame: p.RecordFrame(x, x.Name), Sheet: wear, Part: parts[i]}
	v.Frame.Title = parts[i].Name + " " + x.Title()
	v.Wide = wide(parts[i].Text)
	v.Part.With = p.Say("official.with", "type", vi.UpperFirst(x.Notice.Type.String()), "number", string(x.Number), "day", words.Long(x.Notice.Date), "issuer", x.Issuer)
	v.Alternates = []view.Alternate{{Link: view.Link{Text: p.Say("policy.documents"), Href: p.Href(site.SheetAddress(x))}, Medium: "print", Type: "text/html"}}
	return v
}

// wideColumns is how many columns a table has that an upright page is too narrow for.
const wideColumns = 7

// wide tells whether a text holds a table that needs a page on its side.
func wide(text []view.DocBlock) bool {
	return slices.ContainsFunc(text, func(b view.DocBlock) bool { return b.Columns >= wideColumns })
}

func largeNotice(p view.Place, x *site.Notice, wear view.Sheet) any {
	v := LargeNoticePage{
		Frame: p.RecordFrame(x, x.Name), Sheet: wear,
		What: x.Title() + ", " + p.Write(words.Long(x.Notice.Date)), By: x.Issuer,
	}
	v.Frame.Kind, v.Frame.Title, v.TitleSize = "notice-large", x.Name, view.SizeOf(x.Name)
	text, parts := p.Document(x.Body)
	v.Text = text
	for _, a := range parts {
		v.Text = append(v.Text, view.DocBlock{Kind: view.BlockChapter, HTML: escaped(a.Name + ". " + a.Title)})
		v.Text = append(v.Text, a.Text...)
	}
	v.Alternates = toSite(p, "notice.official", site.SheetAddress(x))
	return v
}

func escaped(text string) template.HTML { return template.HTML(template.HTMLEscapeString(text)) }
