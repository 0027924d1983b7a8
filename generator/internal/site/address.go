package site

import (
	"path"
	"strings"

	"niemyet/generator/internal/record"
)

// Addresses of the pages that no record makes, below the site's root.
const (
	HomeAddress     = "index.html"
	SearchAddress   = "tim-kiem.html"
	AZAddress       = "a-z.html"
	SitemapAddress  = "so-do.html"
	GlossaryAddress = "chu-viet-tat.html"
	ChangesAddress  = "thay-doi.html"
	MissingAddress  = "404.html"

	FieldFolder     = "linh-vuc"
	LevelFolder     = "cap"
	LifeEventFolder = "su-kien"
	AreaFolder      = "mang-chinh-sach"
	PrintFolder     = "in"
	KioskFolder     = "kiosk"
)

// fixedAddresses are the pages every site has.
var fixedAddresses = []string{
	HomeAddress, SearchAddress, AZAddress, SitemapAddress, GlossaryAddress, ChangesAddress,
	PrintFolder + "/index.html", KioskFolder + "/index.html",
}

// Address is a topic's page in its folder.
func (t *Topic) Address(folder string) string { return folder + "/" + t.ID + ".html" }

// Address is the area's page.
func (a *Area) Address() string { return AreaFolder + "/" + a.ID + ".html" }

// ListAddress is the page that lists a kind.
func ListAddress(k *record.Kind) string { return k.Folder + "/index.html" }

// addresses is every page a body may link to.
func (l *linker) addresses() map[string]bool {
	known := map[string]bool{}
	for _, a := range fixedAddresses {
		known[a] = true
	}
	for _, k := range record.Kinds {
		known[ListAddress(k)] = l.site.Has(k.Name)
	}
	for _, r := range l.all {
		known[record.Of(r).Address()] = true
	}
	for _, a := range l.site.Aliases {
		known[a.From] = true
	}
	known[PrintFolder+"/duong-day-nong.html"] = l.site.Has("hotline")
	for folder, topics := range map[string][]*Topic{
		FieldFolder: l.site.Fields, LevelFolder: l.site.Levels, LifeEventFolder: l.site.LifeEvents,
	} {
		known[folder+"/index.html"] = len(topics) > 0
		for _, t := range topics {
			known[t.Address(folder)] = true
		}
	}
	for _, a := range l.site.Areas {
		known[a.Address()] = true
	}
	for _, p := range l.site.Procedures {
		known[PrintFolder+"/"+p.Address()] = true
	}
	if len(l.site.Radios) > 0 {
		known["phat-thanh/bao-cao.html"], known["phat-thanh/lich.ics"] = true, true
	}
	for _, r := range l.site.Radios {
		known[PrintFolder+"/"+r.Base.Address()] = true
	}
	for _, n := range l.site.Notices {
		known[PrintFolder+"/"+n.Base.Address()] = true
	}
	for _, b := range l.site.Boards {
		known[PrintFolder+"/bang/"+b.ID+".html"] = true
	}
	return known
}

// Relative is the address of one page as seen from another, both below the root.
func Relative(from, to string) string {
	dir := path.Dir(from)
	if dir == "." {
		return to
	}
	up := ""
	for dir != "." && !strings.HasPrefix(to, dir+"/") {
		up += "../"
		dir = path.Dir(dir)
	}
	if dir == "." {
		return up + to
	}
	return up + strings.TrimPrefix(to, dir+"/")
}
