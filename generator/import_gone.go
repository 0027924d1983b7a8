package main

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// holdGone finds records of former imports of these sources that the sources do not have
// any more. They stay as they are, and are told until they are ended: what vanishes from a
// source may still be in force.
func (p *planner) holdGone(files []importer.File, rows []importer.RowReport) error {
	kind := record.KindOf[*record.Procedure]()
	if len(rows) == 0 {
		named, known := record.KindNamed(p.f.kind)
		if !known || len(files) == 0 {
			return nil
		}
		kind = named
	}
	s, err := p.shelf(kind)
	if err != nil {
		return err
	}
	still := map[string]bool{} // of rows that were left: they are told elsewhere
	for _, row := range rows {
		if name, there := s.byID[importer.IdentityOf(kind, row.Code)]; there {
			still[name] = true
		}
	}
	sources := sourcesOf(files, kind)
	gone := map[string][]string{} // by source
	for _, name := range sortedKeys(s.files) {
		if s.taken[name] || still[name] {
			continue
		}
		base, err := os.ReadFile(filepath.Join(s.base, name))
		if err != nil || bytes.Contains(s.files[name], []byte("\neffective_to = ")) {
			continue // a clerk's own record, or one that has its end
		}
		for _, source := range sources {
			if bytes.Contains(base, sourceLine(source)) {
				gone[source] = append(gone[source], name)
			}
		}
	}
	for _, source := range sources {
		if names := gone[source]; len(names) > 0 {
			title := ""
			if r, _ := record.Parse(path.Join(record.ContentDir, kind.Folder, names[0]), kind, s.files[names[0]]); r != nil {
				title = r.Title()
			}
			p.plan.found = append(p.plan.found, problem.New("W651", problem.Place{File: filepath.ToSlash(s.dir)}, "count", strconv.Itoa(len(names)), "source", source, "file", names[0], "name", title))
			p.plan.gone = append(p.plan.gone, names...)
		}
	}
	return nil
}

func sourceLine(source string) []byte { return []byte("\nsource = " + record.Quote(source) + "\n") }

// sourcesOf are the sources that the records of an import name.
func sourcesOf(files []importer.File, k *record.Kind) (out []string) {
	for _, f := range files {
		if f.Kind != k {
			continue
		}
		r, _ := record.Parse(path.Join(record.ContentDir, k.Folder, f.Name), k, f.Data)
		if r == nil {
			continue
		}
		if source := record.Of(r).Source; source != "" && !slices.Contains(out, source) {
			out = append(out, source)
		}
		if len(files) > manyFiles {
			break // an export of the portal names one
		}
	}
	return out
}

// manyFiles is from how many records on the first of them speaks for all.
const manyFiles = 500

func sortedKeys(files map[string][]byte) []string {
	out := make([]string, 0, len(files))
	for name := range files {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// strange refuses names of --force and --keep that no record has.
func (p *planner) strange() {
	for _, name := range append(p.f.force.names(), p.f.keep.names()...) {
		known := false
		for _, s := range p.known {
			_, there := s.files[name]
			known = known || there || s.taken[name]
		}
		if !known {
			p.plan.found = append(p.plan.found, problem.New("E652", problem.Place{}, "file", name))
		}
	}
}
