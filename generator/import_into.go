package main

import (
	"os"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// intoLayer lets an import go into a layer of sources instead of the site's own records:
// from here on its folder is the source of the import. What lies below the site's own values
// now is noted first; what the import changes there is told and touches none of them.
func (a *app) intoLayer(f *importFlags) error {
	if err := f.there(); err != nil {
		return err
	}
	cfg, err := site.ReadConfig(plainFiles(f.source))
	if err != nil {
		return machineError{err}
	}
	i := slices.IndexFunc(cfg.Sources, func(s site.SourceConfig) bool {
		return vi.Fold(s.Name) == vi.Fold(f.into) || s.Path == f.into
	})
	if i < 0 {
		var names []string
		for _, s := range cfg.Sources {
			names = append(names, s.Name)
		}
		return wrong(noLayerCalled, f.into, strings.Join(names, ", "))
	}
	folder := layerPath(f.source, cfg.Sources[i].Path)
	info, err := os.Stat(folder)
	switch {
	case err == nil && !info.IsDir():
		return wrong(layerPacked, f.into)
	case err != nil && !os.IsNotExist(err):
		return machineError{err}
	}
	own := f.sourceFlags
	if err == nil && !f.dryRun {
		s, found, err := own.load()
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(found, hidesLayer) {
			a.keepCovers(own.source, s, nobody)
		}
	}
	f.site, f.source = &own, folder
	return nil
}

// hidesLayer tells a problem for which nothing is noted: a layer that could not be opened, or
// a book that could not be read.
func hidesLayer(p problem.Problem) bool { return p.Code == "E352" || p.Code == "E355" }

// tellCovered tells what the import changed below the own values of a site.
func (a *app) tellCovered(own *sourceFlags) error {
	_, found, err := own.load()
	if err != nil {
		return err
	}
	found = slices.DeleteFunc(found, func(p problem.Problem) bool { return p.Code != "W354" })
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	a.tell(a.out, changedBelow, len(found))
	return nil
}
