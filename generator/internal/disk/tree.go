package disk

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
)

// Tree is a folder whose files other people read while they are exchanged one by one. No
// name leads out of it, also not through a link that somebody laid there.
type Tree struct {
	root *os.Root
	dir  string
}

// OpenTree opens a folder, which is made if it is not there.
func OpenTree(dir string) (*Tree, error) {
	if _, err := MakePublicFolder(dir); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	return &Tree{root, dir}, err
}

// Close ends the use of a tree.
func (t *Tree) Close() error { return t.root.Close() }

// Put gives a file its bytes in one step: a reader finds the old ones or the new ones. Flush
// brings it to the disk. What has the name and is no file (a link, a pipe) is not opened: the
// file takes its place. A folder is not replaced.
func (t *Tree) Put(name string, data []byte) error {
	if err := t.makeFolder(path.Dir(name)); err != nil {
		return err
	}
	temp := tempOf(name)
	if t.has(name, data) {
		_ = t.root.Remove(temp) // of a run that was killed; mostly there is none
		return nil
	}
	err := t.fill(temp, data)
	at("rename", name)
	if err == nil {
		if info, bad := t.root.Lstat(name); bad == nil && info.IsDir() {
			err = t.fault("put", name, syscall.EISDIR)
		} else {
			err = t.root.Rename(temp, name)
		}
	}
	if err != nil {
		_ = t.root.Remove(temp)
	}
	return err
}

// has tells whether a plain file has these bytes.
func (t *Tree) has(name string, data []byte) bool {
	info, err := t.root.Lstat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(data)) {
		return false
	}
	had, err := t.root.ReadFile(name)
	return err == nil && bytes.Equal(had, data)
}

// fill makes a file of its own: what somebody has laid under the name is not written into.
func (t *Tree) fill(name string, data []byte) error {
	if err := t.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := t.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, usual)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Chmod(usual), file.Close()) // whatever the umask: a web server is another user
}

// fault is an error about a name of the tree, which whoever reads it must find.
func (t *Tree) fault(op, name string, err error) error {
	return &fs.PathError{Op: op, Path: filepath.Join(t.dir, filepath.FromSlash(name)), Err: err}
}

// passes tells whether the folders above a name are folders. One that is a link leads to files that
// are not the tree's, even where it stays inside.
func (t *Tree) passes(dir string) error {
	for ; fs.ValidPath(dir) && dir != "."; dir = path.Dir(dir) {
		switch info, err := t.root.Lstat(dir); {
		case err != nil: // not there, or below what is no folder: told where it is made
		case info.Mode()&fs.ModeSymlink != 0:
			return t.fault("open", dir, ErrLink)
		case !info.IsDir():
			return t.fault("open", dir, syscall.ENOTDIR)
		}
	}
	return nil
}

// makeFolder makes a folder and those above it that are missing, for everybody.
func (t *Tree) makeFolder(dir string) error {
	if err := t.passes(dir); err != nil {
		return err
	}
	if _, err := t.root.Stat(dir); err == nil || !fs.ValidPath(dir) || dir == "." {
		return err
	}
	if err := t.makeFolder(path.Dir(dir)); err != nil {
		return err
	}
	err := t.root.Mkdir(dir, passable)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return t.root.Chmod(dir, passable)
}

// tempOf is where the bytes of a file wait for its name.
func tempOf(name string) string { return path.Join(path.Dir(name), Hidden+"ghi-"+path.Base(name)) }

// Flush brings files that were put to the disk.
func (t *Tree) Flush(names []string) error { return Flush(t.dir, names) }

// Read reads a plain file that is not longer than most; fs.ErrNotExist when there is none.
func (t *Tree) Read(name string, most int64) ([]byte, error) {
	info, err := t.root.Lstat(name)
	if err == nil && (!info.Mode().IsRegular() || info.Size() > most) {
		err = t.fault("read", name, ErrNoFile)
	}
	if err != nil {
		return nil, err
	}
	return t.root.ReadFile(name)
}

// Remove takes a file away, and folders that are empty then. One that is not there is no fault.
func (t *Tree) Remove(name string) error {
	if err := t.passes(path.Dir(name)); err != nil {
		return err
	}
	if err := t.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	_ = t.root.Remove(tempOf(name)) // of a run that was killed; mostly there is none
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if t.root.Remove(dir) != nil { // not empty
			break
		}
	}
	return nil
}

// Names are what lies at the top of the tree, without what a killed run has left.
func (t *Tree) Names() (names []string, err error) {
	entries, err := fs.ReadDir(t.root.FS(), ".")
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), Hidden) {
			names = append(names, e.Name())
		}
	}
	return names, err
}
