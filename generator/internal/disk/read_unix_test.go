//go:build unix

package disk

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// layStrange lays down what has a name and is no file.
func layStrange(t *testing.T, dir string) map[string]error {
	t.Helper()
	at := func(name string) string { return filepath.Join(dir, name) }
	if err := syscall.Mkfifo(at("pipe"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, to := range map[string]string{"zero": "/dev/zero", "to-pipe": at("pipe")} {
		if err := os.Symlink(to, at(name)); err != nil {
			t.Fatal(err)
		}
	}
	return map[string]error{"pipe": ErrNoFile, "zero": ErrNoFile, "to-pipe": ErrNoFile}
}
