//go:build unix

package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestNobodyWaitsAtAPipe: whatever a command is given to read, or finds where a file of its own
// should be, a pipe is told by its name and nobody waits for a writer that never comes.
func TestNobodyWaitsAtAPipe(t *testing.T) {
	for _, c := range []struct{ pipe, args string }{
		{"list.xlsx", "import list.xlsx --kind hotline"},
		{"export.jsonl", "import export.jsonl"},
		{"answers.xlsx", "import --fill answers.xlsx"},
		{"off.csv", "import --holidays off.csv"},
		{"uses.json", "import export.jsonl --popularity uses.json"},
		{"nhap/duong-day-nong.toml", "import danh-ba.csv --kind hotline"},
		{"content/duong-day-nong/x.md", "import danh-ba.csv --kind hotline"},
		{"so-sach/goc-nhap/duong-day-nong/x.md", "import danh-ba.csv --kind hotline"},
		{"export.jsonl", "check --against export.jsonl"},
		{"units.jsonl", "init other --unit Xã --units units.jsonl"},
		{"khoa.pub", "verify . --key khoa.pub"},
		{"ban-ke.json", "verify ."},
		{"kiosk/danh-sach.js", "kiosk-check kiosk"},
		{"public/.niemyet", "build"},
		{"config.toml", "build"},
		{"so-sach/lich-su.txt", "build"},
	} {
		t.Run(c.pipe+" "+c.args, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			layPhones(t, dir)
			name := filepath.Join(dir, filepath.FromSlash(c.pipe))
			_ = os.Remove(name)
			if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), syscall.Mkfifo(name, 0o644)); err != nil {
				t.Fatal(err)
			}
			if c.pipe == "uses.json" {
				if err := os.WriteFile(filepath.Join(dir, "export.jsonl"), []byte("{}\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			ctx, end := context.WithTimeout(t.Context(), time.Minute)
			defer end()
			cmd := exec.CommandContext(ctx, os.Args[0], strings.Fields(c.args)...)
			cmd.Dir, cmd.Env = dir, append(os.Environ(), dieKey+"=0")
			out, err := cmd.CombinedOutput()
			if ctx.Err() != nil {
				t.Fatal("it waits")
			}
			if err == nil || !strings.Contains(string(out), filepath.Base(c.pipe)) && !strings.Contains(string(out), filepath.Dir(c.pipe)) {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
