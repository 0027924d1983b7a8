package web

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// SitemapPage is site/sitemap.html (so-do.html).
type SitemapPage struct {
	view.Frame
	Sections []SitemapSection
}

// SitemapSection is a branch of the site map.
type SitemapSection struct {
	view.Link
	Links []view.Link
}

// branch is a kind in the site map, under its title or in other words.
type branch struct {
	kind  *record.Kind
	words string
}

// firstBranches are the kinds that come first in the site map; others follow as the
// table of kinds has them.
var firstBranches = []struct{ kind, words string }{
	{"policy", ""}, {"hotline", ""}, {"radio", "Phát thanh"}, {"office", "Cơ quan"}, {"decision", ""},
	{"law", ""}, {"page", ""}, {"task", ""}, {"notice", ""}, {"board", ""},
}

func branches() (out []branch) {
	for _, f := range firstBranches {
		if k, known := record.KindNamed(f.kind); known {
			out = append(out, branch{k, f.words})
		}
	}
	for _, k := range record.Kinds {
		if !slices.ContainsFunc(out, func(b branch) bool { return b.kind == k }) {
			out = append(out, branch{k, ""})
		}
	}
	return out
}

func sitemap(p view.Place) any {
	s := p.Site
	v := SitemapPage{Frame: p.Frame("sitemap", "Sơ đồ trang", "Mọi phần của trang này.")}
	add := func(title, to string, links []view.Link) {
		if len(links) > 0 {
			v.Sections = append(v.Sections, SitemapSection{view.Link{Text: title, Href: p.Href(to)}, links})
		}
	}
	topics := func(list []*site.Topic, folder string) (out []view.Link) {
		for _, t := range list {
			out = append(out, p.Topic(t, folder))
		}
		return out
	}
	add("Thủ tục theo lĩnh vực", site.FieldFolder+"/index.html", topics(s.Fields, site.FieldFolder))
	add("Việc trong đời", site.LifeEventFolder+"/index.html", topics(s.LifeEvents, site.LifeEventFolder))
	add("Cấp thực hiện", site.LevelFolder+"/index.html", topics(s.Levels, site.LevelFolder))
	for _, b := range branches() {
		add(cmp.Or(b.words, b.kind.Title.Vi), site.ListAddress(b.kind), drawingOf(b.kind).Branch(p))
	}
	add("Tra cứu", site.SearchAddress, []view.Link{
		{Text: "Tìm thủ tục", Href: p.Href(site.SearchAddress)}, {Text: "Thủ tục theo A–Z", Href: p.Href(site.AZAddress)},
		{Text: "Thay đổi gần đây", Href: p.Href(site.ChangesAddress)}, {Text: "Chữ viết tắt", Href: p.Href(site.GlossaryAddress)},
		{Text: "Bản in niêm yết", Href: p.Href(site.PrintFolder + "/index.html")}, {Text: "Màn hình ki-ốt", Href: p.Href(site.KioskFolder + "/index.html")},
	})
	return v
}

func recordLinks(p view.Place, list []record.Record) (out []view.Link) {
	for _, x := range list {
		out = append(out, p.Link(x))
	}
	return out
}
