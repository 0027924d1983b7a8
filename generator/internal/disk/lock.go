package disk

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"time"
)

// ErrBusy is a lock that another process holds.
var ErrBusy = errors.New("another process holds the lock")

// Lock takes the lock of a name, which is the name of a small file, and waits for it until
// the context ends (ErrBusy); waiting is told once. The lock ends with release or with the
// process: a killed one locks nobody out.
//
// Some network drives know no locks. There the file itself is the lock, and a killed
// process leaves it: ErrBusy then names the file to be deleted.
func Lock(ctx context.Context, name string, waiting func()) (release func(), err error) {
	for told := false; ; {
		f, err := tryLock(name)
		if err == nil {
			return func() { unlock(f, name) }, nil
		}
		if !errors.Is(err, ErrBusy) {
			return nil, err
		}
		if !told && waiting != nil {
			waiting()
		}
		told = true
		select {
		case <-ctx.Done():
			return nil, &fs.PathError{Op: "lock", Path: name, Err: ErrBusy}
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// tryLock takes a lock or says ErrBusy. Who held it before has taken the file away: what
// is locked must still have the name.
func tryLock(name string) (*os.File, error) {
	for tries := 0; ; tries++ {
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
		if errors.Is(err, fs.ErrPermission) && tries < 5 {
			time.Sleep(20 * time.Millisecond) // Windows opens no file that is just going
			continue
		}
		if err != nil {
			return nil, err
		}
		err = lockFile(f)
		if errors.Is(err, errors.ErrUnsupported) {
			_ = f.Close() // nothing was written
			return lockByName(name)
		}
		if err != nil {
			_ = f.Close() // nothing was written
			return nil, err
		}
		mine, err1 := f.Stat()
		named, err2 := os.Stat(name)
		if err1 == nil && err2 == nil && os.SameFile(mine, named) {
			return f, nil
		}
		_ = f.Close() // it was taken away meanwhile: again
	}
}

// lockByName is for drives without locks: the file that tryLock made for trying has no
// bytes, the one that is a lock has.
func lockByName(name string) (*os.File, error) {
	held := name + ".giu"
	f, err := os.OpenFile(held, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return nil, ErrBusy
	}
	return f, err
}
