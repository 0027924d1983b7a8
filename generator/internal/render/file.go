package render

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
	"sync"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/speech"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// History is every version there ever was, those of this build included.
func (r *Renderer) History() edition.History { return r.scene.Posted().History() }

// Shelf gives any file of the built site by its path, each made when it is asked for:
// the same paths and bytes as [Renderer.Outputs]. Safe for concurrent use, but for [Shelf.Put].
type Shelf struct {
	r     *Renderer
	laid  map[string]view.Page
	rooms map[string]func() map[string]view.Page // by folder; "" has the rest
	list  func() ([]byte, problem.List)
}

// Shelf makes no page and not even a list of them until one is asked for.
func (r *Renderer) Shelf() *Shelf {
	s := &Shelf{r: r, laid: map[string]view.Page{}, rooms: map[string]func() map[string]view.Page{}, list: sync.OnceValues(r.kioskList)}
	for _, x := range pageLists {
		s.rooms[x.folder] = sync.OnceValue(func() map[string]view.Page {
			out := map[string]view.Page{}
			for _, p := range x.pages(r.scene) {
				out[p.Path] = p
			}
			return out
		})
	}
	return s
}

// Put lays more pages on the shelf.
func (s *Shelf) Put(pages ...view.Page) {
	for _, p := range pages {
		s.laid[p.Path] = p
	}
}

// Words are who says the words of the site.
func (s *Shelf) Words() words.Speaker { return s.r.scene.Words("site") }

// News is what people are told of the changes of the site.
func (s *Shelf) News() []edition.News { return s.r.scene.News() }

// File is one file of the site. Problems are faults of a layout; ok is false when the
// site has no such file.
func (s *Shelf) File(name string) (body []byte, found problem.List, ok bool) {
	if p, is := s.page(name); is {
		var buf bytes.Buffer
		if err := s.r.execute(&buf, s.r.draft(p)); err != nil {
			return nil, problem.List{s.r.layouts.fault(p.Layout, err)}, true
		}
		body, _ = s.r.finish(buf.Bytes())
		return body, nil, true
	}
	if of, is := site.PreviewedPage(name); is {
		if p, is := s.page(of); is {
			picture, has := s.r.preview(p.Path, p.View())
			return picture.Body, nil, has
		}
	}
	if name == site.KioskRoot+kiosk.List {
		body, found = s.list()
		return body, found, true
	}
	body, ok = s.r.asset(name)
	return body, nil, ok
}

func (s *Shelf) page(name string) (view.Page, bool) {
	if p, is := s.laid[name]; is {
		return p, true
	}
	folder, _, _ := strings.Cut(name, "/")
	room := s.rooms[folder]
	if room == nil {
		room = s.rooms[""]
	}
	p, is := room()[name]
	return p, is
}

// asset is a file that is no page.
func (r *Renderer) asset(name string) ([]byte, bool) {
	for _, sheet := range sheets {
		if name == view.RootOf(sheet)+"css/"+sheet+".css" {
			return r.styles[sheet].body, true
		}
	}
	for _, o := range r.hostFiles() {
		if o.Path == name {
			return o.Body, true
		}
	}
	if inner, is := strings.CutPrefix(name, site.KioskRoot); is {
		return r.kioskAsset(name, inner)
	}
	if strings.HasPrefix(name, search.Folder+"/") {
		if body, ok := r.SearchIndex().File(name); ok {
			return body, true
		}
	}
	if body, ok := r.dataFile(name); ok {
		return body, true
	}
	if top, _, _ := strings.Cut(name, "/"); kiosk.Own(name) || path.Dir(name) == speech.Folder || top == site.StyleFolder {
		return nil, false
	}
	return r.staticFile(name)
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
