package disk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Change is one file of many that change together.
type Change struct {
	Name     string // below the folder given to Together, with slashes
	Old, New []byte // nil for a file that is not there, before or after
	Whatever bool   // what is there now does not matter
}

// workDir is where the bytes of a change of many files wait, in the folder that they
// belong to; journalName is the list of them: from the moment it is there the change
// counts as made, and Finish makes it.
const (
	workDir     = Hidden + "dang-ghi"
	journalName = "nhat-ky.json"
	lockName    = workDir + ".khoa"
)

// patience is how long one change of many files waits for another.
const patience = 2 * time.Minute

// Together writes, moves and takes away files, all or none. A file that is not as its
// change says is ErrChanged, and nothing is written. A failure in the middle puts
// everything back; a process that is killed before the journal stands has changed
// nothing, after it Finish goes on where it stopped.
//
// New files come before old ones go, so that no moment lacks a record under both names.
func Together(root string, changes []Change) (err error) {
	return locked(root, func() error {
		if _, err := finish(root); err != nil {
			return err
		}
		work := filepath.Join(root, workDir)
		if err := os.MkdirAll(work, 0o755); err != nil {
			return err
		}
		steps, err := stage(root, changes)
		if err == nil {
			err = writeJournal(root, steps)
		}
		if err != nil {
			return errors.Join(err, os.RemoveAll(work))
		}
		at("journal", root)
		for i := range steps {
			if err := steps[i].take(root); err != nil {
				return errors.Join(err, undo(root, steps[:i+1]), leave(root))
			}
		}
		return errors.Join(settleAll(root, steps), leave(root))
	})
}

// Finish makes what a killed Together of this folder had begun. kept are the files that
// somebody has changed since: they stay as they are.
func Finish(root string) (done, kept []string, err error) {
	work := filepath.Join(root, workDir)
	if _, err := os.Lstat(work); errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil // the usual case, and no lock in a folder that cannot be written to
	}
	err = locked(root, func() error {
		steps, err := finish(root)
		for _, s := range steps {
			if s.kept {
				kept = append(kept, s.Name)
			} else {
				done = append(done, s.Name)
			}
		}
		return err
	})
	return done, kept, err
}

func locked(root string, do func() error) error {
	ctx, end := context.WithTimeout(context.Background(), patience)
	defer end()
	release, err := Lock(ctx, filepath.Join(root, lockName), nil)
	if err != nil {
		return err
	}
	defer release()
	return do()
}

// stage lays the new bytes of all files ready and looks whether the old ones are those of
// the change.
func stage(root string, changes []Change) (steps []step, err error) {
	var fresh []string
	seen := map[string]bool{}
	for i, c := range changes {
		if !filepath.IsLocal(filepath.FromSlash(c.Name)) {
			panic("internal error: a change outside: " + c.Name)
		}
		s := step{Name: c.Name, change: c}
		if seen[s.place(root)] {
			panic("internal error: two changes of " + c.Name)
		}
		seen[s.place(root)] = true
		now, err := Read(s.place(root))
		if errors.Is(err, fs.ErrNotExist) {
			now = nil
		} else if err != nil {
			return nil, err
		} else if now == nil {
			now = []byte{}
		}
		if !c.Whatever && (!bytes.Equal(now, c.Old) || (now == nil) != (c.Old == nil)) {
			return nil, fmt.Errorf("%s: %w", c.Name, ErrChanged)
		}
		s.change.Old = now
		s.Old = sumOf(now)
		if c.New != nil {
			s.New, s.File = sumOf(c.New), fmt.Sprint(i)
			if err := os.WriteFile(s.staged(root), c.New, usual); err != nil {
				return nil, err
			}
			fresh = append(fresh, s.File)
		}
		steps = append(steps, s)
	}
	slices.SortStableFunc(steps, func(a, b step) int { return a.order() - b.order() })
	return steps, Flush(filepath.Join(root, workDir), fresh)
}

// undo puts back what was there before the steps, the last one first.
func undo(root string, steps []step) (err error) {
	for _, s := range slices.Backward(steps) {
		place := s.place(root)
		now, readErr := Read(place)
		if readErr != nil && !errors.Is(readErr, fs.ErrNotExist) {
			err = errors.Join(err, readErr)
			continue
		}
		if readErr != nil {
			now = nil
		}
		switch {
		case sumOf(now) != s.New || s.New == s.Old: // not taken yet, or somebody else's by now
		case s.change.Old == nil:
			err = errors.Join(err, os.Remove(place))
		default:
			err = errors.Join(err, Write(place, s.change.Old))
		}
	}
	return err
}

// settleAll brings the names of all files to the disk.
func settleAll(root string, steps []step) (err error) {
	seen := map[string]bool{}
	for _, s := range steps {
		dir := filepath.Dir(s.place(root))
		if seen[dir] {
			continue
		}
		seen[dir] = true
		if syncErr := syncFolder(dir); syncErr != nil && !errors.Is(syncErr, fs.ErrNotExist) {
			err = errors.Join(err, syncErr)
		}
	}
	return err
}

// leave takes the journal away first: without it what is left is only in the way.
func leave(root string) error {
	work := filepath.Join(root, workDir)
	at("leave", root)
	err := os.Remove(filepath.Join(work, journalName))
	if err == nil {
		err = syncFolder(work)
	}
	at("left", root)
	return errors.Join(err, os.RemoveAll(work))
}
