package kiosk

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// commonScripts are on every screen, after js/kiosk-start.js, which the frame loads.
var commonScripts = []string{"js/kiosk-words.js", "js/kiosk.js", "js/alert.js"}

// searchScripts are the further scripts of the screen with the keyboard: the site's
// engine without the site's page.
var searchScripts = []string{"js/search.js", "js/telex.js", "js/kiosk-search.js"}

// listScripts are on every screen with a list.
var listScripts = []string{"js/kiosk-list.js"}

// openingScripts are on every screen that says whether something is open.
var openingScripts = []string{"js/opening.js"}

// planScripts are on every screen with a plan on which the kiosk stands.
var planScripts = []string{"js/kiosk-plan.js"}

// daysScripts are on the screen that tells what is on which day.
var daysScripts = []string{"js/kiosk-days.js"}

// slipScripts are on every screen that prints a slip.
var slipScripts = []string{"js/kiosk-slip.js"}

// Scripts are all scripts of the kiosk's screens, in order.
func Scripts() []string {
	out := slices.Concat(commonScripts, searchScripts, listScripts, openingScripts, planScripts, slipScripts, daysScripts)
	for _, k := range record.Kinds {
		if own := drawing(k).Scripts; own != nil {
			out = slices.Concat(out, commonScripts, own)
		}
	}
	return out
}

// scripts are the addresses of the common scripts and of a screen's own, with the
// version of the index and of themselves.
func scripts(p view.Place, own []string) []string {
	version := p.ScriptVersion(p.Medium)
	var out []string
	for _, name := range slices.Concat(commonScripts, own) {
		out = append(out, p.Href(site.KioskRoot+name)+"?v="+version)
	}
	return out
}
