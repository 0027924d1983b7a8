package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
)

func TestDoubleClick(t *testing.T) {
	make := func(names ...string) string {
		root := t.TempDir()
		for _, name := range names {
			name = filepath.Join(root, name)
			if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, nil, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		return root
	}
	for _, x := range []struct {
		name, folder, source string // source below folder; "-" for none
	}{
		{"beside the program", make("config.toml", "other/config.toml"), ""},
		{"one folder below", make("trang/config.toml", "anh/x.png"), "trang"},
		{"two folders below: which?", make("a/config.toml", "b/config.toml"), "-"},
		{"nothing", make("x.txt"), "-"},
	} {
		var said bytes.Buffer
		var ran []string
		a := &app{out: &said, err: &said, lang: problem.Vietnamese}
		code := a.doubleClick(x.folder, strings.NewReader("\n"), func(args []string) int { ran = args; return exitFine })
		if x.source == "-" {
			if ran != nil || code != exitUsage || !strings.Contains(said.String(), "config.toml") || !strings.Contains(said.String(), "Bấm Enter") {
				t.Errorf("%s: ran %q, said %q", x.name, ran, said.String())
			}
			continue
		}
		want := []string{"serve", "--open", "--source", filepath.Join(x.folder, x.source)}
		if !slices.Equal(ran, want) || code != exitFine || strings.Contains(said.String(), "Bấm Enter") {
			t.Errorf("%s: ran %q, want %q; said %q", x.name, ran, want, said.String())
		}
	}
}

// TestServeAddress: --listen may hold a port, and a port that was asked for is not changed.
func TestServeAddress(t *testing.T) {
	for _, x := range []struct {
		listen string
		port   int
		asked  bool
		host   string
		want   int
		fixed  bool
	}{
		{"127.0.0.1", 1313, false, "127.0.0.1", 1313, false},
		{"127.0.0.1", 8080, true, "127.0.0.1", 8080, true},
		{"127.0.0.1:4000", 1313, false, "127.0.0.1", 4000, true},
		{"[::1]:4000", 1313, false, "::1", 4000, true},
		{"::1", 1313, false, "::1", 1313, false},
		{"0.0.0.0", 1313, false, "0.0.0.0", 1313, false},
		{"localhost:4000", 5000, true, "localhost", 5000, true},
	} {
		f := serveFlags{listen: x.listen, port: x.port}
		host, port, err := f.address(x.asked)
		if err != nil || host != x.host || port != x.want || f.fixed != x.fixed {
			t.Errorf("%+v: %s %d %v %v", x, host, port, f.fixed, err)
		}
	}
	for _, f := range []serveFlags{{listen: "127.0.0.1:x", port: 1}, {listen: "127.0.0.1:70000", port: 1}, {listen: "127.0.0.1:-1", port: 1}} {
		if _, _, err := f.address(false); err == nil {
			t.Errorf("%+v is let pass", f)
		}
	}
}
