package main

import (
	"os"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// layerImport is an import that goes into a layer of sources instead of the site's own
// records. What it changes below those is told and touches none of them.
type layerImport struct {
	site sourceFlags // of the site, not of the layer
	read bool        // whether the site could be read before
}

// intoLayer lets an import go into a layer: from here on its folder is the source of the
// import. What lies below the site's own values now is noted first.
func (a *app) intoLayer(f *importFlags) (*layerImport, error) {
	if err := f.there(); err != nil {
		return nil, err
	}
	cfg, err := site.ReadConfig(plainFiles(f.source))
	if err != nil {
		return nil, machineError{err}
	}
	i := slices.IndexFunc(cfg.Sources, func(s site.SourceConfig) bool {
		return vi.Fold(s.Name) == vi.Fold(f.into) || s.Path == f.into
	})
	if i < 0 {
		var names []string
		for _, s := range cfg.Sources {
			names = append(names, s.Name)
		}
		return nil, wrong(noLayerCalled, f.into, strings.Join(names, ", "))
	}
	folder := layerPath(f.source, cfg.Sources[i].Path)
	info, err := os.Stat(folder)
	switch {
	case err == nil && !info.IsDir():
		return nil, wrong(layerPacked, f.into)
	case err != nil && !os.IsNotExist(err):
		return nil, machineError{err}
	}
	out := &layerImport{site: f.sourceFlags}
	if err == nil && !f.dryRun {
		s, found, err := out.site.load()
		if err != nil {
			return nil, err
		}
		if out.read = !lacksLayer(found); out.read {
			a.keepCovers(f.source, s, nobody)
		}
	}
	f.source, f.layer = folder, true
	return out, nil
}

// lacksLayer tells whether a layer of the site could not be opened: nothing is noted then.
func lacksLayer(found problem.List) bool {
	return slices.ContainsFunc(found, func(p problem.Problem) bool { return p.Code == "E352" || p.Code == "E355" })
}

// tellCovered tells what the import changed below the site's own values.
func (a *app) tellCovered(l *layerImport) error {
	_, found, err := l.site.load()
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
