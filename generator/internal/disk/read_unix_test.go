//go:build unix

package disk

import (
	"io/fs"
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

// TestUmask: whatever the umask of who publishes, a web server, which is another user, can go through
// the folders of a tree and read its files. A folder that was there stays as its owner wants it.
func TestUmask(t *testing.T) {
	before := syscall.Umask(0o077)
	defer syscall.Umask(before)
	base := t.TempDir()
	if err := os.MkdirAll(filepath.Join(base, "web", "co-san"), 0o750); err != nil {
		t.Fatal(err)
	}
	tree, err := OpenTree(filepath.Join(base, "web", "nha", "trang"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tree.Close() }()
	if err := tree.Put("thu-tuc/khai-sinh/trang.html", []byte("x")); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]fs.FileMode{
		"web": 0o700, "web/co-san": 0o700, "web/nha": 0o755, "web/nha/trang": 0o755, "web/nha/trang/thu-tuc": 0o755,
		"web/nha/trang/thu-tuc/khai-sinh": 0o755, "web/nha/trang/thu-tuc/khai-sinh/trang.html": 0o644,
	} {
		info, err := os.Stat(filepath.Join(base, filepath.FromSlash(name)))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
	}
}

// TestTreeWaitsAtNoPipe: a pipe, a device or a second name of somebody's file that lies where a file of the tree
// should be, or where it is written, makes room; nobody waits and nothing is written through it.
func TestTreeWaitsAtNoPipe(t *testing.T) {
	base := t.TempDir()
	tree, err := OpenTree(filepath.Join(base, "web"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tree.Close() }()
	mine := filepath.Join(base, "mine")
	if err := os.WriteFile(mine, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for about, lay := range map[string]func(name string) error{
		"a pipe": func(name string) error { return syscall.Mkfifo(name, 0o644) }, "a device": func(name string) error { return os.Symlink("/dev/zero", name) },
		"a second name": func(name string) error { return os.Link(mine, name) },
	} {
		for _, name := range []string{"a.html", tempOf("a.html")} {
			_ = os.Remove(filepath.Join(base, "web", name))
			if err := lay(filepath.Join(base, "web", name)); err != nil {
				t.Fatal(err)
			}
			if err := tree.Put("a.html", []byte("ours")); err != nil {
				t.Errorf("%s as %s: %v", about, name, err)
			}
			if got, err := tree.Read("a.html", 10); err != nil || string(got) != "ours" {
				t.Errorf("%s as %s: %q, %v", about, name, got, err)
			}
		}
	}
	if got, err := os.ReadFile(mine); err != nil || string(got) != "mine" {
		t.Errorf("%q: %v", got, err)
	}
}
