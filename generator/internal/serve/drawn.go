package serve

import (
	"net/http"

	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// Drawn gives the files of a site that is not the one last read: one in which a draft is
// published. nil while the layouts are at fault. It takes paths from its own root.
func (s *Server) Drawn(of *site.Site) http.Handler {
	s.mu.Lock()
	look, history, shown, log, stamp := s.look, s.books.history.says, s.books.shown.says, s.books.log.says, stampOf(s.revised)
	s.mu.Unlock()
	if look == nil {
		return nil
	}
	shelf := look.Renderer(of, render.Options{Version: s.opt.Version, History: history, Shown: shown, Log: log, Stamp: stamp}).Shelf()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := nameOf(r.URL.Path)
		body, found, ok := shelf.File(name)
		switch {
		case len(found) > 0:
			http.Error(w, inBoth(noDrawing), http.StatusInternalServerError)
		case name == "" || !ok:
			http.NotFound(w, r)
		default:
			s.send(w, r, name, body, http.StatusOK)
		}
	})
}
