package paper

import (
	"niemyet/generator/internal/view"
)

// File is a sheet as a file to download: what is printed, and what the file calls itself.
type File struct{ Path, Name string }

// Files are the sheets that a build makes a file of each, in each size and type that their
// pages offer. A whole round is printed by its own command, what is filled in by hand for
// one procedure from its page, and what stands in no list (a short sheet beside the full
// one, a record that ended) in its usual form alone.
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
		if s.Title == "" {
			continue
		}
		for _, form := range view.FormsOf(s.Paper, s.Large) {
			out = append(out, File{form.Of(s.Path), name + ", " + scene.Say(form.Words)})
		}
	}
	return out
}

// Forms are the other forms in which the page of the sheet offers it, as its address has them.
func (s Sheet) Forms() (out []string) {
	for _, form := range view.FormsOf(s.Paper, s.Large) {
		out = append(out, form.Target)
	}
	return out
}
