// Package web says which pages the site has, and draws them.
//
// In: a view.Scene. Out: [Pages], each a path, a layout of layouts/site/ and a function
// that makes its view when its turn comes; the [Index] of what can be found, and the
// [Scripts] that read it. Each kind of record that has a drawing of its own has a file of
// its name; the other files are of pages that are no kind's: home, search, A–Z, topics.
//
// What never happens: nothing is drawn for the kiosk or for paper, no layout is executed,
// no file is read.
package web

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// Pages are the pages of the site, with the sheets that belong to them. Those of
// the kiosk, the answers to codes and most sheets are apart: they are many, and lie in
// folders of their own.
func Pages(scene *view.Scene) []view.Page {
	var out []view.Page
	out = append(out, fixedPages(scene)...)
	out = append(out, listPages(scene)...)
	out = append(out, itemPages(scene)...)
	out = append(out, radioPages(scene)...)
	out = append(out, noticePages(scene)...)
	return append(out, redirects(scene)...)
}

// either is the first layout of the site if there is one, else the second.
func either(scene *view.Scene, first, second string) string {
	if scene.HasLayout("site/" + first) {
		return first
	}
	return second
}

// fixedPages are those every site has.
func fixedPages(scene *view.Scene) []view.Page {
	return []view.Page{
		scene.SitePage(site.HomeAddress, "home", home),
		scene.SitePage(site.SearchAddress, "search", searchPage),
		scene.SitePage(site.AZAddress, "az", az),
		scene.SitePage(site.SitemapAddress, "sitemap", sitemap),
		scene.SitePage(site.GlossaryAddress, "glossary", glossaryPage),
		scene.SitePage(site.ChangesAddress, "changes", changes),
		scene.SitePage(site.MissingAddress, "not-found", notFound),
	}
}

// listPages are the lists of kinds and topics.
func listPages(scene *view.Scene) []view.Page {
	s := scene.Site
	var out []view.Page
	for _, l := range []struct {
		kind string
		view func(view.Place) any
	}{
		{"procedure", allProcedures}, {"policy", allPolicies}, {"hotline", allHotlines},
		{"radio", allRadios}, {"office", allOffices}, {"decision", allDecisions},
		{"task", allTasks}, {"law", allLaws}, {"page", allTexts},
	} {
		if s.Has(l.kind) {
			kind, _ := record.KindNamed(l.kind)
			out = append(out, scene.SitePage(site.ListAddress(kind), l.kind+"-list", l.view))
		}
	}
	for _, k := range s.Plain {
		out = append(out, scene.SitePage(site.ListAddress(k.Kind), either(scene, k.Kind.Name+"-list", "record-list"), func(p view.Place) any { return plainList(p, k) }))
	}
	out = append(out, letterPages(scene)...)
	out = append(out, topicPages(scene)...)
	for _, a := range s.Areas {
		out = append(out, scene.SitePage(a.Address(), "policy-list", func(p view.Place) any { return areaPage(p, a) }))
	}
	return out
}

// itemPages are the records' own pages.
func itemPages(scene *view.Scene) []view.Page {
	s := scene.Site
	var out []view.Page
	add := func(x record.Record, view func(view.Place) any) {
		b := record.Of(x)
		out = append(out, scene.SitePage(b.Address(), b.Kind.Name, view))
	}
	for _, x := range s.Procedures {
		add(x, func(p view.Place) any { return procedurePage(p, x) })
	}
	for _, x := range s.Policies {
		add(x, func(p view.Place) any { return policyPage(p, x) })
	}
	for _, x := range s.Hotlines {
		add(x, func(p view.Place) any { return hotlinePage(p, x) })
	}
	for _, x := range s.Radios {
		add(x, func(p view.Place) any { return radioPage(p, x) })
	}
	for _, x := range s.Offices {
		add(x, func(p view.Place) any { return officePage(p, x) })
	}
	for _, x := range s.Decisions {
		add(x, func(p view.Place) any { return decisionPage(p, x) })
	}
	for _, x := range s.Laws {
		add(x, func(p view.Place) any { return lawPage(p, x) })
	}
	for _, x := range s.Tasks {
		add(x, func(p view.Place) any { return taskPage(p, x) })
	}
	for _, x := range s.Pages {
		add(x, func(p view.Place) any { return textPage(p, x) })
	}
	for _, k := range s.Plain {
		for _, x := range k.Records {
			out = append(out, scene.SitePage(record.Of(x).Address(), either(scene, k.Kind.Name, "record"), func(p view.Place) any { return plainPage(p, x) }))
		}
	}
	return out
}
