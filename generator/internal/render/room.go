package render

import (
	"html/template"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// A component is a room: the folder layouts/components/NAME holds its template NAME.html, a template NAME.MEDIUM.html
// where one medium draws it otherwise, its styles NAME.css or NAME.MEDIUM.css, and its examples.
//
// A site's own file replaces the one of the same path. Two older places go on replacing as well: the template
// layouts/components/NAME.html, and the style static/css/NAME.css.
const rooms = "components"

// parseRooms adds what all media share, then what lies beside the rooms: a site's own, from before there were any.
func parseRooms(t *template.Template, files fs.FS) error {
	if err := parseEach(t, files, roomTemplates(files, "")); err != nil {
		return err
	}
	return parseAll(t, files, rooms)
}

// parseMediumRooms adds what one medium draws otherwise.
func parseMediumRooms(t *template.Template, files fs.FS, medium string) error {
	return parseEach(t, files, roomTemplates(files, medium))
}

// roomTemplates are the templates of all rooms for one medium, or with "" those for all media.
func roomTemplates(files fs.FS, medium string) []string {
	names, _ := fs.Glob(files, rooms+"/*/*.html")
	return slices.DeleteFunc(names, func(name string) bool {
		_, of, _ := strings.Cut(strings.TrimSuffix(path.Base(name), ".html"), ".")
		return of != medium
	})
}

func parseEach(t *template.Template, files fs.FS, names []string) error {
	for _, name := range names {
		if err := parse(t, files, name); err != nil {
			return err
		}
	}
	return nil
}
