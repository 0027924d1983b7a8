package main

import (
	"errors"
	"io/fs"
	"slices"

	"niemyet/generator/internal/against"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// heldAgainst is what in the records of a site is not what an export of the portal says.
func heldAgainst(s *site.Site, name string) (problem.List, error) {
	in, err := disk.Open(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, wrong(noFile, name)
	case err != nil:
		return nil, machineError{err}
	}
	defer in.Close()
	if info, err := in.Stat(); err == nil && info.IsDir() {
		return nil, wrong(folderForFile, name)
	}
	origins, bad, err := importer.Origins([]importer.Input{{Name: name, From: in}})
	if err != nil {
		return nil, machineError{err}
	}
	// What is wrong with rows of procedures that this office does not have is the
	// import's to tell; here only a file that cannot be read stops.
	bad = slices.DeleteFunc(bad, func(p problem.Problem) bool { return p.Severity() != problem.Error })
	return append(bad, against.Compare(s.All(), origins)...), nil
}
