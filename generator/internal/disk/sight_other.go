//go:build !linux && !darwin

package disk

import "io/fs"

// place: this system does not tell.
func place(fs.FileInfo) (device, number uint64, seconds, nanoseconds int64, ok bool) {
	return 0, 0, 0, 0, false
}
