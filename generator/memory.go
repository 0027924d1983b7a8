package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// roomyHeap is how large, in bytes, the heap may grow before garbage is looked for at all:
// a small site is built before that, in half the work, and any office PC has as much.
const roomyHeap = 192 << 20

// tightPercent is by how much the heap may grow between two collections once it is large. A
// build of the national base makes much garbage for a short time, and an office PC has
// little memory. Collecting so often costs a few per cent of the time.
const tightPercent = 50

// readingPercent is the same while a preview reads its source for the first time: somebody waits for the page, and
// what is read stays.
const readingPercent = 75

// collection is when garbage is collected: not before the heap is roomy, and from then on
// whenever it has grown by percent.
var collection struct {
	sync.Mutex
	roomy, percent uint64
	watched        bool
}

// collectGarbage sets both, and keeps to them from one collection to the next.
func collectGarbage(roomy, percent uint64) {
	collection.Lock()
	defer collection.Unlock()
	collection.roomy, collection.percent = roomy, percent
	setCollection()
	if !collection.watched {
		collection.watched = true
		afterCollection()
	}
}

// setCollection says by how much the heap that is alive now may grow. The runtime takes a
// heap of less than four megabytes for one of four.
func setCollection() {
	const least = 4 << 20
	alive := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(alive)
	live := max(alive[0].Value.Uint64(), least)
	percent := collection.percent
	if live < collection.roomy {
		percent = max(percent, (collection.roomy-live)*100/live)
	}
	debug.SetGCPercent(int(percent))
}

// afterCollection hangs on a value that nobody holds: its cleanup runs when a collection is
// over.
func afterCollection() {
	type unheld struct{ _ *unheld }
	runtime.AddCleanup(new(unheld), func(struct{}) {
		collection.Lock()
		setCollection()
		collection.Unlock()
		afterCollection()
	}, struct{}{})
}
