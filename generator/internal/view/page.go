package view

import "strings"

// Page is an output still to be made: its view is built only when its turn comes.
type Page struct {
	Path   string
	Layout string // "site/procedure"
	View   func() any
	More   func() []Page // follow in the same file; nil for nearly all pages
}

// Page makes a page of the medium that its layout is of. draw makes its view, which
// stands on it.
func (scene *Scene) Page(path, layout string, draw func(Place) any) Page {
	medium, _, _ := strings.Cut(layout, "/")
	return Page{Path: path, Layout: layout, View: func() any { return draw(scene.At(path, medium)) }}
}

// Either is the first layout if there is one, else the second.
func (scene *Scene) Either(first, second string) string {
	if scene.HasLayout(first) {
		return first
	}
	return second
}

// Copy is a file of static/ that a medium has at a place of its own.
type Copy struct {
	From string // below static/
	To   string // below the site's root
}
