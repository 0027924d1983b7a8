package serve

import (
	"net"
	"net/http"
	"net/netip"
	"path/filepath"
	"strings"
)

// hosts are the names for which requests are answered. A page of another site may have
// its name point at this machine (DNS rebinding); the browser then sends that name.
type hosts struct {
	names map[string]bool
	any   bool // any address in figures: those cannot be rebound
}

func newHosts(more []string) hosts {
	h := hosts{names: map[string]bool{"localhost": true, "127.0.0.1": true, "::1": true}}
	for _, name := range more {
		if name == "*" {
			h.any = true
			continue
		}
		h.names[strings.ToLower(strings.Trim(name, "[]"))] = true
	}
	return h
}

// allow tells whether a Host header names this machine.
func (h hosts) allow(host string) bool {
	name := host
	if only, _, err := net.SplitHostPort(host); err == nil {
		name = only
	}
	name = strings.ToLower(strings.TrimSuffix(strings.TrimPrefix(name, "["), "]"))
	if h.names[name] {
		return true
	}
	_, err := netip.ParseAddr(name)
	return err == nil && h.any
}

// guard refuses requests for other hosts and sets the headers that every answer has.
func (s *Server) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		if !s.hosts.allow(r.Host) {
			http.Error(w, inBoth(otherHost), http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// nameOf is the file of the site that a request's path names; "" when it can name none.
// The path is decoded already, so that %2e%2e is seen as "..".
func nameOf(path string) string {
	name, rooted := strings.CutPrefix(path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if !rooted || strings.ContainsAny(name, "\\\x00:") || !filepath.IsLocal(filepath.FromSlash(name)) {
		return ""
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == "" || part == "." || part == ".." {
			return ""
		}
	}
	return name
}
