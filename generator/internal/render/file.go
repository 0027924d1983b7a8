package render

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
	"sync"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
)

// History is every version there ever was, those of this build included.
func (r *Renderer) History() edition.History { return r.posted().history }

// Shelf gives any file of the built site by its path, each made when it is asked for:
// the same paths and bytes as [Renderer.Outputs]. Safe for concurrent use, but for [Shelf.Lay].
type Shelf struct {
	r      *Renderer
	laid   map[string]page
	public func() map[string]page
	sheets func() map[string]page
	checks func() map[string]page
	kiosk  func() map[string]page
	list   func() ([]byte, problem.List)
}

// Shelf makes no page and not even a list of them until one is asked for.
func (r *Renderer) Shelf() *Shelf {
	byPath := func(pages func() []page) func() map[string]page {
		return sync.OnceValue(func() map[string]page {
			all := pages()
			out := make(map[string]page, len(all))
			for _, p := range all {
				out[p.path] = p
			}
			return out
		})
	}
	return &Shelf{
		r: r, laid: map[string]page{},
		public: byPath(r.publicPages), sheets: byPath(r.sheetPages), checks: byPath(r.checkPages), kiosk: byPath(r.kioskPages),
		list: sync.OnceValues(r.kioskList),
	}
}

// put lays one more page on the shelf.
func (s *Shelf) put(p page) { s.laid[p.path] = p }

// File is one file of the site. Problems are faults of a layout; ok is false when the
// site has no such file.
func (s *Shelf) File(name string) (body []byte, found problem.List, ok bool) {
	if p, is := s.page(name); is {
		var buf bytes.Buffer
		if err := s.r.execute(&buf, p); err != nil {
			return nil, problem.List{layoutProblem(p.layout, err)}, true
		}
		return s.r.terms.expand(buf.Bytes()), nil, true
	}
	if name == kioskRoot+KioskList {
		body, found = s.list()
		return body, found, true
	}
	body, ok = s.r.asset(name)
	return body, nil, ok
}

func (s *Shelf) page(name string) (page, bool) {
	if p, is := s.laid[name]; is {
		return p, true
	}
	folder, _, _ := strings.Cut(name, "/")
	switch folder {
	case checkFolder:
		p, is := s.checks()[name]
		return p, is
	case site.KioskFolder:
		p, is := s.kiosk()[name]
		return p, is
	case site.PrintFolder:
		if p, is := s.sheets()[name]; is {
			return p, true
		}
	}
	p, is := s.public()[name] // sheets of notices and segments too
	return p, is
}

// asset is a file that is no page.
func (r *Renderer) asset(name string) ([]byte, bool) {
	for _, medium := range media {
		if name == rootOf(medium)+"css/"+medium+".css" {
			return r.styles[medium].body, true
		}
	}
	for _, o := range r.hostFiles() {
		if o.Path == name {
			return o.Body, true
		}
	}
	if inner, is := strings.CutPrefix(name, kioskRoot); is {
		return r.kioskAsset(name, inner)
	}
	if strings.HasPrefix(name, search.Folder+"/") {
		if body, ok := r.SearchIndex().File(name); ok {
			return body, true
		}
	}
	if onlyKiosk(name) || path.Dir(name) == AudioFolder || strings.HasPrefix(name, "css/") {
		return nil, false
	}
	return r.staticFile(name)
}

func (r *Renderer) kioskAsset(name, inner string) ([]byte, bool) {
	if name == kioskWorker {
		return r.staticFile("js/kiosk-worker.js")
	}
	if strings.HasPrefix(inner, search.Folder+"/") {
		index, _ := r.kioskSearchIndex()
		return index.File(inner)
	}
	for _, shared := range r.kioskShares() {
		if shared == inner {
			return r.staticFile(inner)
		}
	}
	if path.Dir(name) == AudioFolder {
		for _, x := range r.site.Procedures {
			if file := r.audioFile(x); x.State.Current() && file != "" && inKiosk(file) == name {
				body, err := fs.ReadFile(r.static, file)
				return body, err == nil
			}
		}
	}
	return nil, false
}

func (r *Renderer) staticFile(name string) ([]byte, bool) {
	if !fs.ValidPath(name) {
		return nil, false
	}
	body, err := fs.ReadFile(r.static, name)
	if err != nil {
		return nil, false
	}
	return smallScript(name, body), true
}

// kioskList makes every file of the kiosk, for their sums.
func (r *Renderer) kioskList() ([]byte, problem.List) {
	var files counted
	emit := files.through(func(Output) error { return nil })
	for _, each := range []func(func(Output) error) error{r.emitStyles, r.emitStatic, r.emitKiosk} {
		if err := each(emit); err != nil {
			return nil, problem.List{layoutProblem("kiosk/frame", err)}
		}
	}
	found, _ := r.emitPages(r.kioskPages(), emit)
	list, err := files.list(r)
	if err != nil {
		panic("internal error: list of the kiosk: " + err.Error())
	}
	return list.Body, found
}
