package kiosk

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// SearchPage is kiosk/search.html. The keyboard is made by js/kiosk-search.js.
type SearchPage struct {
	view.Frame
	Fields  view.Link   // the way in that needs no letters
	Popular []view.Item // shown until something is typed
	Help    []view.Link // where to go when nothing fits
}

// Index is the index of what the kiosk can show.
func Index(scene *view.Scene) *search.Index {
	p := scene.At(site.KioskSearchAddress, "site") // results are in the language of the records
	docs := search.Documents(scene.Site, func(x record.Record) []string {
		if d := drawing(record.Of(x).Kind); d.Card != nil && d.Facts != nil {
			return d.Facts(p, x)
		}
		return nil
	})
	shown := onKiosk(scene)
	docs = slices.DeleteFunc(docs, func(d search.Document) bool { return shown[d.Address] == nil })
	elsewhere := search.Elsewhere(scene.Site, docs, p.ElsewhereInShort)
	return search.Build(slices.Concat(docs, screenDocuments(p), elsewhere), scene.Site.Config)
}

func searchPage(p view.Place) any {
	v := SearchPage{Frame: frame(p, "search", p.Say("search.title"), site.KioskHomeAddress), Fields: view.Link{Text: p.Say("list.fields_title"), Href: p.Href(site.KioskFieldsAddress)}}
	v.Scripts = scripts(p, searchScripts)
	v.Popular = p.Items(p.Site.Popular(4))
	v.Help = helpLinks(p)
	return v
}

// helpLinks lead to where one is helped when the machine cannot.
func helpLinks(p view.Place) (out []view.Link) {
	for _, s := range []struct{ address, words string }{{site.KioskOfficesAddress, "kiosk.offices"}, {site.KioskHotlinesAddress, "kiosk.hotlines"}, {site.KioskAddress(site.ElsewhereAddress), "elsewhere.title"}} {
		if p.Site.KioskHas(s.address) {
			out = append(out, view.Link{Text: p.Say(s.words), Href: p.Href(s.address)})
		}
	}
	return out
}
