package editor

import (
	"net/http"
	"strings"
	"time"
)

// patience is how long a page waits for the first reading before it shows how far that is.
const patience = 500 * time.Millisecond

// progress is how far the first reading is.
type progress struct{ Read, All int64 }

// waiting answers a page that is asked for while the records are still read with how far
// that is; the page asks again by itself, of the list by its head alone. The list is shown by
// the first lines of the records (early.go). What is sent by a form waits.
func (e *editor) waiting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page := (r.Method == http.MethodGet || r.Method == http.MethodHead) && !strings.Contains(strings.TrimPrefix(r.URL.Path, Prefix), ".") && r.URL.Path != Prefix+"chon"
		list, late := r.URL.Path == Prefix, patience
		if list {
			late = earlyPatience
		}
		if !page || e.opt.Reading == nil || e.isRead(r, late) {
			next.ServeHTTP(w, r)
			return
		}
		if list {
			e.listEarly(w, r)
			return
		}
		read, all, _ := e.opt.Reading()
		w.Header().Set("Retry-After", "1")
		e.show(w, http.StatusServiceUnavailable, "waiting.html", readingTitle, progress{read, all})
	})
}

// isRead waits a while for the first reading.
func (e *editor) isRead(r *http.Request, patience time.Duration) bool {
	for late := time.After(patience); ; {
		switch _, all, done := e.opt.Reading(); {
		case done:
			e.early.forget()
			return true
		case patience == earlyPatience && all > soonRead:
			return false
		}
		select {
		case <-late:
			return false
		case <-r.Context().Done():
			return false
		case <-time.After(10 * time.Millisecond):
		}
	}
}
