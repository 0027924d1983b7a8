//go:build unix

package trace

import (
	"os"
	"syscall"
	"testing"
	"time"
)

// TestRecallAtAPipe: what lies in the place of an entry and is no file is not waited for.
func TestRecallAtAPipe(t *testing.T) {
	s := Store{Folder: t.TempDir()}
	if err := syscall.Mkfifo(s.file("public", ending), 0o600); err != nil {
		t.Fatal(err)
	}
	believed := make(chan bool, 1)
	go func() {
		_, ok := s.Recall("public")
		believed <- ok
	}()
	select {
	case ok := <-believed:
		if ok {
			t.Error("a pipe was believed")
		}
	case <-time.After(10 * time.Second):
		t.Error("still waiting at the pipe")
	}
}

// TestOfAnother: what another person may have written is not believed, however well it is sealed.
func TestOfAnother(t *testing.T) {
	s := Store{Folder: t.TempDir()}
	must(t, s.Keep("public", Entry{Made: "a"}))
	file := s.file("public", ending)
	for _, x := range []struct {
		name     string
		mode     os.FileMode
		believed bool
	}{{file, 0o644, true}, {file, 0o666, false}, {file, 0o600, true}, {s.Folder, 0o777, false}, {s.Folder, 0o777 | os.ModeSticky, true}, {s.Folder, 0o755, true}} {
		must(t, os.Chmod(x.name, x.mode))
		if _, ok := s.Recall("public"); ok != x.believed {
			t.Errorf("%s with %v: believed is %t", x.name, x.mode, ok)
		}
	}
	must(t, os.Rename(file, file+".that"))
	must(t, os.Symlink(file+".that", file))
	if _, ok := s.Recall("public"); ok {
		t.Error("a link was followed and believed")
	}
}
