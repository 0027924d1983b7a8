package publish

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet/generator/internal/disk"
)

// keep lets a file of the site that is up be a file of the new site as well, where it holds
// the same bytes: it keeps its time and its number, so that a backup, rsync or a host that
// looks at them finds a change only where there is one. It tells whether it did; where it
// did not, the file is to be written. A file that has yet another name belongs to somebody
// else too, who may write into it: it is not kept.
func (f *Folder) keep(path, name string, body []byte) bool {
	old, place := f.up(path, int64(len(body)))
	if place == "" {
		return false
	}
	before, err := disk.Read(old)
	return err == nil && bytes.Equal(before, body) && f.keepUp(path, old, name, place)
}

// up is the file of the site that is up that may be kept for one of so many bytes, and its place before it is read; "" where
// none may.
func (f *Folder) up(path string, size int64) (old, place string) {
	if f.unlinked.Load() {
		return "", ""
	}
	old = f.Up(path)
	info, err := os.Lstat(old)
	if err != nil || info.Size() != size || !disk.AsLeft(info, readable) {
		return old, ""
	}
	return old, disk.Place(info)
}

// keepUp gives a file of the site that is up its second name. Its place is that of before anybody looked at what it holds:
// whoever writes into it later spoils the new site as well (recount).
func (f *Folder) keepUp(path, old, name, place string) bool {
	if err := giveName(old, name); err != nil {
		if !errors.Is(err, fs.ErrExist) { // FAT and some shares know no second name: nothing more is read in vain
			f.unlinked.Store(true)
		}
		return false
	}
	f.guard.Lock()
	defer f.guard.Unlock()
	f.kept[path] = place
	return true
}

// giveName is what a test replaces by a system that gives a file one name only.
var giveName = os.Link

// Derive says in which way this run makes files of others, and gives what looks them up in
// the site that is up: the bytes of a file that was made, in the same way, of one that stayed
// the same. It is called once, before any is made. What it finds may have been touched since:
// whoever takes it asks whether it is right.
func (f *Folder) Derive(way string) (former func(path, of string) ([]byte, bool)) {
	f.way = way
	same := formerWay(f.target) == way
	return func(path, of string) ([]byte, bool) {
		f.guard.Lock()
		kept := f.kept[of] != ""
		f.guard.Unlock()
		if !same || !kept {
			return nil, false
		}
		body, err := disk.Read(filepath.Join(f.target, filepath.FromSlash(path)))
		return body, err == nil
	}
}

// Up is where a file lies in the site that is up, for who knows what it should look like there.
func (f *Folder) Up(path string) string { return filepath.Join(f.target, filepath.FromSlash(path)) }

// Take lets a file of the site that is up be a file of the new site as well, without a look at its bytes: known tells
// whether it is what it should be. It tells whether it did.
func (f *Folder) Take(path string, known func(fs.FileInfo) bool) (taken bool, err error) {
	if f.unlinked.Load() || f.sums != nil {
		return false, nil
	}
	old := f.Up(path)
	info, err := os.Lstat(old)
	if err != nil || !disk.AsLeft(info, readable) || !known(info) {
		return false, nil
	}
	if err := f.note(path, info.Size(), [sha256.Size]byte{}); err != nil {
		return false, err
	}
	return f.keepUp(path, old, f.at(path), disk.Place(info)), nil
}

// WriteOther is Write for a file that is known not to have the bytes of the one that is up.
func (f *Folder) WriteOther(path string, body []byte) error {
	if f.sums != nil {
		return f.Write(path, body)
	}
	if err := f.note(path, int64(len(body)), [sha256.Size]byte{}); err != nil {
		return err
	}
	return f.writeNew(path, these(body))
}
