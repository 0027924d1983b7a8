package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet/generator/internal/importer"
)

// writeTogether writes files into a folder, all or none: they are first written
// beside their places and then moved in; if a move fails, those done are undone.
// A hidden folder holds them meanwhile, which no command takes for records.
func writeTogether(dir string, files []importer.File) (err error) {
	temp, err := os.MkdirTemp(dir, ".niemyet-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(temp)) }()
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(temp, f.Name), f.Data, 0o644); err != nil {
			return err
		}
	}
	for i, f := range files {
		if err := swap(filepath.Join(temp, f.Name), filepath.Join(dir, f.Name)); err != nil {
			for _, done := range files[:i] {
				err = errors.Join(err, unswap(filepath.Join(temp, done.Name), filepath.Join(dir, done.Name)))
			}
			return err
		}
	}
	return nil
}

// swap moves a new file to its place and keeps the old one beside the new one's.
func swap(fresh, place string) error {
	if err := os.Rename(place, fresh+".old"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Rename(fresh, place); err != nil {
		return errors.Join(err, unswap(fresh, place))
	}
	return nil
}

// unswap puts the old file back, or takes the new one away where there was none.
func unswap(fresh, place string) error {
	err := os.Rename(fresh+".old", place)
	if errors.Is(err, fs.ErrNotExist) {
		if err = os.Remove(place); errors.Is(err, fs.ErrNotExist) {
			return nil
		}
	}
	return err
}

// writeWhole writes one file so that nobody ever sees half of it.
func writeWhole(name string, data []byte) error {
	temp, err := os.CreateTemp(filepath.Dir(name), ".niemyet-")
	if err != nil {
		return err
	}
	_, err = temp.Write(data)
	err = errors.Join(err, temp.Chmod(0o644), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(temp.Name()))
	}
	return nil
}
