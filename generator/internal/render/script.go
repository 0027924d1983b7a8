package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path"
	"sync"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/js"

	"niemyet/generator/internal/search"
)

// SearchIndex is the index of the site, made when it is first asked for.
func (r *Renderer) SearchIndex() *search.Index { return r.ofSite.index() }

// indexed is an index and the scripts that read it.
type indexed struct {
	index   func() *search.Index // made when a page or an output first needs it
	scripts []string             // of static/
}

// version changes with the index and with the scripts that read it.
func (x indexed) version(static fs.FS) string {
	sum := sha256.New()
	sum.Write([]byte(x.index().Version()))
	for _, name := range x.scripts {
		body, err := fs.ReadFile(static, name)
		if err != nil {
			continue // the page says so when it is opened; emitStatic reports what cannot be read
		}
		sum.Write(body)
	}
	return hex.EncodeToString(sum.Sum(nil)[:4])
}

// scriptVersions give what pages say of the index that their scripts load: its version,
// or the stamp of a preview, which need not make the index to show a page that names it.
func (r *Renderer) scriptVersions() func(medium string) string {
	if stamp := r.opt.Stamp; stamp != "" {
		return func(string) string { return stamp }
	}
	ofSite := sync.OnceValue(func() string { return r.ofSite.version(r.static) })
	ofKiosk := sync.OnceValue(func() string { return r.ofKiosk.version(r.static) })
	return func(medium string) string {
		if medium == "kiosk" {
			return ofKiosk()
		}
		return ofSite()
	}
}

// emitSearch writes the shards of the index.
func (r *Renderer) emitSearch(emit func(Output) error) error {
	for _, f := range r.SearchIndex().Files() {
		if err := emit(Output{Path: f.Path, Body: f.Body}); err != nil {
			return err
		}
	}
	return nil
}

// smallScript is a script of static/ without what only its readers need.
func smallScript(name string, body []byte) []byte {
	if path.Ext(name) != ".js" || len(body) > Long {
		return body
	}
	var out bytes.Buffer
	if err := js.Minify(minify.New(), &out, bytes.NewReader(body), nil); err != nil {
		return body
	}
	return out.Bytes()
}
