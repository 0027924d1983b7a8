package main

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// sourceParts are what a source is read from: nothing else in its folder is opened.
var sourceParts = []string{site.ConfigFile, record.ContentDir, "layouts", "static", "so-sach", "nhap"}

// plain is a source of files and folders alone: what is anything else (a pipe, a device, a
// link out of the source, a link in a circle) is not there. Opening a pipe waits for ever,
// and a link may lead to a file that is nobody's to publish.
type plain struct {
	fs.FS
	hidden map[string]bool
}

// plainSource looks at a source before anything in it is opened, and tells by name what
// is no plain file.
func plainSource(source string) (plain, problem.List) {
	p, found := plain{disk.Files(source), map[string]bool{}}, problem.List(nil)
	root, err := os.OpenRoot(source)
	if err != nil {
		return p, nil // told by those who read
	}
	defer func() { _ = root.Close() }() // read only
	hide := func(name string, why problem.Text) {
		p.hidden[name] = true
		found = append(found, problem.New("E116", problem.Place{File: name}, "why", problem.Both(why)))
	}
	for _, part := range sourceParts {
		_ = fs.WalkDir(root.FS(), part, func(name string, d fs.DirEntry, err error) error {
			if err != nil {
				if name != part || !errors.Is(err, fs.ErrNotExist) || isLink(root, name) {
					if why := strange(root, name, name != part); why != (problem.Text{}) {
						hide(name, why)
					}
				}
				return nil
			}
			if t := d.Type(); t.IsRegular() || t.IsDir() {
				return nil
			}
			if why := strange(root, name, name != part); why != (problem.Text{}) {
				hide(name, why)
			}
			return nil
		})
	}
	return p, found
}

// plainFiles is the plain source for those who tell no problems.
func plainFiles(source string) fs.FS {
	files, _ := plainSource(source)
	return files
}

func isLink(root *os.Root, name string) bool {
	info, err := root.Lstat(filepath.FromSlash(name))
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// strange says why a name is neither a file nor a folder of the source. Folders below the
// parts are read where they are, so a link to one is strange too.
func strange(root *os.Root, name string, below bool) problem.Text {
	info, err := root.Stat(filepath.FromSlash(name))
	link := isLink(root, name)
	switch {
	case err != nil && link:
		if _, err := filepath.EvalSymlinks(filepath.Join(root.Name(), filepath.FromSlash(name))); err == nil {
			return linkOut
		}
		return linkNowhere
	case err != nil: // forbidden, or gone since: told by those who read
		return problem.Text{}
	case link && info.IsDir() && below:
		return linkToFolder
	case !info.IsDir() && !info.Mode().IsRegular():
		return record.NoFile
	}
	return problem.Text{}
}

// Open implements fs.FS.
func (p plain) Open(name string) (fs.File, error) {
	if p.hidden[name] {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return p.FS.Open(name)
}

// ReadDir implements fs.ReadDirFS.
func (p plain) ReadDir(name string) ([]fs.DirEntry, error) {
	if p.hidden[name] {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrNotExist}
	}
	entries, err := fs.ReadDir(p.FS, name)
	return slices.DeleteFunc(entries, func(d fs.DirEntry) bool { return p.hidden[path.Join(name, d.Name())] }), err
}
