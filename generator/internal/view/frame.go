package view

import (
	"cmp"
	"unicode/utf8"

	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Crumb is a step of the way from home.
type Crumb struct{ Text, To string }

// Site is the unit that publishes: head and foot of every page.
type Site struct {
	Name        string // "Ủy ban nhân dân thành phố Gia Nghĩa"
	Short       string // for narrow heads: "UBND thành phố Gia Nghĩa"
	Superior    string // "Tỉnh Đắk Nông"
	Address     string
	Phones      []Phone
	Email       string
	Responsible string // an office, never a private person
	DataDate    Day    // the day the data was built for
	Version     string // of the generator
}

// NavItem is an entry of the main navigation.
type NavItem struct {
	Link
	Current bool
}

// Alternate is the same record on another medium or in another format.
type Alternate struct {
	Link
	Medium string // "print", "kiosk", "site", or "feed", "data"
	Type   string // MIME type: "text/html", "application/atom+xml"
}

// TitleSize makes room for long names; it is chosen by the number of characters.
type TitleSize string

// Steps of size for h1: up to 60, up to 140, more.
const (
	TitleNormal TitleSize = ""
	TitleLong   TitleSize = "long"
	TitleHuge   TitleSize = "huge"
)

// Frame is what every page has. Page structs embed it.
type Frame struct {
	Lang        string // "vi"
	Medium      string // "site", "kiosk", "print"
	Kind        string // names the layout; a class on body: "procedure", "home"
	Title       string // the h1; the layout adds the unit's name for <title>
	TitleSize   TitleSize
	Description string // for search engines and shared links; one sentence
	Root        string // "" or "../": prefix of addresses at the root ("/sub/" on the 404 page, which any address may show)
	CSS         string // "../css/site.css"
	Scripts     []string
	Canonical   string // absolute address, or empty when the site has no base address
	Preview     string // absolute address of the picture that messengers show; or empty
	NoIndex     bool   // expired records, search, 404, kiosk and print pages
	Breadcrumbs []Link // from home to the parent; the page itself is not in it
	Nav         []NavItem
	Site        Site
	Sample      bool // wears the mark "MẪU – số liệu minh họa" on every medium
	Banner      *Banner
	Foretold    *Banner  // what the record will say otherwise from a day on; site and kiosk
	Alerts      AlertBar // site and kiosk
	Alternates  []Alternate
	Linked      any    // what the page says of its record to machines (JSON-LD, as opendata makes it); nil for nothing
	Data        string // address of the linked data that says the rest where the page has no room
	OpenSearch  string // how browsers search the site: where people search; else empty
	Kiosk       Kiosk  // kiosk only
	Card        *Card  // what this page's own picture says; nil for none
	Back        *Link  // kiosk: where "Quay lại" leads; nil on the kiosk's home
	Useful      string // site: where one says whether the page was of use; "" where nobody would hear it
}

// Kiosk is what the script of the kiosk must know on every page.
type Kiosk struct {
	Idle      int    // seconds without a touch before it asks
	Warn      int    // seconds of the question
	StaleDays int    // age of data, in days, from which it warns
	Low       int    // percent of the screen that low reach uses
	Slip      string // "80", "58" (millimetres of a roll) or "a5"
	Start     string // address of the script that runs before anything is drawn, with its version
}

// Frame is what every page has. kind names the layout for styles.
func (p Place) Frame(kind, title, description string, crumbs ...Crumb) Frame {
	cfg := p.Site.Config
	f := Frame{
		Lang: "vi", Medium: p.Medium, Kind: kind, Title: title, TitleSize: SizeOf(p.Plain(title)),
		Description: vi.Truncate(vi.Collapse(p.Plain(description)), 160),
		Root:        p.root(),
		CSS:         p.StyleSheet(p.Medium),
		Site:        p.siteView(), Sample: cfg.Sample,
	}
	if cfg.BaseURL != "" && p.Medium == "site" {
		f.Canonical = string(cfg.BaseURL) + "/" + p.Path
		f.Preview = site.Absolute(string(cfg.BaseURL), site.PreviewAddress(site.HomeAddress))
		if p.Path == site.HomeAddress {
			f.Card = &Card{Title: cfg.Unit}
		}
	}
	if p.Medium != "print" {
		f.Alerts = p.alertBar()
	}
	if p.Medium != "site" {
		f.NoIndex = true
		return f
	}
	f.Scripts = []string{p.Href("js/share.js")}
	if f.Alerts.Any() {
		f.Scripts = append(f.Scripts, p.Href("js/alert.js"))
	}
	f.Nav = p.nav()
	if p.Site.Hears() {
		f.Useful = p.Href(site.UsefulAddress)
	}
	if len(crumbs) > 0 {
		f.Breadcrumbs = []Link{{Text: p.Say("nav.home"), Href: p.Href(site.HomeAddress)}}
		for _, c := range crumbs {
			f.Breadcrumbs = append(f.Breadcrumbs, Link{Text: c.Text, Href: p.Href(c.To)})
		}
	}
	return f
}

// StyleSheet is the address of a style sheet by its name.
func (p Place) StyleSheet(name string) string {
	return p.Href(RootOf(name)+"css/"+name+".css") + "?v=" + p.StyleHash(name)
}

func (p Place) siteView() Site {
	cfg := p.Site.Config
	s := Site{
		Name: cfg.Unit, Short: cfg.ShortUnit, Superior: cfg.Superior, Address: cfg.Address,
		Email: string(cfg.Email), Responsible: cfg.Responsible,
		DataDate: p.DataDate(), Version: p.Version,
	}
	phone := cfg.Phone.Phone
	if o := p.Site.UnitOffice(); o != nil {
		s.Address = cmp.Or(Stated(s.Address), Stated(o.Office.Address))
		s.Email = cmp.Or(s.Email, Stated(string(o.Email)))
		if phone.Digits == "" {
			phone = o.Phone.Phone
		}
	}
	if phone.Digits != "" {
		s.Phones = []Phone{p.Phone(phone, "")}
	}
	return s
}

// RecordFrame is the frame of a record's own page.
func (p Place) RecordFrame(r record.Record, description string, crumbs ...Crumb) Frame {
	b := record.Of(r)
	f := p.Frame(b.Kind.Name, r.Title(), description, crumbs...)
	f.Sample = f.Sample || b.Sample
	f.Foretold = p.ComingBanner(r)
	if f.Useful != "" {
		f.Useful = p.Href(p.asked()[b.Key()])
	}
	if p.Medium == "site" {
		if f.Linked = opendata.Page(p.Site, p.Speaker(), r); b.Kind.Meaning.Lean {
			f.Data = p.Href(site.DataAddress(b.Kind, site.DataLinked))
		}
	}
	if f.Canonical != "" && b.Kind.Shared {
		f.Card = &Card{Kind: p.KindTitle(b.Kind)}
		f.Preview = site.Absolute(string(p.Site.Config.BaseURL), site.PreviewAddress(p.Path))
	}
	return f
}

// KindCrumb is the step to a kind's list.
func KindCrumb(r record.Record) Crumb {
	k := record.Of(r).Kind
	return Crumb{k.Title.Vi, site.ListAddress(k)}
}

// Head heads the page by what is not the name of its record.
func (f *Frame) Head(title string) { f.Title, f.TitleSize = title, SizeOf(title) }

// SizeOf is the size of a title by its length.
func SizeOf(title string) TitleSize {
	switch n := utf8.RuneCountInString(title); {
	case n > 140:
		return TitleHuge
	case n > 60:
		return TitleLong
	}
	return TitleNormal
}
