package render

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// placed knows on which page a view stands, and so how every address looks from there.
type placed struct {
	*Scene
	path   string // of the page, below the root
	medium string // "site", "kiosk", "print"
}

// rootOf is the folder that a medium's styles, fonts and scripts lie in: "" or "kiosk/".
func rootOf(medium string) string {
	if medium == "kiosk" {
		return kioskRoot
	}
	return ""
}

// page is an output still to be made: its view is built only when its turn comes.
type page struct {
	path   string
	layout string // "site/procedure"
	view   func() any
	more   func() []page // follow in the same file; nil for nearly all pages
}

// StaticCopy is a file of static/ that a medium has at a place of its own.
type StaticCopy struct {
	From string // below static/
	To   string // below the site's root
}

// at places the building of a view on a page.
func (r *Scene) at(path, medium string) placed { return placed{r, path, medium} }

// href is the address of another page of the site, as seen from here.
func (p placed) href(to string) string { return site.Relative(p.path, to) }

// root is what leads from here to the root of the medium: "" or "../".
func (p placed) root() string {
	back := p.href(rootOf(p.medium) + site.HomeAddress)
	return back[:len(back)-len(site.HomeAddress)]
}

// link leads to a record's page on this medium. The kiosk shows some kinds only;
// a link to another is text.
func (p placed) link(r record.Record) Link {
	l := Link{Text: r.Title(), Href: p.recordHref(r)}
	if x, ok := r.(*site.Procedure); ok {
		l.Text = p.Scene.called(x)
	}
	return l
}

// called is a procedure's name, with its code where another has the same name: the
// national base repeats names, and two links of one name must not lead to two pages.
func (r *Scene) called(x *site.Procedure) string {
	if r.names[vi.Fold(x.Name)] > 1 {
		return x.Name + " (" + string(x.Code) + ")"
	}
	return x.Name
}

func (p placed) recordHref(r record.Record) string {
	b := record.Of(r)
	if p.medium != "kiosk" {
		return p.href(b.Address())
	}
	if p.OnKiosk(b.Kind) {
		return p.href(kioskAddress(b.Address()))
	}
	return ""
}

// topic leads to a topic's list on this medium.
func (p placed) topic(t *site.Topic, folder string) Link {
	if t == nil {
		return Link{}
	}
	to := t.Address(folder)
	if p.medium == "kiosk" {
		if folder == site.LevelFolder {
			return Link{Text: t.Name}
		}
		to = kioskAddress(to)
	}
	return Link{Text: t.Name, Href: p.href(to)}
}

func kioskAddress(to string) string { return site.KioskFolder + "/" + to }

// crumb is a step of the way from home.
type crumb struct{ text, to string }

// frame is what every page has. kind names the layout for styles.
func (p placed) frame(kind, title, description string, crumbs ...crumb) Frame {
	cfg := p.Site.Config
	f := Frame{
		Lang: "vi", Medium: p.medium, Kind: kind, Title: title, TitleSize: titleSize(title),
		Description: vi.Truncate(vi.Collapse(description), 160),
		Root:        p.root(),
		CSS:         p.href(rootOf(p.medium)+"css/"+p.medium+".css") + "?v=" + p.StyleHash(p.medium),
		Site:        p.siteView(), Sample: cfg.Sample,
	}
	if cfg.BaseURL != "" && p.medium == "site" {
		f.Canonical = string(cfg.BaseURL) + "/" + p.path
	}
	if p.medium != "site" {
		f.NoIndex = true
		return f
	}
	f.Nav, f.Footer = p.nav(), p.footer()
	if len(crumbs) > 0 {
		f.Breadcrumbs = []Link{{Text: "Trang đầu", Href: p.href(site.HomeAddress)}}
		for _, c := range crumbs {
			f.Breadcrumbs = append(f.Breadcrumbs, Link{Text: c.text, Href: p.href(c.to)})
		}
	}
	return f
}

func (p placed) siteView() Site {
	cfg := p.Site.Config
	s := Site{
		Name: cfg.Unit, Short: cfg.ShortUnit, Superior: cfg.Superior, Address: cfg.Address,
		Email: string(cfg.Email), Responsible: cfg.Responsible,
		DataDate: day(p.Site.Date), Version: p.Version,
	}
	if cfg.Phone.Digits != "" {
		s.Phones = []Phone{phone(cfg.Phone.Phone, "")}
	}
	return s
}

// nav is the main menu: a kind without records has no entry.
func (p placed) nav() []NavItem {
	s := p.Site
	var out []NavItem
	add := func(show bool, text, to string) {
		if show {
			out = append(out, NavItem{Link{text, p.href(to)}, inFolder(p.path, to)})
		}
	}
	add(len(s.Procedures) > 0, "Thủ tục", "thu-tuc/index.html")
	add(len(s.LifeEvents) > 0, "Việc trong đời", site.LifeEventFolder+"/index.html")
	add(len(s.Policies) > 0, "Chính sách", "chinh-sach/index.html")
	add(len(s.Hotlines) > 0, "Đường dây nóng", "duong-day-nong/index.html")
	add(len(s.Radios) > 0, "Phát thanh", "phat-thanh/index.html")
	add(len(s.Offices) > 0, "Cơ quan", "co-quan/index.html")
	add(len(s.Decisions) > 0, "Quyết định", "quyet-dinh/index.html")
	return out
}

// inFolder tells whether a page belongs to the part of the site that a list opens.
func inFolder(page, list string) bool {
	folder := list[:len(list)-len("index.html")]
	return len(page) > len(folder) && page[:len(folder)] == folder
}

// footer leads to the unit's own pages that have a place in the menu, and to the laws.
func (p placed) footer() []Link {
	out := []Link{{"Bản in niêm yết", p.href(site.PrintFolder + "/index.html")}, {"Màn hình ki-ốt", p.href(site.KioskFolder + "/index.html")}}
	if len(p.Site.Notices) > 0 {
		out = append(out, Link{"Thông báo niêm yết", p.href(noticeFolder + "/index.html")})
	}
	if len(p.Site.Boards) > 0 {
		out = append(out, Link{"Bảng niêm yết", p.href(boardFolder + "/index.html")})
	}
	if len(p.Site.Tasks) > 0 {
		out = append(out, Link{"Nhiệm vụ của kế hoạch", p.href("nhiem-vu/index.html")})
	}
	if len(p.Site.Laws) > 0 {
		out = append(out, Link{"Văn bản pháp luật", p.href("van-ban/index.html")})
	}
	for _, k := range p.Site.Plain {
		out = append(out, Link{k.Kind.Title.Vi, p.href(site.ListAddress(k.Kind))})
	}
	if len(p.Site.Pages) > 0 {
		out = append(out, Link{"Trang thông tin", p.href("trang/index.html")})
	}
	for _, pg := range p.Site.Pages {
		if pg.Menu > 0 {
			out = append(out, p.link(pg))
		}
	}
	return out
}

// recordFrame is the frame of a record's own page.
func (p placed) recordFrame(r record.Record, description string, crumbs ...crumb) Frame {
	b := record.Of(r)
	f := p.frame(b.Kind.Name, r.Title(), description, crumbs...)
	f.Sample = f.Sample || b.Sample
	return f
}

// kindCrumb is the step to a kind's list.
func kindCrumb(r record.Record) crumb {
	k := record.Of(r).Kind
	return crumb{k.Title.Vi, site.ListAddress(k)}
}

func day(d vi.Date) Day {
	if d.IsZero() {
		return Day{}
	}
	return Day{d.Short(), d.String()}
}

func phone(p vi.Phone, note string) Phone {
	if note == "" {
		note = p.Cost()
	}
	uri := p.URI()
	return Phone{Text: p.String(), Tel: uri[len("tel:"):], Note: note}
}
