package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"niemyet/generator/internal/render"
)

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
` + apacheModules() + `TypesConfig /etc/mime.types
DirectoryIndex index.html
User www-data
Group www-data
DocumentRoot ROOT
<Directory ROOT>
AllowOverride All
Require all granted
</Directory>
`, []string{"-f", "RUN/config", "-D", "FOREGROUND"}},
}

func apacheModules() (out string) {
	for _, name := range []string{"mpm_event", "authz_core", "mime", "dir", "alias", "autoindex", "headers"} {
		out += "LoadModule " + name + "_module /usr/lib/apache2/modules/mod_" + name + ".so\n"
	}
	return out
}

// TestHosts asks real servers for a built site: each sends the one policy with everything,
// knows the types, keeps what is versioned, and shows no hidden name.
func TestHosts(t *testing.T) {
	for _, h := range hosts {
		t.Run(h.program, func(t *testing.T) {
			program, err := exec.LookPath(h.program)
			if err != nil {
				t.Skipf("no %s on this machine: its settings are not tried", h.program)
			}
			address := runHost(t, program, h.config, h.args)
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
				if got.StatusCode != c.status || !strings.Contains(got.Header.Get("Content-Type"), c.kind) {
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

// runHost starts a server for the small whole site and waits until it answers.
func runHost(t *testing.T, program, config string, args []string) string {
	t.Helper()
	site, run := buildBase(t), t.TempDir()
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
