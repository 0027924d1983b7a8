package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// importPlan is what an import would do in its folder.
type importPlan struct {
	dir     string
	fresh   []importer.File // not there yet
	same    int             // there already, byte for byte
	changed []importer.File // there, and different
	twice   []existing      // the same code under another name
}

// existing is a procedure in the folder that the import would write under another name.
type existing struct{ file, code, name string }

func planImport(dir string, got importer.Result) (importPlan, error) {
	p := importPlan{dir: dir}
	for _, f := range got.Files {
		old, err := os.ReadFile(filepath.Join(dir, f.Name))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			p.fresh = append(p.fresh, f)
		case err != nil:
			return p, err
		case bytes.Equal(old, f.Data):
			p.same++
		default:
			p.changed = append(p.changed, f)
		}
	}
	return p, p.findTwice(got)
}

// findTwice looks for records of the same code that have another file name: with
// both in the folder, `check` would refuse the site.
func (p *importPlan) findTwice(got importer.Result) error {
	names, codes := map[string]bool{}, map[string]string{}
	for _, row := range got.Report.Rows {
		if row.File != "" {
			names[row.File], codes[row.Code] = true, row.File
		}
	}
	there, err := os.ReadDir(p.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	kind, _ := record.KindNamed("procedure")
	for _, e := range there {
		if err != nil || e.IsDir() || filepath.Ext(e.Name()) != ".md" || names[e.Name()] {
			continue
		}
		data, readErr := os.ReadFile(filepath.Join(p.dir, e.Name()))
		if readErr != nil {
			return readErr
		}
		r, _ := record.Parse(e.Name(), kind, data)
		if proc, ok := r.(*record.Procedure); ok && codes[string(proc.Code)] != "" {
			p.twice = append(p.twice, existing{e.Name(), string(proc.Code), codes[string(proc.Code)]})
		}
	}
	return err
}

// refusals are the reasons for which nothing is written.
func (p *importPlan) refusals(got importer.Result, force bool) (found problem.List) {
	path := func(name string) string { return filepath.ToSlash(filepath.Join(p.dir, name)) }
	if !force {
		for _, f := range p.changed {
			found = append(found, problem.New("E607", problem.Place{File: path(f.Name)}, "file", path(f.Name)))
		}
	}
	for _, e := range p.twice {
		found = append(found, problem.New("E608", problem.Place{File: path(e.file)}, "file", path(e.file), "code", e.code, "name", e.name))
	}
	return found
}
