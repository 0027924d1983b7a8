package disk

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"strings"
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
// brings it to the disk.
func (t *Tree) Put(name string, data []byte) error {
	temp := tempOf(name)
	if had, err := t.root.ReadFile(name); err == nil && string(had) == string(data) {
		_ = t.root.Remove(temp) // of a run that was killed; mostly there is none
		return nil
	}
	if err := t.makeFolder(path.Dir(name)); err != nil {
		return err
	}
	err := t.root.WriteFile(temp, data, usual)
	if err == nil {
		err = t.root.Chmod(temp, usual) // whatever the umask: a web server is another user
	}
	at("rename", name)
	if err == nil {
		err = t.root.Rename(temp, name)
	}
	if err != nil {
		_ = t.root.Remove(temp)
	}
	return err
}

// makeFolder makes a folder and those above it that are missing, for everybody.
func (t *Tree) makeFolder(dir string) error {
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
		err = &fs.PathError{Op: "read", Path: name, Err: ErrNoFile}
	}
	if err != nil {
		return nil, err
	}
	return t.root.ReadFile(name)
}

// Remove takes a file away, and folders that are empty then. One that is not there is no fault.
func (t *Tree) Remove(name string) error {
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
