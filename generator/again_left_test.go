package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/trace"
)

// TestTouchedAfterTheSwap: a page that somebody writes into between the last count and the look at what the build has left
// is not taken for what the build made: the build is not remembered, and the next one makes the page again.
func TestTouchedAfterTheSwap(t *testing.T) {
	dir := sourceBase(t)
	t.Setenv(cacheVariable, filepath.Join(t.TempDir(), "nho"))
	page := filepath.Join(dir, "public", "index.html")
	build := func() string {
		t.Helper()
		var said bytes.Buffer
		if code := run([]string{"build", "--source", dir, "--date", "2026-11-23", "--out", filepath.Join(dir, "public")}, &said, &said); code != exitFine {
			t.Fatalf("exit %d:\n%s", code, said.String())
		}
		return said.String()
	}
	build() // books are written
	build() // and the build is remembered
	if said := build(); !strings.HasSuffix(said, alreadyBuilt.Vi) {
		t.Fatalf("nothing is remembered, so nothing is tried:\n%s", said)
	}
	good, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	was, touched := whatIsLeft, 0
	t.Cleanup(func() { whatIsLeft = was })
	whatIsLeft = func(folder string, each func(string, fs.FileInfo, string)) (string, error) {
		touched++
		if err := os.WriteFile(page, append(bytes.Clone(good), "ai đó"...), 0o644); err != nil {
			t.Fatal(err)
		}
		return trace.LeftEach(folder, each)
	}
	build() // the first look sees the touch and builds, the second one is touched itself
	whatIsLeft = was
	if touched < 2 {
		t.Fatalf("it was touched %d times: not after the build", touched)
	}
	if said := build(); strings.HasSuffix(said, alreadyBuilt.Vi) {
		t.Error("a site that somebody touched was taken for built")
	}
	if got, err := os.ReadFile(page); err != nil || !bytes.Equal(got, good) {
		t.Errorf("the page stays as somebody wrote it: %v", err)
	}
}
