package view

// Page is an output still to be made: its view is built only when its turn comes.
type Page struct {
	Path   string
	Layout string // "site/procedure"
	View   func() any
	More   func() []Page // follow in the same file; nil for nearly all pages
}

// Copy is a file of static/ that a medium has at a place of its own.
type Copy struct {
	From string // below static/
	To   string // below the site's root
}

// SitePage makes a page of the public medium.
func (scene *Scene) SitePage(path, layout string, draw func(Place) any) Page {
	return Page{Path: path, Layout: "site/" + layout, View: func() any { return draw(scene.At(path, "site")) }}
}
