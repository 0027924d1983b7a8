package disk

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// syncData hands the bytes to the drive; File.Sync would also wait for the drive's own
// cache, which takes a hundred times as long a file.
func syncData(f *os.File) error { return unix.Fsync(int(f.Fd())) }

func flushSystem(string) (bool, error) { return false, nil }

// Exchange lets two names change places in one step; nobody sees either missing. done is
// false where the file system cannot, and then nothing has changed.
func Exchange(one, two string) (done bool, err error) {
	err = unix.RenamexNp(one, two, unix.RENAME_SWAP)
	if errors.Is(err, unix.ENOTSUP) || errors.Is(err, unix.EINVAL) || errors.Is(err, unix.ENOSYS) {
		return false, nil
	}
	if err != nil {
		return false, &os.LinkError{Op: "exchange", Old: one, New: two, Err: err}
	}
	return true, nil
}

// IsMount tells whether another file system hangs at a folder.
func IsMount(dir string) bool { return otherDevice(dir) }
