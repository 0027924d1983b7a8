// Package disk writes files: it is the one place that does, apart from the folder that
// publish fills. It reads them too, for everybody: plain files, and none without end.
//
// In: a name and bytes. Out: whenever the machine stops, the file under that name is the
// old one or the new one, whole, and what was told as written is there after the power
// comes back: the bytes are written beside the name (in the same folder, hidden), brought
// to the disk, take the name in one step, and the folder is brought to the disk too.
//
//   - Write puts bytes in the place of a file, or makes it; Fill takes them bit by bit.
//   - Create makes a file and never takes the name of one that is there.
//   - Replace writes only over the bytes that the caller knows.
//   - Together writes, moves and takes away many files, all or none (journal.go): a run
//     that is killed in the middle is finished by Finish before the next one begins. A
//     journal that cannot be read, or leads out of its folder, is ErrJournal.
//   - Lock keeps two processes apart; it ends with the process that holds it.
//   - Scratch makes a temporary folder; one of a process that was killed is taken away by the next.
//   - Exchange, Flush, MakeFolder are for whoever swaps whole folders.
//   - Open, Read and Files open plain files alone; Read holds at most Most bytes.
//   - A Tree is a folder that others read meanwhile; a link in the place of a folder of it is ErrLink.
//
// A link is followed to the file it names; a device, a pipe or a folder is ErrNoFile. A
// file keeps the permissions it had; a new one can be read by everybody.
//
// What never happens: half a file under its name, a file without a name that a later run
// takes for a record (hidden names begin with ".niemyet-"), a name outside the folder that
// the caller gave.
package disk

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

var (
	// ErrChanged is a file that is not the one the change was made from.
	ErrChanged = errors.New("the file was changed meanwhile")
	// ErrNoFile is a name under which something else than a file stands.
	ErrNoFile = errors.New("not a file")
	// ErrLink is a folder that is a link: what lies behind it is somebody else's.
	ErrLink = errors.New("a link stands in the place of a folder")
	// ErrJournal is a journal that cannot be followed. Nothing was changed.
	ErrJournal = errors.New("the journal of a change that was cut cannot be followed")

	errOutside = errors.New("no name in this folder")
)

// Hidden begins the name of everything that is not meant to stay.
const Hidden = ".niemyet-"

// The permissions of a new file, and of a folder for everybody.
const (
	passable fs.FileMode = 0o755
	usual    fs.FileMode = 0o644
	private  fs.FileMode = 0o600
)

// Write puts data in the place of a file, or makes it. The folder must be there.
func Write(name string, data []byte) error {
	return Fill(name, these(data))
}

// these are bytes that are at hand.
func these(data []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	}
}

// Fill is Write for what is too long to be held: fill writes it bit by bit. With an error of
// fill the file is as it was.
func Fill(name string, fill func(io.Writer) error) error {
	name, mode, _, err := placeOf(name)
	if err != nil {
		return err
	}
	temp, err := filled(name, mode, fill)
	if err != nil {
		return err
	}
	return settle(temp, name)
}

// Create makes a file; fs.ErrExist when there is one of that name.
func Create(name string, data []byte) error { return create(name, data, usual) }

// CreatePrivate is Create for what nobody else on the machine may read.
func CreatePrivate(name string, data []byte) error { return create(name, data, private) }

func create(name string, data []byte, mode fs.FileMode) error {
	temp, err := beside(name, data, mode)
	if err != nil {
		return err
	}
	err = os.Link(temp, name)
	if err == nil {
		return errors.Join(os.Remove(temp), syncFolder(filepath.Dir(name)))
	}
	if _, there := os.Lstat(name); there == nil {
		return errors.Join(&fs.PathError{Op: "create", Path: name, Err: fs.ErrExist}, os.Remove(temp))
	}
	return settle(temp, name) // a file system without links, as on a memory stick
}

// Replace writes over a file that still has the bytes that known accepts; else it is
// ErrChanged and the file stays. Between this last look and the renaming another program
// may still write; two writers inside one process must be kept apart by their caller.
func Replace(name string, data []byte, known func(now []byte) bool) error {
	name, mode, there, err := placeOf(name)
	if err != nil {
		return err
	}
	if !there {
		return &fs.PathError{Op: "replace", Path: name, Err: fs.ErrNotExist}
	}
	temp, err := beside(name, data, mode)
	if err != nil {
		return err
	}
	now, err := Read(name)
	if err == nil && !known(now) {
		err = ErrChanged
	}
	if err != nil {
		return errors.Join(err, os.Remove(temp))
	}
	return settle(temp, name)
}

// placeOf follows links and says with which permissions the file is to be written.
func placeOf(name string) (real string, mode fs.FileMode, there bool, err error) {
	info, err := os.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return name, usual, false, nil
	}
	if err == nil && info.Mode()&fs.ModeSymlink != 0 {
		if name, err = filepath.EvalSymlinks(name); err == nil {
			info, err = os.Stat(name)
		}
	}
	if err != nil {
		return "", 0, false, err
	}
	if !info.Mode().IsRegular() {
		return "", 0, false, &fs.PathError{Op: "write", Path: name, Err: ErrNoFile}
	}
	return name, info.Mode().Perm(), true, nil
}

// beside writes data into the folder of a name, under a hidden name, down to the disk.
func beside(name string, data []byte, mode fs.FileMode) (temp string, err error) {
	return filled(name, mode, these(data))
}

func filled(name string, mode fs.FileMode, fill func(io.Writer) error) (temp string, err error) {
	sweep(filepath.Dir(name))
	ours := func(err error) error {
		var fault *fs.PathError
		if errors.As(err, &fault) {
			fault.Path = name // nobody asked for the file beside it
		}
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(name), Hidden)
	if err != nil {
		return "", ours(err)
	}
	at("write", name)
	if err = errors.Join(ours(fill(f)), f.Chmod(mode), ours(f.Sync()), f.Close()); err != nil {
		return "", errors.Join(err, os.Remove(f.Name()))
	}
	return f.Name(), nil
}

// settle gives a file written beside its name that name.
func settle(temp, name string) error {
	at("rename", name)
	if err := rename(temp, name); err != nil {
		return errors.Join(err, os.Remove(temp))
	}
	at("renamed", name)
	return syncFolder(filepath.Dir(name))
}

// at is where a test stops the program; nothing else does.
var at = func(step, name string) {}

// Watch tells a test of each step that is about to be taken.
func Watch(told func(step, name string)) { at = told }
