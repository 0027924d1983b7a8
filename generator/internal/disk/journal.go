package disk

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// step is one file of a journal.
type step struct {
	Name     string // as in Change
	File     string // the new bytes, in workDir; "" for a file that goes
	Old, New string // sums of the bytes before and after; "" for no file

	change Change
	kept   bool // somebody changed the file since: it stays
}

// sumOf names the bytes of a file; "" for none.
func sumOf(data []byte) string {
	if data == nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func (s *step) place(root string) string {
	return filepath.Join(root, filepath.FromSlash(s.Name))
}

func (s *step) staged(root string) string { return filepath.Join(root, workDir, s.File) }

// order: files that come, then files that go.
func (s *step) order() int {
	if s.File == "" {
		return 1
	}
	return 0
}

// take makes one step; made already, it is nothing.
func (s *step) take(root string) error {
	place := s.place(root)
	at("step", s.Name)
	now, err := Read(place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		now = nil
	case err != nil:
		return err
	case now == nil:
		now = []byte{}
	}
	if sum := sumOf(now); sum == s.New {
		return nil
	} else if sum != s.Old {
		s.kept = true
		return fmt.Errorf("%s: %w", s.Name, ErrChanged)
	}
	if s.File == "" {
		return os.Remove(place)
	}
	if _, err := MakeFolder(filepath.Dir(place)); err != nil {
		return err
	}
	real, mode, _, err := placeOf(place)
	if err != nil {
		return err
	}
	if mode != usual {
		if err := os.Chmod(s.staged(root), mode); err != nil {
			return err
		}
	}
	err = rename(s.staged(root), real)
	if OtherSystem(err) {
		data, readErr := Read(s.staged(root))
		if readErr != nil {
			return readErr
		}
		return Write(real, data)
	}
	return err
}

// writeJournal brings the list of steps to the disk.
func writeJournal(root string, steps []step) error {
	text, err := json.Marshal(steps)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	work := filepath.Join(root, workDir)
	if err := Write(filepath.Join(work, journalName), text); err != nil {
		return err
	}
	return syncFolder(root)
}

// readJournal reads the steps of a journal. It may have come with the folder, from whomever: it
// moves and takes away nothing outside.
func readJournal(root string, text []byte) (steps []step, err error) {
	if err := json.Unmarshal(text, &steps); err != nil {
		return nil, err
	}
	inside, err := filepath.EvalSymlinks(root)
	if err != nil {
		return nil, err
	}
	for _, s := range steps {
		if !filepath.IsLocal(filepath.FromSlash(s.Name)) || strings.Trim(s.File, "0123456789") != "" {
			return nil, fmt.Errorf("%q, %q: %w", s.Name, s.File, errOutside)
		}
		real, err := nearest(s.place(root))
		if err != nil {
			return nil, err
		}
		if rel, err := filepath.Rel(inside, real); err != nil || !filepath.IsLocal(rel) {
			return nil, fmt.Errorf("%q: %w", s.Name, errOutside)
		}
	}
	return steps, nil
}

// nearest is a file, or the lowest folder above it that is there, without links.
func nearest(name string) (string, error) {
	for {
		if _, err := os.Lstat(name); err == nil {
			return filepath.EvalSymlinks(name)
		}
		name = filepath.Dir(name)
	}
}

// finish goes through a journal that was left. Without one nothing had been changed, and
// what lies there is only in the way.
func finish(root string) (steps []step, err error) {
	work := filepath.Join(root, workDir)
	if info, err := os.Lstat(work); err == nil && !info.IsDir() {
		return nil, fmt.Errorf("%s: %w: %w", work, ErrJournal, ErrNoFile)
	}
	text, err := Read(filepath.Join(work, journalName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, os.RemoveAll(work)
	}
	if err == nil {
		steps, err = readJournal(root, text)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", filepath.Join(work, journalName), ErrJournal, err)
	}
	for i := range steps {
		if err := steps[i].take(root); err != nil && !steps[i].kept {
			return steps, err
		}
	}
	return steps, errors.Join(settleAll(root, steps), leave(root))
}
