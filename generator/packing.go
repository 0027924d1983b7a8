package main

import (
	"strings"

	"niemyet/generator/internal/compression"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/site"
)

// packing writes outputs into a folder, and beside each that is text the forms in which a host
// may send it. A form of the site that is up is taken over where its file stayed the same, and
// the form gives the file back. A kiosk reads its folder itself, and what begins with a dot
// no host sends.
func packing(folder *publish.Folder) func(path string, body []byte) error {
	former := folder.Derive(compression.Way)
	return func(path string, body []byte) error {
		if err := folder.Write(path, body); err != nil || !sentPacked(path) || !compression.Worth(path, body) {
			return err
		}
		for _, form := range compression.Forms() {
			name := path + form.Ending
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

// sentPacked tells whether a host sends a file to people far away.
func sentPacked(path string) bool {
	return !strings.HasPrefix(path, site.KioskFolder+"/") && !strings.HasPrefix(path, ".")
}
