package amend

import (
	"errors"
	"io/fs"
	"os"
	"time"
)

// replace gives the new file the old one's name. A virus scanner or an editor may hold
// the old one for a moment.
func replace(temp, file string) (err error) {
	for wait := 10 * time.Millisecond; wait < time.Second; wait *= 2 {
		if err = os.Rename(temp, file); err == nil || !errors.Is(err, fs.ErrPermission) {
			return err
		}
		time.Sleep(wait)
	}
	return err
}

// syncFolder has nothing to do: NTFS keeps a journal of names.
func syncFolder(string) error { return nil }
