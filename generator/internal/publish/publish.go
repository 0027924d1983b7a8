// Package publish puts outputs on the disk, all or nothing.
//
// In: a folder to fill and outputs, from any number of goroutines. Out: after
// Commit the folder holds exactly these outputs; without it, it is as it was.
//
// The outputs are written into a folder beside the target, and Commit swaps the
// two by renaming. A run that fails or is killed leaves the site that is up; at
// worst a folder ".niemyet-…" stays beside it, which the next run removes.
//
// What never happens: a folder that niemyet did not make is not replaced, and no
// file is written outside the target's parent.
package publish

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
)

// marker is a file that says: niemyet made this folder and may replace it.
const marker = ".niemyet"

// ErrForeign is returned for a target that is not empty and not ours.
var ErrForeign = errors.New("the folder was not made by niemyet")

// Folder is a target being filled.
type Folder struct {
	target string
	work   string
	count  atomic.Int64
	made   sync.Map // folders that exist already
}

// Open prepares to fill the target, which is created by Commit.
func Open(target string) (*Folder, error) {
	target, err := filepath.Abs(target)
	if err != nil {
		return nil, err
	}
	if err := ours(target); err != nil {
		return nil, fmt.Errorf("%s: %w", target, err)
	}
	parent, base := filepath.Split(target)
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return nil, err
	}
	removeLeftovers(parent, base)
	work, err := os.MkdirTemp(parent, leftover(base)+"*")
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(work, 0o755); err != nil {
		return nil, err
	}
	return &Folder{target: target, work: work}, nil
}

func leftover(base string) string { return ".niemyet-" + base + "-" }

// removeLeftovers clears what a killed run left behind.
func removeLeftovers(parent, base string) {
	entries, _ := os.ReadDir(parent)
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), leftover(base)) {
			_ = os.RemoveAll(filepath.Join(parent, e.Name())) // best effort: it is only in the way
		}
	}
}

// ours tells whether the target may be replaced: absent, empty, or made by niemyet.
func ours(target string) error {
	entries, err := os.ReadDir(target)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if len(entries) == 0 {
		return nil
	}
	if _, err := os.Stat(filepath.Join(target, marker)); err != nil {
		return ErrForeign
	}
	return nil
}

// Write puts one file into the folder. Safe for concurrent use.
func (f *Folder) Write(path string, body []byte) error {
	if !filepath.IsLocal(filepath.FromSlash(path)) {
		panic("internal error: output outside the site: " + path)
	}
	name := filepath.Join(f.work, filepath.FromSlash(path))
	dir := filepath.Dir(name)
	if _, made := f.made.Load(dir); !made {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		f.made.Store(dir, true)
	}
	f.count.Add(1)
	return os.WriteFile(name, body, 0o644)
}

// Count is how many files were written.
func (f *Folder) Count() int { return int(f.count.Load()) }

// Commit makes the folder's content the target's. If the second renaming fails,
// the first is undone.
func (f *Folder) Commit() error {
	if err := os.WriteFile(filepath.Join(f.work, marker), []byte("Thư mục này do niemyet dựng và sẽ bị thay toàn bộ ở lần dựng sau.\n"), 0o644); err != nil {
		return err
	}
	parent, base := filepath.Split(f.target)
	old, err := os.MkdirTemp(parent, leftover(base)+"old-*")
	if err != nil {
		return err
	}
	previous := filepath.Join(old, base)
	switch err := os.Rename(f.target, previous); {
	case errors.Is(err, os.ErrNotExist):
		previous = ""
	case err != nil:
		_ = os.Remove(old)
		return err
	}
	if err := os.Rename(f.work, f.target); err != nil {
		if previous != "" {
			err = errors.Join(err, os.Rename(previous, f.target))
		}
		_ = os.RemoveAll(old)
		return err
	}
	return os.RemoveAll(old)
}

// Abandon removes what was written; the target stays as it was.
func (f *Folder) Abandon() error { return os.RemoveAll(f.work) }
