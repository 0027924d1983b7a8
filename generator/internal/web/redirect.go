package web

import (
	"niemyet/generator/internal/view"
)

// RedirectPage is site/redirect.html: an old address that leads to the new one. It is a whole document by itself.
type RedirectPage struct {
	Lang      string
	Title     string
	CSS       string
	Target    string // relative
	Canonical string // absolute, or empty
}

// redirects lead from former addresses to the present ones.
func redirects(scene *view.Scene) []view.Page {
	var out []view.Page
	for _, a := range scene.Site.Aliases {
		p := scene.At(a.From, "site")
		made := RedirectPage{
			Lang: "vi", Title: p.Say("redirect.title"), Target: p.Href(a.To),
			CSS: p.Href("css/site.css") + "?v=" + scene.StyleHash("site"),
		}
		if base := scene.Site.Config.BaseURL; base != "" {
			made.Canonical = string(base) + "/" + a.To
		}
		out = append(out, view.Page{Path: a.From, Layout: "site/redirect", View: func() any { return made }})
	}
	return out
}
