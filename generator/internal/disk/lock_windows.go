package disk

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

func lockFile(f *os.File) error {
	err := windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, new(windows.Overlapped))
	switch {
	case errors.Is(err, windows.ERROR_LOCK_VIOLATION), errors.Is(err, windows.ERROR_IO_PENDING):
		return ErrBusy
	case errors.Is(err, windows.ERROR_INVALID_FUNCTION), errors.Is(err, windows.ERROR_NOT_SUPPORTED):
		return errors.ErrUnsupported
	}
	return err
}

// unlock closes first: Windows takes no open file away, so whoever has it open by then
// keeps it.
func unlock(f *os.File, name string) {
	_ = f.Close()           // nothing was written
	_ = os.Remove(f.Name()) // in the way of nobody if it stays
	if f.Name() != name {
		_ = os.Remove(name) // the file that only showed that locks are not known
	}
}
