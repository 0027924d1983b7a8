// Package bounded runs what tests give to a reader under the bounds that every reader
// keeps: five seconds and 500 MB for any input that somebody may send.
//
// In: a test and a function that reads. Out: a failure when the function takes longer or
// holds more. The time is measured with patience for a machine with other work; a reader
// that takes the square of its input is beyond it all the same.
//
// What never happens: a package of the program imports it (TestImportLine).
package bounded

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

const (
	seconds  = 5
	patience = 6 // times as long on a machine that works for many
	memory   = 500 << 20
)

// Run runs read and fails the test when it goes beyond the bounds. What still runs after
// the patience has ended is left alone: nothing can stop it.
func Run(t testing.TB, read func()) {
	t.Helper()
	usual := debug.SetGCPercent(100) // whatever the tests are run with
	defer debug.SetGCPercent(usual)
	runtime.GC()
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	done := make(chan any, 1)
	start := time.Now()
	go func() {
		defer func() { done <- recover() }()
		read()
	}()
	late := time.After(seconds * patience * time.Second)
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	most := uint64(0)
	for {
		select {
		case fault := <-done:
			if fault != nil {
				t.Fatal(fault)
			}
			t.Logf("%v, %d MB", time.Since(start).Round(time.Millisecond), most>>20)
			return
		case <-late:
			t.Fatalf("not done after %d seconds", seconds*patience)
		case <-look.C:
			var now runtime.MemStats
			runtime.ReadMemStats(&now)
			if now.HeapInuse > before.HeapInuse {
				most = max(most, now.HeapInuse-before.HeapInuse)
			}
			if most > memory {
				t.Fatalf("%d MB after %v", most>>20, time.Since(start))
			}
		}
	}
}
