package render

import (
	"bytes"
	"io/fs"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
)

// History is every version there ever was, those of this build included.
func (r *Renderer) History() edition.History { return r.history }

// Shelf gives any file of the built site by its path, each made when it is asked for.
type Shelf struct {
	r     *Renderer
	pages map[string]page
}

// Shelf makes the list of pages once.
func (r *Renderer) Shelf() *Shelf {
	s := &Shelf{r, map[string]page{}}
	for _, p := range r.pages() {
		s.pages[p.path] = p
	}
	return s
}

// File is a page, a stylesheet or a static file. Problems are faults of a layout.
func (s *Shelf) File(path string) (body []byte, found problem.List, ok bool) {
	if p, is := s.pages[path]; is {
		var buf bytes.Buffer
		if err := s.r.execute(&buf, p); err != nil {
			return nil, problem.List{layoutProblem(p.layout, err)}, true
		}
		return s.r.terms.expand(buf.Bytes()), nil, true
	}
	path = strings.TrimPrefix(path, kioskRoot)
	if medium, is := strings.CutPrefix(path, "css/"); is {
		style, known := s.r.styles[strings.TrimSuffix(medium, ".css")]
		return style.body, nil, known
	}
	body, err := fs.ReadFile(s.r.static, path)
	return body, nil, err == nil
}

// put lays one more page on the shelf.
func (s *Shelf) put(p page) { s.pages[p.path] = p }
