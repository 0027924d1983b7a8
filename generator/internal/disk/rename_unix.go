//go:build !windows

package disk

import (
	"errors"
	"os"
	"syscall"
)

func rename(from, to string) error { return os.Rename(from, to) }

// syncFolder brings names of a folder to the disk. Some network shares cannot.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = syncData(f)
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil
	}
	return errors.Join(err, f.Close())
}

func openToSync(name string) (*os.File, error) { return os.Open(name) }

// OtherSystem tells whether a renaming failed because the places lie on two file systems.
func OtherSystem(err error) bool { return errors.Is(err, syscall.EXDEV) }
