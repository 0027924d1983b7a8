package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"time"
)

// Scratch makes a folder among the temporary ones of the system, for what nobody needs once the
// process has ended. gone takes it away. What a killed process left there goes when the next one,
// of whatever command, asks for a scratch folder: each stands in a folder of its own beside a lock,
// and whose lock is free has no owner any more.
func Scratch() (dir string, gone func(), err error) {
	sweepScratch.Do(func() { takeScratch(os.TempDir()) })
	for range 5 { // who sweeps may come between the file of the lock and the lock
		home, err := os.MkdirTemp("", scratch)
		if err != nil {
			return "", nil, err
		}
		f, err := tryLock(filepath.Join(home, scratchLock))
		if errors.Is(err, ErrBusy) || errors.Is(err, fs.ErrNotExist) {
			continue
		}
		dir = filepath.Join(home, scratchInside)
		if err == nil {
			err = os.Mkdir(dir, 0o700)
		}
		if err != nil {
			return "", nil, errors.Join(err, os.RemoveAll(home))
		}
		return dir, func() { endScratch(home, f) }, nil
	}
	return "", nil, ErrBusy
}

const (
	scratch       = "niemyet-"
	scratchLock   = "khoa"
	scratchInside = "trong"
)

var (
	scratchName  = regexp.MustCompile(`^` + scratch + `\d+$`)
	sweepScratch sync.Once
)

// endScratch takes a scratch folder away. What is in it goes while it is locked; the lock itself by
// unlock, for Windows takes no open file away.
func endScratch(home string, f *os.File) {
	_ = os.RemoveAll(filepath.Join(home, scratchInside)) // what stays is swept when it is old
	unlock(f, filepath.Join(home, scratchLock))
	_ = os.Remove(home)
}

// takeScratch takes away the scratch folders of processes that ended without doing so. Only folders
// of this person are looked at, and only those with a free lock, or without one when they are old and
// hold nothing but what such a folder holds: another program may have such a name.
func takeScratch(temp string) {
	entries, _ := os.ReadDir(temp)
	for _, e := range entries {
		home := filepath.Join(temp, e.Name())
		if !e.IsDir() || !scratchName.MatchString(e.Name()) {
			continue
		}
		info, err := e.Info()
		if err != nil || !ours(info) {
			continue
		}
		lock := filepath.Join(home, scratchLock)
		is, err := os.Lstat(lock)
		if errors.Is(err, fs.ErrNotExist) && time.Since(info.ModTime()) > old {
			takeUnlocked(home)
			continue
		}
		if err != nil || !is.Mode().IsRegular() {
			continue
		}
		if f, err := tryLock(lock); err == nil {
			endScratch(home, f)
		}
	}
}

// takeUnlocked takes a scratch folder away whose lock was not made yet, or is gone already.
func takeUnlocked(home string) {
	entries, err := os.ReadDir(home)
	if err != nil || len(entries) > 1 || len(entries) == 1 && (entries[0].Name() != scratchInside || !entries[0].IsDir()) {
		return
	}
	_ = os.RemoveAll(filepath.Join(home, scratchInside)) // what cannot be taken away is only in the way
	_ = os.Remove(home)
}
