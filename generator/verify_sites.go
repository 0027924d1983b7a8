package main

import (
	"errors"
	"os"
	"path/filepath"

	"niemyet/generator/internal/fleet"
	"niemyet/generator/internal/origin"
)

// verifySites holds the shards of a whole together, and each site that was built against its manifest; with ledgers,
// the ledgers alone, where the sites lie elsewhere.
func (a *app) verifySites(dir string, ledgers bool) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return wrong(noSites, dir)
	}
	all, sites, fine, err := a.shardsIn(dir, a.out)
	if err != nil {
		return err
	}
	var bytes int64
	files := 0
	for _, b := range sites {
		files, bytes = files+b.Files, bytes+b.Bytes
		if ledgers {
			continue
		}
		whole, err := a.verifySite(dir, b)
		if err != nil {
			return err
		}
		fine = fine && whole
	}
	if !fine {
		a.tell(a.out, fleetNotWhole)
		return errContent
	}
	a.tell(a.out, fleetWhole, len(sites), len(all), all[0].Day, files, bytes>>20)
	return nil
}

// verifySite holds one site against the ledger and against its own manifest.
func (a *app) verifySite(dir string, b fleet.Built) (whole bool, err error) {
	if b.Manifest == "" {
		a.tell(a.out, siteWithoutManifest, harmless(b.Name))
		return false, nil
	}
	p, err := origin.Verify(origin.Folder(filepath.Join(dir, filepath.FromSlash(b.Name))), nil)
	switch {
	case errors.Is(err, origin.ErrNone), errors.Is(err, origin.ErrBroken):
		a.tell(a.out, siteWithoutManifest, harmless(b.Name))
		return false, nil
	case err != nil:
		return false, machineError{err}
	case origin.Sum(p.Text) != b.Manifest:
		a.tell(a.out, siteOfOther, harmless(b.Name))
		return false, nil
	case !p.Whole():
		a.tell(a.out, siteNotWhole, harmless(b.Name), len(p.Missing), len(p.Changed), len(p.Foreign))
		return false, nil
	}
	return true, nil
}
