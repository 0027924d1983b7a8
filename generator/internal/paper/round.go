package paper

import (
	"slices"

	"niemyet/generator/internal/view"
)

// mostTogether is how many sheets a browser can be asked to print at once. A longer
// pack is its cover alone, whose lines lead to the sheets.
const mostTogether = 150

// together tells whether all sheets of a pack go into one page.
func (k *Pack) together() bool { return len(k.Sheets())+2 <= mostTogether }

// roundOf are the pages that follow the cover of a pack in the page of the whole round.
func roundOf(scene *view.Scene, k *Pack) []view.Page {
	if !k.together() {
		return nil
	}
	known := map[string]view.Page{}
	for _, p := range slices.Concat(noticeSheets(scene), printPages(scene)) {
		known[p.Path] = p
	}
	var out []view.Page
	for _, x := range k.Sheets() {
		if p, ok := known[x.Sheets[0]]; ok {
			out = append(out, p)
		}
	}
	return append(out, signOffPage(scene, k))
}
