//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package disk

import (
	"errors"
	"os"
	"syscall"
)

func lockFile(f *os.File) error {
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case err == nil:
			return nil
		case errors.Is(err, syscall.EINTR):
		case errors.Is(err, syscall.EWOULDBLOCK):
			return ErrBusy
		case errors.Is(err, syscall.ENOLCK), errors.Is(err, syscall.EINVAL), errors.Is(err, syscall.ENOSYS):
			return errors.ErrUnsupported
		default:
			return err
		}
	}
}

// unlock takes the file away while it is still locked, so that nobody locks one without
// a name and believes it his.
func unlock(f *os.File, name string) {
	_ = os.Remove(f.Name()) // in the way of nobody if it stays
	_ = f.Close()           // nothing was written
	if f.Name() != name {
		_ = os.Remove(name) // the file that only showed that locks are not known
	}
}
