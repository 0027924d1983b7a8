package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/render"
)

// askWays: a page at depth, its head alone, a piece of a file and what is not there come with
// the one policy, below the root of a host and below a folder of it.
func askWays(t *testing.T, address, site string) {
	t.Helper()
	pages, err := filepath.Glob(filepath.Join(site, "thu-tuc", "*.html"))
	if err != nil || len(pages) == 0 {
		t.Fatal("no page at depth", err)
	}
	page := "/thu-tuc/" + filepath.Base(pages[0])
	whole, err := os.ReadFile(pages[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		method, path, piece string
		status              int
		body                string // "*" for any
	}{
		{"GET", page, "", 200, string(whole)},
		{"HEAD", page, "", 200, ""},
		{"GET", page, "bytes=0-15", 206, string(whole[:16])},
		{"HEAD", "/khong/co/gi/het.html", "", 404, ""},
		{"GET", "/thu-tuc/khong-co", "", 404, "*"},
		{"GET", "/khong/co/gi/het.pdf", "bytes=0-15", 404, "*"},
	} {
		ask, err := http.NewRequest(c.method, address+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		ask.Header.Set("Accept-Encoding", "identity")
		if c.piece != "" {
			ask.Header.Set("Range", c.piece)
		}
		got, err := http.DefaultClient.Do(ask)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(got.Body)
		_ = got.Body.Close()
		if err != nil || got.StatusCode != c.status || c.body != "*" && string(body) != c.body {
			t.Errorf("%s %s %s: %d, %d bytes, %v", c.method, c.path, c.piece, got.StatusCode, len(body), err)
		}
		for _, x := range render.Headers() {
			if got.Header.Get(x[0]) != x[1] {
				t.Errorf("%s %s %s: %s: %q", c.method, c.path, c.piece, x[0], got.Header.Get(x[0]))
			}
		}
	}
}

// inFolder are the settings of servers whose site lies in a folder below their root: what is
// changed in those of hosts, old and new in turn.
var inFolder = map[string][]string{
	"nginx":   {"root ROOT;", "root ABOVE;"},
	"apache2": {"DocumentRoot ROOT", "DocumentRoot ABOVE", "<Directory ROOT>", "<Directory ABOVE>"},
	"caddy":   {"root * ROOT", "root * ABOVE"},
}

// TestHostsInFolder: the settings of a site in a folder of a host hold below that folder.
func TestHostsInFolder(t *testing.T) {
	for _, h := range hosts {
		t.Run(h.program, func(t *testing.T) {
			program := hostHere(t, h.program, h.config)
			above := t.TempDir()
			source := sourceBase(t)
			config, err := os.ReadFile(filepath.Join(source, "config.toml"))
			if err != nil {
				t.Fatal(err)
			}
			text := strings.Replace(string(config), `"https://vidu.example"`, `"https://vidu.example/niem-yet"`, 1)
			if err := os.WriteFile(filepath.Join(source, "config.toml"), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			site := filepath.Join(above, "niem-yet")
			var log strings.Builder
			if code := run([]string{"build", "--source", source, "--out", site, "--date", "2026-11-23"}, &log, &log); code != exitFine {
				t.Fatalf("exit %d:\n%s", code, log.String())
			}
			settings := strings.NewReplacer(inFolder[h.program]...).Replace(h.config)
			if settings == h.config {
				t.Fatal("the settings are those of a root")
			}
			if err := os.Chmod(above, 0o755); err != nil {
				t.Fatal(err)
			}
			address := runHost(t, program, strings.ReplaceAll(settings, "ABOVE", above), h.args, site)
			askWays(t, address+"/niem-yet", site)
		})
	}
}
