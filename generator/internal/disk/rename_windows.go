package disk

import (
	"errors"
	"io/fs"
	"os"
	"time"

	"golang.org/x/sys/windows"
)

// rename waits for a virus scanner or an editor that holds the old one for a moment.
func rename(from, to string) (err error) {
	for wait := 10 * time.Millisecond; wait < 2*time.Second; wait *= 2 {
		if err = os.Rename(from, to); err == nil || !errors.Is(err, fs.ErrPermission) && !errors.Is(err, windows.ERROR_SHARING_VIOLATION) {
			return err
		}
		time.Sleep(wait)
	}
	return err
}

// syncFolder has nothing to do: NTFS keeps a journal of names.
func syncFolder(string) error { return nil }

// openToSync opens for writing: only such a handle can be flushed.
func openToSync(name string) (*os.File, error) { return os.OpenFile(name, os.O_RDWR, 0) }

func syncData(f *os.File) error { return f.Sync() }

// flushSystem: each file is flushed by itself.
func flushSystem(string) (bool, error) { return false, nil }

// OtherSystem tells whether a renaming failed because the places lie on two drives.
func OtherSystem(err error) bool { return errors.Is(err, windows.ERROR_NOT_SAME_DEVICE) }
