//go:build !linux && !darwin && !windows

package disk

import "os"

func syncData(f *os.File) error { return f.Sync() }

func flushSystem(string) (bool, error) { return false, nil }

// IsMount tells whether another file system hangs at a folder.
func IsMount(dir string) bool { return otherDevice(dir) }
