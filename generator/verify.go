package main

import (
	"archive/zip"
	"errors"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/origin"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// usualAge is after how many days a site is old when nobody says otherwise.
const usualAge = 31

func (a *app) verifyCommand() *cobra.Command {
	var from sourceFlags
	var key string
	var sites, ledgers bool
	within := usualAge
	c := &cobra.Command{
		Use:  "verify",
		Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if sites || ledgers {
				return a.verifySites(args[0], ledgers)
			}
			return a.verify(from, args[0], key, within)
		},
	}
	from.addDated(c)
	textFlag(c, &key, "key")
	countFlag(c, &within, "within", 0, 3650)
	switchFlag(c, &sites, "sites")
	switchFlag(c, &ledgers, "ledgers")
	return c
}

// verify says whether what lies in a folder or a .zip is whole, ours and current.
func (a *app) verify(from sourceFlags, name, key string, within int) error {
	if err := from.there(); err != nil {
		return err
	}
	trusted, where, err := trustedKeys(from, key)
	if err != nil {
		return err
	}
	fine := true
	err = a.tree(name, func(t origin.Tree) error {
		p, err := a.proof(t, name, trusted)
		if err != nil {
			return err
		}
		for _, told := range []bool{a.tellWhole(p), a.tellOurs(p, trusted, where), a.tellAge(p, from.options().Date, within)} {
			fine = fine && told
		}
		same, err := a.tellSource(p, from)
		fine = fine && same
		return err
	})
	if err == nil && !fine {
		return errContent
	}
	return err
}

// tree opens a folder or a .zip, for as long as do takes.
func (a *app) tree(name string, do func(origin.Tree) error) error {
	info, err := os.Stat(name)
	if err == nil && info.IsDir() {
		return do(origin.Folder(name))
	}
	if err != nil || !info.Mode().IsRegular() {
		return wrong(noTree, name)
	}
	z, err := zip.OpenReader(name)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // such a name is foreign, and told
		return wrong(noTree, name)
	}
	defer func() { _ = z.Close() }() // read only
	return do(origin.Archive(&z.Reader))
}

// proof holds a tree against its manifest.
func (a *app) proof(t origin.Tree, name string, trusted []origin.Public) (*origin.Proof, error) {
	p, err := origin.Verify(t, trusted)
	switch {
	case errors.Is(err, origin.ErrNone):
		return nil, wrong(noManifest, name, origin.File)
	case errors.Is(err, origin.ErrBroken):
		a.tell(a.out, badManifest, name, origin.File)
		return nil, errContent
	case err != nil:
		return nil, machineError{err}
	}
	return p, nil
}

func (a *app) tellWhole(p *origin.Proof) bool {
	for _, part := range []struct {
		text  problem.Text
		names []string
	}{{isMissing, p.Missing}, {isChanged, p.Changed}, {isForeign, p.Foreign}} {
		for _, name := range part.names {
			a.tell(a.out, part.text, harmless(name))
		}
	}
	m := p.Manifest
	if !p.Whole() {
		a.tell(a.out, isNotWhole, len(p.Missing), len(p.Changed), len(p.Foreign), m.Day, harmless(m.Unit))
		return false
	}
	a.tell(a.out, isWhole, len(m.Files), m.Total()/1024, m.Day, harmless(m.Unit))
	return true
}

func (a *app) tellOurs(p *origin.Proof, trusted []origin.Public, where string) bool {
	switch {
	case p.By != nil:
		a.tell(a.out, isOfUnit, p.By.ID())
		return true
	case !p.Signed:
		a.tell(a.out, isUnsigned)
	case p.Claims == "":
		a.tell(a.out, isTorn, origin.SignatureFile)
	case len(trusted) == 0:
		a.tell(a.out, isUnknown, p.Claims, shownFile)
	case slices.ContainsFunc(trusted, func(k origin.Public) bool { return k.ID() == p.Claims }):
		a.tell(a.out, isForged, p.Claims)
	default:
		a.tell(a.out, isOthers, p.Claims, where)
	}
	return false
}

func (a *app) tellAge(p *origin.Proof, now vi.Date, within int) bool {
	day, err := vi.ParseDate(p.Manifest.Day)
	switch days := day.DaysUntil(now); {
	case err != nil || days < 0:
		a.tell(a.out, isAhead, p.Manifest.Day, now.Short())
	case days > within:
		a.tell(a.out, isOld, day.Short(), days, within)
	default:
		a.tell(a.out, isCurrent, day.Short(), days)
		return true
	}
	return false
}

// tellSource holds the site against the records that it was made of, where they are at hand.
func (a *app) tellSource(p *origin.Proof, from sourceFlags) (bool, error) {
	if _, err := os.Stat(filepath.Join(from.source, site.ConfigFile)); err != nil {
		return true, nil
	}
	s, _, err := from.load()
	if err != nil {
		return false, err
	}
	sum, err := sourceSum(s, from.source)
	if err != nil {
		return false, machineError{err}
	}
	if sum != p.Manifest.Source.SHA256 {
		a.tell(a.out, isOtherSource, from.source)
		return false, nil
	}
	a.tell(a.out, isSameSource, from.source)
	return true, nil
}
