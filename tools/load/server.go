package main

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// way is how nginx packs what it sends.
type way struct {
	name   string
	before bool // files lie packed beside those that are not
	accept string
}

var ways = []way{
	{"packed when asked for", false, "gzip"},
	{"packed before", true, "gzip"},
	{"not packed", false, "identity"},
}

// packable are the endings of text.
var packable = []string{".html", ".css", ".js", ".json", ".jsonld", ".svg", ".xml", ".txt", ".csv", ".ics", ".vtt"}

const settings = `daemon off; pid RUN/pid; error_log RUN/errors; worker_processes auto; worker_rlimit_nofile 8192; events { worker_connections 2048; }
http { access_log off; sendfile on; keepalive_requests 1000000; client_body_temp_path RUN/1; proxy_temp_path RUN/2; fastcgi_temp_path RUN/3; uwsgi_temp_path RUN/4; scgi_temp_path RUN/5;
PACKED
server { listen 127.0.0.1:PORT; root ROOT; include ROOT/cai-dat/nginx.conf; } }`

// behindNginx serves a copy of a site while do runs.
func behindNginx(site string, w way, do func(address string) error) (err error) {
	program, err := exec.LookPath("nginx")
	if err != nil {
		return fmt.Errorf("nothing was measured: %w (Debian: apt-get install nginx)", err)
	}
	run, err := os.MkdirTemp("", "niemyet-load-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(run)) }()
	root := filepath.Join(run, "site")
	if err := os.CopyFS(root, os.DirFS(site)); err != nil {
		return err
	}
	packed := ""
	if w.before {
		packed = "gzip_static on;"
		if err := packAll(root); err != nil {
			return err
		}
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	port := l.Addr().(*net.TCPAddr).Port
	if err := l.Close(); err != nil {
		return err
	}
	text := strings.NewReplacer("RUN", run, "ROOT", root, "PORT", fmt.Sprint(port), "PACKED", packed).Replace(settings)
	if os.Getuid() == 0 {
		text = "user root; " + text // another could not read the copy
	}
	if err := os.WriteFile(filepath.Join(run, "config"), []byte(text), 0o600); err != nil {
		return err
	}
	c := exec.Command(program, "-e", filepath.Join(run, "errors"), "-c", filepath.Join(run, "config"))
	c.Stderr = os.Stderr
	if err := c.Start(); err != nil {
		return err
	}
	defer func() {
		_ = c.Process.Signal(os.Interrupt)
		_ = c.Wait() // it says how it was ended
	}()
	address := fmt.Sprintf("http://127.0.0.1:%d/", port)
	for range 100 {
		if got, err := http.Get(address); err == nil {
			_ = got.Body.Close()
			return do(address)
		}
		time.Sleep(50 * time.Millisecond)
	}
	return errors.New("nginx does not answer")
}

// packAll lays a packed file beside each file of text.
func packAll(root string) error {
	return filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !slices.Contains(packable, filepath.Ext(name)) {
			return err
		}
		body, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		f, err := os.Create(name + ".gz")
		if err != nil {
			return err
		}
		z, err := gzip.NewWriterLevel(f, gzip.BestCompression)
		if err != nil {
			return err
		}
		_, err = z.Write(body)
		return errors.Join(err, z.Close(), f.Close())
	})
}
