//go:build unix

package serve

import (
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// TestWaitsAtNoPipe: whoever asks for a pipe or a device of the source gets no page, and keeps nobody else from theirs.
func TestWaitsAtNoPipe(t *testing.T) {
	root := ward(t)
	must(t, os.MkdirAll(filepath.Join(root, "static", "x"), 0o755))
	must(t, syscall.Mkfifo(filepath.Join(root, "static", "x", "a.txt"), 0o644))
	s := open(t, testOptions(t, root))
	got := make(chan int, 2)
	go func() {
		for _, path := range []string{"/x/a.txt", "/"} {
			got <- get(s, http.MethodGet, path).Code
		}
	}()
	for _, want := range []int{http.StatusNotFound, http.StatusOK} {
		select {
		case code := <-got:
			if code != want {
				t.Errorf("%d, want %d", code, want)
			}
		case <-time.After(30 * time.Second):
			t.Fatal("still waiting")
		}
	}
}
