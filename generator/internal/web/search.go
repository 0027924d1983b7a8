package web

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// SearchPage is site/search.html (tim-kiem.html). It must help without JavaScript.
type SearchPage struct {
	view.Frame
	LifeEvents []view.Link
	Fields     []view.Link
	Hotlines   []view.HotlineRef
}

func searchPage(p view.Place) any {
	s := p.Site
	v := SearchPage{Frame: p.Frame("search", "Tìm thủ tục", "Tìm thủ tục hành chính theo tên, mã hoặc tên thường gọi."), Hotlines: p.RequiredLines()}
	v.NoIndex, v.Scripts = true, scriptsOf(p)
	for _, t := range s.LifeEvents {
		v.LifeEvents = append(v.LifeEvents, p.Topic(t, site.LifeEventFolder))
	}
	for _, t := range s.Fields {
		v.Fields = append(v.Fields, p.Topic(t, site.FieldFolder))
	}
	return v
}

// Scripts are loaded by the pages that have a search box that answers by script.
var Scripts = []string{"js/search.js", "js/search-page.js"}

// Index is the index of what the site can show.
func Index(scene *view.Scene) *search.Index {
	p := scene.At(site.SearchAddress, "site")
	return search.Build(search.Documents(scene.Site, func(x record.Record) []string { return facts(p, x) }), scene.Site.Config)
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

// facts are the five answers in a few words each, for a line under a result: what to
// bring, where, how long, how much, whom to ask. Of other kinds, what they are for.
func facts(p view.Place, x record.Record) []string {
	switch x := x.(type) {
	case *site.Procedure:
		return p.Brief(x)
	case *site.Policy:
		return []string{vi.Truncate(x.Summary, 120)}
	case *site.Hotline:
		return []string{x.Number.String(), vi.Truncate(x.Hours, 60)}
	case *site.Office:
		out := []string{vi.Truncate(view.Stated(x.Office.Address), 80)}
		if x.Phone.Digits != "" {
			out = append(out, x.Phone.String())
		}
		return out
	case *site.Page:
		return []string{vi.Truncate(x.Summary, 120)}
	case *site.Radio:
		return []string{vi.Truncate(x.Summary, 120)}
	case *site.Decision:
		return []string{vi.Truncate(x.Name, 120)}
	case *site.Notice:
		return []string{vi.Truncate(x.Name, 120), view.TermText(x)}
	case *site.Board:
		return []string{vi.UpperFirst(vi.Truncate(x.Place, 120))}
	case *site.Law:
		out := []string{vi.Truncate(x.Name, 120)}
		if x.State == site.LawUpcoming {
			out = append(out, "Chưa có hiệu lực")
		}
		return out
	}
	return nil
}
