//go:build unix

package publish

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestUmask: a web server, which is another user, can read the site whatever the umask of
// the clerk is.
func TestUmask(t *testing.T) {
	before := syscall.Umask(0o077)
	defer syscall.Umask(before)
	above := filepath.Join(t.TempDir(), "trang")
	f := open(t, filepath.Join(above, "web", "public"))
	write(t, f, "a/b/c.html", "x")
	commit(t, f)
	looked := 0
	err := filepath.WalkDir(above, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		want := fs.FileMode(0o644)
		if d.IsDir() {
			want = 0o755
		}
		if err == nil && info.Mode().Perm() != want {
			t.Errorf("%s: %v", name, info.Mode())
		}
		looked++
		return err
	})
	if err != nil || looked != 7 {
		t.Errorf("%d, %v", looked, err)
	}
}

// TestMount: the root of a file system is refused, a folder in it is taken.
func TestMount(t *testing.T) {
	const shm = "/dev/shm"
	if info, err := os.Stat(shm); err != nil || !info.IsDir() {
		t.Skip("no file system of its own to try")
	}
	if _, err := Open(shm, Options{}); why(t, err) != IsMount {
		t.Errorf("%v", err)
	}
	dir, err := os.MkdirTemp(shm, "niemyet-")
	if err != nil {
		t.Skip(err)
	}
	defer os.RemoveAll(dir)
	f := open(t, filepath.Join(dir, "trang"))
	write(t, f, "index.html", "x")
	commit(t, f)
}
