package render

import (
	"strings"

	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/site"
)

// emitData writes what machines take, one file after the other.
func (r *Renderer) emitData(emit func(Output) error) error {
	return opendata.EachFile(r.scene.Site, r.scene.Words("site"), func(f opendata.File) error { return emit(Output{Path: f.Path, Body: f.Body}) })
}

// dataFile is one of those; ok is false for a path that is none.
func (r *Renderer) dataFile(name string) (body []byte, ok bool) {
	if name != site.OpenSearchAddress && !strings.HasPrefix(name, site.DataRoot) {
		return nil, false
	}
	return opendata.Make(r.scene.Site, r.scene.Words("site"), name)
}
