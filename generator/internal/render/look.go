package render

import (
	"io/fs"
	"sync"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
	"niemyet/generator/internal/words"
)

// Look is what pages are made with, whatever the site: parsed layouts, joined style
// sheets, static files. It is read-only, and one serves any number of sites.
type Look struct {
	layouts *layouts
	keyed   keyed
	styles  styles
	static  fs.FS
}

// ReadLook parses layouts and joins style sheets. Problems are faults in a user's own
// files; a look that has some makes no pages.
func ReadLook(layoutFiles, static fs.FS) (*Look, problem.List) {
	l := &Look{static: static}
	var found, bad problem.List
	l.layouts, found = loadLayouts(layoutFiles)
	l.keyed = keyedLayouts(l.layouts)
	l.static, bad = l.layouts.words.scripts(static)
	found = append(found, bad...)
	l.styles, bad = loadStyles(newWardrobe(static, layoutFiles))
	return l, append(found, bad...)
}

// Renderer makes pages of a site with this look.
func (l *Look) Renderer(s *site.Site, opt Options) *Renderer {
	r := &Renderer{opt: opt, layouts: l.layouts, keyed: l.keyed, styles: l.styles, static: l.static, terms: newGlossary(s.Glossary), days: l.layouts.words.book.Days(s.Date)}
	r.seeds, r.former = seeded(opt.Memory, l.layouts, s), sync.OnceValue(func() words.Days { return l.layouts.words.book.Days(opt.Memory.Day()) })
	r.ofSite = indexed{sync.OnceValue(func() *search.Index { return web.Index(r.scene) }), web.Scripts}
	r.ofKiosk = indexed{sync.OnceValue(func() *search.Index { return kiosk.Index(r.scene) }), append(kiosk.Scripts(), r.layouts.words.wordScripts()...)}
	r.scene = view.NewScene(s, view.Given{
		Version: opt.Version, History: opt.History, Shown: opt.Shown, Rounds: opt.Rounds, Log: opt.Log, PDF: opt.PDF,
		Words:         func(medium string) words.Speaker { return l.layouts.words.speakers[medium] },
		StyleHash:     func(medium string) string { return l.styles[medium].hash },
		ScriptVersion: r.scriptVersions(),
		HasStatic:     l.hasStatic,
		HasLayout:     func(name string) bool { return l.layouts.byName[name] != nil },
		Asks:          l.asks,
		OnKiosk:       kiosk.Draws,
		Things:        func(scene *view.Scene) []edition.Thing { return paper.Things(scene, r.print) },
		Keyed:         l.keyed.speaker,
	})
	return r
}

// asks tells whether there is a layout that asks the record itself.
func (l *Look) asks(name string) bool {
	each := l.layouts.byName[name]
	return each != nil && each.asks()
}

func (l *Look) hasStatic(name string) bool {
	info, err := fs.Stat(l.static, name)
	return err == nil && !info.IsDir()
}
