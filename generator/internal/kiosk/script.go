package kiosk

import (
	"slices"

	"niemyet/generator/internal/view"
)

// searchScripts are the further scripts of the page with the keyboard: the site's
// engine without the site's page.
var searchScripts = []string{"js/search.js", "js/telex.js", "js/kiosk-search.js"}

// scriptNames are the scripts of a layout, in order.
func scriptNames(kind string) []string {
	switch kind {
	case "search":
		return slices.Concat(commonScripts, searchScripts)
	case "procedure":
		return slices.Concat(commonScripts, []string{"js/kiosk-procedure.js"})
	}
	return commonScripts
}

var commonScripts = []string{"js/kiosk-words.js", "js/kiosk.js"} // after js/kiosk-start.js, which the frame loads

// Scripts are all scripts of the kiosk's pages.
func Scripts() []string {
	return slices.Concat(scriptNames("search"), scriptNames("procedure"))
}

// scriptsOf are the scripts of a page, by the version of the index and of themselves.
func scriptsOf(p view.Place, kind string) []string {
	version := p.ScriptVersion(p.Medium)
	var out []string
	for _, name := range scriptNames(kind) {
		out = append(out, p.Href(view.KioskRoot+name)+"?v="+version)
	}
	return out
}
