package disk

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

func syncData(f *os.File) error { return f.Sync() }

// flushSystem brings the whole file system to the disk in one pass: thousands of files
// cost as much as their bytes, not a turn of the disk each.
func flushSystem(root string) (done bool, err error) {
	f, err := os.Open(root)
	if err != nil {
		return false, err
	}
	err = unix.Syncfs(int(f.Fd()))
	if errors.Is(err, unix.ENOSYS) || errors.Is(err, unix.ENOTSUP) {
		return false, f.Close()
	}
	return err == nil, errors.Join(err, f.Close())
}

// Exchange lets two names change places in one step; nobody sees either missing. done is
// false where the file system cannot, and then nothing has changed.
func Exchange(one, two string) (done bool, err error) {
	err = unix.Renameat2(unix.AT_FDCWD, one, unix.AT_FDCWD, two, unix.RENAME_EXCHANGE)
	if errors.Is(err, unix.ENOSYS) || errors.Is(err, unix.EINVAL) || errors.Is(err, unix.ENOTSUP) || errors.Is(err, unix.EPERM) {
		return false, nil // EPERM: sandboxes refuse calls that they do not know
	}
	if err != nil {
		return false, &os.LinkError{Op: "exchange", Old: one, New: two, Err: err}
	}
	return true, nil
}

// IsMount tells whether another file system, or another part of one, hangs at a folder.
func IsMount(dir string) bool {
	var info unix.Statx_t
	err := unix.Statx(unix.AT_FDCWD, dir, unix.AT_SYMLINK_NOFOLLOW, 0, &info)
	if err == nil && info.Attributes_mask&unix.STATX_ATTR_MOUNT_ROOT != 0 {
		return info.Attributes&unix.STATX_ATTR_MOUNT_ROOT != 0
	}
	return otherDevice(dir)
}
