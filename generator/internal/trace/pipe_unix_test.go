//go:build unix

package trace

import (
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
