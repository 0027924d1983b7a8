package paper

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// File is a sheet as a file to download: what is printed, and what the file calls itself.
type File struct{ Path, Name string }

// Files are the sheets that a build makes a file of each, in each size there is; of an
// information sheet in large type too. A whole round is printed by its own command, and
// what is filled in by hand for one procedure is printed from its page.
func Files(scene *view.Scene) (out []File) {
	for _, s := range Sheets(scene) {
		if s.More != nil || s.Desk {
			continue
		}
		name := s.Title
		if name == "" {
			name = s.Called
		}
		out = append(out, File{s.Path, name})
		if s.Large {
			out = append(out, File{site.InLarge(s.Path), name + ", " + scene.Say("print.large")})
		}
	}
	return out
}
