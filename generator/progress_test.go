package main

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"time"
)

// heard is a place to write that two may use.
type heard struct {
	lock sync.Mutex
	text bytes.Buffer
}

func (h *heard) Write(b []byte) (int, error) {
	h.lock.Lock()
	defer h.lock.Unlock()
	return h.text.Write(b)
}

func (h *heard) String() string {
	h.lock.Lock()
	defer h.lock.Unlock()
	return h.text.String()
}

// TestWaiting: who waits is told after a while what is done and how far, and the line takes
// itself away; of what is quick nothing is said, nor where nobody sits.
func TestWaiting(t *testing.T) {
	var at heard
	w := waitAt(&at, "Đang dựng", time.Millisecond)
	for range 12 {
		w.count()
	}
	for end := time.Now().Add(30 * time.Second); !strings.Contains(at.String(), "\rĐang dựng 12"); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("said %q", at.String())
		}
	}
	w.end()
	if !strings.HasSuffix(at.String(), "\r"+strings.Repeat(" ", len([]rune("Đang dựng 12")))+"\r") {
		t.Errorf("the line stays: %q", at.String())
	}
	var quick heard
	waitAt(&quick, "Đang dựng", time.Hour).end()
	if quick.String() != "" {
		t.Errorf("said %q", quick.String())
	}
	a := &app{err: &quick}
	none := a.waits(writesPages)
	none.count()
	none.end()
	if quick.String() != "" {
		t.Errorf("said %q where nobody sits", quick.String())
	}
}
