package web

import (
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

// branch is a kind in the site map, under its title or a word of the table.
type branch struct {
	kind  *record.Kind
	words string
}

// firstBranches are the kinds that come first in the site map; others follow as the
// table of kinds has them.
var firstBranches = []struct{ kind, words string }{
	{"policy", ""}, {"hotline", ""}, {"radio", "nav.radio"}, {"office", "nav.offices"}, {"decision", ""},
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

// title is what the branch is called.
func (b branch) title(p view.Place) string {
	if b.words != "" {
		return p.Say(b.words)
	}
	return p.KindTitle(b.kind)
}

func sitemap(p view.Place) any {
	s := p.Site
	v := SitemapPage{Frame: p.Frame("sitemap", p.Say("footer.sitemap"), p.Say("list.sitemap_lead"))}
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
	add(p.Say("list.by_field"), site.FieldFolder+"/index.html", topics(s.Fields, site.FieldFolder))
	add(p.Say("list.life_events"), site.LifeEventFolder+"/index.html", topics(s.LifeEvents, site.LifeEventFolder))
	add(p.Say("search.level"), site.LevelFolder+"/index.html", topics(s.Levels, site.LevelFolder))
	for _, b := range branches() {
		add(b.title(p), site.ListAddress(b.kind), drawingOf(b.kind).Branch(p))
	}
	add(p.Say("nav.look_up"), site.SearchAddress, []view.Link{
		{Text: p.Say("search.title"), Href: p.Href(site.SearchAddress)}, {Text: p.Say("list.a_to_z"), Href: p.Href(site.AZAddress)},
		{Text: p.Say("footer.changes"), Href: p.Href(site.ChangesAddress)}, {Text: p.Say("footer.glossary"), Href: p.Href(site.GlossaryAddress)},
		{Text: p.Say("nav.sheets"), Href: p.Href(site.PrintFolder + "/index.html")}, {Text: p.Say("nav.kiosk"), Href: p.Href(site.KioskFolder + "/index.html")},
	})
	return v
}

func recordLinks(p view.Place, list []record.Record) (out []view.Link) {
	for _, x := range list {
		out = append(out, p.Link(x))
	}
	return out
}
