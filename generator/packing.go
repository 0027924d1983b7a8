package main

import (
	slash "path"
	"strings"
	"sync"

	"niemyet/generator/internal/compression"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/site"
)

// writingInto writes outputs into a folder, with or without packed forms.
func writingInto(folder *publish.Folder, packed bool) func(path string, body []byte) error {
	if packed {
		return packing(folder)
	}
	return folder.Write
}

// packing writes outputs into a folder, and beside each that is text the forms in which a host
// may send it. A form of the site that is up is taken over where its file stayed the same, and
// the form gives the file back. A kiosk reads its folder itself, and what begins with a dot
// no host sends. A file of the site itself that has the name of a form is refused: a host would
// send it in place of the other.
func packing(folder *publish.Folder) func(path string, body []byte) error {
	former := folder.Derive(compression.Way)
	var named formNames
	return func(path string, body []byte) error {
		if named.clash(path, false) {
			return wrong(ownForm, path, strings.TrimSuffix(path, slash.Ext(path)))
		}
		if err := folder.Write(path, body); err != nil || !sentPacked(path) || !compression.Worth(path, body) {
			return err
		}
		for _, form := range compression.Forms() {
			name := path + form.Ending
			if named.clash(name, true) {
				return wrong(ownForm, name, path)
			}
			packed, known := former(name, path)
			if !known || !form.Gives(packed, body) {
				packed = form.Pack(body)
			}
			if packed == nil {
				continue
			}
			if err := folder.Write(name, packed); err != nil {
				return err
			}
		}
		return nil
	}
}

// formNames are the names of what is written, each once: true of a form, false of a file.
type formNames struct{ seen sync.Map }

// clash takes a name and tells whether a form and a file both want it.
func (f *formNames) clash(name string, form bool) bool {
	before, there := f.seen.LoadOrStore(name, form)
	return there && before != form
}

// sentPacked tells whether a host sends a file to people far away.
func sentPacked(path string) bool {
	return !strings.HasPrefix(path, site.KioskFolder+"/") && !strings.HasPrefix(path, ".")
}
