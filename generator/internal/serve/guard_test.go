package serve

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestHosts(t *testing.T) {
	for _, x := range []struct {
		host string
		more []string
		want bool
	}{
		{"localhost:1313", nil, true}, {"localhost", nil, true}, {"LOCALHOST:1", nil, true}, {"127.0.0.1:1313", nil, true}, {"[::1]:1313", nil, true}, {"[::1]", nil, true},
		{"evil.example", nil, false}, {"evil.example:1313", nil, false}, {"127.0.0.1.evil.example:1313", nil, false}, {"localhost.evil.example", nil, false}, {"", nil, false},
		{"192.168.1.7:1313", nil, false}, {"0.0.0.0:1313", nil, false},
		{"192.168.1.7:1313", []string{"192.168.1.7"}, true}, {"192.168.1.8:1313", []string{"192.168.1.7"}, false},
		{"192.168.1.8:1313", []string{"*"}, true}, {"[fe80::1]:1313", []string{"*"}, true}, {"evil.example:1313", []string{"*"}, false}, {"may-mot:1313", []string{"*", "May-Mot"}, true},
	} {
		if got := newHosts(x.more).allow(x.host); got != x.want {
			t.Errorf("%q with %q: %v", x.host, x.more, got)
		}
	}
}

func TestForeignHostGetsNothing(t *testing.T) {
	opt := testOptions(t, ward(t))
	opt.Mounts = map[string]http.Handler{"/soan/": http.NotFoundHandler()}
	s := open(t, opt)
	for _, path := range []string{"/", "/_niemyet/tinh-trang.json", "/_niemyet/su-kien", "/soan/"} {
		r := httptest.NewRequest("GET", "http://evil.example"+path, nil)
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, r)
		if w.Code != http.StatusMisdirectedRequest || strings.Contains(w.Body.String(), "<html") {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}

func TestNameOf(t *testing.T) {
	for path, want := range map[string]string{
		"/": "index.html", "/thu-tuc/": "thu-tuc/index.html", "/a-z.html": "a-z.html", "/thu-tuc/x.html": "thu-tuc/x.html", "/.htaccess": ".htaccess",
		"/../config.toml": "", "/thu-tuc/../../config.toml": "", "/./a": "", "//etc/passwd": "", "/a//b": "", "": "", "a-z.html": "", "/..": "",
		`/..\config.toml`: "", `/img\logo.svg`: "", "/c:/windows": "", "/img/logo.svg::$DATA": "", "/a\x00b": "",
	} {
		if got := nameOf(path); got != want {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
}

// TestNothingOutside asks for files that lie in the source folder, beside it or behind a
// link, and are none of the site's.
func TestNothingOutside(t *testing.T) {
	root := ward(t)
	secret := filepath.Join(t.TempDir(), "mat.txt")
	if err := os.WriteFile(secret, []byte("bí mật"), 0o600); err != nil {
		t.Fatal(err)
	}
	write(t, root, "static/thu.txt", "được xem")
	for name, to := range map[string]string{"static/mat.txt": secret, "static/ngoai": filepath.Dir(secret), "static/config.toml": filepath.Join(root, "config.toml")} {
		if err := os.Symlink(to, filepath.Join(root, name)); err != nil {
			t.Skip(err)
		}
	}
	s := open(t, testOptions(t, root))
	server := httptest.NewServer(s.Handler())
	defer server.Close()
	for path, want := range map[string]int{
		"/thu.txt": 200, "/mat.txt": 404, "/ngoai/mat.txt": 404, "/config.toml": 404, "/content/trang/index.md": 404, "/static/thu.txt": 404, "/layouts/site/home.html": 404,
		"/%2e%2e/config.toml": 404, "/..%2fconfig.toml": 404, "/%2e%2e%5cconfig.toml": 404, "/thu-tuc/%2e%2e/%2e%2e/config.toml": 404, "/_niemyet/%2e%2e/config.toml": 404, "/lich-su.txt": 404, "/css/tokens.css": 404,
	} {
		r, err := http.NewRequest("GET", server.URL+"/", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.URL.Opaque = "//" + r.URL.Host + path
		got, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		got.Body.Close()
		if got.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, got.StatusCode, want)
		}
	}
}

func TestMethodsAndHeaders(t *testing.T) {
	s := open(t, testOptions(t, ward(t)))
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"} {
		for _, path := range []string{"/", "/_niemyet/tinh-trang.json", "/_niemyet/su-kien"} {
			if w := get(s, method, path); w.Code != http.StatusMethodNotAllowed {
				t.Errorf("%s %s: %d", method, path, w.Code)
			}
		}
	}
	if w := get(s, "HEAD", "/"); w.Code != http.StatusOK || w.Body.Len() != 0 {
		t.Error("HEAD", w.Code, w.Body.Len())
	}
	h := get(s, "GET", "/").Header()
	for name, want := range map[string]string{
		"X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store", "Content-Type": "text/html; charset=utf-8",
	} {
		if h.Get(name) != want {
			t.Errorf("%s: %q", name, h.Get(name))
		}
	}
	if csp := h.Get("Content-Security-Policy"); !strings.Contains(csp, "connect-src 'self'") || !strings.Contains(csp, "default-src 'none'") {
		t.Error(csp)
	}
	if w := get(s, "GET", "/thu-tuc"); w.Code != http.StatusMovedPermanently || w.Header().Get("Location") != "/thu-tuc/" {
		t.Error(w.Code, w.Header())
	}
	if w := get(s, "GET", "/khong-co.html"); w.Code != http.StatusNotFound || !strings.Contains(w.Body.String(), "serve.js") {
		t.Error(w.Code)
	}
	r := httptest.NewRequest("GET", "http://localhost/kiosk/kiosk-worker.js", nil)
	r.Header.Set("Service-Worker", "script")
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, r)
	if w.Code != http.StatusNotFound {
		t.Error("a service worker is let in")
	}
}

func TestInject(t *testing.T) {
	const page = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"></head><body>`
	want := `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'"><script src="/_niemyet/serve.js" data-page="7" defer></script>` + "\n</head><body>"
	if got := string(inject([]byte(page), 7)); got != want {
		t.Error(got)
	}
	for _, same := range []string{"", "<p>", strings.Replace(page, "script-src 'self'", "script-src 'none'", 1), strings.Replace(page, "</head>", "", 1)} {
		if got := string(inject([]byte(same), 7)); got != same {
			t.Error(got)
		}
	}
}
