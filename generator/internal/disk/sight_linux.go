package disk

import (
	"io/fs"
	"syscall"
)

// place is where a file lies and when the system last noted a change of it; programs cannot set that time.
func place(info fs.FileInfo) (device, number uint64, seconds, nanoseconds int64, ok bool) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return 0, 0, 0, 0, false
	}
	return uint64(stat.Dev), stat.Ino, int64(stat.Ctim.Sec), int64(stat.Ctim.Nsec), true //nolint:unconvert // narrower on some machines
}
