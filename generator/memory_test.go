package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// TestGarbageOfSmallSitesLies: a small heap may grow to the roomy one, a larger one by the
// percentage alone, and what is set is set anew after each collection.
func TestGarbageOfSmallSitesLies(t *testing.T) {
	usual := debug.SetGCPercent(100)
	t.Cleanup(func() {
		collectGarbage(0, uint64(usual))
	})
	percent := func() int {
		now := debug.SetGCPercent(usual)
		debug.SetGCPercent(now)
		return now
	}
	collectGarbage(64<<30, tightPercent) // no test of ours has a larger heap
	if got := percent(); got <= 1000 {
		t.Errorf("a heap far below the roomy one may grow by %d %%", got)
	}
	collectGarbage(0, tightPercent)
	if got := percent(); got != tightPercent {
		t.Errorf("a heap past the roomy one may grow by %d %%", got)
	}
	debug.SetGCPercent(7)
	for range 1000 { // patience: a cleanup runs some time after its collection
		runtime.GC()
		if percent() == tightPercent {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("after a collection the heap may grow by %d %%", percent())
}
