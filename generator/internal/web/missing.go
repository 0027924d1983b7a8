package web

import (
	"strings"

	"niemyet/generator/internal/view"
)

// NotFoundPage is site/not-found.html (404.html).
type NotFoundPage struct {
	view.Frame
	Hotlines []view.HotlineRef
	Rungs    []string // of a ladder: the style sheet, tried one folder higher each time
	Engine   string   // the script of the search, below the root
}

const missingScript = "js/missing.js"

// rungs is how many folders above the address asked for the root is looked for, where
// base_url does not tell it.
const rungs = 6

// notFound is shown at any address, of which it knows nothing. Its addresses begin where
// base_url says that the site stands, or at the root of the host. A site that stands
// somewhere else is found by climbing: the script is asked for one folder higher each
// time, the first that is there tells by its own address where the root is, and mends the others.
func notFound(p view.Place) any {
	style := p.StyleSheet(p.Medium)
	p.Rooted = p.Site.Config.BasePath() + "/"
	v := NotFoundPage{Frame: p.Frame("not-found", p.Say("missing.title"), p.Say("missing.description")), Hotlines: p.RequiredLines()}
	for i := range v.Hotlines {
		v.Hotlines[i].Now = nil // no address of its script is right wherever this page is shown; the hours are told
	}
	v.NoIndex = true
	v.Canonical = ""
	v.Engine = Scripts[0] + "?v=" + p.ScriptVersion(p.Medium)
	v.Scripts = append(v.Scripts, p.Href(missingScript))
	for i := range rungs {
		up := strings.Repeat("../", i)
		v.Rungs = append(v.Rungs, up+style)
		v.Scripts = append(v.Scripts, up+missingScript)
	}
	return v
}
