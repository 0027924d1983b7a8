// Package gallery shows every component of the layouts in every state, from the examples that lie in its room.
//
// In: layouts/ and static/. Out: pages, one for each component and medium that draws it, with all examples below each
// other in that medium's own frame and styles; and shelves, which show many components on one page. They are no part of a site: people who change a layout look at them, and
// the gates for access, fit and paper measure them, so that what no record of today shows is measured all the same.
//
// Examples are data: components/NAME/NAME.examples.toml fills the very struct that the template takes. A key that the
// struct does not have is an error, and a test fails when a branch of a template is drawn by no example.
package gallery

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"testing/fstest"

	"niemyet/generator/internal/render"
)

// A Page is one file of the gallery.
type Page struct {
	Path string
	Body []byte
}

// media are the media in which a component can be drawn.
var media = []string{"site", "kiosk", "print"}

// Pages makes the whole gallery of these layouts: pages, style sheets and static files.
func Pages(layouts, static fs.FS) ([]Page, error) {
	components, err := Read(layouts)
	if err != nil {
		return nil, err
	}
	generated := fstest.MapFS{}
	var drawings []drawing
	for _, c := range components {
		drawings = append(drawings, c.drawings()...)
	}
	drawings = append(drawings, indexOf(drawings))
	drawings = append(drawings, shelves(components)...)
	for _, d := range drawings {
		generated[d.layout+".html"] = &fstest.MapFile{Data: []byte(d.template)}
	}
	look, found := render.ReadLook(render.Overlay(generated, layouts), static)
	if len(found) > 0 {
		return nil, fmt.Errorf("layouts: %v", found)
	}
	pages, err := stylesAndStatic(look, static)
	if err != nil {
		return nil, err
	}
	for _, d := range drawings {
		var body bytes.Buffer
		if err := look.Draw(&body, d.layout, d.view); err != nil {
			return nil, fmt.Errorf("%s: %w", d.path, err)
		}
		pages = append(pages, Page{d.path, apart(body.Bytes())})
	}
	return pages, nil
}

func stylesAndStatic(look *render.Look, static fs.FS) ([]Page, error) {
	var out []Page
	for _, medium := range media {
		out = append(out, Page{"css/" + medium + ".css", look.Style(medium)})
	}
	err := fs.WalkDir(static, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if slices.Contains([]string{"css", "audio"}, name) {
				return fs.SkipDir
			}
			return nil
		}
		body, err := fs.ReadFile(static, name)
		out = append(out, Page{name, body})
		return err
	})
	return out, err
}
