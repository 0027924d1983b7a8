package editor

import (
	"crypto/subtle"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// most is how much a form may send; record files are at most 4 MB.
const most = 16 << 20

// policy lets pages use what this handler serves, and nothing else.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// guard sets the headers of every answer and refuses writes that do not come from
// a form of this very run.
func (e *editor) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !local(r) {
			// There are no accounts: who reaches this handler may write.
			http.Error(w, onlyHere, http.StatusForbidden)
			return
		}
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		if r.Method == http.MethodGet || r.Method == http.MethodHead {
			next.ServeHTTP(w, r)
			return
		}
		if !sameOrigin(r) { // nothing is read of it
			e.refuse(w, http.StatusForbidden, fromElsewhere)
			return
		}
		leave, err := e.large.enter(r)
		if err != nil {
			return // whoever sent it has gone
		}
		defer leave()
		r.Body = http.MaxBytesReader(w, r.Body, most)
		switch err := parsed(r); {
		case err != nil:
			e.refuse(w, http.StatusBadRequest, formCutOrLarge)
		case subtle.ConstantTimeCompare([]byte(r.PostForm.Get("token")), []byte(e.opt.Token)) != 1:
			e.refuse(w, http.StatusForbidden, formerRun)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// A form of more than this is large, as is one that does not say how much it is: few of them
// are held at once.
const (
	largeForm = 1 << 20
	atOnce    = 3
)

// turns are those of large forms.
type turns chan struct{}

// enter waits until it is the turn of a form.
func (t turns) enter(r *http.Request) (leave func(), err error) {
	if r.ContentLength >= 0 && r.ContentLength <= largeForm {
		return func() {}, nil
	}
	select {
	case t <- struct{}{}:
		return func() { <-t }, nil
	case <-r.Context().Done():
		return nil, r.Context().Err()
	}
}

// whole refuses a form of which a part is missing: its last field is not there.
func (e *editor) whole(post http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !r.PostForm.Has("end") {
			e.refuse(w, http.StatusBadRequest, formCut)
			return
		}
		post(w, r)
	}
}

// tokenAt gives the token of this run to pages that an earlier run has drawn: what was
// typed there can then be saved. Pages of other sites cannot read the answer.
const tokenAt = Prefix + "the.txt"

func (e *editor) tell(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(e.opt.Token))
}

// local tells a request of this very machine, even when serve listens to others too.
func local(r *http.Request) bool {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

// sameOrigin believes what browsers say of where a request comes from. Programs that
// say nothing are stopped by the token.
func sameOrigin(r *http.Request) bool {
	if from := r.Header.Get("Sec-Fetch-Site"); from != "" && from != "same-origin" {
		return false
	}
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, r.Host)
}

// parsed reads a form, with the files in it.
func parsed(r *http.Request) error {
	if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data") {
		return r.ParseMultipartForm(most)
	}
	return r.ParseForm()
}
