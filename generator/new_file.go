package main

import (
	"errors"
	"io/fs"
	"path/filepath"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
)

// writeRecord makes a new file of a kind; one that is there is never written over.
func (a *app) writeRecord(source string, kind *record.Kind, name string, content func(name string) []byte) error {
	name, slug, ok := record.FileName(name)
	if !ok {
		return wrong(noFileName, name)
	}
	dir := filepath.Join(source, record.ContentDir, kind.Folder)
	if _, err := disk.MakeFolder(dir); err != nil {
		return machineError{err}
	}
	file := filepath.Join(dir, slug+".md")
	err := disk.Create(file, content(name))
	if errors.Is(err, fs.ErrExist) {
		return wrong(fileThere, file)
	}
	if err != nil {
		return machineError{err}
	}
	a.tell(a.out, scaffolded, file)
	return nil
}
