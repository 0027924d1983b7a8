package disk

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Most is how long a file may be that is held whole: what people hand over is read into
// memory, and a machine of an office has little.
const Most = 256 << 20

// ErrTooLong is a file that is longer than Most.
var ErrTooLong = errors.New("the file is too long to be held")

// Open opens a plain file to read it. Whoever opens a pipe waits for ever, and a device gives
// bytes without end: they are ErrNoFile before anything is opened. One that takes the place of
// the file between the look and the opening is not waited for, and is ErrNoFile as well.
func Open(name string) (*os.File, error) { return openBy(os.Stat, os.OpenFile, name) }

// openBy opens a plain file by the functions that reach it.
func openBy(stat func(string) (fs.FileInfo, error), open func(string, int, fs.FileMode) (*os.File, error), name string) (*os.File, error) {
	info, err := stat(name)
	if err == nil {
		err = plainly(name, info)
	}
	if err != nil {
		return nil, err
	}
	file, err := open(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	if info, err = file.Stat(); err == nil {
		err = plainly(name, info)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// plainly is why something that has a name is not read.
func plainly(name string, info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return &fs.PathError{Op: "open", Path: name, Err: syscall.EISDIR}
	case !info.Mode().IsRegular():
		return &fs.PathError{Op: "open", Path: name, Err: ErrNoFile}
	}
	return nil
}

// Read is a plain file as a whole; ErrTooLong when that is more than Most, however long the
// system said that it is.
func Read(name string) ([]byte, error) {
	file, err := Open(name)
	if err != nil {
		return nil, err
	}
	return whole(file, name)
}

// whole reads an open file to its end, and closes it.
func whole(file *os.File, name string) ([]byte, error) {
	var data bytes.Buffer
	if info, err := file.Stat(); err == nil && info.Size() <= Most {
		data.Grow(int(info.Size()) + bytes.MinRead)
	}
	_, err := data.ReadFrom(io.LimitReader(file, Most+1))
	if err == nil && data.Len() > Most {
		err = &fs.PathError{Op: "read", Path: name, Err: ErrTooLong}
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, err
	}
	return data.Bytes(), nil
}

// Files is the tree below a folder, of which only plain files are opened.
func Files(dir string) fs.FS { return files{os.DirFS(dir), dir} }

type files struct {
	fs.FS
	dir string
}

// Open implements fs.FS.
func (f files) Open(name string) (fs.File, error) {
	info, err := fs.Stat(f.FS, name)
	if err != nil || info.IsDir() {
		return f.FS.Open(name)
	}
	return Open(filepath.Join(f.dir, filepath.FromSlash(name)))
}

// Stat implements fs.StatFS.
func (f files) Stat(name string) (fs.FileInfo, error) { return fs.Stat(f.FS, name) }

// ReadDir implements fs.ReadDirFS.
func (f files) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(f.FS, name) }

// ReadFile implements fs.ReadFileFS.
func (f files) ReadFile(name string) ([]byte, error) {
	if _, err := fs.Stat(f.FS, name); err != nil { // also a name that leads out of the folder
		return nil, err
	}
	return Read(filepath.Join(f.dir, filepath.FromSlash(name)))
}

// Within is the tree below a folder that lets no name out of itself, of which only plain files are opened.
func Within(root *os.Root) fs.FS { return within{root.FS(), root} }

type within struct {
	fs.FS
	root *os.Root
}

// Open implements fs.FS.
func (w within) Open(name string) (fs.File, error) {
	info, err := fs.Stat(w.FS, name)
	if err != nil || info.IsDir() {
		return w.FS.Open(name)
	}
	return w.plain(name)
}

func (w within) plain(name string) (*os.File, error) {
	return openBy(func(name string) (fs.FileInfo, error) { return fs.Stat(w.FS, name) }, w.root.OpenFile, name)
}

// Stat implements fs.StatFS.
func (w within) Stat(name string) (fs.FileInfo, error) { return fs.Stat(w.FS, name) }

// ReadDir implements fs.ReadDirFS.
func (w within) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(w.FS, name) }

// ReadFile implements fs.ReadFileFS.
func (w within) ReadFile(name string) ([]byte, error) {
	file, err := w.plain(name)
	if err != nil {
		return nil, err
	}
	return whole(file, name)
}

// LeadsOut tells the error of a folder that lets no name out of itself (os.Root), which has no name.
func LeadsOut(err error) bool {
	var fault *fs.PathError
	return errors.As(err, &fault) && fault.Err.Error() == leadsOut || err != nil && err.Error() == leadsOut
}

// leadsOut is what the library says; a test has it said.
const leadsOut = "path escapes from parent"
