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
	FieldFolder + "/index.html", LevelFolder + "/index.html", LifeEventFolder + "/index.html",
	PrintFolder + "/index.html", PrintFolder + "/duong-day-nong.html", KioskFolder + "/index.html",
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
		known[ListAddress(k)] = true
	}
	for _, r := range l.all {
		known[record.Of(r).Address()] = true
	}
	for _, a := range l.site.Aliases {
		known[a.From] = true
	}
	for _, e := range l.cfg.LifeEvents {
		known[LifeEventFolder+"/"+string(e.ID)+".html"] = true
	}
	for _, a := range l.cfg.Areas {
		known[AreaFolder+"/"+string(a.ID)+".html"] = true
	}
	for _, p := range l.site.Procedures {
		known[FieldFolder+"/"+l.fieldID(p.Procedure.Field)+".html"] = true
		known[PrintFolder+"/"+p.Address()] = true
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
