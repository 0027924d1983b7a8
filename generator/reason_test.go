package main

import (
	"bytes"
	"io/fs"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"niemyet/generator/internal/problem"
)

// TestErrorsAmongValues: a sentence that is told says the reason of an error among its values in its
// own language, as one that ends a command does; the system's words stood in it.
func TestErrorsAmongValues(t *testing.T) {
	full := &fs.PathError{Op: "write", Path: "so-sach/dang.txt", Err: syscall.ENOSPC}
	for lang, want := range map[problem.Lang]string{problem.Vietnamese: "(so-sach/dang.txt: đĩa đã đầy)", problem.English: "(so-sach/dang.txt: the disk is full)"} {
		var said bytes.Buffer
		(&app{lang: lang}).tell(&said, shownLost, "so-sach/dang.txt", full)
		if !strings.Contains(said.String(), want) || strings.Contains(said.String(), "no space") {
			t.Errorf("%q", said.String())
		}
	}
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no sh on this machine")
	}
	ended := exec.Command(shell, "-c", "exit 7").Run()
	if got := reason(ended, problem.Vietnamese); got != "dừng vì lỗi, mã 7" {
		t.Errorf("%q", got)
	}
}
