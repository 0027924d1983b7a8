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
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// Pages are the pages of the site, with the lists of its kinds and topics, and former
// addresses. The order does not matter: each has a path of its own.
func Pages(scene *view.Scene) []view.Page {
	out := slices.Concat(fixedPages(scene), heardPages(scene), blankPages(scene), elsewherePages(scene), newsPages(scene))
	for _, k := range record.Kinds {
		out = append(out, kindPages(scene, k)...)
	}
	out = append(out, topicPages(scene)...)
	return append(out, redirects(scene)...)
}

// fixedPages are those every site has.
func fixedPages(scene *view.Scene) []view.Page {
	return []view.Page{
		scene.Page(site.HomeAddress, "site/home", home),
		scene.Page(site.SearchAddress, "site/search", searchPage),
		scene.Page(site.AZAddress, "site/az", az),
		scene.Page(site.SitemapAddress, "site/sitemap", sitemap),
		scene.Page(site.GlossaryAddress, "site/glossary", glossaryPage),
		scene.Page(site.ChangesAddress, "site/changes", changes),
		scene.Page(site.OpenDataAddress, "site/open-data", openData),
		scene.Page(site.MissingAddress, "site/not-found", notFound),
	}
}

// kindPages are the list of a kind, the pages of its records, and what else it draws.
func kindPages(scene *view.Scene, k *record.Kind) (out []view.Page) {
	records := scene.Records(k)
	if len(records) == 0 {
		return nil
	}
	d := drawingOf(k)
	layout := "site/" + d.ListLayout
	if d.ListLayout == "" {
		layout = scene.Either("site/"+k.Name+"-list", "site/record-list")
	}
	out = append(out, scene.Page(site.ListAddress(k), layout, d.List))
	layout = scene.Either("site/"+k.Name, "site/record")
	for _, x := range records {
		out = append(out, scene.Page(record.Of(x).Address(), layout, func(p view.Place) any { return d.Item(p, x) }))
	}
	if d.More != nil {
		out = append(out, d.More(scene)...)
	}
	return out
}
