package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/origin"
	"niemyet/generator/internal/publish"
)

func (a *app) keyCommand() *cobra.Command {
	var from sourceFlags
	var out string
	c := &cobra.Command{
		Use:  "key",
		Args: exactly(0),
		RunE: func(*cobra.Command, []string) error { return a.makeKey(from, out) },
	}
	from.addFolder(c)
	textFlag(c, &out, "out")
	return c
}

// makeKey makes a pair: the secret one lies with the person's settings, the public one is
// added to those that the site trusts.
func (a *app) makeKey(from sourceFlags, out string) error {
	if err := from.there(); err != nil {
		return err
	}
	if out == "" {
		var err error
		if out, err = usualKey(); err != nil {
			return wrong(keyNowhere)
		}
	}
	if publish.Holds(from.source, out) {
		return wrong(keyInSource, out)
	}
	trusted := filepath.Join(from.source, filepath.FromSlash(keysFile))
	had, err := disk.Read(trusted)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return machineError{err}
	}
	key, err := origin.NewKey()
	if err != nil {
		return machineError{err}
	}
	secret, err := key.Encode(os.Getenv(passwordVariable))
	if err == nil {
		_, err = disk.MakeFolder(filepath.Dir(out))
	}
	if err == nil {
		err = disk.CreatePrivate(out, secret)
	}
	if errors.Is(err, fs.ErrExist) {
		return wrong(keyIsThere, out)
	}
	if err == nil {
		_, err = disk.MakeFolder(filepath.Join(from.source, edition.Folder))
	}
	if err == nil {
		if n := len(had); n > 0 && had[n-1] != '\n' { // an editor left the last line open: no key may run into another
			had = append(had, '\n')
		}
		err = disk.Write(trusted, append(had, key.Public().Encode()...))
	}
	if err != nil {
		return machineError{err}
	}
	a.tell(a.out, keyMade, key.Public().ID(), out, trusted, key.Public())
	return nil
}
