package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet/generator/internal/disk"
)

// exchange and at are what tests replace: by a system that cannot exchange, and by a
// place to die.
var (
	exchange = disk.Exchange
	at       = func(step string) {}
)

// swap lets the new site take the place of the old one. If it fails, it is undone.
func (f *Folder) swap() error {
	there, err := holdsAnything(f.target)
	if err != nil {
		return err
	}
	if !there {
		return f.move()
	}
	at("exchange")
	done, err := exchange(f.work, f.target)
	at("exchanged")
	if err != nil {
		return err
	}
	if !done {
		return f.dance()
	}
	// Now the old site lies under the name for what is being made, which Abandon removes.
	return disk.SyncFolder(filepath.Dir(f.target))
}

// move gives the new site its name where there is none yet.
func (f *Folder) move() error {
	if err := os.Remove(f.target); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	at("move")
	err := disk.Rename(f.work, f.target)
	at("moved")
	return err
}

// dance is for systems that cannot exchange. From the first renaming to the second there
// is no site under its name; a run that is killed there is undone by recover.
func (f *Folder) dance() error {
	at("away")
	if err := disk.Rename(f.target, f.before); err != nil {
		return err
	}
	at("in")
	if err := disk.Rename(f.work, f.target); err != nil {
		return errors.Join(err, disk.Rename(f.before, f.target))
	}
	return f.drop()
}

// drop gives the site of before the name of what is only in the way; taking away its
// files one by one must not begin while its name still says that it may be needed.
func (f *Folder) drop() error {
	at("drop")
	err := disk.Rename(f.before, f.work)
	at("dropped")
	return err
}

// recover ends what a killed run had begun. The site of before is put back when there is
// none in its place; when there is one, the run had come through, and it goes.
func (f *Folder) recover() error {
	if _, err := os.Lstat(f.before); err == nil {
		there, err := holdsAnything(f.target)
		if err != nil {
			return err
		}
		if !there {
			if err := os.Remove(f.target); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			at("back")
			if err := disk.Rename(f.before, f.target); err != nil {
				return err
			}
		} else {
			if err := errors.Join(ours(f.target), ours(f.before)); err != nil {
				return err
			}
			at("clear")
			if err := os.RemoveAll(f.work); err != nil {
				return err
			}
			if err := f.drop(); err != nil {
				return err
			}
		}
	}
	at("remove")
	return os.RemoveAll(f.work)
}

// holdsAnything tells whether a folder is there and not empty.
func holdsAnything(dir string) (bool, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return len(entries) > 0, err
}
