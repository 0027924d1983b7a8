//go:build !windows

package amend

import (
	"errors"
	"os"
	"syscall"
)

func replace(temp, file string) error { return os.Rename(temp, file) }

// syncFolder brings the renaming itself to the disk. Some network shares cannot.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = f.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil
	}
	return errors.Join(err, f.Close())
}
