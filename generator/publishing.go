package main

import (
	"bytes"
	"path/filepath"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/editor"
	"niemyet/generator/internal/site"
)

// publishing lets the form build the site, as `niemyet build` does, into the folder that is
// usual, and say before what people will see changed.
func (a *app) publishing(from sourceFlags) editor.Publishing {
	out := filepath.Join(from.source, "public")
	return editor.Publishing{
		Folder: filepath.ToSlash(out),
		Moves: func(s *site.Site) (m edition.Moves, first bool, err error) {
			up, err := a.shown(from.source)
			if err != nil {
				return m, false, err
			}
			return up.With(s).Since(up), len(up) == 0, nil
		},
		Build: func() (said string, built bool) {
			var text bytes.Buffer
			own := &app{out: &text, err: &text, lang: a.lang, plain: true}
			_, err := own.buildAndTell(from, out)
			built = own.exitCode(err) == exitFine
			return text.String(), built
		},
	}
}

// postedAt works out what is posted of a site, for the list of what is due; nil while a
// book or a layout cannot be read.
func (a *app) postedAt(source string) func(*site.Site) *edition.Posted {
	return func(s *site.Site) *edition.Posted {
		past, bad, err := edition.Read(plainFiles(source))
		if err != nil || bad.Failed() {
			return nil
		}
		return postedOf(s, source, past, false)
	}
}
