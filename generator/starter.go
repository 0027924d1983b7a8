package main

import (
	"embed"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/site"
)

// starter is the site that `niemyet init` lays down: everything in it is invented
// and says so.
//
//go:embed all:starter
var starter embed.FS

// todayMark stands in the starter where the day of the init belongs: a sample
// hotline must count as checked when the site is new.
const todayMark = "@today@"

// levelMark and oneStopMark stand where a site says what its own level and its place to
// file are called.
const (
	levelMark   = "@level@"
	oneStopMark = "@one_stop@"
	tierMark    = "@tier@" // what the unit above is called for short
)

// starterFiles are the files of the starter by their place in the new folder.
func starterFiles() map[string][]byte { return filesOf(starter, "starter") }

// filesOf are the files of an embedded folder, by their place in it.
func filesOf(from embed.FS, folder string) map[string][]byte {
	files := map[string][]byte{}
	err := fs.WalkDir(from, folder, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files[strings.TrimPrefix(name, folder+"/")], err = from.ReadFile(name)
		}
		return err
	})
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return files
}

// lay writes files into a folder, with their marks filled, and the schema of config.toml;
// a folder that could not be filled is left empty.
func lay(dir string, files map[string][]byte, marks *strings.Replacer) (count int, err error) {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		place := filepath.Join(dir, filepath.FromSlash(name))
		if _, err = disk.MakeFolder(filepath.Dir(place)); err != nil {
			break
		}
		if err = disk.Create(place, []byte(marks.Replace(string(files[name])))); err != nil {
			break
		}
	}
	if err == nil {
		err = writeSchema(dir)
	}
	if err != nil {
		return 0, machineError{errors.Join(err, empty(dir))}
	}
	return len(files) + 1, nil
}

// writeSchema puts the schema of config.toml where .taplo.toml of the starter looks for
// it. Records are Markdown: no editor reads the TOML inside, so theirs are not laid down.
func writeSchema(dir string) error {
	file := filepath.Join(dir, ".schema", "config.json")
	if _, err := disk.MakeFolder(filepath.Dir(file)); err != nil {
		return err
	}
	return disk.Create(file, site.ConfigSchema())
}

// empty takes away what a failed init has left in the folder.
func empty(dir string) error {
	there, err := os.ReadDir(dir)
	for _, e := range there {
		err = errors.Join(err, os.RemoveAll(filepath.Join(dir, e.Name())))
	}
	return err
}
