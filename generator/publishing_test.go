package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// TestPublishing: the form's build is the command's: it fills public/, tells what came, and
// knows afterwards that nothing would.
func TestPublishing(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"config.toml":          "unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n",
		"content/trang/cho.md": "+++\nname = \"Chợ mới\"\nsummary = \"Chợ ở đâu\"\n+++\n\nLời.\n",
	} {
		name = filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	a := &app{out: io.Discard, err: io.Discard, lang: problem.Vietnamese}
	from := sourceFlags{source: root}
	p := a.publishing(from)
	s, found, err := site.Load(os.DirFS(root), from.options())
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	if _, first, err := p.Moves(s); err != nil || !first {
		t.Fatal(first, err)
	}
	if said, built := p.Build(); !built || !strings.Contains(said, "Đã dựng") {
		t.Fatal(said)
	}
	if _, err := os.Stat(filepath.Join(root, "public", "trang", "cho.html")); err != nil {
		t.Error(err)
	}
	if m, first, err := p.Moves(s); err != nil || first || !m.None() {
		t.Error(m, first, err)
	}
	if err := os.WriteFile(filepath.Join(root, "content/trang/cho.md"), []byte("+++\nname = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if said, built := p.Build(); built || !strings.Contains(said, "E111") {
		t.Error("a site with errors was published", said)
	}
}
