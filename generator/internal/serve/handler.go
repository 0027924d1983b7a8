package serve

import (
	"bytes"
	"context"
	"net/http"
	"path"
	"strings"
	"time"

	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// Handler answers for pages, for what serve keeps for itself, and for what is mounted.
func (s *Server) Handler() http.Handler {
	return s.guard(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for at, h := range s.opt.Mounts {
			if strings.HasPrefix(r.URL.Path, at) || r.URL.Path+"/" == at {
				h.ServeHTTP(w, r)
				return
			}
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, inBoth(readOnly), http.StatusMethodNotAllowed)
			return
		}
		if own, is := strings.CutPrefix(r.URL.Path, Reserved); is {
			s.own(w, r, own)
			return
		}
		s.page(w, r)
	}))
}

// own answers for the addresses below Reserved.
func (s *Server) own(w http.ResponseWriter, r *http.Request, name string) {
	switch name {
	case "su-kien":
		s.events(w, r)
	case "tinh-trang.json":
		s.report(w)
	case "serve.js", "serve.css":
		body, err := face.ReadFile("face/" + name)
		if err != nil {
			panic("internal error: " + err.Error())
		}
		s.send(w, r, name, body, http.StatusOK)
	default:
		s.guide(w, r, name)
	}
}

// patience is how long a page waits for the first reading before it shows how far that is.
const patience = 600 * time.Millisecond

// page answers for a file of the site.
func (s *Server) page(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Service-Worker") != "" {
		// The kiosk's worker would go on showing yesterday's pages.
		http.Error(w, inBoth(noWorker), http.StatusNotFound)
		return
	}
	name := nameOf(r.URL.Path)
	if !s.ready(r.Context(), name) {
		s.waiting(w)
		return
	}
	now := s.now.Load()
	if now.pages == nil {
		s.onlyProblems(w, now)
		return
	}
	body, found, ok := now.pages.file(name)
	switch {
	case name == "" || !ok && path.Ext(name) != "":
		s.missing(w, r, now)
	case !ok:
		if _, _, folder := now.pages.file(name + "/index.html"); folder {
			// A path, never a whole address: "//elsewhere" would leave this machine.
			w.Header().Set("Location", "/"+strings.TrimLeft(r.URL.EscapedPath(), "/")+"/")
			w.WriteHeader(http.StatusMovedPermanently)
			return
		}
		s.missing(w, r, now)
	case len(found) > 0:
		s.hub.tell(now)
		if body == nil {
			s.onlyProblems(w, now)
			return
		}
		s.send(w, r, name, body, http.StatusOK)
	default:
		s.send(w, r, name, body, http.StatusOK)
	}
}

// ready waits for the first reading: a while for a page, as long as it takes for what a
// page loads.
func (s *Server) ready(ctx context.Context, name string) bool {
	if s.now.Load() != nil {
		return true
	}
	if ext := path.Ext(name); ext != ".html" && ext != "" {
		select {
		case <-s.first:
			return true
		case <-ctx.Done():
			return false // nobody waits any more
		}
	}
	wait := time.NewTimer(patience)
	defer wait.Stop()
	select {
	case <-s.first:
		return true
	case <-wait.C:
		return false
	}
}

// missing shows the site's own page for addresses that lead nowhere.
func (s *Server) missing(w http.ResponseWriter, r *http.Request, now *state) {
	body, _, ok := now.pages.file(site.MissingAddress)
	if !ok {
		http.NotFound(w, r)
		return
	}
	s.send(w, r, site.MissingAddress, body, http.StatusNotFound)
}

// send writes a file. Pages get the script of serve.
func (s *Server) send(w http.ResponseWriter, r *http.Request, name string, body []byte, status int) {
	h := w.Header()
	h.Set("Content-Type", contentType(name))
	h.Set("Cache-Control", "no-store")
	for _, x := range render.Headers() {
		value := x[1]
		if x[0] == "Content-Security-Policy" {
			value = connecting(value)
		}
		h.Set(x[0], value)
	}
	if path.Ext(name) == ".html" && !strings.HasPrefix(r.URL.Path, Reserved) {
		if now := s.now.Load(); now != nil && now.pages != nil {
			body = inject(body, now.pages.revision)
		}
	}
	if status != http.StatusOK {
		w.WriteHeader(status)
		if r.Method != http.MethodHead {
			_, _ = w.Write(body) // the reader left: nobody to tell
		}
		return
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(body))
}

// contentTypes are told by name: what Windows has in its registry cannot be relied on.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".json": "application/json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8",
	".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".gif": "image/gif", ".ico": "image/x-icon",
	".woff2": "font/woff2", ".ics": "text/calendar; charset=utf-8", ".vtt": "text/vtt; charset=utf-8", ".vcf": "text/vcard; charset=utf-8",
	".mp3": "audio/mpeg", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".wav": "audio/wav", ".m4a": "audio/mp4", ".mp4": "video/mp4",
	".pdf": "application/pdf", ".md": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xls":  "application/vnd.ms-excel", ".doc": "application/msword", ".zip": "application/zip",
}

func contentType(name string) string {
	if t := contentTypes[strings.ToLower(path.Ext(name))]; t != "" {
		return t
	}
	return "application/octet-stream"
}
