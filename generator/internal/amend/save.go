package amend

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrChanged is a file that is not the one the change was made from.
var ErrChanged = errors.New("the file was changed meanwhile")

// Absent is the hash of a file that is not there yet.
const Absent = ""

// Hash names the bytes of a file.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// Save puts data in the place of a file whose bytes still have the hash was, or makes
// a new one when was is Absent; else it is ErrChanged and the file stays. Whenever
// the machine stops, the old file or the new one is there, whole: the bytes are
// written beside it, brought to the disk, and then take its name.
//
// Between the last look at the old file and the renaming another program may still
// write; two writers inside one process must be kept apart by their caller.
func Save(file string, data []byte, was string) (err error) {
	mode := fs.FileMode(0o644)
	if was != Absent {
		if file, err = filepath.EvalSymlinks(file); err != nil {
			return err
		}
		info, err := os.Stat(file)
		if err != nil {
			return err
		}
		mode = info.Mode().Perm()
	}
	temp, err := os.CreateTemp(filepath.Dir(file), ".niemyet-")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(temp.Name())
		}
	}()
	_, err = temp.Write(data)
	if err = errors.Join(err, temp.Chmod(mode), temp.Sync(), temp.Close()); err != nil {
		return err
	}
	if was == Absent {
		return create(temp.Name(), file)
	}
	now, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if Hash(now) != was {
		return ErrChanged
	}
	if err = replace(temp.Name(), file); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(file))
}

// create gives a new file its name, and never takes the name of one that is there.
func create(temp, file string) error {
	err := os.Link(temp, file)
	if err == nil {
		return errors.Join(os.Remove(temp), syncFolder(filepath.Dir(file)))
	}
	if _, there := os.Lstat(file); there == nil {
		return ErrChanged
	}
	// A file system without links, as on a memory stick.
	if err := replace(temp, file); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(file))
}
