package render

import (
	"io/fs"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Look is what pages are made with, whatever the site: parsed layouts, joined style
// sheets, static files. It is read-only, and one serves any number of sites.
type Look struct {
	layouts *layouts
	styles  styles
	static  fs.FS
}

// ReadLook parses layouts and joins style sheets. Problems are faults in a user's own
// files; a look that has some makes no pages.
func ReadLook(layoutFiles, static fs.FS) (*Look, problem.List) {
	l := &Look{static: static}
	var found, bad problem.List
	l.layouts, found = loadLayouts(layoutFiles)
	l.static, bad = l.layouts.words.scripts(static)
	found = append(found, bad...)
	l.styles, bad = loadStyles(wardrobe{static, layoutFiles})
	return l, append(found, bad...)
}

// Renderer makes pages of a site with this look.
func (l *Look) Renderer(s *site.Site, opt Options) *Renderer {
	r := &Renderer{site: s, opt: opt, layouts: l.layouts, styles: l.styles, static: l.static, terms: newGlossary(s.Glossary)}
	r.names = map[string]int{}
	for _, x := range s.Procedures {
		r.names[vi.Fold(x.Name)]++
	}
	return r
}

// posted is what is posted, by code, and every version there ever was, this build's
// included. It is made when a sheet or an answer to its code first asks.
type posted struct {
	editions map[string]*edition.Edition
	history  edition.History
}

func (r *Renderer) posted() *posted {
	r.postedOnce.Do(func() {
		p := &r.postedNow
		p.editions = edition.All(r.site)
		p.history, _ = r.opt.History.Renamed(r.site).With(p.editions, r.site.Date)
	})
	return &r.postedNow
}
