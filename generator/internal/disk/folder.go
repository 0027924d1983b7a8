package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
)

// MakeFolder makes a folder and those above it that are missing, and brings them to the
// disk. made is the topmost that it made, "" when all were there.
func MakeFolder(dir string) (made string, err error) {
	for up := filepath.Clean(dir); ; up = filepath.Dir(up) {
		if _, err := os.Stat(up); !errors.Is(err, fs.ErrNotExist) || up == filepath.Dir(up) {
			break
		}
		made = up
	}
	if err := os.MkdirAll(dir, passable); err != nil || made == "" {
		return made, err
	}
	return made, syncFolder(filepath.Dir(made))
}

// MakePublicFolder is MakeFolder for what a web server reads, which is another user: everybody may
// go through the folders that it makes, whatever the umask. Those that were there stay as they are.
func MakePublicFolder(dir string) (made string, err error) {
	made, err = MakeFolder(dir)
	for up := filepath.Clean(dir); err == nil && made != ""; up = filepath.Dir(up) {
		if err = os.Chmod(up, passable); up == made {
			break
		}
	}
	return made, err
}

// Rename gives a file or folder another name on the same file system, and waits for a
// virus scanner that holds it. The folder of the new name is brought to the disk.
func Rename(from, to string) error {
	if err := rename(from, to); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(to))
}

// SyncFolder brings the names in a folder to the disk.
func SyncFolder(dir string) error { return syncFolder(dir) }

// few is up to how many files are brought to the disk one by one.
const few = 32

// Flush brings files and their folders, all below root, to the disk: it returns when they
// are there. Names are relative to root.
func Flush(root string, names []string) error {
	if len(names) > few {
		if done, err := flushSystem(root); done || err != nil {
			return err
		}
	}
	dirs := map[string]bool{root: true}
	work := make(chan string)
	var group sync.WaitGroup
	var guard sync.Mutex
	var all error
	for range 4 * runtime.NumCPU() {
		group.Go(func() {
			for name := range work {
				if err := syncFile(name); err != nil {
					guard.Lock()
					all = errors.Join(all, err)
					guard.Unlock()
				}
			}
		})
	}
	for _, name := range names {
		file := filepath.Join(root, filepath.FromSlash(name))
		for dir := filepath.Dir(file); !dirs[dir]; dir = filepath.Dir(dir) {
			dirs[dir] = true
		}
		work <- file
	}
	close(work)
	group.Wait()
	for dir := range dirs {
		all = errors.Join(all, syncFolder(dir))
	}
	return all
}

func syncFile(name string) error {
	f, err := openToSync(name)
	if err != nil {
		return err
	}
	return errors.Join(syncData(f), f.Close())
}
