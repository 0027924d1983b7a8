package render

import (
	"errors"
	"io/fs"

	"niemyet/generator/internal/kiosk"
)

// Long is how many bytes of a file of static/ are held at most. A longer one, a film or a
// recording, is copied from where it lies, so that memory does not follow what a site
// publishes beside its pages.
const Long = 16 << 20

// staticOutput is a file of static/ as one of the site.
func (r *Renderer) staticOutput(from, to string) (Output, error) {
	info, err := fs.Stat(r.static, from)
	if err != nil {
		return Output{}, err
	}
	if info.Size() > Long {
		return Output{Path: to, Open: func() (fs.File, error) { return r.static.Open(from) }}, nil
	}
	body, err := fs.ReadFile(r.static, from)
	return Output{Path: to, Body: smallScript(from, body)}, err
}

// listed is its line in the list of the kiosk, by its name there.
func (o Output) listed(name string) (line kiosk.ListedFile, err error) {
	if o.Open == nil {
		return kiosk.Listed(name, o.Body), nil
	}
	file, err := o.Open()
	if err != nil {
		return line, err
	}
	line, err = kiosk.ListedFrom(name, file)
	return line, errors.Join(err, file.Close())
}
