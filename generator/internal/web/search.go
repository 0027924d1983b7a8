package web

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// SearchPage is site/search.html (tim-kiem.html). It must help without JavaScript.
type SearchPage struct {
	view.Frame
	LifeEvents []view.Link
	Fields     []view.Link // unless they are very many
	HasFields  bool
	Hotlines   []view.HotlineRef
}

// mostFields is up to how many fields stand on the page of the search itself.
const mostFields = 24

func searchPage(p view.Place) any {
	s := p.Site
	v := SearchPage{Frame: p.Frame("search", p.Say("search.title"), p.Say("search.description")), Hotlines: p.RequiredLines()}
	v.NoIndex, v.Scripts = true, append(append(v.Scripts, scriptsOf(p)...), p.Href(openingScript))
	v.OpenSearch = openSearch(p)
	for _, t := range s.LifeEvents {
		v.LifeEvents = append(v.LifeEvents, p.Topic(t, site.LifeEventFolder))
	}
	v.HasFields = len(s.Fields) > 0
	if len(s.Fields) <= mostFields { // else a page of their own, which is led to, has them all
		for _, t := range s.Fields {
			v.Fields = append(v.Fields, p.Topic(t, site.FieldFolder))
		}
	}
	return v
}

// Scripts are loaded by the pages that have a search box that answers by script.
var Scripts = []string{"js/search.js", "js/search-page.js"}

// Index is the index of what the site can show.
func Index(scene *view.Scene) *search.Index {
	p := scene.At(site.SearchAddress, "site")
	docs := search.Documents(scene.Site, func(x record.Record) []string { return drawingOf(record.Of(x).Kind).Facts(p, x) })
	elsewhere := search.Elsewhere(scene.Site, docs, p.ElsewhereInShort)
	return search.Build(slices.Concat(docs, subjectDocuments(p), elsewhere), scene.Site.Config)
}

// subjectDocuments are the pages that no record makes, as the search finds them: by the words of
// the site's language and by the English ones.
func subjectDocuments(p view.Place) (out []search.Document) {
	english := p.Words(p.Medium).In(words.English)
	for _, x := range p.Site.SubjectPages() {
		d := search.Document{Kind: search.ScreenKind, Address: search.ScreenAddress(x.Address), Name: p.Say(x.Words), Facts: inShort(p.Say(x.Lead))}
		for _, text := range []string{p.Say(x.Seek), english.Say(x.Seek), english.Say(x.Words)} {
			for one := range strings.SplitSeq(text, ";") {
				d.Aliases = append(d.Aliases, strings.TrimSpace(one))
			}
		}
		out = append(out, d)
	}
	return out
}

// scriptsOf are the scripts of a page with a search box, by the version of the index that they are to load.
func scriptsOf(p view.Place) []string {
	version := p.ScriptVersion(p.Medium)
	var out []string
	for _, name := range Scripts {
		out = append(out, p.Href(name)+"?v="+version)
	}
	return out
}

// inShort is a line under a result.
func inShort(text string) []string { return []string{vi.Truncate(text, 120)} }
