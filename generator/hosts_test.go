package main

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"niemyet/generator/internal/host"
	"niemyet/generator/internal/render"
)

// mimeTypes is what apache2 has its types from; another package brings it.
const mimeTypes = "/etc/mime.types"

// hosts are servers that a machine may have, and a configuration that takes what a build
// leaves for them: ROOT is the site, RUN a folder of the server's own, PORT its port.
var hosts = []struct {
	program, config string
	args            []string
}{
	{"nginx", `daemon off; pid RUN/pid; error_log RUN/errors; worker_processes 1; events {}
http { access_log off; client_body_temp_path RUN/1; proxy_temp_path RUN/2; fastcgi_temp_path RUN/3; uwsgi_temp_path RUN/4; scgi_temp_path RUN/5;
server { listen 127.0.0.1:PORT; root ROOT; include ROOT/cai-dat/nginx.conf; } }`, []string{"-e", "RUN/errors", "-c", "RUN/config"}},
	{"apache2", `ServerRoot RUN
PidFile RUN/pid
ErrorLog RUN/errors
Listen 127.0.0.1:PORT
ServerName localhost
` + apacheModules() + `TypesConfig ` + mimeTypes + `
DirectoryIndex index.html
User www-data
Group www-data
DocumentRoot ROOT
<Directory ROOT>
AllowOverride All
Require all granted
</Directory>
`, []string{"-f", "RUN/config", "-D", "FOREGROUND"}},
	{"caddy", `{
  admin off
  auto_https off
  storage file_system RUN/caddy
}
import ROOT/cai-dat/Caddyfile
http://127.0.0.1:PORT {
  root * ROOT
  import niemyet
}
`, []string{"run", "--config", "RUN/config", "--adapter", "caddyfile"}},
}

func apacheModules() (out string) {
	for _, name := range []string{"mpm_event", "authz_core", "mime", "dir", "alias", "autoindex", "headers", "filter", "deflate"} {
		out += "LoadModule " + name + "_module /usr/lib/apache2/modules/mod_" + name + ".so\n"
	}
	return out
}

// hostHere is where a server lies on this machine; without it, or what its settings name, the test is skipped.
func hostHere(t *testing.T, name, config string) string {
	t.Helper()
	program, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("no %s on this machine: its settings are not tried", name)
	}
	if _, err := os.Stat(mimeTypes); err != nil && strings.Contains(config, mimeTypes) {
		t.Skipf("no %s on this machine: the settings of %s are not tried", mimeTypes, name)
	}
	return program
}

// TestHosts asks real servers for a built site: each sends the one policy with everything,
// knows the types, keeps what is versioned, and shows no hidden name.
func TestHosts(t *testing.T) {
	for _, h := range hosts {
		t.Run(h.program, func(t *testing.T) {
			program := hostHere(t, h.program, h.config)
			site := buildBase(t)
			address := runHost(t, program, h.config, h.args, site)
			askHost(t, address)
			askWays(t, address, site)
			askPacked(t, address)
			for _, c := range []struct {
				path, kind, cache string
				status            int
			}{
				{"/", "text/html; charset=utf-8", "public, max-age=300", 200},
				{"/js/search.js", "javascript; charset=utf-8", "public, max-age=300", 200},
				{"/js/search.js?v=12ab", "javascript; charset=utf-8", "public, max-age=31536000, immutable", 200},
				{"/index.html?v=12ab", "text/html; charset=utf-8", "public, max-age=300", 200},
				{"/sitemap.xml", "xml", "public, max-age=300", 200},
				{"/data/thu-tuc.json", "application/json", "public, max-age=300", 200},
				{"/data/thu-tuc.csv", "text/csv; charset=utf-8", "public, max-age=300", 200},
				{"/data/thu-tuc.jsonld", "application/ld+json", "public, max-age=300", 200},
				{"/khong/co/gi.html", "text/html; charset=utf-8", "", 404},
				{"/.niemyet", "text/html; charset=utf-8", "", 404},
				{"/.htaccess", "text/html; charset=utf-8", "", 404},
				{"/js/", "text/html", "", 403},
			} {
				got, err := http.Get(address + c.path)
				if err != nil {
					t.Fatal(err)
				}
				_ = got.Body.Close()
				hides := c.status == http.StatusForbidden && got.StatusCode == http.StatusNotFound // Caddy says not even that there is a folder
				if got.StatusCode != c.status && !hides || !strings.Contains(got.Header.Get("Content-Type"), c.kind) {
					t.Errorf("%s: %d, %s", c.path, got.StatusCode, got.Header.Get("Content-Type"))
				}
				if c.cache != "" && got.Header.Get("Cache-Control") != c.cache || strings.Contains(got.Header.Get("Cache-Control"), "immutable") && c.status != 200 {
					t.Errorf("%s: Cache-Control %s", c.path, got.Header.Get("Cache-Control"))
				}
				if shared := got.Header.Get("Access-Control-Allow-Origin"); (shared == "*") != (strings.HasPrefix(c.path, "/data/") && c.status == 200) {
					t.Errorf("%s: who may read it: %q", c.path, shared)
				}
				for _, x := range render.Headers() {
					if got.Header.Get(x[0]) != x[1] {
						t.Errorf("%s: %s: %q", c.path, x[0], got.Header.Get(x[0]))
					}
				}
			}
		})
	}
}

// askPacked: text comes packed, whatever its type; what a page takes from data/ is the heaviest.
func askPacked(t *testing.T, address string) {
	t.Helper()
	for _, path := range []string{"/", "/js/search.js", "/data/thu-tuc.json", "/data/thu-tuc.jsonld", "/data/thu-tuc.csv", "/sitemap.xml"} {
		ask, err := http.NewRequest("GET", address+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		ask.Header.Set("Accept-Encoding", "gzip") // said by us, it is not unpacked for us
		got, err := http.DefaultClient.Do(ask)
		if err != nil {
			t.Fatal(err)
		}
		_ = got.Body.Close()
		if got.Header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s: sent as it is, %s", path, got.Header.Get("Content-Type"))
		}
	}
}

// askHost: check-host finds nothing wrong with a server that takes our settings.
func askHost(t *testing.T, address string) {
	t.Helper()
	var out bytes.Buffer
	code := run([]string{"check-host", address, "--source", t.TempDir()}, &out, &out)
	if lines := strings.Count(out.String(), "\n"); code != exitFine || lines > 2 || !strings.Contains(out.String(), "không có bản kê") {
		t.Errorf("check-host: exit code %d:\n%s", code, out.String())
	}
}

// TestHostsWithoutSettings: a server that was told nothing is told of.
func TestHostsWithoutSettings(t *testing.T) {
	server := httptest.NewServer(http.FileServer(http.Dir(buildBase(t))))
	defer server.Close()
	var out bytes.Buffer
	code := run([]string{"check-host", server.URL, "--source", t.TempDir()}, &out, &out)
	for _, want := range []string{"Content-Security-Policy", "Referrer-Policy", "SAI  /", "404.html", "/js/: máy chủ cho xem danh sách", "/.niemyet: tệp ẩn", "gửi không nén", "index.html: bị chuyển sang ./"} {
		if code != exitContent || !strings.Contains(out.String(), want) {
			t.Errorf("exit code %d, no %q:\n%s", code, want, out.String())
		}
	}
}

// TestEveryFaultOfAHostIsTold: each has its sentence, in both languages.
func TestEveryFaultOfAHostIsTold(t *testing.T) {
	for what := range host.NoManifest + 1 {
		if text := hostTexts[what].text; text.Vi == "" || text.En == "" {
			t.Errorf("fault %d has no sentence", what)
		}
	}
}

// runHost starts a server for a site and waits until it answers.
func runHost(t *testing.T, program, config string, args []string, site string) string {
	t.Helper()
	run, args := t.TempDir(), slices.Clone(args)
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := free.Addr().(*net.TCPAddr).Port
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	fill := strings.NewReplacer("RUN", run, "ROOT", site, "PORT", fmt.Sprint(port))
	if os.Getuid() == 0 { // a server that root starts reads as somebody else
		for dir := site; dir != filepath.Clean(os.TempDir()) && dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
			if err := os.Chmod(dir, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		config = strings.Replace(config, "daemon off;", "daemon off; user root;", 1)
	}
	if err := os.WriteFile(filepath.Join(run, "config"), []byte(fill.Replace(config)), 0o644); err != nil {
		t.Fatal(err)
	}
	for i := range args {
		args[i] = fill.Replace(args[i])
	}
	c := exec.Command(program, args...)
	var said strings.Builder
	c.Stdout, c.Stderr = &said, &said
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Signal(os.Interrupt)
		_ = c.Wait()
	})
	address := fmt.Sprintf("http://127.0.0.1:%d", port)
	for range 200 {
		if got, err := http.Get(address + "/robots.txt"); err == nil {
			_ = got.Body.Close()
			return address
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("%s does not answer: %s", program, said.String())
	return ""
}
