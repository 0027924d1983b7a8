package main

import (
	"io/fs"
	slash "path"
	"strings"
	"sync"

	"niemyet/generator/internal/compression"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// outlet is where outputs go: those that are at hand, and those that are copied.
type outlet struct {
	write func(path string, body []byte) error
	other func(path string, body []byte) error // write, of what is not as it was
	copy  func(path string, open func() (fs.File, error)) error
}

// output writes one.
func (w outlet) output(o render.Output) error {
	switch {
	case o.Lies:
		return nil
	case o.Open != nil:
		return w.copy(o.Path, o.Open)
	case o.Turned:
		return w.other(o.Path, o.Body)
	}
	return w.write(o.Path, o.Body)
}

// writingInto writes outputs into a folder, with or without packed forms.
func writingInto(folder *publish.Folder, packed bool) outlet {
	if packed {
		return packing(folder)
	}
	return outlet{folder.Write, folder.WriteOther, folder.Copy}
}

// packing writes outputs into a folder, and beside each that is text the forms in which a host
// may send it. A form of the site that is up is taken over where its file stayed the same, and
// the form gives the file back. A kiosk reads its folder itself, and what begins with a dot
// no host sends. A file of the site itself that has the name of a form is refused: a host would
// send it in place of the other. What is too long to be held has no forms.
func packing(folder *publish.Folder) outlet {
	p := packer{folder: folder, former: folder.Derive(compression.Way)}
	return outlet{p.write, p.write, p.copy}
}

type packer struct {
	folder *publish.Folder
	former func(path, of string) ([]byte, bool)
	named  formNames
}

// own refuses a file of the site that has the name of a form.
func (p *packer) own(path string) error {
	if p.named.clash(path, false) {
		return wrong(ownForm, path, strings.TrimSuffix(path, slash.Ext(path)))
	}
	return nil
}

func (p *packer) copy(path string, open func() (fs.File, error)) error {
	if err := p.own(path); err != nil {
		return err
	}
	return p.folder.Copy(path, open)
}

func (p *packer) write(path string, body []byte) error {
	if err := p.own(path); err != nil {
		return err
	}
	if err := p.folder.Write(path, body); err != nil || !sentPacked(path) || !compression.Worth(path, body) {
		return err
	}
	for _, form := range compression.Forms() {
		name := path + form.Ending
		if p.named.clash(name, true) {
			return wrong(ownForm, name, path)
		}
		shorter, known := p.former(name, path)
		if !known || !form.Gives(shorter, body) {
			shorter = form.Pack(body)
		}
		if shorter == nil {
			continue
		}
		if err := p.folder.Write(name, shorter); err != nil {
			return err
		}
	}
	return nil
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
