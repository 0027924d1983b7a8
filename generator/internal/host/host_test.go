package host

import (
	"compress/gzip"
	"context"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/origin"
)

// wants is a small policy.
var wants = Wants{
	Headers: [][2]string{{"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}},
	Types:   [][2]string{{".js", "text/javascript; charset=utf-8"}, {".ics", "text/calendar; charset=utf-8"}},
	Short:   "public, max-age=300", Long: "public, max-age=31536000, immutable", Hidden: []string{".htaccess"},
}

// sound is a host that does all as it should; change is what one of its answers becomes.
func sound(t *testing.T, change func(path string, w http.ResponseWriter, q *http.Request) bool) *httptest.Server {
	files := map[string]string{"index.html": "<p>1", "404.html": "<p>404", "css/site.css": strings.Repeat("a{}", 1000), "js/search.js": "1", "thu-tuc/x y.html": strings.Repeat("x", 5000), "lich/a.ics": "BEGIN", ".htaccess": "x"}
	m := &origin.Manifest{Day: "2026-11-23", Address: "https://vidu.example/niem-yet"}
	for name, body := range files {
		m.Files = append(m.Files, origin.Entry{Path: name, Size: int64(len(body)), SHA256: origin.Sum([]byte(body))})
	}
	text, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	files[origin.File] = string(text)
	types := map[string]string{".html": "text/html; charset=utf-8", ".css": "text/css; charset=UTF-8", ".js": "application/javascript;charset=utf-8", ".ics": "text/calendar; charset=utf-8", ".json": "application/json"}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		name := strings.TrimPrefix(q.URL.Path, "/niem-yet/")
		for _, h := range wants.Headers {
			w.Header().Set(h[0], h[1])
		}
		w.Header().Set("Cache-Control", wants.Short)
		if q.URL.RawQuery != "" && path.Ext(name) == ".css" {
			w.Header().Set("Cache-Control", wants.Long)
		}
		w.Header().Set("Content-Type", types[path.Ext(name)])
		if change != nil && change(name, w, q) {
			return
		}
		if name == "" {
			name = "index.html"
			w.Header().Set("Content-Type", types[".html"])
		}
		body, ok := files[name]
		if !ok || name == ".htaccess" {
			w.Header().Set("Content-Type", types[".html"])
			w.WriteHeader(http.StatusNotFound)
			body = files["404.html"]
		}
		if strings.Contains(q.Header.Get("Accept-Encoding"), "gzip") {
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			_, _ = z.Write([]byte(body))
			_ = z.Close()
			return
		}
		_, _ = w.Write([]byte(body))
	}))
	t.Cleanup(server.Close)
	return server
}

// TestCheck plants one fault after the other in a sound host.
func TestCheck(t *testing.T) {
	say := func(status int, body string) func(string, http.ResponseWriter, *http.Request) bool {
		return func(name string, w http.ResponseWriter, _ *http.Request) bool {
			if !strings.HasPrefix(name, "khong") {
				return false
			}
			w.WriteHeader(status)
			_, _ = w.Write([]byte(body))
			return true
		}
	}
	head := func(name, value string, of string) func(string, http.ResponseWriter, *http.Request) bool {
		return func(path string, w http.ResponseWriter, _ *http.Request) bool {
			if of == "*" || of == path {
				w.Header().Set(name, value)
			}
			return false
		}
	}
	for name, c := range map[string]struct {
		change func(string, http.ResponseWriter, *http.Request) bool
		below  string
		want   []What
		path   string
	}{
		"nothing":              {nil, "/niem-yet", nil, ""},
		"a slash behind":       {nil, "/niem-yet/", nil, ""},
		"another place":        {nil, "/niem-yet/niem-yet", nil, "!"},
		"a header":             {head("Referrer-Policy", "origin", "*"), "/niem-yet", []What{HeaderLost}, ""},
		"a header of one kind": {head("Referrer-Policy", "", "thu-tuc/x y.html"), "/niem-yet", []What{HeaderLost}, "thu-tuc/x y.html"},
		"a type":               {head("Content-Type", "application/octet-stream", "lich/a.ics"), "/niem-yet", []What{WrongType}, "lich/a.ics"},
		"no encoding":          {head("Content-Type", "text/html", "thu-tuc/x y.html"), "/niem-yet", []What{WrongType}, "thu-tuc/x y.html"},
		"a soft 404":           {say(200, "x"), "/niem-yet", []What{Missing404, Missing404}, "khong-co.html"},
		"a 404 of the host":    {say(404, "Not Found"), "/niem-yet", []What{Missing404, Missing404}, "khong-co.html"},
		"kept for ever":        {head("Cache-Control", "public, max-age=31536000, immutable", "thu-tuc/x y.html"), "/niem-yet", []What{KeptTooLong}, "thu-tuc/x y.html"},
		"never kept":           {head("Cache-Control", "no-store", "css/site.css"), "/niem-yet", []What{NotKept}, "css/site.css?v=12ab"},
		"a cookie":             {head("Set-Cookie", "id=1", "*"), "/niem-yet", []What{Cookie}, ""},
		"not packed": {func(name string, _ http.ResponseWriter, q *http.Request) bool {
			q.Header.Del("Accept-Encoding")
			return false
		}, "/niem-yet", []What{NotPacked, NotPacked}, "css/site.css"},
		"something is put in": {func(name string, w http.ResponseWriter, q *http.Request) bool {
			if name == "js/search.js" {
				_, _ = w.Write([]byte("1;track()"))
			}
			return name == "js/search.js"
		}, "/niem-yet", []What{BytesChanged}, "js/search.js"},
		"a list":        {func(name string, w http.ResponseWriter, q *http.Request) bool { return name == "js/" }, "/niem-yet", []What{Listed}, "js/"},
		"a hidden file": {func(name string, w http.ResponseWriter, q *http.Request) bool { return name == ".htaccess" }, "/niem-yet", []What{Shown}, ".htaccess"},
		"an ending is taken away": {func(name string, w http.ResponseWriter, q *http.Request) bool {
			if name == "thu-tuc/x y.html" {
				w.Header().Set("Location", "/niem-yet/thu-tuc/x y")
				w.WriteHeader(308)
			}
			return name == "thu-tuc/x y.html"
		}, "/niem-yet", []What{Redirected}, "thu-tuc/x y.html"},
		"a file is not there": {func(name string, w http.ResponseWriter, q *http.Request) bool {
			if name == "js/search.js" {
				w.WriteHeader(404)
			}
			return name == "js/search.js"
		}, "/niem-yet", []What{NotFound}, "js/search.js"},
		"no manifest": {func(name string, w http.ResponseWriter, q *http.Request) bool {
			if name == origin.File {
				w.WriteHeader(404)
			}
			return name == origin.File
		}, "/niem-yet", []What{NoManifest}, origin.File},
	} {
		t.Run(name, func(t *testing.T) {
			server := sound(t, c.change)
			seen, err := Check(context.Background(), server.URL+c.below, wants)
			if err != nil {
				t.Fatal(err)
			}
			var got []What
			for _, f := range seen.Faults {
				got = append(got, f.What)
			}
			if c.path == "!" {
				if len(got) == 0 {
					t.Error("nothing was found")
				}
				return
			}
			if !slices.Equal(got, c.want) || len(got) > 0 && seen.Faults[0].Path != c.path {
				t.Errorf("%+v", seen.Faults)
			}
		})
	}
}

// TestAddresses: what is no address of a site is refused, a host that is not there is told.
func TestAddresses(t *testing.T) {
	for _, address := range []string{"", "vidu.gov.vn", "ftp://x", "https://", "https://a:b@x", "https://x/?a", "https://x/#a", "file:///etc"} {
		if _, err := Check(context.Background(), address, wants); err == nil {
			t.Errorf("%q is taken", address)
		}
	}
	server := sound(t, nil)
	server.Close()
	seen, err := Check(context.Background(), server.URL, wants)
	if err != nil || len(seen.Faults) != 1 || seen.Faults[0].What != Unreachable {
		t.Errorf("%v: %+v", err, seen)
	}
}
