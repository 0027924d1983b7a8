package paper

import "niemyet/generator/internal/view"

// Files are the sheets that a build makes a file of each, for download: those that the
// list of all sheets names, by what they are called. A whole round is printed by its own
// command, and what is filled in by hand is printed from its page.
func Files(scene *view.Scene) (out []Sheet) {
	for _, s := range Sheets(scene) {
		if s.Title != "" && s.More == nil {
			out = append(out, s)
		}
	}
	return out
}
