package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestStartScript: Windows finds the program from the site's folder, by a way that moves
// along where it lies beside that folder, and a per cent in a name stays one.
func TestStartScript(t *testing.T) {
	around := filepath.Join(string(filepath.Separator)+"Đơn vị", "100% thật")
	for program, want := range map[string]string{
		filepath.Join(around, "niemyet.exe"):                                        `"%~dp0..\niemyet.exe" %*`,
		filepath.Join(string(filepath.Separator)+"phần mềm", "100%", "niemyet.exe"): "100%%",
	} {
		got := startScript(program, filepath.Join(around, "trang"))
		if !strings.Contains(got, want) || !strings.Contains(got, `serve --open --source "%~dp0."`) || strings.Count(got, "\r\n") != strings.Count(got, "\n") {
			t.Errorf("%s:\n%s", program, got)
		}
	}
}
