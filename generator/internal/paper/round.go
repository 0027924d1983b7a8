package paper

import (
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
	known := map[string]Sheet{}
	for _, s := range Sheets(scene) {
		known[s.Path] = s
	}
	var out []view.Page
	for _, x := range k.Sheets() {
		if s, ok := known[x.Sheets[0]]; ok {
			out = append(out, s.page(scene))
		}
	}
	return append(out, signOffSheet(k.Board, func() *Pack { return k }).page(scene))
}
