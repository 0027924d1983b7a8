package web

import (
	"cmp"

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
	Links  []view.Link
	Folded bool // a long branch
	Count  string
}

// longBranch is from how many links on a branch is folded.
const longBranch = 8

func sitemap(p view.Place) any {
	s := p.Site
	v := SitemapPage{Frame: p.Frame("sitemap", p.Say("footer.sitemap"), p.Say("list.sitemap_lead"))}
	add := func(title, to string, links []view.Link) {
		if len(links) > 0 {
			v.Sections = append(v.Sections, SitemapSection{Link: view.Link{Text: title, Href: p.Href(to)}, Links: links, Folded: len(links) >= longBranch, Count: p.Say("count.pages", "count", len(links))})
		}
	}
	topics := func(list []*site.Topic, folder string) (out []view.Link) {
		for _, t := range list {
			out = append(out, p.Topic(t, folder))
		}
		return out
	}
	add(p.Say("list.by_field"), site.TopicsAddress(site.FieldFolder), topics(s.Fields, site.FieldFolder))
	add(p.Say("list.life_events"), site.TopicsAddress(site.LifeEventFolder), topics(s.LifeEvents, site.LifeEventFolder))
	add(p.Say("search.level"), site.TopicsAddress(site.LevelFolder), topics(s.Levels, site.LevelFolder))
	for _, e := range s.MapMenu() {
		add(p.EntryWords(e), e.To(), drawingOf(e.Kind).Branch(p))
	}
	var heard []view.Link
	branch := "" // the first of them that the site has
	for _, x := range []struct {
		words, to string
		shown     bool
	}{{"heard.title", site.HeardAddress, s.Hears()}, {"useful.title", site.UsefulAddress, s.Hears()}, {"due.title", site.DueDaysAddress, s.CountsDays()}} {
		if x.shown {
			heard, branch = append(heard, view.Link{Text: p.Say(x.words), Href: p.Href(x.to)}), cmp.Or(branch, x.to)
		}
	}
	add(p.Say("heard.branch"), branch, heard)
	var elsewhere []view.Link
	for _, x := range p.ElsewhereItems() {
		elsewhere = append(elsewhere, x.Link)
	}
	add(p.Say("elsewhere.title"), site.ElsewhereAddress, elsewhere)
	lookUp := []view.Link{
		{Text: p.Say("search.title"), Href: p.Href(site.SearchAddress)}, {Text: p.Say("list.a_to_z"), Href: p.Href(site.AZAddress)},
		{Text: p.Say("footer.changes"), Href: p.Href(site.ChangesAddress)}, {Text: p.Say("footer.glossary"), Href: p.Href(site.GlossaryAddress)},
	}
	if s.HasBlanks() {
		lookUp = append(lookUp, view.Link{Text: p.Say("blanks.title"), Href: p.Href(site.BlanksAddress)})
	}
	for _, x := range []struct{ words, to string }{{"nav.sheets", site.SheetsAddress}, {"nav.kiosk", site.KioskHomeAddress}, {"data.title", site.OpenDataAddress}} {
		if p.Built(x.to) {
			lookUp = append(lookUp, view.Link{Text: p.Say(x.words), Href: p.Href(x.to)})
		}
	}
	add(p.Say("nav.look_up"), site.SearchAddress, lookUp)
	return v
}

func recordLinks(p view.Place, list []record.Record) (out []view.Link) {
	for _, x := range list {
		out = append(out, p.Link(x))
	}
	return out
}
