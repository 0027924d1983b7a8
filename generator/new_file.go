package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet/generator/internal/record"
)

// writeRecord makes a new file of a kind; one that is there is never written over.
func (a *app) writeRecord(source string, kind *record.Kind, name string, content func(name string) []byte) error {
	name, slug, ok := record.FileName(name)
	if !ok {
		return wrong(noFileName, name)
	}
	dir := filepath.Join(source, record.ContentDir, kind.Folder)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return machineError{err}
	}
	file := filepath.Join(dir, slug+".md")
	out, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return wrong(fileThere, file)
	}
	if err != nil {
		return machineError{err}
	}
	_, err = out.Write(content(name))
	if err = errors.Join(err, out.Close()); err != nil {
		return machineError{errors.Join(err, os.Remove(file))}
	}
	fmt.Fprintf(a.out, a.say(scaffolded), file)
	return nil
}
