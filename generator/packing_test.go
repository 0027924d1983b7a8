package main

import (
	"bytes"
	"io"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/compression"
)

// build builds what lies around a built site once more.
func build(t *testing.T, built string, flags ...string) {
	t.Helper()
	var log bytes.Buffer
	if code := run(append([]string{"build", "--source", filepath.Dir(built), "--date", "2026-11-23"}, flags...), &log, &log); code != exitFine {
		t.Fatalf("exit %d:\n%s", code, log.String())
	}
}

// formsOf holds the forms of a built site against its files, and counts them.
func formsOf(t *testing.T, site map[string]string) (forms int) {
	t.Helper()
	for name, body := range site {
		for _, f := range compression.Forms() {
			packed, there := site[name+f.Ending]
			if there && !f.Gives([]byte(packed), []byte(body)) {
				t.Errorf("%s%s is not %s", name, f.Ending, name)
			}
			if want := sentPacked(name) && compression.Worth(name, []byte(body)); there != want {
				t.Errorf("%s%s: there %v, want %v", name, f.Ending, there, want)
			}
			if there {
				forms++
			}
		}
	}
	return forms
}

// TestForms: a site that asks for it has every form of what is text, the rest of it is the same, and a
// build that changes one page gives the tree that a build from nothing gives.
func TestForms(t *testing.T) {
	built := buildBase(t)
	plain := tree(t, built)
	build(t, built, "--compress")
	whole := tree(t, built)
	if n := formsOf(t, whole); n < 60 {
		t.Errorf("%d forms", n)
	}
	ours := []string{".niemyet", "cai-dat/nginx.conf", "cai-dat/Caddyfile"}
	for name, body := range plain {
		if whole[name] != body && !slices.Contains(ours, name) {
			t.Errorf("%s is another", name)
		}
	}

	config := filepath.Join(filepath.Dir(built), "config.toml")
	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(config, append(text, "\n[build]\ncompress = true\n"...), 0o644); err != nil {
		t.Fatal(err)
	}
	build(t, built)
	if again := tree(t, built); !maps.Equal(again, whole) {
		t.Error("the switch in config.toml gives another site than the flag")
	}

	// A form that was touched, or left by another file, is made anew.
	page := filepath.Join(built, "index.html")
	if err := os.WriteFile(page+".gz", []byte("touched"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(page+".br", []byte(whole["404.html.br"]), 0o644); err != nil {
		t.Fatal(err)
	}
	build(t, built)
	if again := tree(t, built); !maps.Equal(again, whole) {
		t.Error("forms that were touched stay")
	}

	build(t, built, "--date", "2026-11-24")
	later := tree(t, built)
	formsOf(t, later)
	if err := os.RemoveAll(built); err != nil {
		t.Fatal(err)
	}
	build(t, built, "--date", "2026-11-24")
	if fresh := tree(t, built); !maps.Equal(later, fresh) {
		t.Error("a build after another gives another site than one from nothing")
	}
}

// TestOwnForms: a file that has the name of a form is refused and the site stays as it was; beside
// what has no form it is a file like any other.
func TestOwnForms(t *testing.T) {
	built := buildBase(t)
	static := filepath.Join(filepath.Dir(built), "static")
	write := func(name, body string) string {
		file := filepath.Join(static, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
		return file
	}
	write("bieu-mau/gia.csv", strings.Repeat("Tên,Giá\n", 400))
	write("bieu-mau/ngan.csv", "Tên,Giá\n")
	build(t, built)
	before := tree(t, built)
	for _, name := range []string{"bieu-mau/gia.csv.gz", "bieu-mau/gia.csv.zst", "index.html.br"} {
		file := write(name, "của cán bộ")
		var log bytes.Buffer
		code := run([]string{"build", "--source", filepath.Dir(built), "--date", "2026-11-23", "--compress"}, &log, &log)
		if same := maps.Equal(tree(t, built), before); code != exitUsage || !strings.Contains(log.String(), name) || !same {
			t.Errorf("%s: exit %d, the same site %t:\n%s", name, code, same, log.String())
		}
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
	}
	others := []string{"bieu-mau/ngan.csv.gz", "bieu-mau/gia.gz"}
	for _, name := range others {
		write(name, "của cán bộ")
	}
	build(t, built, "--compress")
	after := tree(t, built)
	for _, name := range others {
		if after[name] != "của cán bộ" {
			t.Errorf("%s: %q", name, after[name])
		}
	}
}

// TestHostsSendForms: nginx and Caddy send the form that lies beside a file, with all that they send with the file.
func TestHostsSendForms(t *testing.T) {
	for _, h := range hosts {
		ending := map[string]string{"nginx": ".gz", "caddy": ".br"}[h.program]
		if ending == "" {
			continue // Apache packs what it sends itself
		}
		t.Run(h.program, func(t *testing.T) {
			program, err := exec.LookPath(h.program)
			if err != nil {
				t.Skipf("no %s on this machine", h.program)
			}
			built := buildBase(t)
			build(t, built, "--compress")
			address := runHost(t, program, h.config, h.args, built)
			for _, name := range []string{"index.html", "js/search.js", "data/thu-tuc.json", "data/thu-tuc.csv"} {
				asIs, body := ask(t, address+"/"+name, "identity")
				packed, form := ask(t, address+"/"+name, map[string]string{".gz": "gzip", ".br": "br"}[ending])
				want, err := os.ReadFile(filepath.Join(built, filepath.FromSlash(name)+ending))
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(form, want) || packed.Get("Content-Encoding") == "" {
					t.Errorf("%s: the form that lies there is not sent (%d bytes, %d)", name, len(form), len(want))
				}
				if page, err := os.ReadFile(filepath.Join(built, filepath.FromSlash(name))); err != nil || !bytes.Equal(page, body) || asIs.Get("Content-Encoding") != "" {
					t.Errorf("%s: who takes nothing packed gets something else than the file", name)
				}
				for _, header := range []string{"Content-Type", "Cache-Control", "Content-Security-Policy", "Access-Control-Allow-Origin"} {
					if asIs.Get(header) != packed.Get(header) {
						t.Errorf("%s: %s is %q, packed %q", name, header, asIs.Get(header), packed.Get(header))
					}
				}
				if !strings.Contains(packed.Get("Vary"), "Accept-Encoding") {
					t.Errorf("%s: between, one form could be kept for all: Vary %q", path.Base(name), packed.Get("Vary"))
				}
			}
		})
	}
}

// ask gets an address in one encoding, as it is sent.
func ask(t *testing.T, address, encoding string) (http.Header, []byte) {
	t.Helper()
	request, err := http.NewRequest("GET", address, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept-Encoding", encoding)
	got, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer got.Body.Close()
	body, err := io.ReadAll(got.Body)
	if err != nil || got.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d, %v", address, got.StatusCode, err)
	}
	return got.Header, body
}
