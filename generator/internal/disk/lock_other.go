//go:build !linux && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly && !windows

package disk

import (
	"errors"
	"os"
)

func lockFile(*os.File) error { return errors.ErrUnsupported }

func unlock(f *os.File, name string) {
	_ = f.Close()           // nothing was written
	_ = os.Remove(f.Name()) // in the way of nobody if it stays
	_ = os.Remove(name)
}
